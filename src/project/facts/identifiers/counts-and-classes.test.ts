import { expect, test } from 'vitest';
import { flattenRecord } from '../record.ts';
import { inferIdentifier } from './infer-identifiers.ts';

const kindsIn = (data: unknown): Record<string, string> =>
  Object.fromEntries(
    flattenRecord(data).leaves.flatMap((leaf) => {
      const found = inferIdentifier(leaf);
      return found === undefined ? [] : [[leaf.path, found.kind]];
    }),
  );

test.each<[string, unknown, Record<string, string>]>([
  ['a count', { installments: [{ number: 1 }] }, {}],
  ['an order of a new shop', { order: { number: 7 } }, { 'order.number': 'order' }],
  ['what sort a thing is of', { contravention_code: '01', facilityCode: '571001' }, {}],
  ['a doctor’s licence', { doctor: 'Dr Ada', licenseNumber: 'MP 44188' }, {}],
  ['a number to call about faults', { outage: '08-465 004 41' }, {}],
  [
    'a card of more digits than any to pay with',
    { kartennr: '80756000440188120447' },
    { kartennr: 'loyalty' },
  ],
  [
    'a traveller’s card',
    { passengers: [{ card: { number: '29090104418812044' } }] },
    {
      'passengers[0].card.number': 'customer-account',
    },
  ],
  [
    'a card with credit',
    { storeCredit: { cardNo: '6060 1290 3317 2045' } },
    { 'storeCredit.cardNo': 'gift-card' },
  ],
  ['an amount', { order: { number: '43,00' } }, {}],
  [
    'an account of Hungary',
    { szamlaszam: '11773016-11111018-00000000' },
    { szamlaszam: 'bank-account' },
  ],
  ['the end of a wallet', { refund: { wallet_tail: '471' } }, {}],
  [
    'English words that others have for a thing',
    { tag_number: '90954041', controlNumber: '2570-882-033' },
    {},
  ],
])('numbers that identify what they seem to, or nothing: %s', (_, data, kinds) => {
  expect(kindsIn(data)).toEqual(kinds);
});
