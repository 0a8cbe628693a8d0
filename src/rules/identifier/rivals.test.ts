import { expect, it } from 'vitest';
import { adas, questionOf, type QuestionSeed } from '../../testing/claim-question.ts';
import type { Evidence } from './evidence.ts';
import { intruder, isWithoutRival } from './rivals.ts';

const VISIT = adas('visit.number', 'T-3088214', 'visit');
const PATIENT = adas('patient.number', '7714-0926', 'customer-account');
const PLATE = adas('vehicle.plate', 'B 00 XYZ', 'vehicle');
const POLICY = adas('policy.number', '014882690', 'policy');
const KEY = adas('contract.id', '5500917', 'internal');
const PAYER = adas('payment.payerNumber', '000030771902', 'customer-account');

const visit: QuestionSeed = {
  lines: ['Patient number T-3088214'],
  noun: 'Patient number',
  shown: 'T-3088214',
  form: 'full',
  accepts: ['customer-account'],
};

const evidenceOf = (seed: QuestionSeed): Evidence => ({
  ...questionOf(seed),
  isAboutParcel: false,
  motion: { kind: 'not-known' },
  printed: { kind: 'unknown' },
  perturbed: new Map(),
});

it.each<[isFree: boolean, because: string, own: typeof VISIT, seed: QuestionSeed]>([
  [false, 'in the place of the number named', VISIT, { ...visit, own: [VISIT, PATIENT] }],
  [true, 'nothing else is called so', VISIT, { ...visit, own: [VISIT] }],
  [
    true,
    'the other stands there too',
    VISIT,
    { ...visit, lines: ['Patient number T-3088214', 'File 7714-0926'], own: [VISIT, PATIENT] },
  ],
  [
    true,
    'the other is only a key',
    VISIT,
    { ...visit, own: [VISIT, { ...PATIENT, isKey: true as const }] },
  ],
  [
    true,
    'too short',
    VISIT,
    { ...visit, lines: ['Patient number 3088'], shown: '3088', own: [VISIT, PATIENT] },
  ],
  [
    true,
    'a plate behind what covers the car',
    PLATE,
    {
      lines: ['Policy B 00 XYZ'],
      noun: 'Policy',
      shown: 'B 00 XYZ',
      form: 'full',
      accepts: ['policy'],
      own: [PLATE, POLICY],
    },
  ],
  [
    false,
    'a plate as the number of a policy',
    PLATE,
    {
      lines: ['Policy number B 00 XYZ'],
      noun: 'Policy number',
      shown: 'B 00 XYZ',
      form: 'full',
      accepts: ['policy'],
      own: [PLATE, POLICY],
    },
  ],
  [
    true,
    'a key that is called an ID',
    KEY,
    {
      lines: ['Contract ID 5500917'],
      noun: 'Contract ID',
      shown: '5500917',
      form: 'full',
      accepts: ['contract'],
      own: [KEY],
    },
  ],
  [
    false,
    'a key that is called a number',
    KEY,
    {
      lines: ['Contract no. 5500917'],
      noun: 'Contract no.',
      shown: '5500917',
      form: 'full',
      accepts: ['contract'],
      own: [KEY],
    },
  ],
  [
    true,
    'what a direct debit is ordered under',
    PAYER,
    {
      lines: ['Direct debit 000030771902'],
      noun: 'Direct debit',
      shown: '000030771902',
      form: 'full',
      accepts: ['bank-account'],
      own: [PAYER],
    },
  ],
])('%s: %s', (isFree, _because, own, seed) => {
  expect(isWithoutRival(own, evidenceOf(seed))).toBe(isFree);
});

const ORDER = adas('order.number', 'A-10023', 'order');
const RIDE = { path: 'rides[0].rideId', value: '70455129', owner: 'ada', isOfEntry: true } as const;
const ride: QuestionSeed = {
  ...visit,
  lines: ['Patient number 70455129'],
  shown: '70455129',
  own: [PATIENT],
  codes: [RIDE],
  values: { 'rides[0].rideId': '70455129' },
};
const SLOT = { path: 'order.slotId', value: 'SL-7734', owner: 'ada', isOfAnother: true } as const;
const HUT = { path: 'hut.registration', value: 'SL-7734', owner: 'ada' } as const;
const slot: QuestionSeed = {
  lines: ['Order number SL-7734'],
  noun: 'Order number',
  shown: 'SL-7734',
  form: 'full',
  accepts: ['order'],
  own: [ORDER],
  codes: [SLOT],
  values: { 'order.slotId': 'SL-7734', 'order.number': 'A-10023' },
};

it.each<[isFound: boolean, because: string, seed: QuestionSeed]>([
  [true, 'in the place of the order', slot],
  [
    false,
    'nothing is known of the field',
    { ...slot, codes: [{ path: SLOT.path, value: SLOT.value, owner: 'ada' }] },
  ],
  [
    true,
    'a field of something else',
    { ...slot, codes: [HUT], values: { [HUT.path]: HUT.value, 'order.number': 'A-10023' } },
  ],
  [
    false,
    'a field of what the order holds',
    {
      ...slot,
      codes: [{ ...HUT, path: 'order.hut.registration' }],
      values: { 'order.hut.registration': HUT.value },
    },
  ],
  [false, 'no number to compare with', { ...slot, own: [] }],
  [false, 'the order is shown too', { ...slot, lines: [...slot.lines, 'A-10023'] }],
  [true, 'one of several things in the place of the customer', ride],
  [false, 'an order may be one of several things', { ...ride, accepts: ['order'], own: [ORDER] }],
  [false, 'customers are known by many numbers', { ...slot, accepts: ['customer-account'] }],
  [
    false,
    'another field holds the same',
    { ...slot, values: { ...slot.values, 'order.webshopNumber': 'SL-7734' } },
  ],
])('%s: %s', (isFound, _because, seed) => {
  expect(intruder(evidenceOf(seed)) !== undefined).toBe(isFound);
});
