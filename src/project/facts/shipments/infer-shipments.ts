import type { FactSource, Shipment } from '../../../model/facts.ts';
import { joinPath } from '../../data/path.ts';
import { endsInNoun, isNoun } from '../names.ts';
import { fieldText, type FlatRecord, keysAround, type RecordObject } from '../record.ts';
import { numberInLink, numberOfShipment, waybillOfKorea } from './number-of-shipment.ts';
import { readFields, readShortFields, type ShipmentFields, shipmentOf } from './read-shipment.ts';
import { CARRIER, NOUNS, PAPERS, TRACKING } from './shipment-nouns.ts';
import { carrierOfKey, carrierTold, isLongNumber, numberOfCarrier } from './told-carrier.ts';
import { pageOfCarrier } from './pages-of-carriers.ts';
import { isDelivered, isReturned } from './shipment-states.ts';
import { namedAlike } from './named-alike.ts';

/** Shipments by the names of their fields: every object with a tracking number or link, and what is fetched or digital. */
export function inferShipments({ objects, leaves }: FlatRecord): readonly Shipment[] {
  const isKorean = leaves.some(({ text }) => /\p{Script=Hangul}/u.test(text));
  const found = objects
    .filter((object) => !isReadWithHolder(object))
    .map((object) => ({ object, shipments: shipmentsIn(object, isKorean) }));
  const alike = namedAlike(found);
  return found.flatMap(({ object, shipments }) =>
    shipments.length > 0 ? shipments : (alike(object) ?? []),
  );
}

/** A tracking object belongs to the shipment around it, which is read with it. */
const isReadWithHolder = (object: RecordObject): boolean =>
  (isNoun(keyOf(object), TRACKING) || isNoun(keyOf(object), PAPERS)) &&
  !isListed(object) &&
  object.holder !== undefined &&
  hasTracking(object.holder);

const keyOf = ({ steps }: RecordObject): string => keysAround(steps)[0] ?? '';

const isListed = ({ steps }: RecordObject): boolean => typeof steps.at(-1) === 'number';

/** Whether an object is the shipment that its `tracking` is about. */
const hasTracking = (object: RecordObject): boolean =>
  endsInNoun(keyOf(object), NOUNS) || readFields(object).carrier !== undefined;

function shipmentsIn(object: RecordObject, isKorean: boolean): readonly Shipment[] {
  const key = keyOf(object);
  const isTracking = isNoun(key, TRACKING);
  const fields = isTracking ? readShortFields(object) : readFields(object);
  const isCarrier = isNoun(key, CARRIER) && fields.trackingNumber !== undefined;
  const isShipment = isCarrier || endsInNoun(key, NOUNS) || isPaper(object);
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
  const nested = isShipment ? nestedTracking(object) : undefined;
  const besides = isShipment
    ? unnamedFields(object, fields, isKorean)
    : (ofCarrier(object, isKorean) ?? {
        trackingNumber: numberInLink(object, fields.url) ?? waybillOfKorea(object, fields.carrier),
        carrier: undefined,
        url: undefined,
      });
  const number =
    fields.trackingNumber ?? nested?.trackingNumber ?? numbers[0] ?? besides.trackingNumber;
  const page = pageOfCarrier(object, number);
  const shipment = shipmentOf(object.path, source, {
    trackingNumber: number ?? page?.trackingNumber,
    carrier:
      fields.carrier ??
      nested?.carrier ??
      besides.carrier ??
      carrierTold(object) ??
      carrierOfKey(key) ??
      (isCarrier ? fieldText(object.fields.get('name')) : undefined),
    url: fields.url ?? nested?.url ?? urls[0] ?? besides.url ?? page?.url,
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

/** `awb: { courier, number, url }`, `slips: [{ company, slip_no }]`: a paper that says who carries, or where it is followed. */
const isPaper = (object: RecordObject): boolean =>
  isNoun(keyOf(object), PAPERS) &&
  [readFields(object).carrier, companyOf(object), readShortFields(object).url].some(
    (text) => text !== undefined,
  );

/** On a parcel's paper the company is who carries it. */
const companyOf = (object: RecordObject): string | undefined =>
  isNoun(keyOf(object), PAPERS) ? fieldText(object.fields.get('company')) : undefined;

/** `cdek: { number: 1534207719 }`, `jne_resi: 0110…`: what is called by its carrier. */
function ofCarrier(
  object: RecordObject,
  isKorean: boolean,
): Pick<ShipmentFields, 'trackingNumber' | 'url' | 'carrier'> | undefined {
  const carrier = carrierOfKey(keyOf(object));
  const fields =
    carrier === undefined
      ? undefined
      : unnamedFields(object, { ...readFields(object), carrier }, isKorean);
  if (fields !== undefined && isLongNumber(fields.trackingNumber ?? '')) return fields;
  const called = numberOfCarrier(object);
  return called && { ...called, url: undefined };
}

/** The number and the link of an object that is a shipment, where no field is called for them. */
function unnamedFields(
  object: RecordObject,
  {
    trackingNumber,
    carrier = companyOf(object) ?? carrierTold(object) ?? carrierOfKey(keyOf(object)),
    url,
  }: ShipmentFields,
  isKorean: boolean,
): Pick<ShipmentFields, 'trackingNumber' | 'url' | 'carrier'> {
  const link = readShortFields(object).url;
  const number = numberOfShipment(object, carrier, url ?? link, isKorean);
  // `zending: { trackcode, url }`: a link beside the number follows the parcel.
  return {
    trackingNumber: number,
    carrier,
    url: (trackingNumber ?? number) === undefined ? undefined : link,
  };
}

/** `shipment: { tracking: { number, url } }` */
function nestedTracking(object: RecordObject): ShipmentFields | undefined {
  for (const [key, value] of object.fields) {
    const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isMapping || !(isNoun(key, TRACKING) || isNoun(key, PAPERS))) continue;
    return readShortFields({ ...object, fields: new Map(Object.entries(value)) });
  }
  return undefined;
}

const listOfTexts = (object: RecordObject, name: RegExp): readonly string[] =>
  [...object.fields]
    .filter(([key, value]) => name.test(key) && Array.isArray(value))
    .flatMap(([, value]) => value as readonly unknown[])
    .map(fieldText)
    .filter((text) => text !== undefined);
