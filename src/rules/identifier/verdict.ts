import type { Identifier } from '../../model/facts.ts';
import { shows } from '../../model/identifier.ts';
import type { Judged } from '../../model/judged.ts';
import type { Claim } from '../../model/reading.ts';
import { compact } from '../../model/text/compact.ts';
import { oncePerMessage } from '../once-per-message.ts';
import { isOfPurchase, OF_A_PURCHASE } from './alike-kinds.ts';
import { mismatched, mismatchedByValue } from './another-kind.ts';
import { fieldOfBothEnds } from './both-ends.ts';
import {
  acceptedRead,
  causeFromReads,
  couldHaveMoved,
  fieldFollowed,
  followsForeign,
  isOneNumber,
  knownAndNotAccepted,
  readsOthersOnly,
} from './causes.ts';
import { isCalledByLabel } from './called-by-label.ts';
import { isOfClub } from './club-cards.ts';
import { isOfCompanion } from './companions.ts';
import {
  acceptable,
  accepts,
  type Evidence,
  isComparable,
  isOwn,
  isShared,
  isVague,
  MOST_KINDS_NAMED,
} from './evidence.ts';
import { focalInstead } from './focus.ts';
import {
  foreignShown,
  isNobodys,
  isOfThirdParty,
  isOwnCode,
  isPieceOfLonger,
  mayStandElsewhere,
  otherKindShown,
} from './holders.ts';
import { asClaimOfMeans } from './means-meant.ts';
import { motionsOf } from './motion.ts';
import { byAnotherName, byReference, otherThanNamed } from './other-names.ts';
import { mayBePayees } from './payees.ts';
import { isPhone, phoneInstead } from './phone-numbers.ts';
import { printedBy } from './printed.ts';
import { intruder } from './rivals.ts';
import type { Verdict } from './verdict-kinds.ts';

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
    const verdict = asRecordHasIt(
      verdictOf({ ...evidence, claim: asClaimOfMeans(evidence) }),
      evidence,
    );
    return verdict === undefined ? [] : [{ claim, verdict }];
  });
});

/** Claims about parcels, which the tracking rules judge where the message owes each parcel a link. */
export const isParcelClaim = ({ contract, facts }: Judged, { accepts }: Claim): boolean =>
  contract.tracking === 'per-parcel' &&
  facts.shipments.length > 0 &&
  accepts.every((kind) => kind === 'shipment');

/** What is surest comes first: what moves the claim, then what printed it, then what it says. */
function verdictOf(evidence: Evidence): Verdict | undefined {
  if (isOfThirdParty(evidence) || isOfCompanion(evidence)) return undefined;
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

/** What a field that is called as the label says holds is no mismatch, whatever kind it was taken for. */
function asRecordHasIt(verdict: Verdict | undefined, evidence: Evidence): Verdict | undefined {
  if (verdict?.kind !== 'mismatched') return verdict;
  const { cause } = verdict;
  const paths = cause.from === 'field' ? [cause.path] : holdersOf(evidence);
  return paths.some((path) => isCalledByLabel(path, evidence))
    ? { kind: 'cannot-tell', because: 'source-unknown' }
    : verdict;
}

/** The fields that hold what is shown, whether or not they are known to identify anything. */
const holdersOf = ({ claim, facts, printed }: Evidence): readonly string[] =>
  printed.kind === 'unknown'
    ? [...facts.values].flatMap(([path, value]) =>
        compact(value) === compact(claim.shown) ? path : [],
      )
    : [];

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
  const { claim, facts, motion, printed } = evidence;
  if (isOfClub(evidence) || isPhone(evidence)) return undefined;
  const masked = fieldOfBothEnds(evidence);
  if (masked !== undefined && !facts.identifiers.some(({ path }) => path === masked)) {
    return { kind: 'cannot-tell', because: 'source-unknown' };
  }
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
  if (isPieceOfLonger(evidence)) return { kind: 'cannot-tell', because: 'source-unknown' };
  if (isMoment(claim.shown) && claim.form === 'full') return undefined;
  if (!isUndeclared && printed.kind !== 'literal') {
    const own = otherKindShown(evidence);
    if (own !== undefined) return astrayBesides(evidence, own) ?? mismatchedByValue(evidence, own);
  }
  const stranger =
    printed.kind === 'unknown' ? (intruder(evidence) ?? phoneInstead(evidence)) : undefined;
  if (stranger !== undefined) return { kind: 'mismatched', cause: stranger };
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

/**
 * A doubtful claim is worth telling where a field explains every character of it: an identifier of
 * another kind, or another customer's, beside one of the kind that it is none of.
 */
function whereDoubtful(evidence: Evidence): Verdict | undefined {
  const { claim, printed } = evidence;
  if (printed.kind !== 'unknown' || !isComparable(evidence) || isOwnCode(evidence))
    return undefined;
  if (claim.form === 'full' || claim.accepts.length > MOST_KINDS_NAMED) return undefined;
  const phone = phoneInstead(evidence);
  if (phone !== undefined) return { kind: 'mismatched', cause: phone };
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

const right = (identifiers: readonly Identifier[]): Verdict => ({ kind: 'right', identifiers });

/** Right, unless every identifier that makes it so belongs to something the message is not about. */
function rightUnlessAstray(evidence: Evidence, identifiers: readonly Identifier[]): Verdict {
  const instead = focalInstead(evidence, identifiers, acceptable(evidence));
  const [identifier] = identifiers;
  return identifier === undefined || instead.length === 0
    ? right(identifiers)
    : { kind: 'wrong-entity', identifier, instead };
}

/** "Tickets: П-330945" by the number of an order, which is one of former times: the message is about another. */
function astrayBesides(evidence: Evidence, own: Identifier): Verdict | undefined {
  const { claim, facts } = evidence;
  if (isComparable(evidence) || claim.form !== 'full' || !isOfPurchase(own, claim))
    return undefined;
  const alike = facts.identifiers.filter((it) => it.kind === own.kind && isOwn(evidence, it));
  const instead = focalInstead(evidence, [own], alike);
  return instead.length === 0 ? undefined : { kind: 'wrong-entity', identifier: own, instead };
}

/** A month, a day or a time of day: "11/2026", "9h30". */
const isMoment = (shown: string): boolean =>
  /^(?:(?:0?[1-9]|1[0-2])[/.-](?:19|20)\d{2}|(?:19|20)\d{2}[/.-](?:0?[1-9]|1[0-2])|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}(?::|h|時|点|시)\d{2}(?::\d{2})?)$/iu.test(
    shown.trim(),
  );
