import { LAND_FIELDS, NUMBERS_OF_LAND } from '../../../lexicon/field-names/parcels.ts';
import {
  ATTENDED_NOUNS,
  DIGITAL_WORDS,
  NUMBERS_OF_PAPERS,
  PICKUP_WORDS,
  SHIPMENT_FIELDS,
  SHORT_SHIPMENT_FIELDS,
} from '../../../lexicon/field-names/shipments.ts';
import type { FactSource, Shipment } from '../../../model/facts.ts';
import { endsInNoun, isNoun, nameSet, nameTable } from '../names.ts';
import { fieldText, keysAround, type RecordObject } from '../record.ts';
import { spellingsOf } from '../spelled-out.ts';
import { flatten } from '../words.ts';
import { isTrackingNumber } from './number-of-shipment.ts';
import { TRACKING } from './shipment-nouns.ts';

/** What the fields of an object say of a shipment. */
export interface ShipmentFields {
  readonly trackingNumber: string | undefined;
  readonly carrier: string | undefined;
  readonly url: string | undefined;
  readonly delivery: Shipment['delivery'];
  readonly isReturn?: boolean;
  readonly isDelivered?: boolean;
}

/** A shipment of what its fields say; what is no number or address is left out. */
export const shipmentOf = (
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

type FieldTable = ReadonlyMap<string, keyof typeof SHIPMENT_FIELDS>;

/** What an object says of a shipment, each thing in a field that is called for it. */
export const readFields = (object: RecordObject): ShipmentFields => readBy(FIELDS, object);

/** The same in an object that is called tracking, or beside a number: there `url` is enough. */
export const readShortFields = (object: RecordObject): ShipmentFields =>
  readBy(SHORT_FIELDS, object);

function readBy(table: FieldTable, object: RecordObject): ShipmentFields {
  const texts: Partial<Record<keyof typeof SHIPMENT_FIELDS, string>> = {};
  const isAttended = endsInNoun(keysAround(object.steps)[0] ?? '', ATTENDED);
  const isOfLand = [...object.fields.keys()].some((key) => LAND.has(flatten(key)));
  for (const [key, value] of object.fields) {
    const field = fieldCalled(key, table);
    const text = fieldText(value) ?? nameOf(value);
    if (
      field !== undefined &&
      text !== undefined &&
      !(isAttended && MAY_BE_OTHERS.has(flatten(key))) &&
      !(isOfLand && OF_LAND.has(flatten(key)))
    )
      texts[field] ??= text;
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

/** What a field says by its name, `pkg_trk_nbr` by what that stands for; `parcel_nbr` may be one of land. */
const fieldCalled = (key: string, table: FieldTable): keyof typeof SHIPMENT_FIELDS | undefined =>
  table.get(flatten(key)) ??
  spellingsOf(key)
    .filter((spelling) => spelling.includes('tracking'))
    .map((spelling) => table.get(flatten(spelling)))
    .find((field) => field !== undefined);

/** `carrier: { name: UPS }` */
const nameOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null ? fieldText(Reflect.get(value, 'name')) : undefined;

const isUrl = (text: string): boolean => /^(?:https?:)?\/\/[^\s/]+\.|^www\./i.test(text);

/** How goods reach the customer, by what a record calls the way. */
export function deliveryOf(text: string | undefined): Shipment['delivery'] {
  const flat = flatten(text ?? '');
  if (PICKUP.has(flat)) return 'pickup';
  return DIGITAL.has(flat) ? 'digital' : 'parcel';
}

const FIELDS: FieldTable = nameTable(SHIPMENT_FIELDS);
const SHORT_FIELDS: FieldTable = new Map([...FIELDS, ...nameTable(SHORT_SHIPMENT_FIELDS)]);
/** `appointment.slip_number` is on a paper that nobody ships. */
const ATTENDED = nameSet(ATTENDED_NOUNS);
/** `parcelNumber` beside `county` is one of land. */
const LAND = nameSet(LAND_FIELDS);
const OF_LAND = nameSet(NUMBERS_OF_LAND);
const MAY_BE_OTHERS = nameSet(NUMBERS_OF_PAPERS);
const PICKUP = nameSet(PICKUP_WORDS);
const DIGITAL = nameSet(DIGITAL_WORDS);
