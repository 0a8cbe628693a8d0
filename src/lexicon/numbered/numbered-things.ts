import type { KnownIdentifierKind } from '../identifier-kinds.ts';

/**
 * Things of which messages tell the number, and the kinds it may be of: whoever is treated, insured, taught or
 * served is a customer to one sender and a member to the next. Their labels count beside numbers that the
 * record has: any other may be the sender's own, or of a kind that no record holds.
 */
export const NUMBERED = {
  order: ['order'],
  invoice: ['invoice'],
  /** Or what a tax is demanded by. */
  receipt: ['invoice', 'payment-reference', 'notice'],
  payment: ['payment-reference', 'mandate'],
  refund: ['refund', 'payment-reference', 'return'],
  return: ['return'],
  booking: ['booking', 'order'],
  appointment: ['booking', 'visit', 'referral'],
  /** That lets somebody in, or aboard. */
  ticket: ['ticket', 'booking'],
  /** A question, a complaint, a repair. */
  case: ['ticket', 'work-order', 'notice'],
  /** What an insurer is to pay for. */
  claim: ['ticket'],
  application: ['ticket', 'quote', 'permit'],
  quote: ['quote'],
  policy: ['policy'],
  contract: ['contract', 'subscription', 'customer-account', 'loan'],
  subscription: ['subscription', 'contract'],
  customer: ['customer-account'],
  member: ['loyalty', 'customer-account', 'subscription'],
  insured: ['customer-account', 'national-id', 'policy', 'loyalty'],
  patient: ['customer-account'],
  student: ['customer-account', 'loyalty'],
  /** Who borrows from a library. */
  reader: ['loyalty', 'customer-account'],
  /** Who pays taxes, rates and dues. */
  payer: ['customer-account', 'tax-number', 'payment-reference'],
  /** Who is supplied with power, water or a line, and the account it runs on. */
  consumer: ['customer-account', 'contract', 'supply-point'],
  meter: ['meter', 'device'],
  supplyPoint: ['supply-point'],
  device: ['device', 'meter', 'sim-card'],
  sim: ['sim-card'],
  vehicle: ['vehicle'],
  property: ['property', 'supply-point'],
  taxNumber: ['tax-number'],
  nationalId: ['national-id'],
  shipment: ['shipment'],
  coupon: ['coupon', 'gift-card'],
} as const satisfies Readonly<Record<string, readonly KnownIdentifierKind[]>>;

export type Numbered = keyof typeof NUMBERED;

/**
 * How a language speaks of numbers, in the notation of `../language.ts`. One word may stand under several
 * things: then its number may be that of any of them.
 */
export interface NumberedThings {
  /** With `{x}` for the name of the thing: "{x} number", "numéro de {x}", "{x}nummer". */
  readonly forms: readonly string[];
  /** As they stand in the forms: "customer", "Kunden", "клиента". */
  readonly names: Readonly<Record<Numbered, readonly string[]>>;
  /** Labels that fit no form, or do without a word for number: "PNR", "лицевой счёт". */
  readonly whole: { readonly [Thing in Numbered]?: readonly string[] };
}
