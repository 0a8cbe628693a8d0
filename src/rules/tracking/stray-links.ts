import type { Shipment } from '../../model/facts.ts';
import type { Judged } from '../../model/judged.ts';
import type { Link } from '../../model/reading.ts';
import { compact } from '../../model/text/compact.ts';
import { isNumberedLike } from './alike-links.ts';
import { addressesOf } from './destination.ts';
import { followsLikeNumber, leadsToAnother, showsNumber } from './leads-to.ts';
import { FEWEST_CHARACTERS, holdsNumber, isSameButForNumber } from './recorded-pages.ts';
import type { ParcelQuestion, Standing } from './standing.ts';

/**
 * A link to a parcel that this message is not about. One to another parcel of the message is that one's
 * own, unless the number of this one is what is to be clicked.
 */
export function strayLink(question: ParcelQuestion): Standing | undefined {
  const { shipment, links, judged } = question;
  for (const link of links) {
    const other = leadsToAnother(shipment, link, judged);
    if (other !== undefined) {
      if (isAstray(link, other, question)) return { kind: 'astray', link, other };
    } else if (leadsToNobodys(shipment, link, judged)) {
      return { kind: 'astray', link, other: undefined };
    }
  }
  return undefined;
}

function isAstray(link: Link, other: Shipment, question: ParcelQuestion): boolean {
  const { shipment, judged } = question;
  const hasCome = other.isDelivered === true && shipment.isDelivered !== true;
  return (
    judged.facts.otherShipments.includes(other) ||
    isMeantForThis(link, other, question) ||
    (hasCome && isAlone(other, question))
  );
}

/** What is to be clicked is the number of this parcel, or stands where its link should and is the second to the other. */
function isMeantForThis(
  link: Link,
  other: Shipment,
  { shipment, links, judged, beside }: ParcelQuestion,
): boolean {
  if (holdsCharacters(link.text, shipment.trackingNumber)) return true;
  const standsForThis = link === beside || isNumberedLike(link, links);
  return (
    standsForThis &&
    links.some((own) => own !== link && leadsToAnother(shipment, own, judged) === other)
  );
}

const holdsCharacters = (text: string, number: string | undefined): boolean =>
  compact(number ?? '').length >= FEWEST_CHARACTERS &&
  compact(text).includes(compact(number ?? ''));

/**
 * Whether the link to a parcel that has come is the only one in a message about what is under way, and
 * the number of one of the two at most is printed, so that nothing tells of both.
 */
const isAlone = (other: Shipment, { shipment, judged, links }: ParcelQuestion): boolean =>
  !(showsNumber(shipment, judged) && showsNumber(other, judged)) &&
  links.filter(({ promises }) => promises === 'tracking').length <= 1;

/** Whether a link follows a number that no parcel of the record has: another customer's, or that of an order. */
function leadsToNobodys(shipment: Shipment, link: Link, { facts }: Judged): boolean {
  const isStrangers = facts.others.identifiers.some(
    ({ kind, value }) => kind === 'shipment' && holdsNumber(link.href, value),
  );
  if (isStrangers) return true;
  return addressesOf(link.href).some(
    (address) => isSameButForNumber(address.href, shipment) || followsLikeNumber(address, shipment),
  );
}
