import type { Facts, Identifier } from '../../model/facts.ts';
import { isSameIdentifier, relationOf, shows } from '../../model/identifier.ts';
import type { Judged } from '../../model/judged.ts';
import type { Claim } from '../../model/reading.ts';
import { motionsOf, type Motion } from './motion.ts';
import { printedBy, type Printed, type Source } from './printed.ts';

/** What a claim turned out to be, from what it says, what printed it, and how it moved in the canary world. */
export type Verdict =
  /** True, by one or all of `identifiers`. */
  | { readonly kind: 'right'; readonly identifiers: readonly Identifier[] }
  /** The customer has no such identifier. */
  | { readonly kind: 'mismatched'; readonly cause: Cause }
  /** True for this customer, but printed from another field. */
  | { readonly kind: 'hidden-swap'; readonly cause: FieldCause }
  | { readonly kind: 'foreign'; readonly identifier: Identifier }
  /** The customer's own, but of something that the message is not about. */
  | { readonly kind: 'wrong-entity'; readonly identifier: Identifier }
  /** True for this customer, and the same for whatever customer. */
  | { readonly kind: 'hard-coded'; readonly identifiers: readonly Identifier[] }
  /** The right field was read, and an older value printed. */
  | { readonly kind: 'stale'; readonly identifier: Identifier }
  | { readonly kind: 'cannot-tell'; readonly because: 'nothing-to-compare' | 'source-unknown' };

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
export function judgeClaims(judged: Judged): readonly JudgedClaim[] {
  const motions = motionsOf(judged);
  return judged.reading.claims.flatMap((claim, index) => {
    const evidence: Evidence = {
      claim,
      facts: judged.facts,
      motion: motions[index] ?? { kind: 'not-known' },
      printed: printedBy(judged.message, claim, judged.facts),
      perturbed: judged.canary?.values ?? new Map<string, string>(),
    };
    const verdict = verdictOf(evidence);
    return verdict === undefined ? [] : [{ claim, verdict }];
  });
}

/** Claims about parcels, which the tracking rules judge where the message owes each parcel a link. */
export const isParcelClaim = ({ contract, facts }: Judged, { accepts }: Claim): boolean =>
  contract.tracking === 'per-parcel' &&
  facts.shipments.length > 0 &&
  accepts.every((kind) => kind === 'shipment');

interface Evidence {
  readonly claim: Claim;
  readonly facts: Facts;
  readonly motion: Motion;
  readonly printed: Printed;
  /** Canary values by path; empty where the canary world was not rendered. */
  readonly perturbed: ReadonlyMap<string, string>;
}

/** What is surest comes first: what moves the claim, then what printed it, then what it says. */
function verdictOf(evidence: Evidence): Verdict | undefined {
  const foreign = followsForeign(evidence);
  if (foreign !== undefined) return { kind: 'foreign', identifier: foreign };
  const matching = acceptable(evidence).filter((own) => shows(evidence.claim, own) !== undefined);
  return matching.length > 0 ? whereTrue(evidence, matching) : whereUntrue(evidence);
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
  const comparable = acceptable(evidence).length > 0;

  if (motion.kind === 'moves' && motion.follows.length > 0) {
    if (motion.follows.some((identifier) => accepts(evidence, identifier))) {
      // The right field drives it, but what is shown is not its value: it was rewritten on the way.
      return { kind: 'cannot-tell', because: 'source-unknown' };
    }
    return mismatched(evidence, fieldFollowed(evidence, motion.follows));
  }
  const swapped = knownAndNotAccepted(evidence);
  if (swapped !== undefined) return mismatched(evidence, swapped);

  if (isTooWeak(claim)) return undefined;
  if (isTooShort(claim) && !(comparable && readsOthersOnly(evidence))) return undefined;
  const read = acceptedRead(evidence);
  if (motion.kind === 'constant' && read !== undefined) return { kind: 'stale', identifier: read };

  // Printed from a field of a kind not known: its value may agree with anything by chance.
  const isUndeclared = printed.kind === 'expression' && printed.sources.length > 0;
  if (!comparable && isUndeclared) return { kind: 'cannot-tell', because: 'source-unknown' };
  if (!isUndeclared && printed.kind !== 'literal') {
    const own = otherKindShown(evidence);
    if (own !== undefined) {
      return mismatched(evidence, { from: 'field', path: own.path, value: own.value });
    }
  }
  const foreign = foreignShown(evidence);
  if (foreign !== undefined) return { kind: 'foreign', identifier: foreign };
  if (!comparable || isVague(claim) || isShared(evidence)) {
    return { kind: 'cannot-tell', because: 'nothing-to-compare' };
  }
  return { kind: 'mismatched', cause: causeFromReads(evidence) };
}

