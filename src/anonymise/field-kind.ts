import {
  ADDRESS_NOUNS,
  LOCALE_FIELDS,
  ORGANISATIONS,
  PERSON_ROLES,
  SHORT_NAME_FIELDS,
} from '../lexicon/field-names.ts';
import { ADDRESS_HOLDERS } from '../lexicon/field-roles.ts';
import { HOUSES } from '../lexicon/field-standing.ts';
import { ORGANISATIONS_ABROAD, SHOPS_ABROAD } from '../lexicon/field-names-abroad.ts';
import {
  BIRTH_FIELDS,
  COMMON_CODES,
  COORDINATE_FIELDS,
  HANDLE_NAMES,
  HARMLESS_FIELDS,
  IDENTIFIER_ENDINGS,
  MEASURES,
  PERSON_TEXT_FIELDS,
  PERSONAL_CODE_FIELDS,
  PHONE_FIELDS,
  SECRET_FIELDS,
  THINGS,
  WRITTEN_FIELDS,
} from '../lexicon/private-fields.ts';
import { compact } from '../model/text/compact.ts';
import { addressPart, type AddressPart } from '../project/facts/addresses.ts';
import { isNameField, namePart } from '../project/facts/name-fields.ts';
import { endsInNoun, nameSet, nameTable } from '../project/facts/names.ts';
import { keysAround } from '../project/facts/record.ts';
import { wordsOf } from '../project/facts/words.ts';
import { isIbanText } from './bank-accounts.ts';
import { isCardNumber } from './cards.ts';
import { isEmail } from './emails.ts';
import { isMachine } from './machines.ts';
import type { RecordValue } from './values-of.ts';
import { isAmount, isDate, isEnumeration, isPlainNumber, isTime } from './value-shapes.ts';

/** What a value is, as far as its name, its shape and what stands around it tell. */
export type FieldKind =
  /** Nothing of anybody: money, dates, quantities, flags. */
  | { readonly is: 'kept' }
  /** A name of a thing, or a word of a program: people's names in them are written otherwise. */
  | { readonly is: 'label' | 'word' }
  /** What somebody has written, or what nobody can tell. */
  | { readonly is: 'text' }
  | { readonly is: 'name'; readonly part: 'given' | 'family' | 'full' | 'company' }
  | { readonly is: 'handle' | 'email' | 'phone' | 'machine' | 'birth' | 'coordinate' | 'url' }
  | { readonly is: 'card' | 'bank-account'; readonly isWhole: boolean }
  | { readonly is: 'code'; readonly format: 'plain' | 'parcel' | 'device' }
  | { readonly is: 'coupon' | 'secret' }
  | { readonly is: 'address'; readonly part: AddressPart };

/** What is known of a value besides. */
export interface FieldEvidence {
  /** Its kind of identifier, declared or inferred. */
  readonly identifier?: { readonly kind: string; readonly partial: boolean } | undefined;
  /** Whether the record names a person by the whole of it. */
  readonly isPersonsName: boolean;
  /** Names of the fields beside it. */
  readonly siblings: readonly string[];
}

export function fieldKindOf(field: RecordValue, evidence: FieldEvidence): FieldKind {
  if (typeof field.value === 'boolean') return KEPT;
  const text = String(field.value).trim();
  if (text === '') return KEPT;
  if (typeof field.value !== 'string') return numberKind(field, evidence);
  return (
    byShape(text) ??
    byIdentifier(evidence, text) ??
    byName(field, text, evidence) ??
    byLooks(field, text)
  );
}

const KEPT: FieldKind = { is: 'kept' };

function byShape(text: string): FieldKind | undefined {
  if (isEmail(text)) return { is: 'email' };
  if (/^[a-z][a-z\d+.-]*:\/\/\S+$|^www\.\S+$|^(?:mailto|tel|sms):\S+$/i.test(text)) {
    return { is: 'url' };
  }
  if (isMachine(text)) return { is: 'machine' };
  if (isIbanText(text)) return { is: 'bank-account', isWhole: true };
  return undefined;
}

