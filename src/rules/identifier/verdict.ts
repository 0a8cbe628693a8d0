import { MATTERS } from '../../lexicon/identifier-kinds.ts';
import type { Facts, Identifier } from '../../model/facts.ts';
import { isSameIdentifier, mayBe, relationOf, shows } from '../../model/identifier.ts';
import type { Judged } from '../../model/judged.ts';
import type { Claim, Reading } from '../../model/reading.ts';
import { compact } from '../../model/text/compact.ts';
import { oncePerMessage } from '../once-per-message.ts';
import { isOfClub } from './club-cards.ts';
import { focalInstead } from './focus.ts';
import { motionsOf, type Motion } from './motion.ts';
import {
  isHomonym,
  isNamedByField,
  isNamedByRecord,
  isOfSecondSense,
  isPaymentReference,
  speaksOfNumber,
  speaksOfReference,
} from './record-words.ts';
import { mayBePayees } from './payees.ts';
import { printedBy, type Printed, type Source } from './printed.ts';

/** What a claim turned out to be, from what it says, what printed it, and how it moved in the canary world. */
export type Verdict =
  /** True, by one or all of `identifiers`. */
  | { readonly kind: 'right'; readonly identifiers: readonly Identifier[] }
  /** The customer has no such identifier. */
  | {
      readonly kind: 'mismatched';
      readonly cause: Cause;
      /** The kind that the claim names before all others, where one of the others would have been true. */
      readonly named?: string;
    }
  /** True for this customer, but printed from another field. */
  | { readonly kind: 'hidden-swap'; readonly cause: FieldCause }
  | { readonly kind: 'foreign'; readonly identifier: Foreign }
  /** The customer's own, but of something that the message is not about. */
  | {
      readonly kind: 'wrong-entity';
      readonly identifier: Identifier;
      /** Those that the message is about. */
      readonly instead: readonly Identifier[];
    }
  /** True for this customer, and the same for whatever customer. */
  | { readonly kind: 'hard-coded'; readonly identifiers: readonly Identifier[] }
  /** The right field was read, and an older value printed. */
  | { readonly kind: 'stale'; readonly identifier: Identifier }
  | { readonly kind: 'cannot-tell'; readonly because: 'nothing-to-compare' | 'source-unknown' };

/** What somebody else has. */
type Foreign = Pick<Identifier, 'path' | 'value' | 'owner'>;

/** Why a claim shows what it shows. */
export type Cause =
  | FieldCause
  | { readonly from: 'literal' }
  | { readonly from: 'computed'; readonly paths: readonly string[] }
  | { readonly from: 'unknown' };

/** The value of a field of the record. */
export interface FieldCause {
  readonly from: 'field';
  readonly path: string;
  readonly value: string;
  /** The path that the template printed, where code between record and template renamed it. */
  readonly printedAs?: string;
}

