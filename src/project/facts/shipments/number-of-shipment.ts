import { CARRIERS } from '../../../lexicon/carriers.ts';
import { PARCEL_BARCODES, SURE_PARCELS } from '../../../lexicon/field-names/parcels.ts';
import {
  NUMBERS_OF_KOREAN_SHIPMENTS,
  NUMBERS_OF_SHIPMENTS,
} from '../../../lexicon/field-names/shipments.ts';
import { compact } from '../../../model/text/compact.ts';
import { identifierName } from '../identifiers/identifier-name.ts';
import { isNoun, nameSet } from '../names.ts';
import { fieldText, keysAround, type RecordObject } from '../record.ts';
import { flatten } from '../words.ts';
import { isLongNumber } from './told-carrier.ts';

/** The carrier's number in a shipment that no field names as such, by what stands beside it. */
export const numberOfShipment = (
  object: RecordObject,
  carrier: string | undefined,
  link: string | undefined,
  /** Whether anything in the record is written in Korean. */
  isKorean: boolean,
): string | undefined =>
  namedNumber(object, carrier, link, isKorean) ?? numberInLink(object, link) ?? ownNumber(object);

/** `parcel: { barcode }`, `zasilka: { cislo }`: long numbers of what is a parcel and nothing else. */
function ownNumber({ steps, fields }: RecordObject): string | undefined {
  const isSure = isNoun(keysAround(steps)[0] ?? '', SURE);
  for (const [key, value] of fields) {
    const name = flatten(key);
    const text = fieldText(value) ?? '';
    const isNumber = BARCODES.has(name) || (isSure && NUMBERS.has(name));
    if (isNumber && isLongNumber(text) && isTrackingNumber(text)) return text;
  }
  return undefined;
}

/** `zending: { vervoerder, code, url }`: who has a carrier or a link has the carrier's number. */
function namedNumber(
  object: RecordObject,
  carrier: string | undefined,
  link: string | undefined,
  isKorean: boolean,
): string | undefined {
  if (carrier === undefined && link === undefined) return undefined;
  const isOfKorea = isKorean || KOREAN.has(flatten(carrier ?? ''));
  for (const [key, value] of object.fields) {
    const name = flatten(key);
    const isNumber = NUMBERS.has(name) || (isOfKorea && KOREAN_NUMBERS.has(name));
    const text = isNumber ? fieldText(value) : undefined;
    if (text !== undefined && compact(text).length >= FEWEST_CHARACTERS) return text;
  }
  return undefined;
}

/** `{ name, orderNo, courier: CJ대한통운, invoiceNo: 681244709935 }`: long as waybills are, in a record that is no parcel's own. */
export function waybillOfKorea(
  { fields }: RecordObject,
  carrier: string | undefined,
): string | undefined {
  if (carrier === undefined || !KOREAN.has(flatten(carrier))) return undefined;
  return [...fields]
    .filter(([key]) => KOREAN_NUMBERS.has(flatten(key)))
    .map(([, value]) => fieldText(value) ?? '')
    .find((text) => /^\d{10,14}$/.test(text.replace(/[\s-]/g, '')));
}

/** `{ invoiceNo: 681244709935, url: "https://…?wblNo=681244709935" }`: what the link follows, however it is called. */
export function numberInLink(object: RecordObject, link: string | undefined): string | undefined {
  const address = compact(link ?? '');
  if (link === undefined || address === '') return undefined;
  const isFollowed = (key: string, text: string): boolean => {
    const number = compact(text);
    if (!isTrackingNumber(text)) return false;
    if (isAskedOfCarrier(link, text) && number.length >= FEWEST_OF_CARRIER) return true;
    const isOfOrder = identifierName([...object.steps, key])?.kind === 'order';
    return !isOfOrder && number.length >= FEWEST_CHARACTERS && address.includes(number);
  };
  // `id: 4402910556, barcode: Z4402910556`: the whole of what the address has.
  return [...object.fields]
    .map(([key, value]) => [key, fieldText(value) ?? ''] as const)
    .filter(([key, text]) => isFollowed(key, text))
    .map(([, text]) => text)
    .toSorted((one, other) => other.length - one.length)[0];
}

/** `https://donhang.ghn.vn/?order_code=LDK8QW`: a carrier's page is asked for what the carrier calls the parcel. */
function isAskedOfCarrier(link: string, number: string): boolean {
  if (!URL.canParse(link)) return false;
  const { hostname, searchParams, pathname } = new URL(link);
  const isCarriers = CARRIERS.some(({ hosts }) =>
    hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
  );
  return isCarriers && [...searchParams.values(), ...pathname.split('/')].includes(number);
}

/** "N/A", "pending" and "-" are not numbers yet. */
export const isTrackingNumber = (text: string): boolean =>
  /\d/.test(text) && !/:\/\/|@|\s{2}/.test(text);

/** No carrier's numbers are shorter, but for what its own page is asked for. */
const FEWEST_CHARACTERS = 7;
const FEWEST_OF_CARRIER = 5;

const BARCODES = nameSet(PARCEL_BARCODES);
const SURE = nameSet(SURE_PARCELS);
const NUMBERS = nameSet(NUMBERS_OF_SHIPMENTS);

const KOREAN_NUMBERS = nameSet(NUMBERS_OF_KOREAN_SHIPMENTS);
const KOREAN = nameSet(
  CARRIERS.filter(({ countries }) => countries.includes('KR')).flatMap(
    ({ id, name, aliases = [] }) => [id, name, ...aliases],
  ),
);
