import { PAST_ABROAD } from '../../lexicon/field-names/abroad.ts';
import { CODE_ENDINGS } from '../../lexicon/field-names/endings.ts';
import { MEANS_STEMS, PAYMENT_NOUNS } from '../../lexicon/field-names/paying.ts';
import {
  EVENTS,
  FORMER_WORDS,
  KEY_FIELDS,
  LAST_OBJECTS,
  NAMING_FIELDS,
  PAYING_WORDS,
  TRANSACTIONS,
  USED_WORDS,
} from '../../lexicon/field-standing.ts';
import { isUnder, type Step } from '../data/path.ts';
import { endsInNoun, holdsStem, isNoun, nameSet, nounForms } from './names.ts';
import { type FlatRecord, keysAround, type Leaf, type RecordObject, textOf } from './record.ts';
import { flatten, wordsOf } from './words.ts';

/**
 * Whether a path lies in a transaction: no list between, because a list has whatever the customer has,
 * unless it is one of payments.
 */
export function isInTransaction(steps: readonly Step[], about: ReadonlySet<string>): boolean {
  const start = steps.findIndex((step) => typeof step === 'string' && endsInNoun(step, about));
  if (start === -1 || start === steps.length - 1) return isFlatTransaction(steps, about);
  return steps.every((step, index) => {
    if (typeof step === 'string') return true;
    const list = steps[index - 1];
    return index > start && typeof list === 'string' && endsInNoun(list, PAYMENTS);
  });
}

/** `refund_card_last4`: a transaction laid flat into the record. */
function isFlatTransaction(steps: readonly Step[], about: ReadonlySet<string>): boolean {
  const words = wordsOf(keysAround(steps)[0] ?? '');
  return (
    steps.every((step) => typeof step === 'string') &&
    words.some((_, index) => index > 0 && about.has(words.slice(0, index).join(''))) &&
    words[0] !== 'payment'
  );
}

/** Objects that a transaction names by their ids, and those that name a transaction by its number. */
export function referredObjects(
  { objects, leaves }: FlatRecord,
  about: ReadonlySet<string>,
): readonly RecordObject[] {
  const ids = new Map<string, Leaf[]>();
  const numbers = new Set<string>();
  for (const leaf of leaves) {
    if (isFormer(leaf.steps)) continue;
    if (isReference(leaf, about)) ids.set(leaf.text, [...(ids.get(leaf.text) ?? []), leaf]);
    if (isNumberOfTransaction(leaf, about)) numbers.add(leaf.text);
  }
  const isNamed = (text: string, object: RecordObject): boolean =>
    ids.get(text)?.some(({ path }) => !isUnder(path, object.path)) === true;
  return objects.filter(
    (object) =>
      object.path !== '' &&
      ((isEntryOfMap(object) && isNamed(String(object.steps.at(-1)), object)) ||
        [...object.fields].some(([key, value]) => {
          const text = textOf(value);
          if (text === undefined) return false;
          return KEYS.has(flatten(key))
            ? isNamed(text, object)
            : wordsOf(key).some((word) => about.has(word)) && numbers.has(text);
        })),
  );
}

/** `cards: { business: {…}, private: {…} }` */
const isEntryOfMap = ({ holder }: RecordObject): boolean =>
  holder !== undefined &&
  holder.path !== '' &&
  holder.fields.size > 1 &&
  [...holder.fields.values()].every((value) => typeof value === 'object' && value !== null);

/** `order.paidWith: card_b` for `cards[1].id: card_b` */
export function isReference({ steps, text }: Leaf, about: ReadonlySet<string>): boolean {
  const key = keysAround(steps)[0] ?? '';
  const isAbout =
    isInTransaction(steps, about) ||
    (about === ABOUT && wordsOf(key).some((word) => PAYING.has(word)));
  return isAbout && text.length >= 2;
}

/**
 * Paths of the entries of lists that a transaction names by what they are called: `supplies[0]` of
 * `{ invoice: { supply: Casa }, supplies: [{ label: Casa }, { label: Garage }] }`.
 */
