import { ADDRESS_NOUNS } from '../../lexicon/field-names/addresses.ts';
import { PHONE_PREFIXES } from '../../lexicon/field-names/digits.ts';
import { RECIPIENT_ROLES } from '../../lexicon/field-names/roles-of-people.ts';
import { PICKUP_WORDS, RETURN_WORDS } from '../../lexicon/field-names/shipments.ts';
import { ADDRESS_HOLDERS } from '../../lexicon/field-roles.ts';
import { HOUSES } from '../../lexicon/field-standing.ts';
import { PHONE_FIELDS } from '../../lexicon/private-fields.ts';
import type { Person } from '../../model/facts.ts';
import { subscriberDigits } from '../../model/phone.ts';
import { isUnder, stepsOf } from '../data/path.ts';
import { isNoun, nameSet } from './names.ts';
import type { FoundPerson } from './people.ts';
import { isAddress } from './recipient.ts';
import { isSamePerson } from './same-person.ts';
import { type FlatRecord, keysAround, type Leaf } from './record.ts';
import { isOfThirdParty } from './third-parties.ts';
import { flatten, wordsOf } from './words.ts';

/**
 * The numbers by which the recipient, and whoever their things are sent or billed to, are called. One that
 * stands in a field of somebody else's as well is not among them: it may be where the customer is to call.
 */
export function ownPhones(
  { leaves }: FlatRecord,
  recipient: Person | undefined,
  people: readonly FoundPerson[],
): readonly string[] {
  const numbers = leaves.filter(({ text }) => MAY_BE_CALLED.test(text));
  const isOwn = (leaf: Leaf): boolean =>
    isRecipients(leaf, recipient) || isAtAddress(leaf, recipient, people);
  const others = numbers.filter((leaf) => phoneKey(leaf) !== undefined && !isOwn(leaf));
  const taken = new Set(others.map(digitsOf));
  return numbers
    .filter((leaf) => isOwn(leaf) && !taken.has(digitsOf(leaf)))
    .map(({ text }) => text);
}

const MAY_BE_CALLED = /^[+(]?\d(?:[^\p{L}\d]{0,3}\d){5,17}$/u;

/** How far out the name lies that speaks of a phone, `phones: [...]`, `phone: { number }`, and what it says before that. */
function phoneKey({ steps }: Leaf): { readonly depth: number; readonly whose: string } | undefined {
  const keys = keysAround(steps);
  for (const [depth, key] of keys.slice(0, 2).entries()) {
    const words = wordsOf(key);
    const start = words.findIndex((_, index) => isNoun(words.slice(index).join(' '), PHONES));
    if (start !== -1) return { depth, whose: words.slice(0, start).join('') };
  }
  return undefined;
}

/** A number of the recipient's own object, or of an address or the like within it. */
function isRecipients(leaf: Leaf, recipient: Person | undefined): boolean {
  const key = phoneKey(leaf);
  if (key === undefined) {
    // However the field of a person's own is called.
    return recipient !== undefined && recipient.path !== '' && leaf.holder.path === recipient.path;
  }
  if (key.whose !== '' && !PREFIXES.has(key.whose)) {
    // `customerPhone`, `order.shippingPhone`: whoever's record it is.
    return OWN.has(key.whose) && !isOfThirdParty(leaf.steps, recipient?.path);
  }
  if (recipient === undefined || !(recipient.path === '' || isUnder(leaf.path, recipient.path)))
    return false;
  const around = keysAround(leaf.steps.slice(stepsOf(recipient.path).length)).slice(key.depth + 1);
  return around.every((name) => isNoun(name, WITHIN));
}

/** A number of whoever stands at an address that things are sent or billed to. */
function isAtAddress(
  leaf: Leaf,
  recipient: Person | undefined,
  people: readonly FoundPerson[],
): boolean {
  const key = phoneKey(leaf);
  const holder = keysAround(leaf.steps)[(key?.depth ?? 0) + 1];
  if (key === undefined || key.whose !== '' || holder === undefined) return false;
  if (isOfThirdParty(leaf.steps, recipient?.path)) return false;
  const words = wordsOf(holder);
  if (words.some((word) => OTHER_PLACES.has(word))) return false;
  const person = people.find(
    (found) => isAddress(found) && found.path !== '' && isUnder(leaf.path, found.path),
  );
  const isOfRecipient =
    person !== undefined && recipient !== undefined && isSamePerson(person, recipient);
  return (person !== undefined && isNoun(holder, HOLDERS)) || isOfRecipient;
}

const digitsOf = ({ text }: Leaf): string => subscriberDigits(text);

const PHONES = nameSet([...PHONE_FIELDS, 'phones', 'number of phone']);
const PREFIXES: ReadonlySet<string> = new Set(PHONE_PREFIXES);
const HOLDERS = nameSet(Object.values(ADDRESS_HOLDERS).flat());
const OWN = nameSet([
  ...RECIPIENT_ROLES.filter((role) => role !== 'contact' && role !== 'account'),
  ...HOLDERS,
]);
const WITHIN = nameSet([
  ...ADDRESS_NOUNS,
  ...HOLDERS,
  'default address',
  'contact',
  'contact details',
  'profile',
  'details',
]);
const OTHER_PLACES: ReadonlySet<string> = new Set(
  [...HOUSES, ...PICKUP_WORDS, ...RETURN_WORDS].map(flatten),
);
