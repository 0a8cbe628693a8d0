import {
  HOLDERS_OF_REQUESTS,
  KEYS_OF_CALLS,
  KEYS_OF_OBJECTS,
  KNOWN_LOCATORS,
  KNOWN_NUMBERS,
  KNOWN_REFERENCES,
  RANDOM_KEYS_OF_OBJECTS,
} from '../../../lexicon/field-names/keys.ts';
import { LESSER_KINDS } from '../../../lexicon/identifier-kinds.ts';
import { isSameIdentifier } from '../../../model/identifier.ts';
import { endsInNoun, nameSet } from '../names.ts';
import { keysAround, type Leaf, textOf } from '../record.ts';
import { flatten, wordsOf } from '../words.ts';

/**
 * Whether a field is a bare `id` or the like, by which programs find an object, or holds what only they make:
 * `request_uuid`, `userId: usr_01JD3317MX`.
 */
export function isKey({ steps, text }: Leaf): boolean {
  const [key = '', container = ''] = keysAround(steps);
  if (KEYS.has(flatten(key))) return true;
  if (OF_CALLS.has(flatten(key)) && !endsInNoun(container, DESKS)) return true;
  const last = wordsOf(key).at(-1) ?? '';
  return RANDOM_KEYS.has(last) || (KEYS.has(last) && isMadeByService(text));
}

/** UUIDs, and as payment services make them: `ch_3Nabc0LkdIwHu7ix`. */
const isMadeByService = (text: string): boolean =>
  /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|[a-z]{2,8}_(?=\w*\d)\w{6,})$/i.test(text);

/**
 * Whether customers know the object by a number that stands beside its key: `order: { id: 88120447,
 * number: A-10023 }`, `customer_id: 77120` beside `customer_number: K-4471`.
 */
export function hasNumberBeside({ text, holder, steps }: Leaf, kind: string): boolean {
  if (!KEYED.has(kind)) return false;
  const [key = '', container = ''] = keysAround(steps);
  const noun = nounOfKey(key);
  if (noun === undefined) return false;
  const isOther = (names: ReadonlySet<string>): boolean =>
    [...holder.fields].some(([name, value]) => {
      const number = textOf(value) ?? '';
      return (
        endings(name, noun, flatten(container)).some((ending) => names.has(ending)) &&
        (/^[^+].*\d|^\d/u.test(number) || (names === LOCATORS && /^[A-Z]{5,8}$/.test(number))) &&
        !isSameIdentifier(number, text)
      );
    });
  if (isOther(NUMBERS)) return true;
  if (!isDatabaseKey(text)) return false;
  return isOther(REFERENCES) || (kind === 'booking' && isOther(LOCATORS));
}

/** What is left of `customer_id` without its ending: "customer"; nothing of a bare `id`; undefined for what is no key. */
function nounOfKey(key: string): string | undefined {
  if (KEYS.has(flatten(key))) return '';
  const words = wordsOf(key);
  const last = words.at(-1) ?? '';
  return words.length > 1 && KEYS.has(last) ? words.slice(0, -1).join('') : undefined;
}

/** What a field's name ends in, behind the noun of a key or of the object around both. */
function endings(name: string, noun: string, container: string): readonly string[] {
  const flat = flatten(name);
  const behind = (start: string): readonly string[] =>
    start !== '' && flat.startsWith(start) ? [flat.slice(start.length)] : [];
  // `booking: { bookingId }` says no more than `booking: { id }`.
  return noun === '' || noun === container ? [flat, ...behind(container)] : behind(noun);
}

/** Kinds of things that customers call by a number. */
const KEYED: ReadonlySet<string> = new Set([
  'order',
  'invoice',
  'booking',
  'shipment',
  'return',
  'refund',
  'ticket',
  'trade-in',
  'quote',
  'policy',
  'contract',
  'subscription',
  'customer-account',
  'loyalty',
  'meter',
  ...LESSER_KINDS,
]);

/** A count, a UUID, or as payment services make them: `ord_3Pq81kLm`. */
const isDatabaseKey = (text: string): boolean =>
  /^(?:\d{5,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|[0-9a-f]{24}|[a-z]{2,6}_\w{6,}|gid:.*)$/i.test(
    text,
  );

const KEYS = nameSet(KEYS_OF_OBJECTS);
const OF_CALLS = nameSet(KEYS_OF_CALLS);
const DESKS = nameSet(HOLDERS_OF_REQUESTS);
const RANDOM_KEYS = nameSet(RANDOM_KEYS_OF_OBJECTS);
const NUMBERS = nameSet(KNOWN_NUMBERS);
const REFERENCES = nameSet(KNOWN_REFERENCES);
const LOCATORS = nameSet(KNOWN_LOCATORS);
