import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inFile } from './__fixtures__/context.ts';
import { results } from './__fixtures__/results.ts';
import { reporters } from './reporters.ts';

const all = Object.entries(results);

describe.each(reporters.map((reporter) => [reporter.name, reporter] as const))(
  '%s',
  (_, { name, render }) => {
    test.each(all)('%s: a pure function whose text ends in a line break', (__, result) => {
      const frozen = deeplyFrozen(result);
      const report = render(frozen, inFile);
      expect(report).toMatch(/^$|\n$/);
      expect(render(frozen, inFile)).toBe(report);
    });

    test.each(all)('%s: nothing that a terminal or a reader of logs would obey', (__, result) => {
      const report = render(result, inFile);
      // JSON is for programs, which get the words as they are.
      const obeyed =
        name === 'json' ? /(?!\n)[\0-\x1F]|\p{Cs}/u : /(?!\n)\p{Cc}|\p{Cs}|[\u202A-\u202E]/u;
      expect(report).not.toMatch(obeyed);
    });

    test('is on the page of reporters', () => {
      const page = readFileSync(new URL('../../docs/reporters.md', import.meta.url), 'utf8');
      expect(page).toContain(`\`${name}\``);
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
