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
  const { openShipments = [], identifiers, otherShipments } = facts;
  if (openShipments.length === 0) return facts;
  const sweep = sweepOf(lines);
  const entries = new Set(openShipments.map(({ path }) => entryOf(path)));
  const isShown = (value: string): boolean =>
    compact(value).length >= FEWEST_CHARACTERS && sweep.placesOf(value).length > 0;
  const byOrder = [...entries].filter((entry) =>
    identifiers.some(
      ({ path, value, kind }) => entryOf(path) === entry && kind !== 'shipment' && isShown(value),
    ),
  );
  const named = byOrder.length > 0 ? byOrder : entriesShown(facts, entries, isShown);
  const [entry] = named;
  if (named.length !== 1 || entry === undefined) return facts;
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

/**
 * Entries of which the message shows a code that no other entry has (`orders[0].folio`, of which nobody knows
 * that it is an identifier): their own fields first, then what is in them, a parcel's number last.
 */
function entriesShown(
  { values, openShipments = [] }: Facts,
  entries: ReadonlySet<string>,
  isShown: (value: string) => boolean,
): readonly string[] {
  const isNumber = (value: string): boolean =>
    openShipments.some(({ trackingNumber }) => trackingNumber === value);
  const shown = new Map<string, Set<string>>();
  const ofEntries = new Set<string>();
  for (const [path, value] of values) {
    const entry = entryOf(path);
    if (!entries.has(entry) || !IS_CODE.test(value) || IS_DAY.test(value)) continue;
    if (!shown.has(value) && !isShown(value)) continue;
    shown.set(value, (shown.get(value) ?? new Set()).add(entry));
    if (OWN_FIELD.test(path.slice(entry.length))) ofEntries.add(value);
  }
  const own = [...shown].filter(([, holders]) => holders.size === 1);
  const codes = own.filter(([value]) => !isNumber(value));
  const ofOrders = codes.filter(([value]) => ofEntries.has(value));
  const telling = [ofOrders, codes, own].find(({ length }) => length > 0) ?? [];
  return [...new Set(telling.flatMap(([, holders]) => [...holders]))];
}

/** A field of the entry itself. */
const OWN_FIELD = /^\.[^.[]+$/;
/** Letters or signs and digits, or many digits: no amount, no count. */
const IS_CODE = /^(?=.*\d)(?:(?=.*[\p{L}/_#-])[\p{L}\d][\p{L}\d /_#-]{3,}|\d{5,})$/u;
const IS_DAY = /^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}(?:T|$)/;

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

/** Shorter numbers stand everywhere by chance. */
const FEWEST_CHARACTERS = 4;

/** `orders[1]` of `orders[1].shipment.trackingNumber`: the outermost entry of a list. */
const entryOf = (path: string): string => /^.*?\[\d+\]/.exec(path)?.[0] ?? path;
