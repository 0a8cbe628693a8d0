import { expect, test } from 'vitest';
import { flattenRecord } from '../record.ts';
import { inferIdentifier } from './infer-identifiers.ts';

const kindOf = (data: unknown): string | undefined => {
  const [leaf] = flattenRecord(data).leaves;
  return leaf && inferIdentifier(leaf)?.kind;
};

test.each([
  [{ eft: { bankLast4: '4471' } }, 'bank-account'],
  [{ 'payee-account-ending': '4471' }, 'bank-account'],
  [{ visa: { ending: '4471' } }, 'payment-card'],
  [{ passengers: [{ idLast4: '4471' }] }, 'national-id'],
  [{ 'vet-invoice-number': 'VI-44712' }, 'invoice'],
  [{ bacs: { quote: 'FH-44712' } }, 'payment-reference'],
  [{ customer: { vatNumber: 'DE123456789' } }, 'tax-number'],
  [{ no_akaun: '44712088' }, 'customer-account'],
  [{ invoice: { serial: '850311620447' } }, 'invoice'],
  [{ cards: [{ pan_last4: '9913' }] }, 'payment-card'],
])('%j: %s', (data, kind) => {
  expect(kindOf(data)).toBe(kind);
});

test.each([
  [{ sellerOrderNumber: '44712' }],
  [{ deliveryConfirmationNumber: '44712' }],
  [{ vatReceipt: { vatNo: 'GB123456789' } }],
  [{ restaurant: { gstin: '29ABCDE1234F2Z5' } }],
  [{ afzender: { klantcode: 'K-44712' } }],
])('%j: none', (data) => {
  expect(kindOf(data)).toBeUndefined();
});