export interface JudgedClaim {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/** Every claim of the message with its verdict. Weak claims of which nothing is certain are left out. */
export const judgeClaims: (judged: Judged) => readonly JudgedClaim[] = oncePerMessage((judged) => {
  const motions = motionsOf(judged);
  return judged.reading.claims.flatMap((claim, index) => {
    const evidence: Evidence = {
      claim,
      reading: judged.reading,
      facts: judged.facts,
      isAboutParcel: isParcelClaim(judged, claim),
      motion: motions[index] ?? { kind: 'not-known' },
      printed: printedBy(judged.message, claim, judged.facts),
      perturbed: judged.canary?.values ?? new Map<string, string>(),
    };
    const verdict = verdictOf(evidence);
    return verdict === undefined ? [] : [{ claim, verdict }];
  });
});

/** Claims about parcels, which the tracking rules judge where the message owes each parcel a link. */
export const isParcelClaim = ({ contract, facts }: Judged, { accepts }: Claim): boolean =>
  contract.tracking === 'per-parcel' &&
  facts.shipments.length > 0 &&
  accepts.every((kind) => kind === 'shipment');

interface Evidence {
  readonly claim: Claim;
  readonly reading: Reading;
  readonly facts: Facts;
  /** Whether the message owes the parcel that is claimed a link. */
  readonly isAboutParcel: boolean;
  readonly motion: Motion;
  readonly printed: Printed;
  /** Canary values by path; empty where the canary world was not rendered. */
  readonly perturbed: ReadonlyMap<string, string>;
}

/** What is surest comes first: what moves the claim, then what printed it, then what it says. */
function verdictOf(evidence: Evidence): Verdict | undefined {
  if (isOfThirdParty(evidence)) return undefined;
  const foreign = followsForeign(evidence);
  if (foreign !== undefined) return { kind: 'foreign', identifier: foreign };
  const matching = acceptable(evidence).filter((own) => shows(evidence.claim, own) !== undefined);
  const unnamed = otherThanNamed(evidence, matching);
  const verdict =
    unnamed === undefined ? byReference(evidence, matching) : mismatched(evidence, unnamed);
  const [named] = evidence.claim.accepts;
  if (verdict?.kind === 'mismatched' && named !== undefined && unnamed !== undefined)
    return { ...verdict, named };
  if (verdict !== undefined) return verdict;
  const other = byAnotherName(evidence, matching);
  if (other !== undefined) return mismatched(evidence, other);
  return matching.length > 0 ? whereTrue(evidence, matching) : whereUntrue(evidence);
}

/** A "ticket" may be a booking's, a "ticket number" is its own. A "confirmation" may be of a booking, an order or a payment; a "contract" of little else. */
const isNamedFirst = ({ accepts, noun }: Claim): boolean =>
  !accepts.includes('bank-account') &&
  (accepts[0] === 'ticket'
    ? accepts.length <= MOST_KINDS_NAMED && speaksOfNumber(noun)
    : accepts.length < 3 || (accepts.length <= MOST_KINDS_NAMED && accepts[0] === 'contract'));

/**
 * A label may be said of several kinds, "booking code" of an order's number too. Where the record has
 * one of the kind that it names before all others, and the message shows it nowhere, the number of
 * another kind took its place.
 */
function otherThanNamed(
  { claim, facts, reading }: Evidence,
  matching: readonly Identifier[],
): FieldCause | undefined {
  const [named] = claim.accepts;
  const [shown] = matching;
  if (shown === undefined || claim.form !== 'full' || claim.strength === 'weak') return undefined;
  if (claim.role === 'href' || !isNamedFirst(claim)) return undefined;
  if (matching.some(({ kind, source }) => kind === named || source.how === 'declared'))
    return undefined;
  const meant = facts.identifiers.filter(
    ({ kind, owner, isKey, isThirdParty, standing }) =>
      kind === named &&
      owner === facts.customer &&
      isKey !== true &&
      isThirdParty !== true &&
      standing !== 'aside',
  );
  const isShown = meant.some((own) =>
    reading.claims.some((other) => other.form === 'full' && shows(other, own) !== undefined),
  );
  return meant.length === 0 || isShown
    ? undefined
    : { from: 'field', path: shown.path, value: shown.value };
}

/**
 * "Reference" may be of anything. Not the customer's own number where the bill has a reference to pay
 * under, which the message shows nowhere.
 */
function byReference(
  { claim, facts, reading }: Evidence,
  matching: readonly Identifier[],
): Verdict | undefined {
  const [shown] = matching;
  if (shown === undefined || claim.form !== 'full' || claim.role === 'href') return undefined;
  if (!claim.accepts.includes('payment-reference') || !speaksOfReference(claim.noun))
    return undefined;
  if (matching.some(({ kind }) => kind !== 'customer-account')) return undefined;
  const meant = facts.identifiers.filter(
    (it) => it.owner === facts.customer && it.standing !== 'aside' && isPaymentReference(it.path),
  );
  const isShown = meant.some((own) => reading.claims.some((other) => shows(other, own)));
  return meant.length === 0 || isShown
    ? undefined
    : { kind: 'mismatched', cause: { from: 'field', path: shown.path, value: shown.value } };
}

/**
 * A claim number may be called a policy's where there is no other: not beside the number of the policy
 * itself, which the message shows nowhere.
 */
function byAnotherName(
  { claim, facts, reading }: Evidence,
  matching: readonly Identifier[],
): FieldCause | undefined {
  const [shown] = matching;
  if (shown === undefined || claim.form !== 'full' || claim.strength === 'weak') return undefined;
  if (claim.role === 'href' || claim.accepts.length > MOST_KINDS_NAMED) return undefined;
  if (
    matching.some(({ kind, source }) => claim.accepts.includes(kind) || source.how === 'declared')
  )
    return undefined;
  const meant = facts.identifiers.filter(
    ({ kind, owner, isKey, isThirdParty, standing, partial }) =>
      claim.accepts.includes(kind) &&
      kind !== 'bank-account' &&
      kind !== 'payment-card' &&
      owner === facts.customer &&
      isKey !== true &&
      isThirdParty !== true &&
      standing !== 'aside' &&
      !partial,
  );
  const isShown = meant.some((own) =>
    reading.claims.some((other) => other.form === 'full' && shows(other, own) !== undefined),
  );
  return meant.length === 0 || isShown
    ? undefined
    : { from: 'field', path: shown.path, value: shown.value };
}

/** The text is right for this customer. Is it by right, or by coincidence? */
function whereTrue(evidence: Evidence, matching: readonly Identifier[]): Verdict {
  const { motion, printed } = evidence;
  if (motion.kind === 'moves' && motion.follows.length > 0) {
    const followed = motion.follows.filter((identifier) => accepts(evidence, identifier));
    if (followed.length > 0) return rightUnlessAstray(evidence, followed);
    const cause = fieldFollowed(evidence, motion.follows);
    return isOneNumber(cause, matching) ? right(matching) : { kind: 'hidden-swap', cause };
  }
  if (printed.kind === 'literal' && !isShared(evidence)) {
    return { kind: 'hard-coded', identifiers: matching };
  }
  if (motion.kind === 'constant' && matching.every((own) => couldHaveMoved(evidence, own))) {
    const read = acceptedRead(evidence);
    if (read !== undefined) return { kind: 'stale', identifier: read };
    if (mayStandElsewhere(evidence)) return { kind: 'cannot-tell', because: 'source-unknown' };
    return isShared(evidence) ? right(matching) : { kind: 'hard-coded', identifiers: matching };
  }
  const swapped = knownAndNotAccepted(evidence);
  if (swapped !== undefined && !isOneNumber(swapped, matching)) {
    return { kind: 'hidden-swap', cause: swapped };
  }
  const read = printed.kind === 'expression' ? printed.sources : [];
  const explained = matching.filter((own) => read.some(({ identifier }) => identifier === own));
  return rightUnlessAstray(evidence, explained.length > 0 ? explained : matching);
}

/** The text is wrong for this customer, or cannot be compared with anything. */
function whereUntrue(evidence: Evidence): Verdict | undefined {
  const { claim, motion, printed } = evidence;
  if (isOfClub(evidence) || isPhone(evidence)) return undefined;
  const comparable = isComparable(evidence);

  if (motion.kind === 'moves' && motion.follows.length > 0) {
    if (motion.follows.some((identifier) => accepts(evidence, identifier))) {
      // The right field drives it, but what is shown is not its value: it was rewritten on the way.
      return { kind: 'cannot-tell', because: 'source-unknown' };
    }
    return mismatched(evidence, fieldFollowed(evidence, motion.follows));
  }
  const swapped = knownAndNotAccepted(evidence);
  if (swapped !== undefined) return mismatched(evidence, swapped);

  if (claim.role === 'href') return undefined;
  if (claim.strength === 'weak') return whereDoubtful(evidence);
  if (isTooShort(claim) && !(comparable && readsOthersOnly(evidence))) return undefined;
  const read = acceptedRead(evidence);
  if (motion.kind === 'constant' && read !== undefined) return { kind: 'stale', identifier: read };

  // Printed from a field of a kind not known: its value may agree with anything by chance.
  const isUndeclared = printed.kind === 'expression' && printed.sources.length > 0;
  if (!comparable && isUndeclared) return { kind: 'cannot-tell', because: 'source-unknown' };
  if (!isUndeclared && printed.kind !== 'literal') {
    const own = otherKindShown(evidence);
    if (own !== undefined) return mismatchedByValue(evidence, own);
  }
  if (isOwnCode(evidence)) return { kind: 'cannot-tell', because: 'source-unknown' };
  const foreign = foreignShown(evidence);
  if (foreign !== undefined) return { kind: 'foreign', identifier: foreign };
  if (isMoment(claim.shown)) return undefined;
  if (!comparable || isVague(claim) || isShared(evidence)) {
    return { kind: 'cannot-tell', because: 'nothing-to-compare' };
  }
  if (isNobodys(evidence) || (printed.kind === 'unknown' && mayBePayees(evidence))) {
    return { kind: 'cannot-tell', because: 'source-unknown' };
  }
  return { kind: 'mismatched', cause: causeFromReads(evidence) };
}

const PAID_WITH: ReadonlySet<string> = new Set(['payment-card', 'bank-account']);

/** A subscriber's number may be the one they are called by. */
function isPhone(evidence: Evidence): boolean {
  const { claim, facts, reading } = evidence;
  if (!claim.accepts.includes('customer-account')) return false;
  if (claim.accepts.some((kind) => PAID_WITH.has(kind))) return false;
  const isCalled = [...facts.values].some(
    ([path, value]) =>
      endsInPhone(path) &&
      shows(claim, { value: value.replace(/^\+/, ''), partial: false }) !== undefined,
  );
  // Not where the record has a number of its own for them, which the message shows nowhere.
  const numbers = acceptable(evidence).filter(
    ({ kind, isKey }) => kind === 'customer-account' && isKey !== true,
  );
  const isShown = numbers.some((own) =>
    reading.claims.some((other) => shows(other, own) !== undefined),
  );
  return isCalled && (numbers.length === 0 || isShown);
}

const endsInPhone = (path: string): boolean =>
  /(?:phone|mobile|msisdn|tel|cell|gsm|telefon\w*|handy|celular|movil|portable|puhelin|telefoon|mobil)(?:_?(?:number|no|nr|nummer))?$/i.test(
    path,
  );

/**
 * A doubtful claim is worth telling where a field explains every character of it: an identifier of
 * another kind, or another customer's, beside one of the kind that it is none of.
 */
function whereDoubtful(evidence: Evidence): Verdict | undefined {
  const { claim, printed } = evidence;
  if (printed.kind !== 'unknown' || !isComparable(evidence) || isOwnCode(evidence))
    return undefined;
  if (claim.form === 'full' || claim.accepts.length > MOST_KINDS_NAMED) return undefined;
  const own = otherKindShown(evidence);
  if (own !== undefined) {
    const isNamed = claim.noun !== '' && OF_A_PURCHASE.has(own.kind);
    return isNamed ? mismatchedByValue(evidence, own) : undefined;
  }
  const foreign = foreignShown(evidence);
  return foreign === undefined ? undefined : { kind: 'foreign', identifier: foreign };
}

/** Two digits may be anything: the last of a code that has no more. */
const isTooShort = ({ shown }: Claim): boolean => shown.length < 3;

/** Whether the expression read nothing but identifiers of kinds not claimed. */
const readsOthersOnly = (evidence: Evidence): boolean => {
  const { printed } = evidence;
  return (
    printed.kind === 'expression' &&
    printed.paths.length > 0 &&
    printed.paths.every((path) =>
      printed.identifiers.some((read) => read.path === path && !accepts(evidence, read)),
    )
  );
};

const right = (identifiers: readonly Identifier[]): Verdict => ({ kind: 'right', identifiers });

/** Right, unless every identifier that makes it so belongs to something the message is not about. */
function rightUnlessAstray(evidence: Evidence, identifiers: readonly Identifier[]): Verdict {
  const instead = focalInstead(evidence, identifiers, acceptable(evidence));
  const [identifier] = identifiers;
  return identifier === undefined || instead.length === 0
    ? right(identifiers)
    : { kind: 'wrong-entity', identifier, instead };
}

/**
 * Mismatched by a field of another kind. Where the record holds nothing of the kind claimed, a shop
 * may well call its order number an invoice number, and an address may name an order by the number it
 * has inside: that accuses nobody.
 */
function mismatched(evidence: Evidence, cause: FieldCause): Verdict | undefined {
  const { claim, facts } = evidence;
  const culprit = facts.identifiers.find(({ path }) => path === cause.path);
  const isInside = culprit?.kind === 'internal-order' || culprit?.kind === 'internal';
  if (claim.role === 'href' && isInside && claim.accepts.includes('order')) return undefined;
  const isAlias =
    !isComparable(evidence) &&
    claim.form === 'full' &&
    culprit?.customerFacing === true &&
    isOfPurchase(culprit, claim) &&
    !isOneAlikeMissing(culprit, evidence);
  return isAlias
    ? { kind: 'cannot-tell', because: 'nothing-to-compare' }
    : { kind: 'mismatched', cause };
}

/** As {@link mismatched}, where nothing but its value points to the field: what it is called may differ more. */
function mismatchedByValue(evidence: Evidence, own: Identifier): Verdict | undefined {
  const { claim, isAboutParcel } = evidence;
  // "Your parcel A-10023 was delivered" calls it by the order in it, and Japanese "inquiry no." is of parcels and cases.
  const isOrderInParcel =
    (own.kind === 'order' || (own.kind === 'ticket' && !isComparable(evidence))) &&
    claim.accepts.includes('shipment') &&
    !isAboutParcel;
  if (isCalledSoBesides(own, evidence)) {
    return { kind: 'cannot-tell', because: 'nothing-to-compare' };
  }
  const mayPass = claim.form === 'full' && own.customerFacing;
  const isCalledSo = isAlike(own, claim) || (!isComparable(evidence) && isOfSupply(own, claim));
  return mayPass && (isOrderInParcel || isCalledSo)
    ? { kind: 'cannot-tell', because: 'nothing-to-compare' }
    : mismatched(evidence, { from: 'field', path: own.path, value: own.value });
}

/** Whether the label's word is one of the identifier's own, too. */
const isCalledSoBesides = (own: Identifier, evidence: Evidence): boolean => {
  const { claim, facts } = evidence;
  if (isNamedByRecord(own, claim.noun, facts)) return true;
  if (claim.form !== 'full') return false;
  const isOfOther = own.kind === 'vehicle' || !isComparable(evidence);
  return (
    isHomonym(own, claim) ||
    isNamedByField(own, claim) ||
    (isOfOther && isOfSecondSense(own, claim))
  );
};

/** Whether both are numbers of a purchase, which many shops number alike, its parcel included. */
const isOfPurchase = ({ kind }: Identifier, { accepts }: Claim): boolean =>
  OF_A_PURCHASE.has(kind) && accepts.some((other) => OF_A_PURCHASE.has(other));

/** Whether the field's kind and one that is claimed are called by each other's names. */
const isAlike = (culprit: Identifier, { accepts }: Claim): boolean =>
  ALIKE.some((kinds) => mayBe(culprit, kinds) && accepts.some((kind) => kinds.includes(kind)));

/**
 * A credit note may be called a refund. Where the record holds one of the kinds that are called by each
 * other's names, and the message shows it nowhere, the number of a third kind took its place.
 */
function isOneAlikeMissing(culprit: Identifier, evidence: Evidence): boolean {
  const { claim, facts, reading } = evidence;
  if (isAlike(culprit, claim) || isVague(claim)) return false;
  const meant = facts.identifiers.filter(
    (own) =>
      isOwn(evidence, own) &&
      own !== culprit &&
      own.isKey !== true &&
      own.isThirdParty !== true &&
      own.standing !== 'aside' &&
      CALLED_ALIKE.some(
        (kinds) => kinds.includes(own.kind) && claim.accepts.some((kind) => kinds.includes(kind)),
      ),
  );
  return (
    meant.length > 0 &&
    !meant.some((own) => reading.claims.some((other) => shows(other, own) !== undefined))
  );
}

/** Kinds of things that one word is used for. */
const CALLED_ALIKE: readonly (readonly string[])[] = [
  ['invoice', 'refund'],
  ['return', 'refund', 'ticket'],
  ['order', 'subscription'],
];

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

/** Suppliers know a customer by the supply point, by its meter, or by neither. */
const isOfSupply = (culprit: Identifier, { accepts }: Claim): boolean =>
  mayBe(culprit, OF_A_SUPPLY) && accepts.some((kind) => OF_A_SUPPLY.includes(kind));

const OF_A_SUPPLY: readonly string[] = ['supply-point', 'meter', 'customer-account', 'contract'];

/** Kinds that many shops number alike. */
const OF_A_PURCHASE: ReadonlySet<string> = new Set([...MATTERS, 'payment-reference']);

const isOwn = ({ facts }: Evidence, { owner }: Identifier): boolean => owner === facts.customer;

const accepts = (evidence: Evidence, identifier: Identifier): boolean =>
  isOwn(evidence, identifier) && mayBe(identifier, evidence.claim.accepts);

/**
 * Whether the record holds something of a kind claimed, to tell a wrong claim by. What may only be of
 * the kind tells nothing, nor does a bare `id`: beside it customers know another number.
 */
const isComparable = (evidence: Evidence): boolean =>
  acceptable(evidence).some(
    ({ kind, isKey }) => evidence.claim.accepts.includes(kind) && isKey !== true,
  );

/** What stands under a label of the kind is the sender's own, or of somebody who serves the customer. */
const isOfThirdParty = ({ claim, facts }: Evidence): boolean =>
  facts.identifiers.some(
    (identifier) =>
      identifier.isThirdParty === true &&
      mayBe(identifier, claim.accepts) &&
      shows(claim, identifier) !== undefined,
  ) &&
  !facts.identifiers.some(
    (identifier) => identifier.isThirdParty !== true && shows(claim, identifier) !== undefined,
  );

/**
 * A field of the customer's that may be what is claimed: nobody can say of which kind it is. The last
 * digits of a card that the record holds otherwise are no chance in a field that speaks of no card.
 */
function isOwnCode(evidence: Evidence): boolean {
  const { claim, facts } = evidence;
  const isCut = claim.form !== 'full';
  const isHeld = isCut && isComparable(evidence);
  return (facts.codes ?? []).some(
    ({ value, isOfMeans }) =>
      // What only machines read is what no customer is known by.
      !(isComparable(evidence) && isUuid(value)) &&
      (!isCut || claim.shown.length >= 4) &&
      (!isHeld || isOfMeans === true) &&
      shows(claim, { value, partial: false }) !== undefined,
  );
}

const isUuid = (value: string): boolean =>
  /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{24})$/i.test(value);

