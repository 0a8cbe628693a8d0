import { ADDRESS_NOUNS } from '../../lexicon/field-names/addresses.ts';
import { ORGANISATIONS } from '../../lexicon/field-names/roles-of-people.ts';
import { ADDRESS_PARTS, PUBLIC_PLACES } from '../../lexicon/field-roles.ts';
import type { PostalAddress } from '../../model/facts.ts';
import { joinPath } from '../data/path.ts';
import { endsInNoun, nameSet, nameTable } from './names.ts';
import { type FlatRecord, fieldText, keysAround, type RecordObject } from './record.ts';
import { flatten } from './words.ts';

export type AddressPart = keyof typeof ADDRESS_PARTS;

/** Which part of an address a field of this name is. */
export const addressPart = (name: string): AddressPart | undefined => PARTS.get(flatten(name));

/** The addresses of a record, by the names of its fields. Those of shops and of places to fetch things from are nobody's. */
export function inferAddresses({ objects }: FlatRecord): readonly Omit<PostalAddress, 'owner'>[] {
  return objects
    .filter(({ steps }) => !keysAround(steps).some((key) => endsInNoun(key, NOBODYS)))
    .flatMap((object) => [...addressIn(object), ...scalarAddresses(object)]);
}

/** An object with a street and a city or postcode. */
function addressIn(object: RecordObject): readonly Omit<PostalAddress, 'owner'>[] {
  const parts = partsIn(object);
  const [city] = parts.get('city') ?? [];
  const [postcode] = parts.get('postcode') ?? [];
  const streets = streetsOf(parts, city);
  if (streets.length === 0 || (city === undefined && postcode === undefined)) return [];
  return [
    {
      path: object.path,
      streets,
      ...(city !== undefined && { city }),
      ...(postcode !== undefined && { postcode }),
    },
  ];
}

type Parts = ReadonlyMap<AddressPart, readonly string[]>;

function partsIn(object: RecordObject): Parts {
  const parts = new Map<AddressPart, string[]>();
  for (const [key, value] of object.fields) {
    const part = addressPart(key);
    const texts = (Array.isArray(value) ? (value as readonly unknown[]) : [value])
      .map(fieldText)
      .filter((text) => text !== undefined && isPlain(text));
    if (part !== undefined && texts.length > 0) {
      parts.set(part, [...(parts.get(part) ?? []), ...(texts as string[])]);
    }
  }
  return parts;
}

/** "4 Elm Row" as it is, with a house number before or behind, and run together where the script is. */
function streetsOf(parts: Parts, city: string | undefined): readonly string[] {
  const lines = [...(parts.get('street') ?? []), ...(parts.get('unit') ?? [])];
  const houses = parts.get('house') ?? [];
  const [region = ''] = parts.get('region') ?? [];
  return lines.flatMap((line) => [
    ...houses.flatMap((house) => [`${line} ${house}`, `${house} ${line}`]),
    ...(UNSPACED.test(line) ? [`${region}${city ?? ''}${line}`, `${city ?? ''}${line}`] : []),
    line,
  ]);
}

/** `shippingAddress: 4 Elm Row, Leeds LS2 7EE` */
const scalarAddresses = (object: RecordObject): readonly Omit<PostalAddress, 'owner'>[] =>
  [...object.fields].flatMap(([key, value]) => {
    const text = typeof value === 'string' ? fieldText(value) : undefined;
    if (text === undefined || !isWholeAddress(key) || !isPlain(text)) return [];
    const [first = '', ...rest] = text
      .split(/[,、，\r\n]+/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const city = rest.at(0);
    if (!/\p{L}/u.test(text) || !/\p{N}/u.test(text) || city === undefined) return [];
    return [{ path: joinPath(object.path, key), streets: [text, first], city }];
  });

const isWholeAddress = (key: string): boolean =>
  (endsInNoun(key, WHOLE) && !/e_?mail|\bip|url|web|wallet/i.test(key)) ||
  addressPart(key) === 'whole';

const isPlain = (text: string): boolean => !text.includes('@') && !text.includes('://');

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const PARTS: ReadonlyMap<string, AddressPart> = nameTable(ADDRESS_PARTS);
const NOBODYS = nameSet([...ORGANISATIONS, ...PUBLIC_PLACES]);
const WHOLE = nameSet(ADDRESS_NOUNS.filter((noun) => /adress/.test(noun) || noun === 'address'));
