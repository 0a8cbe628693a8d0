import type { Shipment } from '../../model/facts.ts';
import type { Judged } from '../../model/judged.ts';
import type { Link } from '../../model/reading.ts';
import { compact } from '../../model/text/compact.ts';
import { sweepOf } from '../identifier/sweep.ts';
import { carriersOfHost } from './carrier.ts';
import {
  addressesOf,
  hostOf,
  isCarriersHomePage,
  isDeclaredPage,
  isTrackingPage,
  lacksNumber,
} from './destination.ts';
import { valuesPrinted } from './printed-values.ts';
import { FEWEST_CHARACTERS, holdsNumber, isPageOf } from './recorded-pages.ts';
import type { ParcelQuestion } from './standing.ts';

/** Strongest evidence first: printed from the address in the record, equal to it, holding the number, or a page that asks for it. */
export function leadsTo(shipment: Shipment, link: Link, { judged }: ParcelQuestion): boolean {
  const addresses = addressesOf(link.href);
  if (addresses.length === 0) return false;
  if (addresses.some((address) => isCarriersHomePage(address) || lacksNumber(address)))
    return false;
  if (addresses.some((address) => followsLikeNumber(address, shipment))) return false;
  if (isPrintedFromAddress(shipment, link, judged)) return true;
  if (isPageOf(link, shipment)) return true;
  if (holdsNumber(link.href, shipment.trackingNumber)) return true;
  if (addresses.some((address) => isDeclaredPage(address, judged.sender))) return true;
  const asksForNumber = addresses.some((address) => isTrackingPage(address, judged.sender));
  return (
    asksForNumber &&
    !leadsToAnother(shipment, link, judged) &&
    (isUnknown(shipment) || showsNumber(shipment, judged))
  );
}

const isPrintedFromAddress = (shipment: Shipment, link: Link, { message }: Judged): boolean =>
  valuesPrinted(link, shipment, message).some((value) => /^https?:\/\//i.test(String(value ?? '')));

/**
 * Whether a carrier's page follows a number written as the shipment's is, and not that one: then the address
 * in the record is another parcel's.
 */
export function followsLikeNumber(address: URL, { trackingNumber = '' }: Shipment): boolean {
  const wanted = compact(trackingNumber);
  if (wanted.length < FEWEST_CHARACTERS || carriersOfHost(hostOf(address)).length === 0)
    return false;
  if (holdsNumber(address.href, trackingNumber)) return false;
  const values = [
    ...address.searchParams.values(),
    ...address.pathname.split('/'),
    // "…/track/#/details/33QVM0044187"
    ...address.hash.split(/[#/?&=]/),
  ];
  return values.some((value) => {
    const shown = compact(value);
    return shown.length === wanted.length && isNumber(shown) && isNumber(wanted);
  });
}

const isNumber = (text: string): boolean => (text.match(/\d/gu)?.length ?? 0) >= FEWEST_CHARACTERS;

/** Whether the record has nothing that a link could be compared with. */
export const isUnknown = ({ trackingNumber = '', url = '' }: Shipment): boolean =>
  compact(trackingNumber) === '' && url === '';

/** Whether the message prints the number of a shipment. */
export const showsNumber = ({ trackingNumber }: Shipment, { reading }: Judged): boolean =>
  trackingNumber !== undefined && sweepOf(reading.lines).placesOf(trackingNumber).length > 0;

/** The other shipment of the customer that a link leads to, if it does. */
export const leadsToAnother = (
  shipment: Shipment,
  link: Link,
  judged: Judged,
): Shipment | undefined =>
  [...judged.facts.shipments, ...judged.facts.otherShipments].find(
    (other) =>
      other !== shipment &&
      compact(other.trackingNumber ?? '') !== compact(shipment.trackingNumber ?? '') &&
      (holdsNumber(link.href, other.trackingNumber) || isPageOf(link, other)),
  );

/** Whether a link leads to another parcel of the message than this one. */
export const leadsAcross = (
  shipment: Shipment,
  link: Link,
  judged: Judged,
): Shipment | undefined => {
  if (holdsNumber(link.href, shipment.trackingNumber) || isPageOf(link, shipment)) return undefined;
  const other = leadsToAnother(shipment, link, judged);
  return other !== undefined && judged.facts.shipments.includes(other) ? other : undefined;
};