/** A month, a day or a time of day: "11/2026", "9h30". */
const isMoment = (shown: string): boolean =>
  /^(?:\d{1,2}[/.-]\d{4}|\d{4}[/.-]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}(?::|h|時|点|시)\d{2}(?::\d{2})?)$/iu.test(
    shown.trim(),
  );

/** The customer's own identifiers that could make the claim true. */
const acceptable = (evidence: Evidence): readonly Identifier[] =>
  evidence.facts.identifiers.filter((identifier) => accepts(evidence, identifier));

/** Somebody else's identifier in the record, if the claim moves with nothing else or was printed from nothing else. */
function followsForeign(evidence: Evidence): Identifier | undefined {
  const { motion, printed } = evidence;
  if (motion.kind === 'moves' && motion.follows.length > 0)
    return onlyForeign(evidence, motion.follows);
  if (printed.kind !== 'expression') return undefined;
  const known = printed.sources.flatMap(({ identifier }) => identifier ?? []);
  return known.length === printed.sources.length ? onlyForeign(evidence, known) : undefined;
}

const onlyForeign = (evidence: Evidence, all: readonly Identifier[]): Identifier | undefined =>
  all.some((identifier) => isOwn(evidence, identifier)) ? undefined : all[0];

/** What the canary says drives the claim, and how the template calls it. */
function fieldFollowed({ printed }: Evidence, follows: readonly Identifier[]): FieldCause {
  const sources = printed.kind === 'expression' ? printed.sources : [];
  const read = follows.find(({ path }) => sources.some((source) => source.path === path));
  const [first] = follows;
  const { path = '', value = '' } = read ?? first ?? {};
  const [alias] = sources;
  return read === undefined && alias !== undefined
    ? { from: 'field', path, value, printedAs: alias.path }
    : { from: 'field', path, value };
}

