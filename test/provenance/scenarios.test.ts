import { afterEach, describe, expect, test } from 'vitest';
import { filesOf, judge, PLACEMENTS, type Given, type Judged } from './project-of.ts';
import { HELPERS, RECORDS, SCENARIOS } from './scenarios.ts';

afterEach(() => void Reflect.deleteProperty(globalThis, Symbol.for('sendlint test')));

describe.each(SCENARIOS)('$name', ({ words, field, expected, says, placements, ...rest }) => {
  test.each(placements)('%s', async (placement) => {
    const wrong: Given = { ...rest, placement, words: words(field?.wrong ?? '') };
    const { place } = filesOf(wrong);
    const judged = await judge(wrong);
    expect(verdictsOf(judged)).toEqual(
      mapValues(expected, (verdict) => (verdict === undefined ? [] : [`${verdict} · ${place}`])),
    );
    for (const { text } of findingsOf(judged)) expect(text).toMatch(says ?? '');
    if (field === undefined) return;
    const right = await judge({ ...wrong, words: words(field.right) });
    expect(verdictsOf(right)).toEqual(mapValues(expected, () => []));
  });
});

test.each(PLACEMENTS)('the 7776 is told and explained: %s', async (placement) => {
  const words = 'Your account ending in {{last4 order.internalNumber}} is being credited.';
  const { ada } = await judge({ words, placement, records: RECORDS, helpers: HELPERS });
  expect(ada?.findings.map(({ text, blame }) => [text, blame])).toMatchObject([
    [
      'Says "Your account ending in 7776", but Ada has no card or bank account ending in 7776 (Ada\'s end in 1908). 7776 is the last four of order.internalNumber.',
      {
        kind: 'expression',
        expression: { source: '{{last4 order.internalNumber}}', helpers: ['last4'] },
        paths: ['order.internalNumber'],
      },
    ],
  ]);
});

const verdictsOf = (judged: Readonly<Record<string, Judged>>) =>
  mapValues(judged, ({ verdicts }) => verdicts);

const findingsOf = (judged: Readonly<Record<string, Judged>>) =>
  Object.values(judged).flatMap(({ findings }) => findings);

function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
