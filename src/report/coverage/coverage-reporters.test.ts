import { expect, test } from 'vitest';
import type { FileCoverage } from '../../model/coverage.ts';
import { results } from '../__fixtures__/results.ts';
import type { ReporterContext } from '../define-reporter.ts';
import istanbul from './istanbul.ts';
import lcov from './lcov.ts';

const context: ReporterContext = {
  color: true,
  links: true,
  width: 80,
  showExpected: false,
  showQuestions: false,
};

const gaps = results['gaps in the coverage'];
const files: readonly FileCoverage[] = gaps.coverage?.files ?? [];

/** Branches of a file as they were taken, block by block. */
const branchHits = ({ blocks }: FileCoverage): number[][] =>
  blocks.map(({ branches }) => branches.map(({ hits }) => hits));

const linesOf = ({ expressions, blocks, partialCalls }: FileCoverage): Set<number> =>
  new Set([...expressions, ...blocks, ...partialCalls].map(({ at }) => at.start.line));

interface LcovRecord {
  readonly file: string;
  readonly lines: Map<number, number>;
  readonly branches: Map<string, number | '-'>;
  readonly counts: Record<string, number>;
}

/** Reads a tracefile as its users do. */
function parseLcov(text: string): LcovRecord[] {
  return text
    .split(/^end_of_record\n/m)
    .slice(0, -1)
    .map((record) => {
      const parsed: LcovRecord = {
        file: /^SF:(.+)$/m.exec(record)?.[1] ?? '',
        lines: new Map(),
        branches: new Map(),
        counts: {},
      };
      for (const line of record.trimEnd().split('\n')) {
        const [, key = '', value = ''] = /^([A-Z]+):(.*)$/.exec(line) ?? [];
        const fields = value.split(',');
        if (key === 'DA') parsed.lines.set(Number(fields[0]), Number(fields[1]));
        else if (key === 'BRDA') {
          const taken = fields[3] === '-' ? '-' : Number(fields[3]);
          parsed.branches.set(fields.slice(1, 3).join('.'), taken);
        } else if (/^(?:LF|LH|BRF|BRH)$/.test(key)) parsed.counts[key] = Number(value);
      }
      return parsed;
    });
}

test('lcov, parsed back, says what was reached', () => {
  const records = parseLcov(lcov.render(gaps, context));
  expect(records.map(({ file }) => file)).toEqual(files.map(({ file }) => file));
  for (const [index, { lines, branches, counts }] of records.entries()) {
    const file = files[index];
    if (file === undefined) throw new Error('A record too many.');
    expect(new Set(lines.keys())).toEqual(linesOf(file));
    expect(counts).toEqual({
      LF: lines.size,
      LH: [...lines.values()].filter((hits) => hits > 0).length,
      BRF: file.totals.branches.total,
      BRH: file.totals.branches.covered,
    });
    expect(branches.size).toBe(file.totals.branches.total);
    for (const [block, hits] of branchHits(file).entries()) {
      const isReached = hits.some((count) => count > 0);
      for (const [branch, count] of hits.entries()) {
        expect(branches.get(`${block}.${branch}`)).toBe(isReached ? count : '-');
      }
    }
  }
});

test('lcov counts a line as often as what is reached most on it', () => {
  const [, credit] = parseLcov(lcov.render(gaps, context));
  expect([3, 10, 11, 12].map((line) => credit?.lines.get(line))).toEqual([8, 0, 8, 0]);
});

interface IstanbulFile {
  readonly path: string;
  readonly statementMap: Record<string, { start: { line: number; column: number } }>;
  readonly fnMap: Record<string, never>;
  readonly branchMap: Record<string, { type: string; locations: unknown[] }>;
  readonly s: Record<string, number>;
  readonly f: Record<string, never>;
  readonly b: Record<string, number[]>;
}

test("Istanbul's JSON, parsed back, says what was reached", () => {
  const parsed = JSON.parse(istanbul.render(gaps, context)) as Record<string, IstanbulFile>;
  expect(Object.keys(parsed)).toEqual(files.map(({ file }) => `${gaps.root}/${file}`));
  for (const [index, entry] of Object.values(parsed).entries()) {
    const file = files[index];
    if (file === undefined) throw new Error('A file too many.');
    expect(entry.path).toBe(`${gaps.root}/${file.file}`);
    expect(Object.keys(entry.s)).toEqual(Object.keys(entry.statementMap));
    expect(Object.keys(entry.b)).toEqual(Object.keys(entry.branchMap));
    expect(Object.values(entry.b)).toEqual(branchHits(file));
    for (const [key, { locations }] of Object.entries(entry.branchMap)) {
      expect(locations).toHaveLength(entry.b[key]?.length ?? 0);
    }
    const statements = Object.values(entry.statementMap).map(({ start }) => start);
    expect(new Set(statements.map(({ line }) => line))).toEqual(linesOf(file));
    expect(entry).toMatchObject({ fnMap: {}, f: {} });
  }
});

test("Istanbul's columns begin at 0", () => {
  const text = istanbul.render(gaps, context);
  const parsed = JSON.parse(text) as Record<string, IstanbulFile>;
  const credit = parsed[`${gaps.root}/templates/trade-in-credit.mjml`];
  expect(credit?.statementMap['0']).toEqual({
    start: { line: 3, column: 36 },
    end: { line: 3, column: 66 },
  });
});

test.each([results['nothing found'], results['nothing that could be covered']])(
  'no coverage is an empty file of its kind',
  (result) => {
    expect(lcov.render(result, context)).toBe('');
    expect(istanbul.render(result, context)).toBe('{}\n');
  },
);
