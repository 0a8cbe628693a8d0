import path from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../model/user-error.ts';
import { coverageReporters } from '../report/coverage/coverage-reporters.ts';
import { reporters } from '../report/reporters.ts';
import { plannedCoverage, plannedReports } from './planned-reports.ts';

const cwd = path.resolve(import.meta.dirname, '../..');

const plan = (formats: readonly string[], outputFile?: string) =>
  plannedReports({ formats, outputFile, reporters, cwd });

test.each([
  [[], undefined, ['stylish → stdout']],
  [[], 'out.txt', ['stylish → out.txt']],
  [['json'], undefined, ['json → stdout']],
  [['stylish', 'json=a=b.json'], undefined, ['stylish → stdout', 'json → a=b.json']],
  [['stylish', 'json=r.json'], 'out.txt', ['stylish → out.txt', 'json → r.json']],
  [['stylish', 'github'], undefined, ['stylish → stdout', 'github → stdout']],
])('%j with -o %s', async (formats, outputFile, expected) => {
  const planned = await plan(formats, outputFile);
  expect(planned.map(({ reporter, file }) => `${reporter.name} → ${file ?? 'stdout'}`)).toEqual(
    expected,
  );
});

test.each([
  [['jsn'], /Unknown format "jsn"/],
  [['json='], /Unknown format "json="/],
  [[''], /Unknown format ""/],
  [['json', 'stylish'], /Two reports .* standard output/],
  [['json', 'github'], /Two reports .* standard output/],
  [['stylish', 'stylish'], /Two reports .* standard output/],
  [['json=a', 'stylish=./a'], /Two reports .* a\./],
  [['./nothing.ts'], /There is no reporter \.\/nothing\.ts\./],
  [['./src'], /There is no reporter \.\/src\./],
  [['sendlint-reporter-nothing'], /Cannot find the reporter sendlint-reporter-nothing\./],
  [['@acme/nothing'], /Cannot find the reporter @acme\/nothing\./],
  [['node:fs'], /Unknown format "node:fs"/],
  [['picocolors'], /found .* without a function "render"/],
  [['handlebars-nothing/sub'], /Unknown format/],
  [['./src/model/run.ts'], /to be a reporter, found an object/],
  [['jsn', './nothing.ts'], /Unknown format[^]*There is no reporter/],
])('%j cannot be made', async (formats, message) => {
  await expect(plan(formats)).rejects.toThrow(UserError);
  await expect(plan(formats)).rejects.toThrow(message);
});

test('coverage is not written over a report', async () => {
  const others = await plan(['json=coverage/lcov.info']);
  expect(() => plannedCoverage(['lcov'], others, coverageReporters, cwd)).toThrow(
    /Two reports would be written to coverage\/lcov\.info/,
  );
});
