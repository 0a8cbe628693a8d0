import {
  DIGITAL_WORDS,
  PAST_WORDS,
  PICKUP_WORDS,
  RETURN_FLAGS,
  RETURN_WORDS,
  SHIPMENT_FIELDS,
  SHIPMENT_NOUNS,
  SHORT_SHIPMENT_FIELDS,
} from '../../lexicon/field-names.ts';
import { STATUS_FIELDS } from '../../lexicon/field-standing.ts';
import type { FactSource, Shipment } from '../../model/facts.ts';
import { isSameIdentifier } from '../../model/identifier.ts';
import { expandPath, isUnder, joinPath, stepsOf, valueAt } from '../data/path.ts';
import type { ShipmentEntry } from '../schema/facts.ts';
import { endsInNoun, isNoun, nameSet, nameTable } from './names.ts';
import { isTrackingNumber, namedNumber, numberOfShipment } from './number-of-shipment.ts';
import { type FlatRecord, fieldText, keysAround, type RecordObject } from './record.ts';
import { flatten, wordsOf } from './words.ts';

/** Shipments at the places that the dictionary names. */
export const declaredShipments = (
  data: unknown,
  entries: readonly ShipmentEntry[],
): readonly Shipment[] =>
  entries.flatMap((entry) =>
    expandPath(data, entry.path).flatMap((path) => {
      const at = (field: string | undefined): string | undefined =>
        field === undefined ? undefined : fieldText(valueAt(data, `${path}.${field}`));
      const delivery = deliveryOf(at(entry.delivery));
      const shipment = shipmentOf(
        path,
        { how: 'declared' },
        {
          trackingNumber: at(entry.trackingNumber),
          carrier: at(entry.carrier),
          url: at(entry.url),
          delivery,
        },
      );
      return typeof valueAt(data, path) === 'object' && valueAt(data, path) !== null
        ? [shipment]
        : [];
    }),
  );

interface ShipmentFields {
  readonly trackingNumber: string | undefined;
  readonly carrier: string | undefined;
  readonly url: string | undefined;
  readonly delivery: Shipment['delivery'];
  readonly isReturn?: boolean;
  readonly isDelivered?: boolean;
}

const shipmentOf = (
  path: string,
  source: FactSource,
  { trackingNumber, carrier, url, delivery, isReturn, isDelivered: hasCome }: ShipmentFields,
): Shipment => ({
  path,
  delivery,
  source,
  ...(trackingNumber !== undefined && isTrackingNumber(trackingNumber) && { trackingNumber }),
  ...(carrier !== undefined && { carrier }),
  ...(url !== undefined && isUrl(url) && { url }),
  ...(isReturn === true && { isReturn }),
  ...(hasCome === true && { isDelivered: hasCome }),
});

/** Shipments by the names of their fields: every object with a tracking number or link, and what is fetched or digital. */
export function inferShipments({ objects }: FlatRecord): readonly Shipment[] {
  const shipments: Shipment[] = [];
  for (const object of objects) {
    const key = keysAround(object.steps)[0] ?? '';
    // A tracking object belongs to the shipment around it, which is read with it.
    if (
      isNoun(key, TRACKING) &&
      !isListed(object) &&
      object.holder !== undefined &&
      hasTracking(object.holder)
    ) {
      continue;
    }
    shipments.push(...shipmentsIn(object, key));
  }
  return shipments;
}

const isListed = ({ steps }: RecordObject): boolean => typeof steps.at(-1) === 'number';

/** Whether an object is the shipment that its `tracking` is about. */
const hasTracking = (object: RecordObject): boolean =>
  endsInNoun(keysAround(object.steps)[0] ?? '', NOUNS) || readFields(object).carrier !== undefined;

function shipmentsIn(object: RecordObject, key: string): readonly Shipment[] {
  const isTracking = isNoun(key, TRACKING);
  const isShipment = endsInNoun(key, NOUNS);
  const fields = readFields(object, isTracking ? SHORT_FIELDS : FIELDS);
  const nested = isShipment ? nestedTracking(object) : {};
  const because =
    isShipment || isTracking ? `it is called "${key}"` : 'it has the fields of a shipment';
  const source: FactSource = { how: 'inferred', because };

  const numbers = listOfTexts(object, /^tracking_?(?:numbers|codes)$/i);
  const urls = listOfTexts(object, /^tracking_?(?:urls|links)$/i);
  if (numbers.length > 1) {
    return numbers.map((trackingNumber, index) =>
      shipmentOf(joinPath(joinPath(object.path, 'trackingNumbers'), index), source, {
        ...fields,
        trackingNumber,
        url: urls[index],
      }),
    );
  }
  const shipment = shipmentOf(object.path, source, {
    trackingNumber:
      fields.trackingNumber ??
      nested.trackingNumber ??
      numbers[0] ??
      (isShipment ? numberOfShipment(object, fields.carrier, linkOf(object, fields)) : undefined),
    carrier: fields.carrier ?? nested.carrier,
    url: fields.url ?? nested.url ?? urls[0] ?? (isShipment ? shortLink(object) : undefined),
    delivery: isShipment ? fields.delivery : 'parcel',
    isReturn: isReturned(object),
    isDelivered: isDelivered(object),
  });
  const isKnown =
    shipment.trackingNumber !== undefined ||
    shipment.url !== undefined ||
    (isShipment && shipment.delivery !== 'parcel');
  return isKnown ? [shipment] : [];
}

