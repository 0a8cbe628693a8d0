import type { Facts, Identifier } from '../../model/facts.ts';
import { isSameIdentifier, mayBe, relationOf, shows } from '../../model/identifier.ts';
import type { Claim } from '../../model/reading.ts';
import { compact } from '../../model/text/compact.ts';
import { accepts, type Evidence, isComparable, isOwn } from './evidence.ts';
import { surroundingsOf } from './surroundings.ts';
import type { Foreign } from './verdict-kinds.ts';

/** What stands under a label of the kind is the sender's own, or of somebody who serves the customer. */
export const isOfThirdParty = ({ claim, facts }: Evidence): boolean =>
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
 * Whether what is shown is one piece of a longer number, "0031882-1026-4" of which the record knows 0031882:
 * payment references are composed of the numbers of customers and invoices.
 */
export function isPieceOfLonger({ claim, reading }: Evidence): boolean {
  if (claim.form !== 'full') return false;
  const { before = '', line } = surroundingsOf(claim, reading) ?? {};
  const behind = line?.text.slice(before.length + claim.shown.length) ?? '';
  return /^[-/.]\p{Lu}{0,3}\d/u.test(behind) || /[\p{Lu}\d][-/]$/u.test(before);
}

/**
 * An identifier of the customer's that holds what is shown, and is of another kind. Not one that is a
 * piece of it: payment references are composed of the numbers of customers and invoices.
 */
export function otherKindShown(evidence: Evidence): Identifier | undefined {
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
export function foreignShown({ claim, facts }: Evidence): Foreign | undefined {
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

/**
 * A field of the customer's that may be what is claimed: nobody can say of which kind it is. The last
 * digits of a card that the record holds otherwise are no chance in a field that speaks of no card.
 */
export function isOwnCode(evidence: Evidence): boolean {
  const { claim, facts, isAboutParcel } = evidence;
  const isCut = claim.form !== 'full';
  const isHeld = isCut && isComparable(evidence);
  return (facts.codes ?? []).some(
    ({ path, value, isOfMeans }) =>
      !(isAboutParcel && isBesideParcels(path, facts.shipments)) &&
      // What only machines read is what no customer is known by.
      !(isComparable(evidence) && isUuid(value)) &&
      (!isCut || claim.shown.length >= 4) &&
      (!isHeld || isOfMeans === true) &&
      shows(claim, { value, partial: false }) !== undefined,
  );
}

/** Whether a field lies outside of the parcels, of which all have their number: `order.pickBatch`. */
const isBesideParcels = (path: string, parcels: Facts['shipments']): boolean =>
  parcels.every(
    (parcel) =>
      parcel.path !== '' &&
      parcel.trackingNumber !== undefined &&
      !path.startsWith(`${parcel.path}.`) &&
      !parcel.path.startsWith(path.slice(0, path.lastIndexOf('.') + 1)),
  );

const isUuid = (value: string): boolean =>
  /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{24})$/i.test(value);

/**
 * In a finished message, a whole number that no record holds: a series, an amount, a number of the
 * sender's. Nobody can say where it came from, and so not that it is no other than what it is called.
 */
export function isNobodys({ claim, facts, printed }: Evidence): boolean {
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

/** Whether a field that no canary stood for holds the characters too: then the claim may come from there. */
export function mayStandElsewhere({ claim, facts, perturbed }: Evidence): boolean {
  for (const [path, value] of facts.values) {
    if (!perturbed.has(path) && relationOf(claim.shown, value) !== undefined) return true;
  }
  return false;
}
