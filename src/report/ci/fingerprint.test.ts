import { expect, test } from 'vitest';
import type { GroupedFinding, RunResult } from '../../model/run.ts';
import { rangeOf, mismatched, result, suppressed } from '../__fixtures__/build-result.ts';
import { fingerprintsOf } from './fingerprint.ts';

const FILE = 'templates/a.hbs';

/** Fingerprints of findings at `words` of a file, one for each time that they stand there. */
function fingerprints(source: string, words: string, given: Partial<GroupedFinding> = {}) {
  const findings = [...source.matchAll(new RegExp(words, 'g'))].map(({ index }) => {
    const before = source.slice(0, index).replace(/[^\n]/g, ' ');
    return mismatched({ at: rangeOf(FILE, before + source.slice(index), words), ...given });
  });
  return [...fingerprintsOf(withSource(source, findings)).values()];
}

const withSource = (source: string, findings: readonly GroupedFinding[]): RunResult =>
  result({ findings, sources: new Map([[FILE, source]]) });

test('lines above and words beside change nothing', () => {
  const before = fingerprints('<p>{{x}}</p>', '{{x}}');
  expect(fingerprints('new\n\n<h1>Hello</h1> {{x}}, and more', '{{x}}')).toEqual(before);
  expect(fingerprints('<p>{{x}}</p>', '{{x}}', { text: 'Said otherwise.' })).toEqual(before);
});

test('the words, the rule and its message do', () => {
  const before = fingerprints('{{x}}', '{{x}}');
  expect(fingerprints('{{y}}', '{{y}}')).not.toEqual(before);
  expect(fingerprints('{{x}}', '{{x}}', { rule: 'a/b' })).not.toEqual(before);
  expect(fingerprints('{{x}}', '{{x}}', { message: 'other' })).not.toEqual(before);
});

test('those alike in one file are told apart by their order', () => {
  const [first = '', second = ''] = fingerprints('{{x}}\n{{x}}', '{{x}}');
  expect([first.slice(-2), second.slice(-2)]).toEqual([':1', ':2']);
  expect(first.slice(0, -2)).toBe(second.slice(0, -2));
});

test('a place that is only near counts as its message', () => {
  const at = { ...rangeOf(FILE, 'a', 'a'), approximate: true } as const;
  const near = (message: string): string[] => [
    ...fingerprintsOf(
      withSource('a', [
        mismatched({ at, occurrences: [{ message, customer: 'ada', parts: [], excerpt: '' }] }),
      ]),
    ).values(),
  ];
  expect(near('refund')).not.toEqual(near('receipt'));
});

test('to suppress one changes no other', () => {
  const source = '{{x}}\n{{x}}';
  const lower = mismatched({ at: { ...rangeOf(FILE, `     \n{{x}}`, '{{x}}') } });
  const upper = rangeOf(FILE, source, '{{x}}');
  const sources = new Map([[FILE, source]]);
  const both = result({ findings: [mismatched({ at: upper }), lower], sources });
  const one = result({
    findings: [lower],
    suppressed: [suppressed({ kind: 'comment', at: upper }, { at: upper })],
    sources,
  });
  expect(fingerprintsOf(one).get(lower)).toBe(fingerprintsOf(both).get(lower));
});
