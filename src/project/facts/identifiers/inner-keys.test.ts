import { describe, expect, it } from 'vitest';
import { flattenRecord } from '../record.ts';
import { inferIdentifier } from './infer-identifiers.ts';

/** What the fields of a record identify, by path. */
const kindsIn = (data: unknown): Record<string, string> =>
  Object.fromEntries(
    flattenRecord(data).leaves.flatMap((leaf) => {
      const found = inferIdentifier(leaf);
      return found === undefined ? [] : [[leaf.path, found.kind]];
    }),
  );

describe('the key of an object beside its number', () => {
  it.each<[path: string, kind: string, data: unknown]>([
    ['policy.id', 'internal', { policy: { id: '600418273', number: 'KAT-2019/04471' } }],
    ['contract.pk', 'internal', { contract: { pk: 5500917, number: 'HNFD-041182' } }],
    ['order.id', 'internal-order', { order: { id: '88120447', number: 'A-10023' } }],
    ['member.uuid', 'internal', { member: { uuid: '77120', number: 'M-118' } }],
    ['customer_id', 'internal', { customer_id: '77120', customer_number: 'K-4471' }],
    ['order.id', 'internal-order', { order: { id: '88120447', orderNumber: 'A-10023' } }],
    ['booking.id', 'internal', { booking: { id: 'bkg_83kd02', reference: 'XK77PQ' } }],
    ['order.orderId', 'internal-order', { order: { orderId: '88120447', number: 'A-10023' } }],
    ['booking.bookingId', 'internal', { booking: { bookingId: '88104627', pnr: 'QMATXD' } }],
    ['trip.booking_id', 'internal', { trip: { booking_id: '88104627', booking_ref: 'QM4TXD' } }],
  ])('%s is %s', (path, kind, data) => {
    expect(kindsIn(data)[path]).toBe(kind);
  });

  it.each<[because: string, path: string, kind: string, data: unknown]>([
    ['there is no number', 'policy.id', 'policy', { policy: { id: '600418273' } }],
    ['both are one', 'order.id', 'order', { order: { id: 'A-10023', number: 'A-10023' } }],
    [
      'the number is one to call',
      'customer.id',
      'customer-account',
      { customer: { id: '77120', number: '+49 30 5550118' } },
    ],
    [
      'the other thing has the number',
      'customer_id',
      'customer-account',
      { customer_id: '77120', order_number: 'A-10023' },
    ],
    [
      'a code beside what no database makes',
      'booking.id',
      'booking',
      { booking: { id: 'CJ-77', code: '4471' } },
    ],
  ])('may be shown where %s', (_because, path, kind, data) => {
    expect(kindsIn(data)[path]).toBe(kind);
  });
});

describe('what the last word names', () => {
  it.each<[path: string, kind: string, data: unknown]>([
    ['order.invoiceNumber', 'invoice', { order: { invoiceNumber: '2025F00817' } }],
    ['payment.payerNumber', 'customer-account', { payment: { payerNumber: '000030771902' } }],
    ['household.paymentNumber', 'customer-account', { household: { paymentNumber: '330107-71' } }],
    ['student.admission_number', 'customer-account', { student: { admission_number: '21/387' } }],
    ['patient.card_number', 'customer-account', { patient: { card_number: '118-774' } }],
    ['visit.number', 'visit', { visit: { number: 'T-3088214' } }],
    ['direct_debit.mandate', 'mandate', { direct_debit: { mandate: 'SBW-DD-0661403' } }],
    ['property.reference', 'property', { property: { reference: '00231094017' } }],
    ['statement.id', 'statement', { statement: { id: 'ST-2604-118832' } }],
    ['workOrder.number', 'work-order', { workOrder: { number: 'WR-4471' } }],
  ])('%s: %s', (path, kind, data) => {
    expect(kindsIn(data)[path]).toBe(kind);
  });

  it('keeps a payment card that a patient pays with', () => {
    expect(kindsIn({ patient: { cardNumber: '4242424242424242' } })['patient.cardNumber']).toBe(
      'payment-card',
    );
  });

  it('says what else a payer may be called, within a payment too', () => {
    const [leaf] = flattenRecord({ payment: { payerNumber: '77301846' } }).leaves;
    expect(leaf && inferIdentifier(leaf)?.alternatives).toEqual(['contract', 'payment-reference']);
  });
});
