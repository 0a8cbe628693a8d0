import { expect, test } from 'vitest';
import { ANY_MESSAGE } from './describe-facts.ts';
import { factReader } from './facts-of.ts';

const IBAN = 'DE89 3704 0044 0532 0130 00';

/** Paths of the identifiers that are the customer's and those that are not. */
function whoseIn(data: unknown): Record<string, 'own' | 'theirs'> {
  const customer = { name: 'ada', file: 'a', data, locale: undefined, rangeOf: () => undefined };
  const { identifiers } = factReader(undefined, [customer])(data, {
    customer,
    message: ANY_MESSAGE,
    to: undefined,
  });
  return Object.fromEntries(
    identifiers.map(({ path, isThirdParty }) => [path, isThirdParty === true ? 'theirs' : 'own']),
  );
}

test.each<[string, unknown, Record<string, 'own' | 'theirs'>]>([
  ['a transfer’s', { bankTransfer: { iban: IBAN } }, { 'bankTransfer.iban': 'theirs' }],
  [
    'one to pay back to',
    { refund: { transfer: { iban: IBAN } } },
    { 'refund.transfer.iban': 'own' },
  ],
  [
    'one of a record that tells of a refund',
    { refundAmount: 20, transfer: { iban: IBAN } },
    { 'transfer.iban': 'own' },
  ],
  [
    'one with a reference to quote',
    { tilinumero: IBAN, viitenumero: '12344' },
    { tilinumero: 'theirs', viitenumero: 'own' },
  ],
  [
    'one whose payee says what to refer to',
    { bankDetails: { sortCode: '12-34-56', accountNumber: '12345678', reference: 'HALE118' } },
    { 'bankDetails.accountNumber': 'theirs' },
  ],
  [
    'one that is debited',
    { iban: IBAN, mandateReference: 'M-10023', purpose: 'Rent' },
    { iban: 'own', mandateReference: 'own' },
  ],
  [
    'a town hall’s',
    { plata: { iban_primarie: IBAN, ibanSchool: IBAN } },
    {
      'plata.iban_primarie': 'theirs',
      'plata.ibanSchool': 'theirs',
    },
  ],
  [
    'the end of one',
    { customer: { firstName: 'Ada' }, transfer: { bankLast4: '3000' } },
    { 'transfer.bankLast4': 'own' },
  ],
])('an account is the sender’s or the customer’s: %s', (_, data, whose) => {
  expect(whoseIn(data)).toEqual(whose);
});

test.each<[string, unknown, Record<string, 'own' | 'theirs'>]>([
  [
    'an opponent',
    { unfallgegner: { kennzeichen: 'X-ZZ 9912', versicherungsnr: 'KT-88-1200' } },
    { 'unfallgegner.kennzeichen': 'theirs', 'unfallgegner.versicherungsnr': 'theirs' },
  ],
  [
    'who appraises a damage',
    { expert: { matricule: 'EX-4418' } },
    { 'expert.matricule': 'theirs' },
  ],
  [
    'a buyer, to who sells',
    {
      audience: 'seller',
      seller: { firstName: 'Ada', email: 'ada@mail.example', customerNumber: 'S-10442' },
      buyer: { customerNumber: 'B-10442' },
    },
    { 'seller.customerNumber': 'own', 'buyer.customerNumber': 'theirs' },
  ],
  [
    'a carrier',
    { carrier: { customerNumber: 'C-10442', trackingNumber: '1Z999AA10123456784' } },
    { 'carrier.customerNumber': 'theirs', 'carrier.trackingNumber': 'own' },
  ],
  [
    'a terminal',
    { terminal: { serialNumber: 'XC50-118820' } },
    { 'terminal.serialNumber': 'theirs' },
  ],
  [
    'a supplier that customers have an account with',
    { utility: { accountNumber: 'A-10442', vatNumber: 'GB999999973' } },
    { 'utility.accountNumber': 'own' },
  ],
])('numbers are the customer’s or not: %s', (_, data, whose) => {
  expect(whoseIn(data)).toMatchObject(whose);
});
