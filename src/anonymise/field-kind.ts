import { LOCALE_FIELDS } from '../lexicon/field-names/names-of-people.ts';
import {
  BIRTH_FIELDS,
  COMMON_CODES,
  COORDINATE_FIELDS,
  HANDLE_NAMES,
  HARMLESS_FIELDS,
  IDENTIFIER_ENDINGS,
  MEASURES,
  PERSONAL_CODE_FIELDS,
  PHONE_FIELDS,
  SECRET_FIELDS,
  WRITTEN_FIELDS,
} from '../lexicon/private-fields.ts';
import { compact } from '../model/text/compact.ts';
import { addressPart } from '../project/facts/addresses.ts';
import { endsInNoun, nameSet } from '../project/facts/names.ts';
import { keysAround } from '../project/facts/record.ts';
import { addressPartOf } from './address-kind.ts';
import { isIbanText } from './bank-accounts.ts';
import { isCardNumber } from './cards.ts';
import { isEmail, MAILBOX } from './emails.ts';
import { type FieldEvidence, type FieldKind, KEPT, PLAIN_CODE } from './kinds.ts';
import { isMachine } from './machines.ts';
import { isOfHouse, isThing, nameKind, settledName } from './name-kind.ts';
import {
  isAmount,
  isCode,
  isDate,
  isEnumeration,
  isPlainNumber,
  isTime,
  ON_POSTERS,
} from './value-shapes.ts';
import type { RecordValue } from './values-of.ts';

/** What a value is: by its shape, by its kind of identifier, by its name, else by what it looks like. */
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

function byShape(text: string): FieldKind | undefined {
  if (isEmail(text)) return { is: 'email' };
  if (/^[a-z][a-z\d+.-]*:\/\/\S+$|^www\.\S+$|^(?:mailto|tel|sms):\S+$/i.test(text)) {
    return { is: 'url' };
  }
  // What stands behind the host.
  if (/^\/[\w.~%+@-]+(?:[/?#]\S*)?$/.test(text) && /\p{L}/u.test(text)) return { is: 'url' };
  // "cus_NeZwdNtLEOXuvB"
  if (/^(?:[a-z]{2,10}_){1,2}(?=\S*[\dA-Z])[A-Za-z\d]{6,}$/.test(text)) return PLAIN_CODE;
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
  if (MAILBOX.test(text)) {
    return isOfHouse(key, around) ? { is: 'label' } : { is: 'name', part: 'full' };
  }
  if (is(HANDLES) && !isOfThing && !/\s/.test(text)) return { is: 'handle' };
  const name = nameKind(key, around, evidence);
  if (name !== undefined) return settledName(name, text);
  const part = addressPartOf(key, around, evidence);
  if (part !== undefined) return { is: 'address', part };
  if (is(WRITTEN)) return isEnumeration(text) ? { is: 'word' } : { is: 'text' };
  if (endsInNoun(key, IDENTIFIERS) && isCode(text)) return { is: 'code', format: 'plain' };
  if (is(HARMLESS)) return { is: 'label' };
  return undefined;
}

/** What the name of a field does not tell. */
function byLooks({ steps }: RecordValue, text: string): FieldKind {
  if (isEnumeration(text)) return { is: 'word' };
  const plain = compact(text);
  if (plain.length <= 3 && !/\p{L}{3}/u.test(text)) return KEPT;
  const [key = ''] = keysAround(steps);
  if (endsInNoun(key, MEASURED) && /^\W*\d/.test(text)) return KEPT;
  if (ON_POSTERS.test(text)) return { is: 'word' };
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
  const part = addressPartOf(key, around, { siblings: [] }) ?? addressPart(key);
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
