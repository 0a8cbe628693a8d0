import { ADDRESS_NOUNS } from '../lexicon/field-names/addresses.ts';
import { PERSON_ROLES } from '../lexicon/field-names/roles-of-people.ts';
import { ADDRESS_HOLDERS } from '../lexicon/field-roles.ts';
import { addressPart, type AddressPart } from '../project/facts/addresses.ts';
import { endsInNoun, nameSet } from '../project/facts/names.ts';
import { wordsOf } from '../project/facts/words.ts';
import type { FieldEvidence } from './kinds.ts';

/** Which part of an address a field holds, by its name and by what stands around it. */
export function addressPartOf(
  key: string,
  around: readonly string[],
  { siblings }: Pick<FieldEvidence, 'siblings'>,
): AddressPart | undefined {
  const own = addressPart(key);
  const words = wordsOf(key);
  const part = own ?? behindHolder(words) ?? (around[0] === undefined ? undefined : lineOf(around));
  if (part === undefined) return undefined;
  if (own === undefined || part === 'postcode' || part === 'city') return part;
  const isAmongParts =
    siblings.filter((name) => addressPart(name) !== undefined).length > 1 ||
    around.some((name) => endsInNoun(name, ADDRESSES) || HOLDERS.has(wordsOf(name).join('')));
  return isAmongParts || /street|address|adresse|strasse/i.test(key) ? part : undefined;
}

/** `shippingCity`, `billing_address_line1` */
function behindHolder(words: readonly string[]): AddressPart | undefined {
  for (let start = 1; start < words.length; start++) {
    const part = addressPart(words.slice(start).join(' '));
    const isHeld =
      HOLDERS.has(words.slice(0, start).join('')) ||
      endsInNoun(words.slice(0, start).join(' '), ADDRESSES);
    if (part !== undefined && (isHeld || part === 'postcode' || part === 'city')) return part;
    if (part !== undefined && endsInNoun(words.slice(0, start).join(' '), PEOPLE)) return part;
  }
  return endsInNoun(words.join(' '), WHOLE_ADDRESSES) ? 'whole' : undefined;
}

/** `lines: [4 Elm Row, Leeds]`, `street: [4 Elm Row, Flat 2]`: the entry of a list is named by the list. */
const lineOf = (around: readonly string[]): AddressPart | undefined =>
  addressPart(around[0] ?? '') === 'whole' ? 'whole' : undefined;

const PEOPLE = nameSet(PERSON_ROLES);
const ADDRESSES = nameSet(ADDRESS_NOUNS);
const WHOLE_ADDRESSES = nameSet(ADDRESS_NOUNS.filter((noun) => /adress|address/.test(noun)));
const HOLDERS = nameSet(Object.values(ADDRESS_HOLDERS).flat());
