import { assert, double, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { percentOf, type Tally } from '../model/coverage.ts';
import { shortfalls } from './thresholds.ts';

const nothing: Tally = { covered: 0, total: 0 };
const totals = (branches: Tally) => ({ expressions: nothing, branches, partialCalls: nothing });

test.each([
  [{ covered: 9, total: 10 }, 90, false],
  [{ covered: 899, total: 1000 }, 90, true],
  [{ covered: 2999, total: 3000 }, 100, true],
  [{ covered: 0, total: 10 }, 0, false],
  [nothing, 100, false],
])('%j under %i: %s', (branches, demanded, isShort) => {
  const found = shortfalls(totals(branches), { branches: demanded });
  expect(found).toEqual(isShort ? [{ metric: 'branches', reached: branches, demanded }] : []);
});

test('what is not demanded is not missed', () => {
  expect(shortfalls(totals({ covered: 0, total: 1 }), { expressions: 100 })).toEqual([]);
});

test('a threshold is met exactly where the share is as great', () => {
  const share = double({ min: 0, max: 100, noNaN: true });
  assert(
    property(nat(1000), nat(1000), share, (covered, missed, demanded) => {
      const tally = { covered, total: covered + missed };
      const isShort = shortfalls(totals(tally), { branches: demanded }).length > 0;
      const distance = percentOf(tally) - demanded;
      // Where both are nearly the same, rounding decides.
      return Math.abs(distance) < 1e-9 || isShort === distance < 0;
    }),
  );
});
