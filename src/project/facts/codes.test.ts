import { expect, it } from 'vitest';
import { inferCodes, isCodeText } from './codes.ts';
import { flattenRecord } from './record.ts';

it.each<[isOfAnother: boolean, because: string, data: unknown]>([
  [true, 'a number of a person', { patient: { national_id: '000000018' } }],
  [true, 'a number of a company', { order: { orgNumber: '999888777' } }],
  [true, 'a card to travel with', { railcard: { number: 'TTG4401195518' } }],
  [true, 'what another program knows the order by', { order: { slotId: 'SL-7734' } }],
  [false, 'what the shop may show', { order: { webshop_id: '30558' } }],
  [false, 'the number of a booking, as a person has it', { user: { bookingRef: 'XK-77018' } }],
  [false, 'a field of nobody knows what', { order: { folio: 'F-77018' } }],
  [false, 'a key by itself', { cart_uid: '881204' }],
])('%s: %s', (isOfAnother, _because, data) => {
  const codes = inferCodes(flattenRecord(data).leaves, () => false);
  expect(codes.map((code) => code.isOfAnother === true)).toEqual([isOfAnother]);
});

it.each<[isOfEntry: boolean, because: string, data: unknown]>([
  [true, 'the key of a thing', { rides: [{ rideId: '70455129' }] }],
  [true, 'the number of a thing', { vožnje: [{ no: '70455129' }] }],
  [false, 'the key of somebody', { passengers: [{ id: '70455129' }] }],
  [false, 'what an entry has of another', { rides: [{ accountNo2: '70455129' }] }],
  [false, 'the key of a single thing', { ride: { rideId: '70455129' } }],
])('%s: %s', (isOfEntry, _because, data) => {
  const codes = inferCodes(flattenRecord(data).leaves, () => false);
  expect(codes.map((code) => code.isOfEntry === true)).toEqual([isOfEntry]);
});

it.each<[isCode: boolean, text: string]>([
  [true, 'A-10023'],
  [true, 'RUN 10023'],
  [true, '10023'],
  [true, '4 119 820 331'],
  [false, '12.50'],
  [false, '-1.200,50'],
  [false, '$10.00'],
  [false, '1 200 SEK'],
  [false, 'Rs. 1200'],
  [false, 'US$ 1200'],
  [false, '1200 zł'],
])('%s: "%s"', (isCode, text) => {
  expect(isCodeText(text)).toBe(isCode);
});
