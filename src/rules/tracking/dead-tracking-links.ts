import type { Judged } from '../../model/judged.ts';
import type { Link } from '../../model/reading.ts';
import { oncePerMessage } from '../once-per-message.ts';
import { carriersOfHost, isAggregator } from './carrier.ts';
import { isMeant } from './dead-links.ts';
import {
  addressesOf,
  destinationOf,
  hostOf,
  isCarriersHomePage,
  isCutShort,
  lacksNumber,
} from './destination.ts';
import { judgeParcels } from './parcels.ts';

/** Links to a carrier that were to follow a parcel and have no number, where the record has no parcel either. */
export const linksWithoutNumber = (judged: Judged): readonly Link[] =>
  judged.contract.tracking === 'per-parcel' && judged.facts.shipments.length === 0
    ? judged.reading.links.filter(
        ({ visible, role, promises, href }) =>
          visible &&
          role !== 'outlook' &&
          promises === 'tracking' &&
          addressesOf(href).some((address) => isCarriers(address) && lacksAnyNumber(address)),
      )
    : [];

/**
 * Links that promise a parcel and end at a carrier's front page, beside one that keeps the promise or where
 * the record has no parcel.
 */
export function linksToFrontPages(judged: Judged): readonly Link[] {
  const parcels = judgeParcels(judged);
  const isOpen = judged.facts.shipments.length === 0 && judged.contract.tracking === 'per-parcel';
  const isFollowed =
    parcels.length > 0 && parcels.every(({ standing }) => standing.kind === 'linked');
  return judged.reading.links.filter(
    ({ visible, role, promises, href }) =>
      (isFollowed || isOpen) &&
      visible &&
      role !== 'outlook' &&
      promises === 'tracking' &&
      addressesOf(href).some(isCarriersHomePage),
  );
}

const isCarriers = (address: URL): boolean =>
  isAggregator(hostOf(address)) || carriersOfHost(hostOf(address)).length > 0;

const lacksAnyNumber = (address: URL): boolean => lacksNumber(address) || isCutShort(address);

/** Links that lead nowhere and were to lead to a parcel, whether or not another link does. */
export const deadTrackingLinks = oncePerMessage((judged): readonly Link[] => {
  const { shipments, otherShipments } = judged.facts;
  // A message that owes no link may offer one all the same.
  const owed = (
    judged.contract.tracking === 'per-parcel' ? shipments : [...shipments, ...otherShipments]
  ).filter(({ delivery }) => delivery === 'parcel');
  const standing = judgeParcels(judged).flatMap(({ standing: it }) =>
    it.kind === 'dead' ? [it.link] : [],
  );
  if (standing.length === 0 && owed.length === 0) return [];
  return judged.reading.links.filter(
    (link) =>
      link.visible &&
      link.role !== 'outlook' &&
      destinationOf(link.href).kind === 'nowhere' &&
      (standing.includes(link) || owed.some((shipment) => isMeant(link, shipment, judged))),
  );
});
