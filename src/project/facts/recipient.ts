import { ADDRESS_NOUNS, BILLING_NOUNS } from '../../lexicon/field-names/addresses.ts';
import { RECIPIENT_ROLES } from '../../lexicon/field-names/roles-of-people.ts';
import { PEOPLE_WHO_SERVE } from '../../lexicon/field-standing.ts';
import type { Person } from '../../model/facts.ts';
import { isSameBearer, namesOf } from '../../model/person.ts';
import { foldText } from '../../model/text/fold.ts';
import { personAtAddress } from './addressed.ts';
import { endsInNoun, isNoun, nameSet } from './names.ts';
import type { FoundPerson } from './people.ts';
import { type FlatRecord, keysAround } from './record.ts';
import { flatten } from './words.ts';

export interface RecipientQuestion {
  readonly people: readonly FoundPerson[];
  readonly declared: Person | undefined;
  /** The rendered To header. */
  readonly to: string | undefined;
  readonly record: FlatRecord;
}

/**
 * Whom a message is addressed to: whoever has the address it goes to, else whom the dictionary
 * declares, else whom the record calls a customer or the like. An address that stands in the record
 * outside of all people is somebody whose name is not known.
 */
export function recipientOf({
  people,
  declared,
  to,
  record,
}: RecipientQuestion): Person | undefined {
  const addresses = addressesIn(to);
  const usual = declared ?? wellKnown(people);
  if (addresses.length > 0) {
    const isAddressed = ({ email }: Person): boolean =>
      email !== undefined && addresses.includes(email.toLowerCase());
    if (usual !== undefined && isAddressed(usual)) return withBillingName(usual, people);
    const addressed = people.filter(isAddressed);
    const named =
      addressed.find((person) => namesOf(person.name).length > 0) ??
      personAtAddress(record, addresses) ??
      addressed[0];
    if (named !== undefined) return withBillingName(named, people);
    const isElsewhere = record.leaves.some(({ text }) =>
      addresses.includes(text.trim().toLowerCase()),
    );
    // A second address of the usual recipient is theirs too.
    const isTheirs =
      usual !== undefined &&
      record.leaves.some(
        ({ text, path }) =>
          usual.path !== '' &&
          path.startsWith(`${usual.path}.`) &&
          addresses.includes(text.trim().toLowerCase()),
      );
    if (isElsewhere && !isTheirs && usual?.email !== undefined) return undefined;
  }
  return usual === undefined ? undefined : withBillingName(usual, people);
}

/** E-mail addresses in a header, in lower case. */
export const addressesIn = (header: string | undefined): readonly string[] =>
  Array.from((header ?? '').matchAll(/[^\s<>",;:()]{1,64}@[^\s<>",;:()]{1,255}/g), ([address]) =>
    address.toLowerCase(),
  );

/**
 * The nearest to the root of those who are called a customer or the like; among equals one with a
 * name, then the likeliest role. A contact or account without a name is often the sender's.
 */
function wellKnown(people: readonly FoundPerson[]): FoundPerson | undefined {
  const single = people.filter(
    ({ steps, email }) =>
      !steps.some((step) => typeof step === 'number') && !(email === undefined && isServing(steps)),
  );
  const called = single
    .map((person) => {
      const isNameless = namesOf(person.name).length === 0;
      const isWeak = (isNameless && isNoun(person.role, WEAK_ROLES)) || isStray(person, single);
      const order = [isWeak ? 1 : 0, person.steps.length, isNameless ? 1 : 0, rankOf(person)];
      return { person, order };
    })
    .filter(({ person }) => rankOf(person) !== -1)
    .sort((a, b) => compareInOrder(a.order, b.order));
  if (called[0] !== undefined) return called[0].person;

  const withEmail = single.filter(({ email }) => email !== undefined);
  if (withEmail.length === 1) return withEmail[0];
  const [first, ...others] = single;
  return first !== undefined && others.every((other) => isSamePerson(first, other))
    ? first
    : undefined;
}

