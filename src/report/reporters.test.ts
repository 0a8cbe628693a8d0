import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inFile } from './__fixtures__/context.ts';
import { results } from './__fixtures__/results.ts';
import { reporters } from './reporters.ts';

const all = Object.entries(results);

describe.each(reporters.map((reporter) => [reporter.name, reporter] as const))(
  '%s',
  (_, reporter) => {
    test.each(all)('%s: a pure function whose text ends in a line break', (__, result) => {
      const frozen = deeplyFrozen(result);
      const report = reporter.render(frozen, inFile);
      expect(report).toMatch(/^$|\n$/);
      expect(reporter.render(frozen, inFile)).toBe(report);
    });

    test.each(all)('%s: nothing that a terminal or a reader of logs would obey', (__, result) => {
      const report = reporter.render(result, inFile);
      // JSON is for programs, which get the words as they are.
      const obeyed =
        reporter.name === 'json'
          ? /(?![\n\u0080-\u009F])\p{Cc}|\p{Cs}/u
          : /(?!\n)\p{Cc}|\p{Cs}|[\u202A-\u202E]/u;
      expect(report).not.toMatch(obeyed);
    });

    test('is on the page of reporters', () => {
      const page = readFileSync(new URL('../../docs/reporters.md', import.meta.url), 'utf8');
      expect(page).toContain(`\`${reporter.name}\``);
    });
  },
);

test('names are unique', () => {
  expect(new Set(reporters.map(({ name }) => name)).size).toBe(reporters.length);
});

function deeplyFrozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(deeplyFrozen);
  return Object.freeze(value);
}
