import {
  COUNTED_NOUNS,
  DIGIT_TEXT_FIELDS,
  NUMBERED_FIELDS,
} from '../../lexicon/field-names/digits.ts';
import { CODE_ENDINGS } from '../../lexicon/field-names/endings.ts';
import { KEYS_OF_OBJECTS } from '../../lexicon/field-names/keys.ts';
import { MEANS_STEMS } from '../../lexicon/field-names/paying.ts';
import {
  MATTER_STEMS,
  NUMBERS_OF_PEOPLE,
  OTHER_HOLDERS,
  PUBLIC_KEYS,
} from '../../lexicon/field-names/numbers-of-others.ts';
import { PERSON_ROLES } from '../../lexicon/field-names/roles-of-people.ts';
import { CURRENCY_NAMES } from '../../lexicon/money.ts';
import type { Code } from '../../model/facts.ts';
import { compact } from '../../model/text/compact.ts';
import { addressPart } from './addresses.ts';
import { endsInNoun, holdsStem, isNoun, nameSet, nounForms } from './names.ts';
import { keysAround, type Leaf } from './record.ts';
import { flatten, wordsOf } from './words.ts';

/**
 * What is written like an identifier and is none by its name: `taxpayer.subject_number`, `dispute.folio`.
 * Phones, postcodes, dates, amounts and counts are none.
 */
export function inferCodes(
  leaves: readonly Leaf[],
  isKnown: (path: string) => boolean,
): readonly Omit<Code, 'owner'>[] {
  return leaves
    .filter((leaf) => !isKnown(leaf.path) && isCode(leaf))
    .map(({ path, text: value, steps }) => ({
      path,
      value,
      ...(speaksOfMeans(steps) && { isOfMeans: true }),
      ...(isOfAnother(steps) && { isOfAnother: true }),
      ...(isOfEntry(steps) && { isOfEntry: true }),
    }));
}

const speaksOfMeans = (steps: Leaf['steps']): boolean =>
  keysAround(steps).some((key) => holdsStem(key, MEANS_STEMS));

/**
 * Whether a number is surely none of an order, a bill or a booking: `patient.national_id`,
 * `railcard.number`, or what another program knows the thing by: `order.slotId`.
 */
function isOfAnother(steps: Leaf['steps']): boolean {
  const [key = '', container = ''] = keysAround(steps);
  if (isNoun(key, OF_PEOPLE)) return true;
  const words = wordsOf(key);
  if (isNoun(container, HOLDERS)) return !holdsStem(key, MATTER_STEMS);
  return (
    container !== '' &&
    words.length > 1 &&
    KEYS.has(words.at(-1) ?? '') &&
    !PUBLIC.has(words[0] ?? '') &&
    !holdsStem(key, MATTER_STEMS)
  );
}

/** `rides[0].id`, `rides[0].rideNo`, where an entry is nobody. */
function isOfEntry(steps: Leaf['steps']): boolean {
  const [key = '', list = ''] = keysAround(steps);
  if (typeof steps.at(-2) !== 'number' || endsInNoun(list, PEOPLE)) return false;
  const words = wordsOf(key);
  const own = words.slice(0, -1).join('');
  return endsAsCode(key) && (own === '' || nounForms(flatten(list)).includes(own));
}

/** Whether a text is written as nothing but an identifier is: no amount, no date, no count. */
export const isCodeText = (text: string): boolean =>
  !isMoment(text) &&
  !isAmount(text) &&
  isWrittenAsCode(text) &&
  compact(text).length > (/\D/.test(text.trim()) ? 3 : 4);

/** Whether a leaf is written and called as something that may be an identifier. */
export function isCode({ steps, text }: Leaf): boolean {
  const [key = '', ...around] = keysAround(steps);
  if (endsInNoun(key, OTHERS) || addressPart(key) !== undefined) return false;
  if (around.some((outer) => endsInNoun(outer, NUMBERED) && !endsAsCode(key))) return false;
  if (isMoment(text) || isAmount(text) || !isWrittenAsCode(text)) return false;
  // A number by itself may count anything, and a year has four digits.
  return /\D/.test(text.trim()) || endsAsCode(key) || compact(text).length > 4;
}

const endsAsCode = (key: string): boolean => {
  const words = wordsOf(key);
  return ENDINGS.has(words.at(-1) ?? '') || ENDINGS.has(flatten(key));
};

/** One word, or groups of digits and capitals; with enough digits to tell it from a name. */
const isWrittenAsCode = (text: string): boolean =>
  text.length <= 40 &&
  !/[@\n,;]|:\/\//.test(text) &&
  (text.match(/\p{Nd}/gu)?.length ?? 0) >= 3 &&
  (!/\s/.test(text.trim()) || /^[\p{Lu}\p{N}#/. *•-]+$/u.test(text.trim()));

const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}(?:-\d{2})?(?:[T ]\d|$)/.test(text.trim()) ||
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{1,2}[:.h]\d{2}$|^\d{1,2}\/\d{2,4}$/.test(text.trim());

/** `12.50`, and whatever stands with a currency: `$64`, `1 200 SEK`, `Rs. 1200`. */
function isAmount(text: string): boolean {
  const [, before = '', number = '', behind = ''] = MONEY.exec(text.trim()) ?? [];
  if (before === '' && behind === '') return /[.,]\d{1,2}$/.test(number);
  return number !== '' && (isCurrency(before) || isCurrency(behind));
}

const PEOPLE = nameSet(PERSON_ROLES);
const MONEY = /^([^\d-]*)-?(\d[\d\s'.,]*)(\D*)$/u;

const isCurrency = (words: string): boolean =>
  /^[^\d\p{Lu}]*\p{Sc}$/u.test(words.trim()) || CURRENCIES.has(words.trim());

const CURRENCIES: ReadonlySet<string> = new Set([
  ...CURRENCY_NAMES,
  ...Intl.supportedValuesOf('currency'),
]);
const OF_PEOPLE = nameSet(NUMBERS_OF_PEOPLE);
const HOLDERS = nameSet(OTHER_HOLDERS);
const PUBLIC = nameSet(PUBLIC_KEYS);
const KEYS = nameSet(KEYS_OF_OBJECTS);
const OTHERS = nameSet([...DIGIT_TEXT_FIELDS, ...COUNTED_NOUNS]);
const NUMBERED = nameSet(NUMBERED_FIELDS);
const ENDINGS = nameSet(CODE_ENDINGS);