/** An agent or a driver is nobody that messages go to. */
const isServing = (steps: FoundPerson['steps']): boolean =>
  keysAround(steps)
    .slice(0, 1)
    .some((key) => endsInNoun(key, SERVING));

/** A name that lies at the root without an address, beside somebody who is called a customer and has both. */
const isStray = ({ steps, email }: FoundPerson, others: readonly FoundPerson[]): boolean =>
  steps.length === 0 &&
  email === undefined &&
  others.some(
    (other) =>
      other.steps.length > 0 &&
      rankOf(other) !== -1 &&
      other.email !== undefined &&
      namesOf(other.name).length > 0,
  );

function compareInOrder(a: readonly number[], b: readonly number[]): number {
  const difference = a.findIndex((value, index) => value !== b[index]);
  return difference === -1 ? 0 : (a[difference] ?? 0) - (b[difference] ?? 0);
}

function rankOf({ role, steps }: FoundPerson): number {
  if (steps.length === 0) return 0;
  return ROLES.findIndex((noun) => isNoun(role, new Set([noun])));
}

/** Whoever pays is the customer: the invoice address names an account that only has an e-mail address. */
function withBillingName(recipient: Person, people: readonly FoundPerson[]): Person {
  if (namesOf(recipient.name).length > 0) return recipient;
  const billing = people.find(
    (person) =>
      isBilled(person) &&
      isNameOfPerson(person, recipient, people) &&
      (person.email === undefined || person.email.toLowerCase() === recipient.email?.toLowerCase()),
  );
  return billing === undefined ? recipient : { ...recipient, name: billing.name };
}

/** `billingAddress`, and `billing: { address }`. */
const isBilled = ({ role, steps }: FoundPerson): boolean =>
  isNoun(role, BILLING) || (isNoun(role, ADDRESSES) && isNoun(keysAround(steps)[1] ?? '', BILLING));

/** A name in one piece may be a company's, unless the e-mail address holds it or all parcels go to it. */
function isNameOfPerson(
  { name }: FoundPerson,
  { email = '' }: Person,
  people: readonly FoundPerson[],
): boolean {
  if (name.given !== undefined || name.family !== undefined) return true;
  const mailbox = foldText(email.split('@')[0] ?? '').text;
  const words = foldText(name.full ?? '').text.split(/\P{L}+/u);
  if (words.some((word) => word.length >= SHORTEST_IN_MAILBOX && mailbox.includes(word)))
    return true;
  const others = people.filter((other) => isAddress(other) && !isBilled(other));
  return (
    name.full !== undefined &&
    others.length > 0 &&
    others.every((other) => other.name.full === name.full)
  );
}

const SHORTEST_IN_MAILBOX = 3;

/**
 * Whether two entries of a record may be one person. Different addresses or names tell them apart;
 * what is missing on one side tells nothing.
 */
export function isSamePerson(a: Person, b: Person): boolean {
  if (a.path === b.path && a.path !== '') return true;
  if (a.email !== undefined && b.email !== undefined) {
    return a.email.toLowerCase() === b.email.toLowerCase();
  }
  const names = namesOf(a.name).map(({ text }) => foldText(text).text);
  const others = namesOf(b.name).map(({ text }) => foldText(text).text);
  return (
    names.length === 0 ||
    others.length === 0 ||
    names.some((name) => others.includes(name)) ||
    isSameBearer(a.name, b.name)
  );
}

export const isAddress = ({ role }: FoundPerson): boolean => endsInNoun(role, ADDRESSES);

const SERVING = nameSet(PEOPLE_WHO_SERVE);
const WEAK_ROLES = nameSet(['account', 'contact', 'profile', 'person']);
const ROLES = RECIPIENT_ROLES.map(flatten);
const BILLING = nameSet(BILLING_NOUNS);
const ADDRESSES = nameSet(ADDRESS_NOUNS);
