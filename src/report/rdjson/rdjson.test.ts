import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { inFile } from '../__fixtures__/context.ts';
import { results } from '../__fixtures__/results.ts';
import rdjson from './rdjson.ts';
import rdjsonl from './rdjsonl.ts';

const schema = new URL('../../../test/reporters/schemas/rdjson.json', import.meta.url);
const validate = new Ajv().compile(JSON.parse(readFileSync(schema, 'utf8')) as object);

interface Report {
  readonly source: object;
  readonly diagnostics: readonly {
    readonly location: { readonly range: { readonly start: object; readonly end: object } };
    readonly suggestions?: readonly { readonly range: object; readonly text: string }[];
  }[];
}

const reportOf = (result: (typeof results)[keyof typeof results]): Report =>
  JSON.parse(rdjson.render(result, inFile)) as Report;

describe.each(Object.entries(results))('of %s', (_, result) => {
  test('holds to the schema', () => {
    validate(reportOf(result));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('rdjsonl says the same, one on each line', () => {
    const { source, diagnostics } = reportOf(result);
    const lines = rdjsonl.render(result, inFile).split('\n').slice(0, -1);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
      diagnostics.map((diagnostic) => ({ source, ...diagnostic })),
    );
  });
});

test('columns count bytes of UTF-8', () => {
  // <p>, three emoji of 4 bytes and two joiners of 3, a space: 1 + 3 + 18 + 1; five characters of 3 bytes.
  const [finding] = reportOf(results['wide characters']).diagnostics;
  expect(finding?.location.range).toEqual({
    start: { line: 1, column: 23 },
    end: { line: 1, column: 38 },
  });
});

test('without the text of a file there are lines and no columns', () => {
  const [finding] = reportOf(results['many findings in several files']).diagnostics;
  expect(finding?.location.range).toEqual({ start: { line: 120 }, end: { line: 120 } });
});

test('only fixes of one edit can be suggested', () => {
  const [first, second] = reportOf(results['fixable, and with suggestions']).diagnostics;
  expect(first?.suggestions).toEqual([
    {
      range: { start: { line: 1, column: 11 }, end: { line: 1, column: 26 } },
      text: '<a href="{{carrier.url}}">Track "it" 🎁</a>\n',
    },
  ]);
  // The insertion stands behind an emoji: two units, four bytes.
  expect(second?.suggestions).toEqual([
    { range: { start: { line: 1, column: 27 }, end: { line: 1, column: 27 } }, text: '{{phone}}' },
  ]);
});
