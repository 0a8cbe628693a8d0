import { ADDRESS_NOUNS } from '../lexicon/field-names/addresses.ts';
import { SHORT_NAME_FIELDS } from '../lexicon/field-names/names-of-people.ts';
import { ORGANISATIONS, PERSON_ROLES } from '../lexicon/field-names/roles-of-people.ts';
import { ORGANISATIONS_ABROAD, SHOPS_ABROAD } from '../lexicon/field-names/abroad.ts';
import { HOUSES } from '../lexicon/field-standing.ts';
import { LEGAL_FORMS } from '../lexicon/legal-forms.ts';
import {
  BIRTH_FIELDS,
  PERSON_TEXT_FIELDS,
  PHONE_FIELDS,
  THINGS,
} from '../lexicon/private-fields.ts';
import { addressPart } from '../project/facts/addresses.ts';
import { isNameField, namePart } from '../project/facts/name-fields.ts';
import { endsInNoun, nameSet, nameTable } from '../project/facts/names.ts';
import { wordsOf } from '../project/facts/words.ts';
import { type FieldEvidence, type FieldKind, KEPT, PLAIN_CODE } from './kinds.ts';
import { isCode, isEnumeration } from './value-shapes.ts';

/** What a field that may hold a name holds, by what stands there. */
export function settledName(name: FieldKind, text: string): FieldKind {
  const isNumber = /^[#№]?\p{Lu}{0,5}[-/]?\d{3,}$/u.test(text);
  if (isNumber || (name.is === 'name' && isCode(text) && !/\s/.test(text))) return PLAIN_CODE;
  if (name.is !== 'name') return isEnumeration(text) ? { is: 'word' } : name;
  if (!/\p{L}/u.test(text)) return KEPT;
  if (name.part !== 'full') return name;
  if (LEGAL_FORM.test(text)) return { is: 'name', part: 'company' };
  // "f.huber"
  return /^[a-z]+[._-][a-z]+$/.test(text) ? { is: 'handle' } : name;
}

/** Whether a value is a name, and which part of one; a thing's own name is a label. */
export function nameKind(
  key: string,
  around: readonly string[],
  { isPersonsName, siblings }: FieldEvidence,
): FieldKind | undefined {
  const isHouse = around.some((name) => endsInNoun(name, HOUSE)) && !isOfPerson(around);
  const words = wordsOf(key);
  for (let start = 0; start < words.length; start++) {
    const flat = words.slice(start).join('');
    const role = words.slice(0, start).join(' ');
    const part = namePart(flat);
    if (part === 'honorific') return { is: 'label' };
    if (part === 'company') {
      const isTheirs = role === '' || isOfPerson([role]) || endsInNoun(role, ADDRESSES);
      return isHouse || !isTheirs ? { is: 'label' } : { is: 'name', part };
    }
    if (part === 'given' || part === 'family') return { is: 'name', part };
    if (part === 'middle') return { is: 'name', part: 'given' };
    if (part !== undefined) {
      return isThing(key, around) ? { is: 'label' } : { is: 'name', part: 'full' };
    }
    if (flat === 'name') return plainName(role, around, { isHouse, isPersonsName, siblings });
  }
  // `name: { first, last }`, `{ nom, prenom }`, `name_kana: { sei, mei }`
  const isInName = wordsOf(around[0] ?? '').includes('name');
  const short = isInName ? SHORT_PARTS.get(words.join('')) : undefined;
  if (short === 'honorific') return { is: 'label' };
  if (short !== undefined) return { is: 'name', part: short === 'family' ? short : 'given' };
  const isBesideNames =
    isInName || siblings.some((name) => name !== key && isNameField(wordsOf(name).join('')));
  if (isNameField(words.join('')) && isBesideNames) return { is: 'name', part: 'full' };
  if (isPersonsName || endsInNoun(key, PERSON_TEXTS)) return { is: 'name', part: 'full' };
  return undefined;
}

/** `name` alone, or behind what it is the name of. */
function plainName(
  role: string,
  around: readonly string[],
  {
    isHouse,
    isPersonsName,
    siblings,
  }: { readonly isHouse: boolean } & Pick<FieldEvidence, 'isPersonsName' | 'siblings'>,
): FieldKind | undefined {
  const isPersons =
    endsInNoun(role, PEOPLE) || endsInNoun(role, ADDRESSES) || endsInNoun(role, PERSON_TEXTS);
  if (isPersons || isPersonsName) return { is: 'name', part: 'full' };
  const holder = role === '' ? (around[0] ?? '') : role;
  // The sender's own, or the customer's: who knows.
  if (endsInNoun(holder, COMPANIES)) {
    return isOfPerson(around) ? { is: 'name', part: 'company' } : { is: 'text' };
  }
  if (isHouse || endsInNoun(holder, THING)) return { is: 'label' };
  const isAmongPeople = siblings.some(
    (name) => endsInNoun(name, PHONES) || endsInNoun(name, BIRTHS) || /e_?mail/i.test(name),
  );
  const isAddressee =
    endsInNoun(holder, PEOPLE) ||
    endsInNoun(holder, ADDRESSES) ||
    siblings.some((name) => addressPart(name) === 'street' || addressPart(name) === 'postcode');
  return isAmongPeople || isAddressee ? { is: 'name', part: 'full' } : { is: 'text' };
}

const isOfPerson = (around: readonly string[]): boolean =>
  around.some((name) => endsInNoun(name, PEOPLE) && !endsInNoun(name, HOUSE));

/** `shop.contact`, `from`, `reply_to`: the sender's, and no person's. */
export const isOfHouse = (key: string, around: readonly string[]): boolean =>
  [key, ...around].some((name) => endsInNoun(name, SENDER)) && !isOfPerson(around);

export const isThing = (key: string, around: readonly string[]): boolean =>
  endsInNoun(around[0] ?? '', THING) ||
  wordsOf(key)
    .slice(0, -1)
    .some((word) => endsInNoun(word, THING));

const LEGAL_FORM = new RegExp(
  `[\\s,](?:${LEGAL_FORMS.filter((form) => /^\p{L}/u.test(form))
    .map((form) => form.replaceAll('.', '\\.'))
    .join('|')})\\.?$`,
  'u',
);

const PHONES = nameSet(PHONE_FIELDS);
const BIRTHS = nameSet(BIRTH_FIELDS);
const PEOPLE = nameSet(PERSON_ROLES);
const PERSON_TEXTS = nameSet(PERSON_TEXT_FIELDS);
const ADDRESSES = nameSet(ADDRESS_NOUNS);
const THING = nameSet(THINGS);
const SHORT_PARTS = nameTable(SHORT_NAME_FIELDS);
const HOUSE = nameSet([...ORGANISATIONS, ...HOUSES]);
const SENDER = nameSet([...ORGANISATIONS, ...HOUSES, 'from', 'reply to']);
const COMPANIES = nameSet([
  'company',
  'business',
  'organization',
  'organisation',
  'tenant',
  ...ORGANISATIONS_ABROAD.filter((name) => !SHOPS_ABROAD.includes(name)),
]);
