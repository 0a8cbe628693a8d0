import { assert, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameIdentifier, relationOf, shows } from './identifier.ts';
import { compact } from './text/compact.ts';

const card = { value: '4000 0566 5566 1908', partial: false };
const last4 = { value: '1908', partial: true };

describe('compact', () => {
  it.each([
    ['٧٧٧٦', '7776'],
    ['۱۹۰۸', '1908'],
    ['１９０８', '1908'],
    ['๑๙๐๘', '1908'],
    ['१९०८', '1908'],
    ['𝟏𝟗𝟎𝟖', '1908'],
    ['a-10\u00a0023', 'A10023'],
    ['DE89\u200b3704', 'DE893704'],
    ['— •', ''],
  ])('%s', (text, expected) => {
    expect(compact(text)).toBe(expected);
  });
});

describe('shows', () => {
  it.each([
    ['ending', '1908', card, 'ending'],
    ['ending', '٩', card, undefined],
    ['ending', '7776', card, undefined],
    ['ending', '61908', card, 'ending'],
    ['ending', '61908', last4, 'ending'],
    ['ending', '908', last4, 'ending'],
    ['full', '4000056655661908', card, 'full'],
    ['full', '4000-0566-5566-1908', last4, 'ending'],
    ['full', '1908', card, undefined],
    ['masked', '1908', card, 'ending'],
    ['masked', '40001908', card, 'both-ends'],
    ['masked', '400005••1908', card, 'both-ends'],
    ['masked', '40011908', card, undefined],
    ['truncated', '4000', card, 'beginning'],
    ['truncated', '1908', card, undefined],
    ['full', '#10023', { value: 'A-10023', partial: false }, 'full'],
    ['full', 'ORD-10023', { value: '10023', partial: false }, 'full'],
    ['full', '000123456', { value: '123456', partial: false }, 'full'],
    ['full', 'B-10023', { value: 'A-10023', partial: false }, undefined],
    ['full', '10023', { value: '210023', partial: false }, undefined],
    ['full', '123', { value: 'A-123', partial: false }, undefined],
    ['full', '—', card, undefined],
    ['full', 'ORD-2026-A-10023/1', { value: 'A-10023', partial: false }, 'full'],
    ['full', '2026-100231', { value: '10023', partial: false }, undefined],
    ['full', '5F3C9A2B', { value: '5f3c9a2b', partial: false }, 'full'],
  ] as const)('%s %s', (form, shown, identifier, expected) => {
    expect(shows({ form, shown }, identifier)).toBe(expected);
  });

  it('knows the ending of any value', () => {
    assert(
      property(stringMatching(/^\d{8,20}$/), (value) => {
        expect(shows({ form: 'ending', shown: value.slice(-4) }, { value, partial: false })).toBe(
          'ending',
        );
      }),
    );
  });
});

it.each([
  ['7776', '88417776', { how: 'last', count: 4 }],
  ['8841', '88417776', { how: 'first', count: 4 }],
  ['4177', '88417776', { how: 'part' }],
  ['88417776', '8841-7776', { how: 'whole' }],
  ['76', '88417776', undefined],
  ['9999', '88417776', undefined],
])('%s of %s', (shown, value, expected) => {
  expect(relationOf(shown, value)).toEqual(expected);
});

it('is the same either way round', () => {
  const code = stringMatching(/^[A-C]{0,2}0?\d{3,6}[A-C]?$/);
  assert(
    property(code, code, (a, b) => {
      expect(isSameIdentifier(a, b)).toBe(isSameIdentifier(b, a));
    }),
  );
});

it.each([
  [true, '0316', 1],
  [false, '5583', 1],
  [false, '3162', 1],
  [true, '3162', 0],
])('%s: a mask that shows %s with %d hidden behind', (isShown, shown, hiddenBehind) => {
  const account = { value: '204-7-90316-2', partial: false };
  expect(shows({ form: 'masked', shown, hiddenBehind }, account) !== undefined).toBe(isShown);
});
