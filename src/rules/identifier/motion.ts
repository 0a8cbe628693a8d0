import type { Facts, Identifier } from '../../model/facts.ts';
import { shows } from '../../model/identifier.ts';
import type { CanaryWorld, Judged } from '../../model/judged.ts';
import type { Claim } from '../../model/reading.ts';
import { compact } from '../../model/text/compact.ts';

/** What a claim did when every identifier of the customer got a fresh value. */
export type Motion =
  /** The canary world was not rendered, or nothing in it answers to the claim. */
  | { readonly kind: 'not-known' }
  /** It shows the same characters as before. */
  | { readonly kind: 'constant' }
  /** It shows others; `follows` are the identifiers whose canary it shows, none for a value of unknown making. */
  | { readonly kind: 'moves'; readonly follows: readonly Identifier[] };

/** The motion of each claim of the message, in their order. */
export function motionsOf({ reading, facts, canary }: Judged): readonly Motion[] {
  if (canary === undefined || reading.claims.length === 0)
    return reading.claims.map(() => NOT_KNOWN);
  const counterparts = align(reading.claims, canary.reading.claims);
  return reading.claims.map((claim, index) => {
    const counterpart = counterparts[index];
    return counterpart === undefined ? NOT_KNOWN : motionOf(claim, counterpart, facts, canary);
  });
}

const NOT_KNOWN: Motion = { kind: 'not-known' };

function motionOf(claim: Claim, counterpart: Claim, facts: Facts, canary: CanaryWorld): Motion {
  if (compact(claim.shown) === compact(counterpart.shown)) return { kind: 'constant' };
  const follows = facts.identifiers.filter(({ path, partial }) => {
    const value = canary.values.get(path);
    return value !== undefined && shows(counterpart, { value, partial }) !== undefined;
  });
  return { kind: 'moves', follows };
}

/**
 * For each claim its counterpart in the canary world: the one at the same place among those that say
 * the same but for the identifier, or, where their number differs, among those of the same kind.
 */
function align(claims: readonly Claim[], others: readonly Claim[]): readonly (Claim | undefined)[] {
  const byWords = pairUp(claims, others, wordsOf);
  const byKind = pairUp(claims, others, kindOf);
  return claims.map((_, index) => byWords[index] ?? byKind[index]);
}

const kindOf = ({ at, role, form, noun, accepts }: Claim): string =>
  [at.part, role, form, noun, ...accepts].join('\n');

/** The phrase without whatever may be the identifier: words that hold a digit, and the shown characters. */
const wordsOf = (claim: Claim): string =>
  [kindOf(claim), claim.phrase.replace(claim.shown, '').replace(/\S*\p{N}\S*/gu, '')].join('\n');

function pairUp(
  claims: readonly Claim[],
  others: readonly Claim[],
  keyOf: (claim: Claim) => string,
): readonly (Claim | undefined)[] {
  const groups = groupBy(others, keyOf);
  const sizes = groupBy(claims, keyOf);
  return claims.map((claim) => {
    const key = keyOf(claim);
    const alike = sizes.get(key) ?? [];
    const group = groups.get(key) ?? [];
    return group.length === alike.length ? group[alike.indexOf(claim)] : undefined;
  });
}

function groupBy(
  claims: readonly Claim[],
  keyOf: (claim: Claim) => string,
): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return groups;
}
