import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { inFile } from '../__fixtures__/context.ts';
import { results } from '../__fixtures__/results.ts';
import gitlab from './gitlab.ts';

const schema = new URL('../../../test/reporters/schemas/code-quality.json', import.meta.url);
const validate = new Ajv().compile(JSON.parse(readFileSync(schema, 'utf8')) as object);

interface Issue {
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string };
}

describe.each(Object.entries(results))('of %s', (_, result) => {
  const issues = JSON.parse(gitlab.render(result, inFile)) as Issue[];

  test('holds to what GitLab documents', () => {
    validate(issues);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('says nothing twice: GitLab keeps the first of each fingerprint', () => {
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  test('holds no character that PostgreSQL refuses in JSON', () => {
    expect(JSON.stringify(issues)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
  });
});

test('a warning is minor, and a path begins at the repository', () => {
  const context = { ...inFile, repository: '/projects' };
  const issues = JSON.parse(gitlab.render(results['many findings in several files'], context));
  expect((issues as Issue[])[0]).toMatchObject({
    severity: 'minor',
    location: { path: 'shop/templates/b.hbs' },
  });
});
