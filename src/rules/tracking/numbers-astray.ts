import type { Facts, Shipment } from '../../model/facts.ts';
import { shows } from '../../model/identifier.ts';
import type { Judged } from '../../model/judged.ts';
import type { Place } from '../../model/message.ts';
import type { Claim } from '../../model/reading.ts';
import { compact } from '../../model/text/compact.ts';
import { oncePerMessage } from '../once-per-message.ts';
import type { Cause } from '../identifier/verdict-kinds.ts';
import { isParcelClaim, judgeClaims } from '../identifier/verdict.ts';

/** A number that is read as a parcel's, and is that of none of the message's. */
export type NumberAstray = { readonly claim: Claim } & (
  | { readonly because: 'other-parcel'; readonly other: Shipment }
  /** Another customer's; `path` is where they have it. */
  | { readonly because: 'foreign'; readonly path: string }
  | { readonly because: 'no-parcel'; readonly cause: Cause }
);

/** What an address holds is left out where the words around it say the same number. */
export const numbersAstray: (judged: Judged) => readonly NumberAstray[] = oncePerMessage(
  (judged) => {
    const all = [...numbersIn(judged)];
    const printed = new Set(
      all.flatMap(({ claim }) => (claim.role === 'href' ? [] : [compact(claim.shown)])),
    );
    return all.filter(({ claim }) => claim.role !== 'href' || !printed.has(compact(claim.shown)));
  },
);

function* numbersIn(judged: Judged): Iterable<NumberAstray> {
  for (const { claim, verdict } of judgeClaims(judged)) {
    if (!isParcelClaim(judged, claim)) continue;
    const other = otherParcelOf(claim, judged);
    if (other !== undefined) yield { claim, because: 'other-parcel', other };
    else if (verdict.kind === 'foreign') {
      yield { claim, because: 'foreign', path: verdict.identifier.path };
    } else if (verdict.kind === 'mismatched' && !isOrderAtParcel(claim, judged)) {
      yield { claim, because: 'no-parcel', cause: verdict.cause };
    }
  }
}

/**
 * "Your parcel for A-10023 is on its way", where the parcel's own number is told under another word: the
 * order's number says which parcel.
 */
function isOrderAtParcel(claim: Claim, { facts, reading }: Judged): boolean {
  const isOrders = facts.identifiers.some(
    (identifier) =>
      identifier.kind === 'order' &&
      identifier.owner === facts.customer &&
      shows(claim, identifier) !== undefined,
  );
  return (
    isOrders &&
    reading.claims.some(
      (other) =>
        isNamedOtherwise(other, claim, facts) &&
        !reading.links.some(({ form, at }) => form === 'bare' && isWithin(other.shownAt, at)),
    )
  );
}

const isWithin = (inner: Place, outer: Place): boolean =>
  inner.part === outer.part &&
  outer.span.start <= inner.span.start &&
  inner.span.end <= outer.span.end;

const isNamedOtherwise = (other: Claim, { noun }: Claim, { shipments }: Facts): boolean =>
  other.role !== 'href' &&
  other.noun.toLowerCase() !== noun.toLowerCase() &&
  other.accepts.includes('shipment') &&
  shipments.some(
    ({ trackingNumber: value = '' }) => shows(other, { value, partial: false }) !== undefined,
  );

/** The parcel, not one of the message's, whose number the claim shows. */
function otherParcelOf(claim: Claim, { facts }: Judged): Shipment | undefined {
  const isShown = ({ trackingNumber: value = '' }: Shipment): boolean =>
    shows(claim, { value, partial: false }) !== undefined;
  return facts.shipments.some(isShown) ? undefined : facts.otherShipments.find(isShown);
}