/**
 * Whether nothing can be said without other evidence: the claim is doubtful, or part of an address,
 * which may name things in ways that no customer reads.
 */
const isTooWeak = ({ strength, role }: Claim): boolean => strength === 'weak' || role === 'href';

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
  const { subjectMatter } = evidence.facts;
  if (subjectMatter === undefined || subjectMatter.length === 0) return right(identifiers);
  const belongs = ({ entity }: Identifier): boolean =>
    entity === undefined ||
    subjectMatter.some((subject) => entity === subject || entity.startsWith(`${subject}.`));
  const [astray] = identifiers;
  const hasBetter = acceptable(evidence).some((own) => own.entity !== undefined && belongs(own));
  return astray !== undefined && hasBetter && !identifiers.some(belongs)
    ? { kind: 'wrong-entity', identifier: astray }
    : right(identifiers);
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
    acceptable(evidence).length === 0 &&
    claim.form === 'full' &&
    culprit?.customerFacing === true &&
    OF_A_PURCHASE.has(culprit.kind) &&
    claim.accepts.some((kind) => OF_A_PURCHASE.has(kind));
  return isAlias
    ? { kind: 'cannot-tell', because: 'nothing-to-compare' }
    : { kind: 'mismatched', cause };
}

/** Kinds that many shops number alike. */
const OF_A_PURCHASE: ReadonlySet<string> = new Set([
  'order',
  'invoice',
  'booking',
  'return',
  'refund',
  'trade-in',
  'ticket',
  'quote',
  'contract',
  'subscription',
  'policy',
  'payment-reference',
]);

const isOwn = ({ facts }: Evidence, { owner }: Identifier): boolean => owner === facts.customer;

const accepts = (evidence: Evidence, identifier: Identifier): boolean =>
  isOwn(evidence, identifier) && evidence.claim.accepts.includes(identifier.kind);

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

/** An identifier of the customer's that holds what is shown, and is of another kind. */
function otherKindShown(evidence: Evidence): Identifier | undefined {
  const { claim, facts } = evidence;
  return facts.identifiers.find(
    (identifier) =>
      isOwn(evidence, identifier) && !accepts(evidence, identifier) && isCertain(claim, identifier),
  );
}

/** Another customer's identifier of a kind claimed that holds what is shown. */
function foreignShown({ claim, facts }: Evidence): Identifier | undefined {
  return [...facts.identifiers, ...facts.others.identifiers].find(
    (identifier) =>
      identifier.owner !== facts.customer &&
      claim.accepts.includes(identifier.kind) &&
      isCertain(claim, identifier),
  );
}

/** Fewer characters agree by chance too often. */
const isCertain = (claim: Claim, identifier: Identifier): boolean =>
  claim.shown.length >= 4 && shows(claim, identifier) !== undefined;

function causeFromReads({ printed, facts }: Evidence): Cause {
  if (printed.kind !== 'expression') return { from: printed.kind };
  const [source] = printed.sources;
  if (source === undefined) return { from: 'computed', paths: printed.paths };
  return { from: 'field', path: source.path, value: facts.values.get(source.path) ?? '' };
}
