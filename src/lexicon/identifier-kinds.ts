/** A kind of identifier, as findings speak of it. */
export interface IdentifierKind {
  /** English, singular, without article: "Ada has no card ending in 7776". */
  readonly noun: string;
  /** English, plural. */
  readonly plural: string;
}

/**
 * Every kind that sendlint knows by itself; a project's dictionary may name others.
 * Source: the identifiers of schema.org's Order, Invoice, ParcelDelivery, Reservation, Ticket and
 * PaymentMethod types, and those found in the 50 public template sets that were surveyed.
 */
export const IDENTIFIER_KINDS = {
  'payment-card': { noun: 'card', plural: 'cards' },
  'bank-account': { noun: 'bank account', plural: 'bank accounts' },
  'gift-card': { noun: 'gift card', plural: 'gift cards' },
  'customer-account': { noun: 'customer account', plural: 'customer accounts' },
  loyalty: { noun: 'loyalty number', plural: 'loyalty numbers' },
  order: { noun: 'order number', plural: 'order numbers' },
  'internal-order': { noun: 'internal order number', plural: 'internal order numbers' },
  internal: { noun: 'internal identifier', plural: 'internal identifiers' },
  shipment: { noun: 'tracking number', plural: 'tracking numbers' },
  invoice: { noun: 'invoice number', plural: 'invoice numbers' },
  'payment-reference': { noun: 'payment reference', plural: 'payment references' },
  refund: { noun: 'refund reference', plural: 'refund references' },
  return: { noun: 'return number', plural: 'return numbers' },
  'trade-in': { noun: 'trade-in number', plural: 'trade-in numbers' },
  booking: { noun: 'booking reference', plural: 'booking references' },
  ticket: { noun: 'ticket number', plural: 'ticket numbers' },
  subscription: { noun: 'subscription number', plural: 'subscription numbers' },
  policy: { noun: 'policy number', plural: 'policy numbers' },
  contract: { noun: 'contract number', plural: 'contract numbers' },
  quote: { noun: 'quote number', plural: 'quote numbers' },
  visit: { noun: 'visit number', plural: 'visit numbers' },
  prescription: { noun: 'prescription number', plural: 'prescription numbers' },
  referral: { noun: 'referral number', plural: 'referral numbers' },
  mandate: { noun: 'mandate reference', plural: 'mandate references' },
  loan: { noun: 'loan number', plural: 'loan numbers' },
  property: { noun: 'property number', plural: 'property numbers' },
  permit: { noun: 'permit number', plural: 'permit numbers' },
  statement: { noun: 'statement number', plural: 'statement numbers' },
  notice: { noun: 'notice number', plural: 'notice numbers' },
  'work-order': { noun: 'work order number', plural: 'work order numbers' },
  donation: { noun: 'donation number', plural: 'donation numbers' },
  coupon: { noun: 'voucher code', plural: 'voucher codes' },
  meter: { noun: 'meter number', plural: 'meter numbers' },
  'supply-point': { noun: 'supply point number', plural: 'supply point numbers' },
  'sim-card': { noun: 'SIM card number', plural: 'SIM card numbers' },
  vehicle: { noun: 'vehicle registration', plural: 'vehicle registrations' },
  device: { noun: 'serial number', plural: 'serial numbers' },
  'one-time-code': { noun: 'one-time code', plural: 'one-time codes' },
  'tax-number': { noun: 'tax number', plural: 'tax numbers' },
  'national-id': { noun: 'national ID number', plural: 'national ID numbers' },
} as const satisfies Readonly<Record<string, IdentifierKind>>;

export type KnownIdentifierKind = keyof typeof IDENTIFIER_KINDS;

/**
 * Kinds that few labels name: what such a number is shown as may be a name that its sender has for it,
 * unless the record has another one that is called so.
 */
export const LESSER_KINDS = [
  'visit',
  'prescription',
  'referral',
  'mandate',
  'loan',
  'property',
  'permit',
  'statement',
  'notice',
  'work-order',
  'donation',
] as const satisfies readonly KnownIdentifierKind[];

/** What is paid with. */
export const MEANS_OF_PAYMENT: readonly KnownIdentifierKind[] = ['payment-card', 'bank-account'];

/** Things of which a customer has several, one after another. */
export const MATTERS = [
  'order',
  'invoice',
  'booking',
  'return',
  'refund',
  'trade-in',
  'ticket',
  'quote',
  'subscription',
  'contract',
  'policy',
] as const satisfies readonly KnownIdentifierKind[];