export function referredEntries({ objects, leaves }: FlatRecord): readonly string[] {
  const named = leaves.filter(
    (leaf) => !isFormer(leaf.steps) && isInTransaction(leaf.steps, ABOUT) && leaf.text.length >= 2,
  );
  if (named.length === 0) return [];
  return objects
    .filter(({ path, steps, fields }) => {
      const list = steps.at(-2);
      if (typeof steps.at(-1) !== 'number' || typeof list !== 'string') return false;
      const called = [...fields].flatMap(([key, value]) =>
        KEYS.has(flatten(key)) || NAMES.has(flatten(key)) ? (textOf(value) ?? []) : [],
      );
      return named.some(
        (leaf) =>
          called.includes(leaf.text) && !isUnder(leaf.path, path) && namesEntry(leaf.steps, list),
      );
    })
    .map(({ path }) => path);
}

/** Whether a field says which entry of a list is meant: `supply`, `supplyId`, `supply: { id }` of `supplies`. */
function namesEntry(steps: readonly Step[], list: string): boolean {
  const [key = '', container = ''] = keysAround(steps);
  const words = wordsOf(key);
  const ofList = nounForms(flatten(list));
  const isOfList = (name: string): boolean => ofList.includes(name);
  const isCalling = (name: string): boolean => KEYS.has(name) || NAMES.has(name);
  return (
    isOfList(words.join('')) ||
    (words.length > 1 && isCalling(words.at(-1) ?? '') && isOfList(words.slice(0, -1).join(''))) ||
    (isCalling(words.join('')) && isOfList(flatten(container)))
  );
}

/** `chargedCard.number`, `refunded_account.iban`: what money went through. */
export function isUsed(steps: readonly Step[]): boolean {
  return (
    steps.every((step) => typeof step === 'string') &&
    keysAround(steps).some((key) => {
      const words = wordsOf(key);
      return words.length > 1 && USED.has(words[0] ?? '') && holdsStem(key, MEANS_STEMS);
    })
  );
}

/** `order.number: A-10023` for `cards[0].usedForOrder: A-10023` */
const isNumberOfTransaction = ({ steps, text }: Leaf, about: ReadonlySet<string>): boolean =>
  steps.length > 1 &&
  text.length >= 3 &&
  isInTransaction(steps, about) &&
  ENDINGS.has(wordsOf(keysAround(steps)[0] ?? '').at(-1) ?? '');

/** Whether an object is what a field says something of: `cards[1]` of `cards[1].number` and `cards[1].details.number`. */
export function isHeldBy(object: RecordObject, steps: readonly Step[]): boolean {
  const below = steps.slice(object.steps.length);
  const isInside = object.steps.every((step, index) => step === steps[index]);
  const isEntry = typeof object.steps.at(-1) === 'number';
  return (
    isInside && below.length <= (isEntry ? 3 : 1) && below.every((step) => typeof step === 'string')
  );
}

/** `previousOrders[0].number`, `previous_bank.iban`, `order.previous_number`, `lastOrder.number` */
export function isFormer(steps: readonly Step[]): boolean {
  const [leaf = '', ...around] = keysAround(steps);
  if (wordsOf(leaf).some((word) => FORMER.has(word))) return true;
  return around.some(
    (key) => wordsOf(key).some((word) => FORMER.has(word)) || isNoun(key, LAST_TIME),
  );
}

const FORMER: ReadonlySet<string> = new Set([...FORMER_WORDS, ...PAST_ABROAD]);
const USED: ReadonlySet<string> = new Set(USED_WORDS);
const PAYING: ReadonlySet<string> = new Set(PAYING_WORDS);
const PAYMENTS = nameSet([...PAYMENT_NOUNS, ...TRANSACTIONS]);
const LAST_TIME = nameSet(LAST_OBJECTS);
const KEYS = nameSet(KEY_FIELDS);
const NAMES = nameSet(NAMING_FIELDS);
const ENDINGS = nameSet(CODE_ENDINGS);

/** What a message about one payment may be about, and what is told whatever its type is. */
export const ABOUT = nameSet(TRANSACTIONS);
export const EVENTS_ONLY = nameSet(EVENTS);