type FieldTable = ReadonlyMap<string, keyof typeof SHIPMENT_FIELDS>;

function readFields(object: RecordObject, table: FieldTable = FIELDS): ShipmentFields {
  const texts: Partial<Record<keyof typeof SHIPMENT_FIELDS, string>> = {};
  for (const [key, value] of object.fields) {
    const field = table.get(flatten(key));
    const text = fieldText(value) ?? nameOf(value);
    if (field !== undefined && text !== undefined) texts[field] ??= text;
    // `tracking: 1Z999AA10123456784`, `tracking: https://…`
    if (isNoun(key, TRACKING) && text !== undefined && typeof value !== 'object') {
      texts[isUrl(text) ? 'url' : 'trackingNumber'] ??= text;
    }
  }
  return {
    trackingNumber: texts.trackingNumber,
    carrier: texts.carrier,
    url: texts.url,
    delivery: deliveryOf(texts.delivery),
  };
}

/** `zending: { trackcode, url }`: a link beside the number follows the parcel. */
function shortLink(object: RecordObject): string | undefined {
  const { trackingNumber, carrier, url } = readFields(object);
  const link = readFields(object, SHORT_FIELDS).url;
  const number = trackingNumber ?? namedNumber(object, carrier, url ?? link);
  return number === undefined ? undefined : link;
}

const linkOf = (object: RecordObject, { url }: ShipmentFields): string | undefined =>
  url ?? readFields(object, SHORT_FIELDS).url;

/** `direction: return`, `type: RMA`, `isReturn: true` */
const isReturned = ({ fields }: RecordObject): boolean =>
  [...fields].some(([key, value]) =>
    wordsOf(key).at(-1) === 'return' || RETURN.has(flatten(key))
      ? value === true
      : RETURN_FLOWS.has(flatten(key)) &&
        wordsOf(fieldText(value) ?? '').some((word) => RETURNED.has(word)),
  );

/** `status: delivered`, `deliveredAt: 2026-03-02` */
const isDelivered = ({ fields }: RecordObject): boolean =>
  [...fields].some(([key, value]) =>
    STATUS.has(flatten(key))
      ? flatten(fieldText(value) ?? '') === 'delivered'
      : DELIVERED.has(flatten(key)) && (value === true || /^\d/.test(fieldText(value) ?? '')),
  );

/** `carrier: { name: UPS }` */
const nameOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null ? fieldText(Reflect.get(value, 'name')) : undefined;

function nestedTracking(object: RecordObject): Partial<ShipmentFields> {
  for (const [key, value] of object.fields) {
    if (
      !isNoun(key, TRACKING) ||
      typeof value !== 'object' ||
      value === null ||
      Array.isArray(value)
    ) {
      continue;
    }
    const fields = new Map(Object.entries(value));
    return readFields({ ...object, fields }, SHORT_FIELDS);
  }
  return {};
}

const listOfTexts = (object: RecordObject, name: RegExp): readonly string[] =>
  [...object.fields]
    .filter(([key, value]) => name.test(key) && Array.isArray(value))
    .flatMap(([, value]) => value as readonly unknown[])
    .map(fieldText)
    .filter((text) => text !== undefined);

const isUrl = (text: string): boolean => /^(?:https?:)?\/\/[^\s/]+\.|^www\./i.test(text);

function deliveryOf(text: string | undefined): Shipment['delivery'] {
  const flat = flatten(text ?? '');
  if (PICKUP.has(flat)) return 'pickup';
  return DIGITAL.has(flat) ? 'digital' : 'parcel';
}

/** The shipments of a record by what a message is about. */
export interface SortedShipments {
  readonly shipments: readonly Shipment[];
  readonly otherShipments: readonly Shipment[];
  /** Those of several orders, where nobody can tell. */
  readonly openShipments?: readonly Shipment[];
}

