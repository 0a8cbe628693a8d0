import type { KnownIdentifierKind } from '../../identifier-kinds.ts';

/** What a number of a thing is, and what it may be as well. */
interface ThingKinds {
  readonly kind: KnownIdentifierKind;
  readonly alternatives?: readonly KnownIdentifierKind[];
}

/** Things that have a number, by what they are called in English. */
export const THINGS = {
  card: { kind: 'payment-card' },
  bankAccount: { kind: 'bank-account' },
  giftCard: { kind: 'gift-card', alternatives: ['coupon'] },
  coupon: { kind: 'coupon', alternatives: ['gift-card'] },
  customer: { kind: 'customer-account' },
  /** With a bank or with anybody. */
  account: { kind: 'customer-account', alternatives: ['bank-account'] },
  contractAccount: { kind: 'customer-account', alternatives: ['contract', 'supply-point'] },
  subscriber: { kind: 'customer-account', alternatives: ['contract', 'subscription'] },
  member: { kind: 'loyalty', alternatives: ['customer-account', 'subscription'] },
  student: { kind: 'customer-account', alternatives: ['loyalty'] },
  patient: { kind: 'customer-account', alternatives: ['ticket'] },
  insured: { kind: 'customer-account', alternatives: ['policy', 'national-id', 'loyalty'] },
  order: { kind: 'order' },
  invoice: { kind: 'invoice' },
  receipt: { kind: 'invoice', alternatives: ['order', 'payment-reference'] },
  creditNote: { kind: 'invoice', alternatives: ['refund'] },
  /** A slip to pay with; in some countries a word for a ticket too. */
  paymentSlip: { kind: 'invoice', alternatives: ['payment-reference', 'ticket'] },
  shipment: { kind: 'shipment' },
  return: { kind: 'return', alternatives: ['refund', 'ticket'] },
  refund: { kind: 'refund', alternatives: ['return', 'ticket', 'payment-reference'] },
  complaint: { kind: 'ticket', alternatives: ['return'] },
  claim: { kind: 'ticket', alternatives: ['return', 'policy'] },
  case: { kind: 'ticket', alternatives: ['notice', 'work-order'] },
  application: { kind: 'ticket', alternatives: ['return', 'booking', 'contract', 'policy'] },
  booking: { kind: 'booking' },
  appointment: { kind: 'booking', alternatives: ['visit', 'ticket', 'order'] },
  entryTicket: { kind: 'ticket' },
  payment: { kind: 'payment-reference' },
  transaction: { kind: 'payment-reference', alternatives: ['order'] },
  authorisation: { kind: 'payment-reference' },
  paymentReference: { kind: 'payment-reference', alternatives: ['invoice', 'mandate'] },
  contract: { kind: 'contract', alternatives: ['customer-account', 'subscription', 'policy'] },
  subscription: { kind: 'subscription', alternatives: ['contract', 'customer-account'] },
  policy: { kind: 'policy', alternatives: ['contract'] },
  quote: { kind: 'quote' },
  visit: { kind: 'visit' },
  prescription: { kind: 'prescription' },
  referral: { kind: 'referral' },
  mandate: { kind: 'mandate' },
  loan: { kind: 'loan' },
  property: { kind: 'property' },
  permit: { kind: 'permit' },
  statement: { kind: 'statement' },
  notice: { kind: 'notice' },
  workOrder: { kind: 'work-order' },
  donation: { kind: 'donation' },
  meter: { kind: 'meter', alternatives: ['device'] },
  supplyPoint: { kind: 'supply-point', alternatives: ['customer-account', 'contract'] },
  plate: { kind: 'vehicle' },
  /** The number of a vehicle's frame. */
  chassis: { kind: 'vehicle', alternatives: ['device'] },
  serial: { kind: 'device', alternatives: ['meter'] },
  sim: { kind: 'sim-card' },
  oneTimeCode: { kind: 'one-time-code' },
  taxNumber: { kind: 'tax-number' },
  /** By which a state knows whoever pays taxes, people and companies alike. */
  taxOrPerson: { kind: 'tax-number', alternatives: ['national-id'] },
  nationalId: { kind: 'national-id', alternatives: ['tax-number'] },
} as const satisfies Readonly<Record<string, ThingKinds>>;

export type Thing = keyof typeof THINGS;

/** What things are called, in lists with commas between. */
export interface ThingWords {
  /** What stands with a word for "number", or around a field that is called so alone. */
  readonly nouns: Readonly<Partial<Record<Thing, string>>>;
  /** What a number of the thing is called without one. */
  readonly numbers?: Readonly<Partial<Record<Thing, string>>>;
}
