import type { Facts } from '../model/facts.ts';
import type { Reading } from '../model/reading.ts';
import { compact } from '../model/text/compact.ts';
import { sweepOf } from '../rules/identifier/sweep.ts';

/**
 * Of the parcels of several orders, those of the one order that the message names are its own. A
 * message that names none, or more than one, leaves open which it is about.
 */
export const settleParcels = (facts: Facts, reading: Reading): Facts =>
  withStandings(settleOrder(facts, reading));

function settleOrder(facts: Facts, { lines }: Reading): Facts {
  const { openShipments = [], identifiers, otherShipments, values } = facts;
  if (openShipments.length === 0) return facts;
  const sweep = sweepOf(lines);
  const entries = new Set(openShipments.map(({ path }) => entryOf(path)));
  const named = [...entries].filter((entry) =>
    identifiers.some(
      ({ path, value, kind }) =>
        entryOf(path) === entry &&
        kind !== 'shipment' &&
        compact(value).length >= FEWEST_CHARACTERS &&
        sweep.placesOf(value).length > 0,
    ),
  );
  // `orders[0].folio`: what nobody knows for an identifier tells an order as well.
  const told =
    named.length > 0
      ? named
      : [...entries].filter((entry) =>
          [...values].some(
            ([path, value]) =>
              OWN_FIELD.test(path.slice(entry.length)) &&
              path.startsWith(entry) &&
              CODE.test(value) &&
              sweep.placesOf(value).length > 0,
          ),
        );
  const [entry] = told;
  if (told.length !== 1 || entry === undefined) return facts;
  const { openShipments: _open, ...rest } = facts;
  return {
    ...rest,
    shipments: openShipments.filter(({ path }) => entryOf(path) === entry),
    otherShipments: [
      ...otherShipments,
      ...openShipments.filter(({ path }) => entryOf(path) !== entry),
    ],
  };
}

/** Numbers of the parcels that a message is about, and those of others beside them. */
function withStandings(facts: Facts): Facts {
  const { shipments, otherShipments, identifiers } = facts;
  if (shipments.length === 0 || otherShipments.length === 0) return facts;
  const isOf = (parcels: Facts['shipments'], path: string, value: string): boolean =>
    parcels.some((parcel) => parcel.trackingNumber === value && path.startsWith(parcel.path));
  return {
    ...facts,
    identifiers: identifiers.map((identifier) => {
      const { path, value, kind, standing } = identifier;
      if (kind !== 'shipment' || standing !== undefined) return identifier;
      if (isOf(shipments, path, value)) return { ...identifier, standing: 'focal' };
      return isOf(otherShipments, path, value) ? { ...identifier, standing: 'aside' } : identifier;
    }),
  };
}

/** A field of the entry itself, and what is written as codes are. */
const OWN_FIELD = /^\.[^.[]+$/;
const CODE = /^(?=.*\d)(?=.*[A-Z])[A-Z\d][A-Z\d/-]{3,19}$/;

/** Shorter numbers stand everywhere by chance. */
const FEWEST_CHARACTERS = 4;

/** `orders[1]` of `orders[1].shipment.trackingNumber`: the outermost entry of a list. */
const entryOf = (path: string): string => /^.*?\[\d+\]/.exec(path)?.[0] ?? path;
