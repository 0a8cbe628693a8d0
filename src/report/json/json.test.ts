import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import type { ReporterContext } from '../define-reporter.ts';
import { results } from '../__fixtures__/results.ts';
import json, { FORMAT_VERSION } from './json.ts';
import { reportPage } from './report-page.ts';
import { reportSchema } from './report-schema.ts';

const context: ReporterContext = {
  color: true,
  links: true,
  width: 80,
  showExpected: false,
  showQuestions: false,
};

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(sealed(reportSchema()));

test.each(Object.entries(results))('%s: holds to the schema, key for key', (_, result) => {
  const report: unknown = JSON.parse(json.render(result, context));
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
});

test('the schema demands what it describes', () => {
  expect(validate({ formatVersion: FORMAT_VERSION })).toBe(false);
});

test('awkward characters come back as they were', () => {
  const result = results['every awkward character'];
  const report = JSON.parse(json.render(result, context)) as { findings: { text: string }[] };
  expect(report.findings[0]?.text).toBe(result.findings[0]?.text);
});

test('the page is made from the schema', () => {
  const page = readFileSync(new URL('../../../docs/json-report.md', import.meta.url), 'utf8');
  expect(page, 'run "npm run generate"').toBe(reportPage());
});

/** The schema with no room for keys it does not name, which the published one leaves open for later versions. */
function sealed<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map((item: unknown) => sealed(item)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]): [string, unknown] => [
    key,
    sealed(value),
  ]);
  const closed = 'properties' in part ? { additionalProperties: false } : {};
  return { ...closed, ...Object.fromEntries(entries) } as Part;
}
