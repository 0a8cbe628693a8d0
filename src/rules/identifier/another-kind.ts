import type { Identifier } from '../../model/facts.ts';
import { CALLED_ALIKE, isAlike, isOfPurchase, isOfSupply } from './alike-kinds.ts';
import {
  acceptable,
  type Evidence,
  isComparable,
  isOwn,
  isVague,
  mayBeMeant,
  showAny,
} from './evidence.ts';
import {
  isHomonym,
  isNamedByField,
  isNamedByRecord,
  isOfSecondSense,
  speaksOfId,
  speaksOfNumber,
} from './record-words.ts';
import { hasRival, isWithoutRival } from './rivals.ts';
import type { FieldCause, Verdict } from './verdict-kinds.ts';

/**
 * Mismatched by a field of another kind. Where the record holds nothing of the kind claimed, a shop
 * may well call its order number an invoice number, and an address may name an order by the number it
 * has inside: that accuses nobody.
 */
export function mismatched(evidence: Evidence, cause: FieldCause): Verdict | undefined {
  const { claim, facts } = evidence;
  const culprit = facts.identifiers.find(({ path }) => path === cause.path);
  const isInside = culprit?.kind === 'internal-order' || culprit?.kind === 'internal';
  if (claim.role === 'href' && isInside) return undefined;
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
export function mismatchedByValue(evidence: Evidence, own: Identifier): Verdict | undefined {
  const { claim, isAboutParcel } = evidence;
  // "Your parcel A-10023 was delivered" calls it by the order in it, and Japanese "inquiry no." is of parcels and cases.
  const isOrderInParcel =
    (own.kind === 'order' || (own.kind === 'ticket' && !isComparable(evidence))) &&
    claim.accepts.includes('shipment') &&
    !isAboutParcel;
  if (isOfThingClaimed(own, evidence) || isOfBareThing(evidence)) {
    return { kind: 'cannot-tell', because: 'source-unknown' };
  }
  if (isCalledSoBesides(own, evidence) || isWithoutRival(own, evidence)) {
    return { kind: 'cannot-tell', because: 'nothing-to-compare' };
  }
  const mayPass = claim.form === 'full' && own.customerFacing;
  const isCalledSo =
    (isAlike(own, claim) && !isInPlaceOfNamed(own, evidence)) ||
    (!isComparable(evidence) && isOfSupply(own, claim));
  return mayPass && (isOrderInParcel || isCalledSo)
    ? { kind: 'cannot-tell', because: 'nothing-to-compare' }
    : mismatched(evidence, { from: 'field', path: own.path, value: own.value });
}

/**
 * `invoice.serial` may be the number of the invoice, and `delivery.invoiceNo` the parcel's, where the record has
 * no other of the kind claimed: what its field was taken for is a guess.
 */
const isOfThingClaimed = (own: Identifier, evidence: Evidence): boolean =>
  evidence.claim.form === 'full' &&
  !isComparable(evidence) &&
  own.within?.some((kind) => evidence.claim.accepts.includes(kind)) === true;

/**
 * "Reader's ticket: 11-0583", "return A-10023": a word for a thing alone, which does not say that what follows
 * is its number. It accuses where the record has a number for the thing, and no label of the message is for it.
 */
function isOfBareThing(evidence: Evidence): boolean {
  const { claim, reading, isAboutParcel } = evidence;
  if (claim.form !== 'full' || isAboutParcel) return false;
  if (speaksOfNumber(claim.phrase) || speaksOfId(claim.noun)) return false;
  const named = acceptable(evidence).filter((own) => claim.accepts.includes(own.kind));
  const isUnderLabel = (own: Identifier): boolean =>
    showAny(
      reading.claims.filter(({ accepts }) => accepts[0] === own.kind),
      [own],
    );
  return named.length === 0 || named.some(isUnderLabel);
}

/**
 * Kinds that are called by each other's names are told apart where the record has both, and the message
 * shows nowhere the one that the label names.
 */
const isInPlaceOfNamed = (own: Identifier, evidence: Evidence): boolean =>
  evidence.claim.form === 'full' &&
  own.isKey !== true &&
  !isVague(evidence.claim) &&
  hasRival(evidence);

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
      mayBeMeant(own) &&
      CALLED_ALIKE.some(
        (kinds) => kinds.includes(own.kind) && claim.accepts.some((kind) => kinds.includes(kind)),
      ),
  );
  return meant.length > 0 && !showAny(reading.claims, meant);
}
