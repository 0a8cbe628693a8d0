import { MEANS_OF_PAYMENT } from '../../lexicon/identifier-kinds.ts';
import type { Claim } from '../../model/reading.ts';
import { shows } from '../../model/identifier.ts';
import { isMeans, OF_A_PURCHASE } from './alike-kinds.ts';
import { accepts, type Evidence, isOwn } from './evidence.ts';

/**
 * "The card that paid for your order (last digits: 1117)": last digits are told of cards and accounts, and
 * a word for a purchase before them says what was paid. The claim as one of what is paid with, where it
 * shows the end of such a thing and of no purchase.
 */
export function asClaimOfMeans(evidence: Evidence): Claim {
  const { claim, facts } = evidence;
  const isOfPurchase =
    claim.form === 'ending' &&
    claim.shown.length >= SHORTEST &&
    claim.accepts.every((kind) => OF_A_PURCHASE.has(kind));
  if (!isOfPurchase) return claim;
  const shown = facts.identifiers.filter(
    (it) => isOwn(evidence, it) && shows(claim, it) !== undefined,
  );
  const isEndOfMeans =
    shown.some(({ kind }) => isMeans(kind)) && !shown.some((it) => accepts(evidence, it));
  return isEndOfMeans ? { ...claim, accepts: MEANS_OF_PAYMENT } : claim;
}

/** Fewer characters agree by chance too often. */
const SHORTEST = 4;