/**
 * A message is about the single shipment that the record names, else about those of its single order.
 * Parcels of former orders are others, those of a return belong to messages about returns, and among
 * the parcels of several orders nobody can tell.
 */
export function sortShipments(
  shipments: readonly Shipment[],
  messageType: string | undefined,
  /** Paths of what is over. */
  over: readonly string[] = [],
): SortedShipments {
  const isAboutReturn = /^(?:return|exchange)/.test(messageType ?? '');
  const isOther = ({ path, isReturn }: Shipment): boolean =>
    over.some((entry) => isUnder(path, entry)) ||
    keysAround(stepsOf(path)).some((key) => wordsOf(key).some((word) => PAST.has(word))) ||
    ((isReturn === true || ofReturn(path)) && !isAboutReturn);
  const others = shipments.filter(isOther);
  const present = distinct(shipments.filter((shipment) => !isOther(shipment)));

  const returned = isAboutReturn
    ? present.filter(({ path, isReturn }) => isReturn === true || ofReturn(path))
    : [];
  const single = returned.length > 0 ? returned : present.filter(({ path }) => isSingle(path));
  const ofOne = single.length > 0 ? single : fromOneOrder(present);
  // Among parcels of several orders, those that have come are not what a message says is coming.
  const isComing = COMING.has(messageType ?? '');
  const about =
    ofOne.length === 0 && isComing
      ? fromOneOrder(present.filter(({ isDelivered: hasCome }) => hasCome !== true))
      : ofOne;
  const isAbout = (shipment: Shipment): boolean => about.some((own) => isSameParcel(own, shipment));
  const rest = single.length > 0 || about.length > 0 ? present.filter((it) => !isAbout(it)) : [];
  return {
    shipments: about,
    otherShipments: distinct([...rest, ...others.filter((it) => !isAbout(it))]),
    ...(about.length === 0 && present.length > 0 && { openShipments: present }),
  };
}

/** `shipment`, `fulfillment`, the record itself: not an entry of a list, and nothing of an order's list. */
function isSingle(path: string): boolean {
  const steps = stepsOf(path);
  return (
    steps.length === 1 &&
    typeof steps[0] === 'string' &&
    isNoun(steps[0], NOUNS) &&
    !/s$/i.test(steps[0])
  );
}

/** Shipments of the one order, where there is but one; `orders[]` beside `order` are others. */
function fromOneOrder(present: readonly Shipment[]): readonly Shipment[] {
  const orderList = (path: string): string | undefined =>
    /^(.*?\borders\b[^[]*\[\d+\])/i.exec(path)?.[1];
  const outside = present.filter(({ path }) => orderList(path) === undefined);
  if (outside.length > 0) return outside;
  const orders = new Set(present.map(({ path }) => orderList(path)));
  return orders.size === 1 ? present : [];
}

const ofReturn = (path: string): boolean =>
  keysAround(stepsOf(path)).some((key) => wordsOf(key).some((word) => RETURN.has(word)));

/** One parcel may stand in a record twice: as the message's own, and in its order. */
const distinct = (shipments: readonly Shipment[]): readonly Shipment[] =>
  shipments.filter(
    (shipment, index) =>
      shipments.findIndex((other) => other === shipment || isSameParcel(other, shipment)) === index,
  );

const isSameParcel = (a: Shipment, b: Shipment): boolean =>
  a.path === b.path ||
  (a.trackingNumber !== undefined &&
    b.trackingNumber !== undefined &&
    isSameIdentifier(a.trackingNumber, b.trackingNumber));

const FIELDS: FieldTable = nameTable(SHIPMENT_FIELDS);
const SHORT_FIELDS: FieldTable = new Map([...FIELDS, ...nameTable(SHORT_SHIPMENT_FIELDS)]);
const NOUNS = nameSet(SHIPMENT_NOUNS);
const TRACKING = nameSet(['tracking', 'tracking info', 'shipment tracking', 'track and trace']);
const COMING: ReadonlySet<string> = new Set([
  'shipping-notification',
  'out-for-delivery',
  'delivery-delayed',
]);
const PICKUP = nameSet(PICKUP_WORDS);
const DIGITAL = nameSet(DIGITAL_WORDS);
const PAST = nameSet(PAST_WORDS);
const RETURN = nameSet(RETURN_WORDS);
const RETURNED = nameSet(RETURN_WORDS.filter((word) => word !== 'exchange'));
const RETURN_FLOWS = nameSet(RETURN_FLAGS);
const STATUS = nameSet(STATUS_FIELDS);
const DELIVERED = nameSet(['delivered', 'is delivered', 'delivered at', 'delivered on']);
