import type { Shipment } from '../../../model/facts.ts';
import { expandPath, valueAt } from '../../data/path.ts';
import type { ShipmentEntry } from '../../schema/facts.ts';
import { fieldText } from '../record.ts';
import { deliveryOf, shipmentOf } from './read-shipment.ts';

/** Shipments at the places that the dictionary names. */
export const declaredShipments = (
  data: unknown,
  entries: readonly ShipmentEntry[],
): readonly Shipment[] =>
  entries.flatMap((entry) =>
    expandPath(data, entry.path).flatMap((path) => {
      const object = valueAt(data, path);
      if (typeof object !== 'object' || object === null) return [];
      const at = (field: string | undefined): string | undefined =>
        field === undefined ? undefined : fieldText(valueAt(data, `${path}.${field}`));
      const fields = {
        trackingNumber: at(entry.trackingNumber),
        carrier: at(entry.carrier),
        url: at(entry.url),
        delivery: deliveryOf(at(entry.delivery)),
      };
      return [shipmentOf(path, { how: 'declared' }, fields)];
    }),
  );
