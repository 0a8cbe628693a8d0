import { expect, it } from 'vitest';
import type { GroupedFinding, RunResult } from '../../model/run.ts';
import {
  printSuppressions,
  type SuppressionEntries,
  type SuppressionEntry,
} from '../../project/suppressions/suppressions-file.ts';
import { pruneUnused, suppressFound } from './update-entries.ts';

const today = '2026-06-15';

const finding = (
  file: string,
  rule: string,
  more: Partial<GroupedFinding> = {},
): GroupedFinding => {
  const start = { line: 1, column: 1 };
  return {
    rule,
    severity: 'error',
    message: 'm',
    data: {},
    text: 'T.',
    at: { file, start, end: start },
    blame: { kind: 'unknown' },
    related: [],
    occurrences: [],
    outOf: 0,
    ...more,
  };
};

/** As far as entries are made of it. */
const ran = (findings: readonly GroupedFinding[], looked: readonly string[] = []): RunResult =>
  ({ findings, looked: { files: looked, rules: [], isEveryRule: true } }) as unknown as RunResult;

const entriesOf = (
  files: Readonly<Record<string, Readonly<Record<string, SuppressionEntry>>>>,
): SuppressionEntries =>
  new Map(Object.entries(files).map(([file, rules]) => [file, new Map(Object.entries(rules))]));

const written = (entries: SuppressionEntries): unknown => JSON.parse(printSuppressions(entries));

it('counts errors by file and rule, and neither warnings nor what cases expect', () => {
  const found = [
    finding('b', 'r/y'),
    finding('b', 'r/y'),
    finding('b', 'r/x', { severity: 'warning' }),
    finding('a', 'r/x', { expectedBy: 'c' }),
    finding('a', 'suppression/unused'),
  ];
  const entries = suppressFound(new Map(), ran(found), { today });
  expect(written(entries)).toEqual({ b: { 'r/y': { count: 2 } } });
});

it('lowers a count only where it looked at all of the file', () => {
  const entries = entriesOf({ a: { r: { count: 3, reason: 'old' } } });
  const found = [finding('a', 'r')];
  expect(written(suppressFound(entries, ran(found), { today }))).toEqual({
    a: { r: { count: 3, reason: 'old' } },
  });
  expect(written(suppressFound(entries, ran(found, ['a']), { today }))).toEqual({
    a: { r: { count: 1, reason: 'old' } },
  });
  expect(written(entries)).toEqual({ a: { r: { count: 3, reason: 'old' } } });
});

it('leaves other rules, and dates to come', () => {
  const entries = entriesOf({ a: { q: { count: 1 }, r: { count: 1, until: today } } });
  const found = [finding('a', 'q'), finding('a', 'q'), finding('a', 'r'), finding('a', 'r')];
  expect(written(suppressFound(entries, ran(found), { rules: ['r'], today }))).toEqual({
    a: { q: { count: 1 }, r: { count: 2, until: today } },
  });
});

it('prunes what is left over, rules without findings and files that are gone', () => {
  const entries = entriesOf({
    a: { q: { count: 3, reason: 'old' }, r: { count: 1 } },
    b: { r: { count: 1 } },
    gone: { r: { count: 1 } },
  });
  const unused = [
    { file: 'a', rule: 'q', count: 1 },
    { file: 'a', rule: 'r', count: 1 },
    { file: 'b', rule: 'r', count: 1 },
  ];
  expect(written(pruneUnused(entries, unused, (file) => file !== 'gone'))).toEqual({
    a: { q: { count: 2, reason: 'old' } },
  });
});

it('is written in the same order, however it was found', () => {
  const [x, y] = [finding('b', 'r'), finding('a', 'q')];
  const one = suppressFound(new Map(), ran([x, y, finding('a', 'p')]), { today });
  const other = suppressFound(new Map(), ran([finding('a', 'p'), y, x]), { today });
  expect(printSuppressions(one)).toBe(printSuppressions(other));
});
