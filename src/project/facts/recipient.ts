import { ADDRESS_NOUNS, BILLING_NOUNS } from '../../lexicon/field-names/addresses.ts';
import type { Person } from '../../model/facts.ts';
import { namesOf } from '../../model/person.ts';
import { foldText } from '../../model/text/fold.ts';
import { personAtAddress, personOfMailbox } from './addressed.ts';
import { likelyRecipient } from './likely-recipient.ts';
import { endsInNoun, isNoun, nameSet } from './names.ts';
import type { FoundPerson } from './people.ts';
import { type FlatRecord, keysAround } from './record.ts';
import { toldRecipient } from './told-recipient.ts';

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
  const told = declared === undefined ? toldRecipient(record, people) : undefined;
  const usual = told === undefined ? (declared ?? likelyRecipient(people)) : told.person;
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
  const person = usual ?? personOfMailbox(record, addresses);
  return person === undefined ? undefined : withBillingName(person, people);
}

/** E-mail addresses in a header, in lower case. */
export const addressesIn = (header: string | undefined): readonly string[] =>
  Array.from((header ?? '').matchAll(/[^\s<>",;:()]{1,64}@[^\s<>",;:()]{1,255}/g), ([address]) =>
    address.toLowerCase(),
  );

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

export const isAddress = ({ role }: FoundPerson): boolean => endsInNoun(role, ADDRESSES);

const BILLING = nameSet(BILLING_NOUNS);
const ADDRESSES = nameSet(ADDRESS_NOUNS);
