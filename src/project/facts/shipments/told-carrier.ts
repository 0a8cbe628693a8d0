import { CARRIERS } from '../../../lexicon/carriers.ts';
import {
  CARRIER_WORDS,
  CARRIERS_LIKE_WORDS,
  NUMBERS_OF_SHIPMENTS,
  SHIPMENT_FIELDS,
  SHIPMENT_PAPERS,
  TRACKING_NOUNS,
} from '../../../lexicon/field-names/shipments.ts';
import { namePart } from '../name-fields.ts';
import { nameSet } from '../names.ts';
import { fieldText, type RecordObject } from '../record.ts';
import { flatten, wordsOf } from '../words.ts';

/**
 * The carrier that a value names in a shipment, in a field that nobody knows: `company: Correios`. None
 * where values name several.
 */
export function carrierTold({ fields, holder }: RecordObject): string | undefined {
  const told: { readonly text: string; readonly ids: readonly string[] }[] = [];
  for (const [key, value] of fields) {
    const text = fieldText(value);
    if (text === undefined || text.length > LONGEST_NAME || isOfPerson(key)) continue;
    const isOfCarriers = wordsOf(key).some((word) => WORDS.has(word));
    const exact = holder === undefined && !isOfCarriers ? [] : idsNamed(text);
    const ids = exact.length === 0 && isOfCarriers ? idsNamed(firstWord(text)) : exact;
    if (ids.length > 0) told.push({ text, ids });
  }
  const [first, ...more] = told;
  const isOne = more.every(({ ids }) => ids.some((id) => first?.ids.includes(id)));
  return isOne ? first?.text : undefined;
}

/** `company` may be a carrier's, a given name is none. */
const isOfPerson = (key: string): boolean => {
  const part = namePart(flatten(key));
  return part !== undefined && part !== 'company';
};

const firstWord = (text: string): string => text.split(/[^\p{L}\p{N}&]+/u).find(Boolean) ?? '';

const idsNamed = (text: string): readonly string[] => IDS.get(flatten(text)) ?? [];

/** The carrier that an object or the beginning of a field is called by: `cdek: { number }`. */
export const carrierOfKey = (key: string): string | undefined =>
  LIKE_WORDS.has(flatten(key)) ? undefined : NAMES.get(flatten(key));

/** `cdek_number: 1534207719`, `resiJne: 0110…`: a number called by its carrier. */
export function numberOfCarrier({
  fields,
}: RecordObject): { readonly trackingNumber: string; readonly carrier: string } | undefined {
  for (const [key, value] of fields) {
    const trackingNumber = fieldText(value) ?? '';
    if (!isLongNumber(trackingNumber)) continue;
    const words = wordsOf(key);
    for (let cut = 1; cut < words.length; cut++) {
      const [before, behind] = [words.slice(0, cut).join(''), words.slice(cut).join('')];
      const carrier =
        (NUMBERS.has(behind) ? carrierOfKey(before) : undefined) ??
        (NUMBERS.has(before) ? carrierOfKey(behind) : undefined);
      if (carrier !== undefined) return { trackingNumber, carrier };
    }
  }
  return undefined;
}

/** Letters of a carrier or country about digits that count parcels by the million. */
export const isLongNumber = (text: string): boolean =>
  /^[a-z]{0,6}\d{8,}[a-z]{0,3}\d*$|^\d[a-z]{2,6}\d{8,}$/i.test(text.replace(/[\s-]/g, ''));

const LONGEST_NAME = 60;
const NAMED: readonly (readonly [string, string, string])[] = CARRIERS.flatMap(
  ({ id, name, aliases = [] }) =>
    [id, name, ...aliases].map((text) => [flatten(text), id, name] as const),
);
const IDS: ReadonlyMap<string, readonly string[]> = idsByName();
const NAMES: ReadonlyMap<string, string> = new Map(NAMED.map(([text, , name]) => [text, name]));
const WORDS = nameSet(CARRIER_WORDS);
const LIKE_WORDS = nameSet(CARRIERS_LIKE_WORDS);
const NUMBERS = nameSet([
  ...NUMBERS_OF_SHIPMENTS,
  ...SHIPMENT_FIELDS.trackingNumber,
  ...SHIPMENT_PAPERS,
  ...TRACKING_NOUNS,
]);

function idsByName(): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [text, id] of NAMED) ids.set(text, [...(ids.get(text) ?? []), id]);
  return ids;
}