/** The field that the expression printed, where every field it may have printed is of a kind not claimed. */
function knownAndNotAccepted(evidence: Evidence): FieldCause | undefined {
  const { printed } = evidence;
  if (printed.kind !== 'expression') return undefined;
  const isOther = ({ identifier }: Source): boolean =>
    identifier !== undefined && !accepts(evidence, identifier);
  const [first] = printed.sources;
  if (first?.identifier === undefined || !printed.sources.every(isOther)) return undefined;
  return { from: 'field', path: first.path, value: first.identifier.value };
}

/** The record says itself that both are one number: then it is no coincidence. */
const isOneNumber = ({ value }: FieldCause, matching: readonly Identifier[]): boolean =>
  matching.some((own) => !own.partial && isSameIdentifier(own.value, value));

const acceptedRead = (evidence: Evidence): Identifier | undefined =>
  evidence.printed.kind === 'expression'
    ? evidence.printed.identifiers.find(
        (identifier) => accepts(evidence, identifier) && couldHaveMoved(evidence, identifier),
      )
    : undefined;

/** Whether the identifier's canary would have looked different in the claim. */
function couldHaveMoved({ claim, perturbed }: Evidence, { path, partial }: Identifier): boolean {
  const value = perturbed.get(path);
  return value !== undefined && shows(claim, { value, partial }) === undefined;
}

