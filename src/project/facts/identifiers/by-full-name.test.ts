import { expect, it } from 'vitest';
import { flattenRecord } from '../record.ts';
import { inferIdentifier } from './infer-identifiers.ts';

/** The kinds of the fields of a record that identify something, by their paths. */
const kindsIn = (data: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    flattenRecord(data).leaves.flatMap((leaf) => {
      const kind = inferIdentifier(leaf)?.kind;
      return kind === undefined ? [] : [[leaf.path, kind] as const];
    }),
  );

it.each<[why: string, data: unknown, kinds: Readonly<Record<string, string>>]>([
  [
    'names that need nothing around them',
    { vrm: 'AB12 CDE', STCEG: 'DE123456789', deliveryPin: '4071' },
    { vrm: 'vehicle', STCEG: 'tax-number', deliveryPin: 'one-time-code' },
  ],
  [
    'inside of what they belong to',
    { rentalCar: { regNo: 'AA 00441' }, tenancy: { ref: 'QS-T-20881' } },
    { 'rentalCar.regNo': 'vehicle', 'tenancy.ref': 'contract' },
  ],
  [
    'with words of their own for what they belong to',
    { vehicule_immat: 'AB-417-CD', matricula_del_coche: '4471 LMB', titular_nif: '00000000T' },
    { vehicule_immat: 'vehicle', matricula_del_coche: 'vehicle', titular_nif: 'tax-number' },
  ],
  [
    'as Salesforce calls what its users added',
    { Membership_Number__c: 'FIT-0093125', Direct_Debit_Mandate__c: 'BGDD-2025-7731' },
    { Membership_Number__c: 'loyalty', Direct_Debit_Mandate__c: 'mandate' },
  ],
  [
    'behind words that change nothing',
    { certificate: { PreviousCertNo: 'MTK-2024-0391772' } },
    { 'certificate.PreviousCertNo': 'policy' },
  ],
  [
    'accounts and cards, cut or not',
    { udbetalingskonto: '0040 0440116243', zahlung: { karte: '************5454' } },
    { udbetalingskonto: 'bank-account', 'zahlung.karte': 'payment-card' },
  ],
  [
    'other scripts',
    { 代扣: { 账号尾号: '0947' }, รถ: { ทะเบียน: '1กก 4417' }, промокод: 'ВЕСНА10' },
    { '代扣.账号尾号': 'bank-account', 'รถ.ทะเบียน': 'vehicle', промокод: 'coupon' },
  ],
])('tells %s', (_, data, kinds) => {
  expect(kindsIn(data)).toEqual(kinds);
});

it.each<[why: string, data: unknown]>([
  ['amounts and words', { promo: 'summer', coupon: '25.00', payment: { card: 'CREDIT' } }],
  ['which card of a list', { payment: { card: 3 } }],
  ['which locker', { locker: { code: 'HZ-0947-18' } }],
  ['the vehicle of who serves', { deliveryPartner: { vehicleNo: 'TN09CQ4471' } }],
  ['the licence of who serves', { broker: { arn: 'ARN-118820' } }],
  ['registrations of what is no vehicle', { event: { regNo: 'EV-118820' } }],
])('says nothing of %s', (_, data) => {
  expect(kindsIn(data)).toEqual({});
});