function byIdentifier({ identifier }: FieldEvidence, text: string): FieldKind | undefined {
  switch (identifier?.kind) {
    case undefined:
      return undefined;
    case 'payment-card':
      return { is: 'card', isWhole: isCardNumber(text) };
    case 'bank-account':
      return identifier.partial
        ? { is: 'bank-account', isWhole: false }
        : { is: 'code', format: 'plain' };
    case 'shipment':
      return { is: 'code', format: 'parcel' };
    case 'device':
    case 'gift-card':
      return { is: 'code', format: 'device' };
    case 'coupon':
      return { is: 'coupon' };
    default:
      return { is: 'code', format: 'plain' };
  }
}

function byName(field: RecordValue, text: string, evidence: FieldEvidence): FieldKind | undefined {
  const [key = '', ...around] = keysAround(field.steps);
  const is = (names: ReadonlySet<string>): boolean => endsInNoun(key, names);
  if (is(LOCALES)) return { is: 'label' };
  if (is(BIRTHS)) return /\d/.test(text) ? { is: 'birth' } : KEPT;
  if (is(PHONES) && /\d{2}/.test(text)) return { is: 'phone' };
  if (is(COMMON)) return { is: 'label' };
  if (is(COORDINATES) && isPlainNumber(text)) return { is: 'coordinate' };
  if (isCardNumber(text) && /card|pan|account/i.test(`${key} ${around[0] ?? ''}`)) {
    return { is: 'card', isWhole: true };
  }
  if (is(SECRETS) && /[\p{L}\p{N}]{3}/u.test(text)) return { is: 'secret' };
  if (is(PERSONAL_CODES) && /\d/.test(text)) return { is: 'code', format: 'plain' };
  if (isDate(text) || isTime(text) || isAmount(text)) return KEPT;

  const isOfThing = isThing(key, around);
  if (is(HANDLES) && !isOfThing && !/\s/.test(text)) return { is: 'handle' };
  const name = nameKind(key, around, evidence);
  if (name !== undefined) return name.is === 'name' && !/\p{L}/u.test(text) ? KEPT : name;
  const part = addressPartOf(key, around, evidence);
  if (part !== undefined) return { is: 'address', part };
  if (is(WRITTEN)) return isEnumeration(text) ? { is: 'word' } : { is: 'text' };
  if (endsInNoun(key, IDENTIFIERS) && isCode(text)) return { is: 'code', format: 'plain' };
  if (is(HARMLESS)) return { is: 'label' };
  return undefined;
}