/** Whether a field that no canary stood for holds the characters too: then the claim may come from there. */
function mayStandElsewhere({ claim, facts, perturbed }: Evidence): boolean {
  for (const [path, value] of facts.values) {
    if (!perturbed.has(path) && relationOf(claim.shown, value) !== undefined) return true;
  }
  return false;
}

/** "Ref. 778811" may be the number of anything, also of what no record holds. */
const isVague = ({ accepts }: Claim): boolean => accepts.length > MOST_KINDS_NAMED;

/**
 * In a finished message, a whole number that no record holds: a series, an amount, a number of the
 * sender's. Nobody can say where it came from, and so not that it is no other than what it is called.
 */
function isNobodys({ claim, facts, printed }: Evidence): boolean {
  if (printed.kind !== 'unknown' || claim.form !== 'full') return false;
  const isShown = ({ value }: { readonly value: string }): boolean =>
    isSameIdentifier(claim.shown, value);
  const seen = compact(claim.shown);
  return !(
    [...facts.values.values()].some((value) => isShown({ value })) ||
    [...facts.identifiers, ...facts.others.identifiers, ...(facts.others.codes ?? [])].some(
      isShown,
    ) ||
    // What is left of a number whose beginning is missing.
    (seen.length >= LONGEST_BY_CHANCE &&
      facts.identifiers.some(({ value }) => compact(value).endsWith(seen)))
  );
}

