import type { Judged } from '../../model/judged.ts';
import type { Link } from '../../model/reading.ts';
import { isMeant } from './dead-links.ts';
import { destinationOf } from './destination.ts';
import { judgeParcels } from './parcels.ts';

/** Links that lead nowhere and were to lead to a parcel, whether or not another link does. */
export function deadTrackingLinks(judged: Judged): readonly Link[] {
  const { shipments, otherShipments } = judged.facts;
  // A message that owes no link may offer one all the same.
  const owed =
    judged.contract.tracking === 'per-parcel' ? shipments : [...shipments, ...otherShipments];
  const standing = judgeParcels(judged).flatMap(({ standing: it }) =>
    it.kind === 'dead' ? [it.link] : [],
  );
  return judged.reading.links.filter(
    (link) =>
      link.visible &&
      link.role !== 'outlook' &&
      destinationOf(link.href).kind === 'nowhere' &&
      (standing.includes(link) ||
        owed.some((shipment) => shipment.delivery === 'parcel' && isMeant(link, shipment, judged))),
  );
}
