import type { Facts, Identifier } from '../../model/facts.ts';
import { mayBe, shows } from '../../model/identifier.ts';
import type { Claim, Reading } from '../../model/reading.ts';
import type { Motion } from './motion.ts';
import type { Printed } from './printed.ts';

/** A claim, the message that makes it and what is true of the customer. */
export interface Question {
  readonly claim: Claim;
  readonly reading: Reading;
  readonly facts: Facts;
}

/** What is known of one claim. */
export interface Evidence extends Question {
  /** Whether the message owes the parcel that is claimed a link. */
  readonly isAboutParcel: boolean;
  readonly motion: Motion;
  readonly printed: Printed;
  /** Canary values by path; empty where the canary world was not rendered. */
  readonly perturbed: ReadonlyMap<string, string>;
}

/** Whether the identifier is that of the customer the message goes to. */
export const isOwn = ({ facts }: Evidence, { owner }: Identifier): boolean =>
  owner === facts.customer;

/** Whether the identifier would make the claim true, were it the one shown. */
export const accepts = (evidence: Evidence, identifier: Identifier): boolean =>
  isOwn(evidence, identifier) && mayBe(identifier, evidence.claim.accepts);

/** The customer's own identifiers that could make the claim true. */
export const acceptable = (evidence: Evidence): readonly Identifier[] =>
  evidence.facts.identifiers.filter((identifier) => accepts(evidence, identifier));

/**
 * Whether the record holds something of a kind claimed, to tell a wrong claim by. What may only be of
 * the kind tells nothing, nor does a bare `id`: beside it customers know another number.
 */
export const isComparable = (evidence: Evidence): boolean =>
  acceptable(evidence).some(
    ({ kind, isKey }) => evidence.claim.accepts.includes(kind) && isKey !== true,
  );

/** Whether a message may be about it: not the key of a program, nor what is others' or of former times. */
export const mayBeMeant = ({ isKey, isThirdParty, standing }: Identifier): boolean =>
  isKey !== true && isThirdParty !== true && standing !== 'aside';

/** Whether one of the claims shows one of the identifiers. */
export const showAny = (claims: readonly Claim[], identifiers: readonly Identifier[]): boolean =>
  identifiers.some((own) => claims.some((claim) => shows(claim, own) !== undefined));

/** "Ref. 778811" may be the number of anything, also of what no record holds. */
export const isVague = ({ accepts }: Claim): boolean => accepts.length > MOST_KINDS_NAMED;

/** A word that names a kind means at most a few: a booking may be an order, a member a customer. */
export const MOST_KINDS_NAMED = 4;

/**
 * Kinds that a sender prints of its own, or gives to many: its bank account to pay into, its tax
 * number, a code for everybody. Written out in a template they are no fault.
 */
export const isShared = ({ claim }: Evidence): boolean =>
  claim.accepts.some(
    (kind) =>
      kind === 'tax-number' ||
      kind === 'coupon' ||
      (kind === 'bank-account' && claim.form === 'full'),
  );