/** Whether a value is a name, and which part of one; a thing's own name is a label. */
function nameKind(
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
    if (part !== undefined && !isThing(key, around)) return { is: 'name', part: 'full' };
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

const isThing = (key: string, around: readonly string[]): boolean =>
  endsInNoun(around[0] ?? '', THING) ||
  wordsOf(key)
    .slice(0, -1)
    .some((word) => endsInNoun(word, THING));

function addressPartOf(
  key: string,
  around: readonly string[],
  { siblings }: FieldEvidence,
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

/** Digits, or letters among them: words name no single thing. */
const isCode = (text: string): boolean =>
  text.length <= 256 &&
  !/\s\p{L}+\s/u.test(text) &&
  (/\d{3}/.test(compact(text)) ||
    (/\d/.test(text) && compact(text).length >= 4) ||
    /^[A-Z]{5,8}$/.test(text) ||
    /[a-z][A-Z].*[a-z][A-Z]/.test(text));

/** What the name of a field does not tell. */
function byLooks({ steps }: RecordValue, text: string): FieldKind {
  if (isEnumeration(text)) return { is: 'word' };
  const plain = compact(text);
  if (plain.length <= 3 && !/\p{L}{3}/u.test(text)) return KEPT;
  const [key = ''] = keysAround(steps);
  if (endsInNoun(key, MEASURED) && /^\W*\d/.test(text)) return KEPT;
  // "WELCOME10" is printed on posters.
  if (/^\p{L}{4,}\d{1,2}$/u.test(text)) return { is: 'word' };
  if (!/\s/.test(text) && /\d/.test(text)) {
    const digits = text.replace(/\D/g, '').length;
    if (digits >= 4 || (plain.length >= 6 && digits >= 2)) return { is: 'code', format: 'plain' };
  }
  if (!/\p{L}/u.test(text)) return /\d{5}/.test(plain) ? { is: 'text' } : KEPT;
  if (/^[\w+/=-]{24,}$/.test(text)) return { is: 'secret' };
  return { is: 'text' };
}

/** Numbers count and measure, unless they are called otherwise or are too large for that. */
function numberKind(field: RecordValue, { identifier }: FieldEvidence): FieldKind {
  const [key = '', ...around] = keysAround(field.steps);
  const text = String(field.value);
  const number = Number(field.value);
  if (endsInNoun(key, COORDINATES) || (around.length > 0 && endsInNoun(around[0] ?? '', GEO))) {
    return { is: 'coordinate' };
  }
  if (!/^\d+$/.test(text)) return KEPT;
  if (endsInNoun(key, BIRTHS)) return { is: 'birth' };
  if (endsInNoun(key, PHONES)) return { is: 'phone' };
  const part = addressPart(key) ?? behindHolder(wordsOf(key));
  if (part === 'postcode' || (part === 'house' && text.length > 1)) return { is: 'address', part };
  if (endsInNoun(key, COMMON) || endsInNoun(key, MEASURED) || isMoment(number)) return KEPT;
  if (identifier !== undefined || endsInNoun(key, SECRETS) || endsInNoun(key, PERSONAL_CODES)) {
    if (text.length < 3) return KEPT;
    return identifier?.kind === 'payment-card'
      ? { is: 'card', isWhole: isCardNumber(text) }
      : { is: 'code', format: identifier?.kind === 'shipment' ? 'parcel' : 'plain' };
  }
  if (endsInNoun(key, IDENTIFIERS) && text.length >= 4) return { is: 'code', format: 'plain' };
  return number >= 100_000 && Number.isInteger(number) && !/price|amount|total|cents/i.test(key)
    ? { is: 'code', format: 'plain' }
    : KEPT;
}

/** Seconds or milliseconds since 1970, in our days. */
const isMoment = (number: number): boolean =>
  (number > 1e9 && number < 2.2e9) || (number > 1e12 && number < 2.2e12);

const LOCALES = nameSet(LOCALE_FIELDS);
const BIRTHS = nameSet(BIRTH_FIELDS);
const PHONES = nameSet(PHONE_FIELDS);
const COMMON = nameSet(COMMON_CODES);
const COORDINATES = nameSet(COORDINATE_FIELDS);
const GEO = nameSet(['coordinates', 'coords', 'geo point']);
const SECRETS = nameSet(SECRET_FIELDS);
const PERSONAL_CODES = nameSet(PERSONAL_CODE_FIELDS);
const HANDLES = nameSet(HANDLE_NAMES);
const WRITTEN = nameSet(WRITTEN_FIELDS);
const IDENTIFIERS = nameSet(IDENTIFIER_ENDINGS);
const HARMLESS = nameSet(HARMLESS_FIELDS);
const MEASURED = nameSet(MEASURES);
const PEOPLE = nameSet(PERSON_ROLES);
const PERSON_TEXTS = nameSet(PERSON_TEXT_FIELDS);
const ADDRESSES = nameSet(ADDRESS_NOUNS);
const WHOLE_ADDRESSES = nameSet(ADDRESS_NOUNS.filter((noun) => /adress|address/.test(noun)));
const HOLDERS = nameSet(Object.values(ADDRESS_HOLDERS).flat());
const THING = nameSet(THINGS);
const SHORT_PARTS = nameTable(SHORT_NAME_FIELDS);
const HOUSE = nameSet([...ORGANISATIONS, ...HOUSES]);
const COMPANIES = nameSet([
  'company',
  'business',
  'organization',
  'organisation',
  'tenant',
  ...ORGANISATIONS_ABROAD.filter((name) => !SHOPS_ABROAD.includes(name)),
]);
