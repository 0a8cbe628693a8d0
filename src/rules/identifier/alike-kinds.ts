import { MATTERS, MEANS_OF_PAYMENT } from '../../lexicon/identifier-kinds.ts';
import type { Identifier } from '../../model/facts.ts';
import { mayBe } from '../../model/identifier.ts';
import type { Claim } from '../../model/reading.ts';

/** Whether both are numbers of a purchase, which many shops number alike, its parcel included. */
export const isOfPurchase = ({ kind }: Identifier, { accepts }: Claim): boolean =>
  OF_A_PURCHASE.has(kind) && accepts.some((other) => OF_A_PURCHASE.has(other));

/** Kinds that many shops number alike. */
export const OF_A_PURCHASE: ReadonlySet<string> = new Set([...MATTERS, 'payment-reference']);

/** Whether the field's kind and one that is claimed are called by each other's names. */
export const isAlike = (culprit: Identifier, { accepts }: Claim): boolean =>
  ALIKE.some((kinds) => mayBe(culprit, kinds) && accepts.some((kind) => kinds.includes(kind)));

/** Kinds of which one sender says what another says of the other: "member no.", "contract account". */
const ALIKE: readonly (readonly string[])[] = [
  ['customer-account', 'contract', 'subscription'],
  ['customer-account', 'loyalty'],
  ['contract', 'subscription', 'policy'],
  // A credit note.
  ['invoice', 'refund'],
  ['coupon', 'gift-card'],
  ['order', 'purchase-order', 'quote'],
  ['return', 'refund', 'ticket', 'trade-in'],
];

/** Whether it is what people pay with. */
export const isMeans = (kind: string): boolean => MEANS.has(kind);

const MEANS: ReadonlySet<string> = new Set(MEANS_OF_PAYMENT);

/** Kinds of things that one word is used for. */
export const CALLED_ALIKE: readonly (readonly string[])[] = [
  ['invoice', 'refund'],
  ['return', 'refund', 'ticket'],
  ['order', 'subscription'],
];

/** Suppliers know a customer by the supply point, by its meter, or by neither. */
export const isOfSupply = (culprit: Identifier, { accepts }: Claim): boolean =>
  mayBe(culprit, OF_A_SUPPLY) && accepts.some((kind) => OF_A_SUPPLY.includes(kind));

const OF_A_SUPPLY: readonly string[] = ['supply-point', 'meter', 'customer-account', 'contract'];
