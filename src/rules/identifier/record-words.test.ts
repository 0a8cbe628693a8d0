import { describe, expect, it } from 'vitest';
import { adas, questionOf } from '../../testing/claim-question.ts';
import {
  isHomonym,
  isNamedByField,
  isNamedByRecord,
  isOfSecondSense,
  isPayersNumber,
  isPaymentReference,
  speaksOfId,
} from './record-words.ts';

const PLATE = adas('vehicle.plate', 'FX318KL', 'vehicle');
const ORDER = adas('order.number', 'A-10023', 'order');

const claim = (noun: string, accepts: readonly string[] = ['customer-account']) =>
  questionOf({ lines: [`${noun} FX318KL`], noun, shown: 'FX318KL', form: 'full', accepts }).claim;

describe('isNamedByRecord', () => {
  const girocard = adas('payment.iban', 'DE02120300000000202051', 'bank-account');
  it.each<[boolean, string, Record<string, string>]>([
    [true, 'Girocard', { 'payment.type': 'girocard' }],
    [false, 'Girocard', { 'refund.type': 'girocard' }],
    [false, 'Girocard', { 'payment.card.type': 'girocard' }],
    [false, 'no.', { 'payment.type': 'no.' }],
  ])('%s: "%s" beside %o', (isNamed, noun, values) => {
    const { facts } = questionOf({ lines: ['Card 1'], noun: 'Card', shown: '1', values });
    expect(isNamedByRecord(girocard, noun, facts)).toBe(isNamed);
  });
});

describe('isNamedByField', () => {
  it.each([
    ['a word of its fields', 'Targa', ['customer-account'], true],
    ['a word of no field of its kind', 'Abbonamento', ['customer-account'], false],
    ['a word of what is claimed as well', 'Targa', ['vehicle'], false],
  ])('%s', (_because, noun, accepts, isNamed) => {
    expect(isNamedByField(PLATE, claim(noun, accepts))).toBe(isNamed);
  });
});

describe('senses', () => {
  it('knows a second sense, whatever its case and accents', () => {
    expect(isOfSecondSense(PLATE, claim('MATRÍCULA'))).toBe(true);
    expect(isOfSecondSense(ORDER, claim('Matrícula'))).toBe(false);
  });

  it('knows a homonym', () => {
    const subscription = { ...ORDER, kind: 'subscription' };
    expect(isHomonym(subscription, claim('Tilausnumero', ['order']))).toBe(true);
    expect(isHomonym(PLATE, claim('Tilausnumero', ['order']))).toBe(false);
  });

  it('knows which senses are left beside another word', () => {
    const invoice = { ...ORDER, kind: 'invoice' };
    expect(isHomonym(invoice, claim('Номер рахунку'))).toBe(true);
    expect(isHomonym(invoice, claim('Особовий рахунок'))).toBe(false);
    const contract = { ...ORDER, kind: 'contract', alternatives: ['customer-account'] };
    expect(isHomonym(contract, claim('Номер счёта-фактуры', ['invoice']))).toBe(false);
  });

  it('asks what an identifier may be, too', () => {
    expect(isOfSecondSense({ ...ORDER, alternatives: ['vehicle'] }, claim('Plaque'))).toBe(true);
  });

  it('takes no word for a member of every object', () => {
    expect(isHomonym(PLATE, claim('constructor'))).toBe(false);
  });
});

it.each([
  ['invoice.reference_number', true],
  ['payment.reference', true],
  ['bill.ocr', true],
  ['invoice.payment_reference', true],
  ['order.reference', false],
  ['prepayment.reference', false],
  ['payment.reference_date', false],
])('%s is one to pay under: %s', (path, isOne) => {
  expect(isPaymentReference(path)).toBe(isOne);
});

it.each([
  ['Customer ID', true],
  ['お客様ID', true],
  ['Identifiant client', true],
  ['ID клиента', true],
  ['Customer number', false],
  ['Paid', false],
])('%s speaks of an id: %s', (noun, isOne) => {
  expect(speaksOfId(noun)).toBe(isOne);
});

it.each([
  ['payment.payerNumber', true],
  ['direct_debit.debtor_no', true],
  ['payer.name', false],
])('%s is a payer’s number: %s', (path, isOne) => {
  expect(isPayersNumber(path)).toBe(isOne);
});
