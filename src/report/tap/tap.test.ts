import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inFile } from '../__fixtures__/context.ts';
import { results } from '../__fixtures__/results.ts';
import tap from './tap.ts';

interface TestPoint {
  readonly ok: boolean;
  readonly description: string;
  readonly directive: string | undefined;
  readonly diagnostics: { readonly findings: readonly { readonly text: string }[] } | undefined;
}

describe.each(Object.entries(results))('of %s', (_, result) => {
  test('is TAP 14, with as many tests as planned', () => {
    const points = read(tap.render(result, inFile));
    const failed = points.some(({ ok, directive }) => !ok && directive === undefined);
    expect(failed).toBe(result.counts.errors > 0);
  });
});

test('a message with findings that a case expects is known to fail', () => {
  const result = results['messages without, with, with expected and with lesser findings'];
  const points = read(tap.render(result, inFile));
  expect(points.map(({ ok, description, directive }) => [ok, description, directive])).toEqual([
    [false, 'trade-in-credit for ada', undefined],
    [true, 'trade-in-credit for bruno', undefined],
    [true, 'trade-in-credit for chen', undefined],
    [
      false,
      'trade-in-credit for chen, case trade-in # incident',
      'TODO expected by case trade-in # incident',
    ],
    [true, 'welcome for ada', undefined],
    [false, 'fixtures/cases/idle.yaml', undefined],
  ]);
  expect(points.map(({ diagnostics }) => diagnostics?.findings.length)).toEqual([
    2,
    1,
    undefined,
    1,
    undefined,
    1,
  ]);
});

test('what escaping is for comes back, and starts no directive', () => {
  const [point] = read(
    tap.render(results['commands of CI logs, and what they are made of'], inFile),
  );
  expect(point?.directive).toBeUndefined();
  expect(point?.description).toMatch(/ok 1 # SKIP injected .* for o'brien #1\\$/);
  expect(point?.diagnostics?.findings[0]?.text).toContain('::error file=x,line=1::injected');
});

/** Reads TAP 14 strictly: https://testanything.org/tap-version-14-specification.html. */
function read(report: string): TestPoint[] {
  const lines = report.split('\n');
  expect(lines.shift()).toBe('TAP version 14');
  expect(lines.pop()).toBe('');
  const [, planned = '', reason] = /^1\.\.(\d+)( # SKIP .+)?$/.exec(lines.shift() ?? '') ?? [];
  const points: TestPoint[] = [];
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    const [, not, number, description = '', directive] =
      /^(not )?ok (\d+) - ((?:[^\\#]|\\[\\#])*?)(?: # (TODO .*))?$/.exec(line) ?? [];
    expect(number, line).toBe(String(points.length + 1));
    points.push({
      ok: not === undefined,
      description: unescape(description),
      directive: directive === undefined ? undefined : unescape(directive),
      diagnostics: diagnosticsIn(lines),
    });
  }
  expect(Number(planned)).toBe(points.length);
  expect(reason !== undefined).toBe(points.length === 0);
  return points;
}

/** Takes the block of YAML off the front, if there is one. */
function diagnosticsIn(lines: string[]): TestPoint['diagnostics'] {
  if (lines[0] !== '  ---') return undefined;
  const block = lines.splice(0, lines.indexOf('  ...') + 1).slice(1, -1);
  return parse(block.join('\n')) as TestPoint['diagnostics'];
}

const unescape = (text: string): string => text.replace(/\\([\\#])/g, '$1');
