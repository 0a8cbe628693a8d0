import { expect, test } from 'vitest';
import { splitName } from './split-name.ts';
import { wordsOf } from '../words.ts';
import { NOUNS_OF_THINGS } from './things-abroad.ts';

test.each([
  ['numer_umowy', undefined, 'contract'],
  ['numero', 'contratto', 'contract'],
  ['订单编号', undefined, 'order'],
  ['주문번호', undefined, 'order'],
  ['رقم_الطلب', undefined, 'order'],
  ['หมายเลขคำสั่งซื้อ', undefined, 'order'],
  ['numerfaktury', undefined, 'invoice'],
  ['rodne_cislo', undefined, 'national-id'],
  ['koncowka', 'karta', 'payment-card'],
] as const)('%s of %s is of a %s', (key, container, kind) => {
  expect(splitName(wordsOf(key), container, undefined)?.kind).toBe(kind);
});

test('a tax number beside a sender is anybody’s', () => {
  expect(splitName(wordsOf('nip'), 'nadawca', undefined)).toBeUndefined();
});

test('of two senses, the second is what a number may be besides', () => {
  for (const { kind, alternatives } of NOUNS_OF_THINGS.values()) {
    expect(alternatives).not.toContain(kind);
  }
});