/** As many characters as this agree by no chance. */
const LONGEST_BY_CHANCE = 6;

/** A word that names a kind means at most a few: a booking may be an order, a member a customer. */
const MOST_KINDS_NAMED = 4;

/**
 * Kinds that a sender prints of its own, or gives to many: its bank account to pay into, its tax
 * number, a code for everybody. Written out in a template they are no fault.
 */
const isShared = ({ claim }: Evidence): boolean =>
  claim.accepts.some(
    (kind) =>
      kind === 'tax-number' ||
      kind === 'coupon' ||
      (kind === 'bank-account' && claim.form === 'full'),
  );

/**
 * An identifier of the customer's that holds what is shown, and is of another kind. Not one that is a
 * piece of it: payment references are composed of the numbers of customers and invoices.
 */
function otherKindShown(evidence: Evidence): Identifier | undefined {
  const { claim, facts } = evidence;
  return facts.identifiers.find(
    (identifier) =>
      isOwn(evidence, identifier) &&
      !accepts(evidence, identifier) &&
      isCertain(claim, identifier) &&
      (claim.form !== 'full' || isSameIdentifier(claim.shown, identifier.value)),
  );
}

/**
 * Another customer's identifier of a kind claimed that holds what is shown; or what they have, whole,
 * in a field that this customer has too.
 */
function foreignShown({ claim, facts }: Evidence): Foreign | undefined {
  const all = [...facts.identifiers, ...facts.others.identifiers];
  const known = all.find(
    (identifier) =>
      identifier.owner !== facts.customer &&
      identifier.isThirdParty !== true &&
      mayBe(identifier, claim.accepts) &&
      isCertain(claim, identifier),
  );
  if (known !== undefined || claim.form !== 'full') return known;
  return facts.others.codes?.find((code) => isCertain(claim, { ...code, partial: false }));
}

/** Fewer characters agree by chance too often. */
const isCertain = (claim: Claim, identifier: Pick<Identifier, 'value' | 'partial'>): boolean =>
  claim.shown.length >= 4 && shows(claim, identifier) !== undefined;

function causeFromReads({ printed, facts }: Evidence): Cause {
  if (printed.kind !== 'expression') return { from: printed.kind };
  const [source] = printed.sources;
  if (source === undefined) return { from: 'computed', paths: printed.paths };
  return { from: 'field', path: source.path, value: facts.values.get(source.path) ?? '' };
}
