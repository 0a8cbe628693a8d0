import type { Shipment } from '../../model/facts.ts';
import type { Judged } from '../../model/judged.ts';
import type { Link } from '../../model/reading.ts';
import { overlaps } from '../../model/text/span.ts';
import { sweepOf } from '../identifier/sweep.ts';
import { isLikeOthers } from './alike-links.ts';
import { carriersOfHost } from './carrier.ts';
import {
  addressesOf,
  destinationOf,
  hostOf,
  isCarriersHomePage,
  isCutShort,
  isFrontPage,
  isNumberless,
  isTrackingPage,
  lacksNumber,
} from './destination.ts';
import { valuesPrinted } from './printed-values.ts';
import { isBeginningOf, isFrontPageOf } from './recorded-pages.ts';
import type { ParcelQuestion, Standing, WhyDead } from './standing.ts';

/** The first link that was meant for the parcel and leads nowhere that it is followed. */
export function deadLink(question: ParcelQuestion): Standing | undefined {
  for (const link of question.links) {
    const why = whyDead(link, question);
    if (why !== undefined) return { kind: 'dead', link, why };
  }
  return undefined;
}

function whyDead(link: Link, question: ParcelQuestion): WhyDead | undefined {
  if (destinationOf(link.href).kind === 'nowhere')
    return isForIt(link, question) ? 'nowhere' : undefined;
  const addresses = addressesOf(link.href);
  if (addresses.some((address) => leadsHome(address, link, question))) return 'home-page';
  if (addresses.some((address) => lacksItsNumber(address, link, question))) return 'no-number';
  return undefined;
}

const isForIt = (link: Link, { shipment, links, judged, beside }: ParcelQuestion): boolean =>
  link === beside || isMeant(link, shipment, judged) || isLikeOthers(link, links, judged);

const leadsHome = (
  address: URL,
  { promises }: Link,
  { shipment, judged }: ParcelQuestion,
): boolean =>
  isCarriersHomePage(address) ||
  isFrontPageOf(shipment, address, judged) ||
  (promises === 'tracking' && (isFrontPage(address) || isCarriersOtherPage(address, judged)));

/** `https://www.dhl.de/de/privatkunden.html`: no number, and no word for following parcels. */
const isCarriersOtherPage = (address: URL, { sender }: Judged): boolean =>
  carriersOfHost(hostOf(address)).length > 0 &&
  isNumberless(address) &&
  !isTrackingPage(address, sender);

const lacksItsNumber = (
  address: URL,
  { promises }: Link,
  { shipment, judged }: ParcelQuestion,
): boolean =>
  lacksNumber(address) ||
  (promises === 'tracking' && isCutShort(address)) ||
  (isNumberless(address) &&
    (isTrackingPage(address, judged.sender) || isBeginningOf(address, shipment)));

/** Whether a link that leads nowhere was to lead to the parcel: by what printed its address, or by its words. */
export const isMeant = (link: Link, shipment: Shipment, { message }: Judged): boolean =>
  link.promises === 'tracking' || valuesPrinted(link, shipment, message).length > 0;

/** Where nothing else follows the parcel, a link that speaks of it and leads nowhere was to do so. */
export function deadMention({ shipment, links, judged }: ParcelQuestion): Standing | undefined {
  const { lines } = judged.reading;
  const spots = sweepOf(lines).spotsOf(shipment.trackingNumber ?? '');
  const link = links.find(
    ({ href, mentions, line }) =>
      destinationOf(href).kind === 'nowhere' &&
      (mentions === 'parcel' || spots.some((spot) => spot.line === line)),
  );
  const dead = link ?? onlyDeadLink(links, judged);
  return dead && { kind: 'dead', link: dead, why: 'nowhere' };
}

/** The one link of a message that leads nowhere, where it is none to whoever sends it. */
function onlyDeadLink(links: readonly Link[], { reading }: Judged): Link | undefined {
  const [link, ...more] = links.filter(({ href }) => destinationOf(href).kind === 'nowhere');
  if (link === undefined || more.length > 0) return undefined;
  // "#top" leads into the message itself.
  if (link.form !== 'anchor' || link.text.trim() === '' || /^\s*#\w/.test(link.href))
    return undefined;
  // A logo and "unsubscribe" stand in every mail, whatever it is about.
  if (link.mentions === 'other' || reading.lines[link.line ?? -1]?.role === 'alt') return undefined;
  const { part, span } = link.at;
  const isRoute = reading.routes.some(({ at }) => at.part === part && overlaps(at.span, span));
  return isRoute ? undefined : link;
}
