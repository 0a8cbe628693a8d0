import { CONTACT_NAMES, WAYS_TO_REACH } from '../../lexicon/field-names/names-of-people.ts';
import type { Person } from '../../model/facts.ts';
import { namesOf } from '../../model/person.ts';
import { parentOf } from '../data/path.ts';
import { endsInNoun, nameSet } from './names.ts';
import type { FoundPerson } from './people.ts';
import { fieldText, type FlatRecord } from './record.ts';
import { flatten } from './words.ts';

/** `account: { contactName, email }`: an account that is nobody by itself is whoever is written to for it. */
export function withContactName(
  recipient: Person,
  people: readonly FoundPerson[],
  { objects }: FlatRecord,
): Person {
  if (namesOf(recipient.name).length > 0 || recipient.path === '') return recipient;
  const beside = personBeside(recipient, people);
  if (beside !== undefined) return { ...recipient, name: beside.name };
  const own = objects.find(({ path }) => path === recipient.path);
  const full = new Set(
    [...(own?.fields ?? [])].flatMap(([key, value]) => {
      const text = CONTACTS.has(flatten(key)) ? fieldText(value) : undefined;
      return text !== undefined && IS_NAME.test(text) ? text : [];
    }),
  );
  const [name, ...others] = full;
  if (name === undefined || others.length > 0) return recipient;
  return { ...recipient, name: { ...recipient.name, full: name } };
}

/** `insured: { person: { name, surname }, contacts: { email } }`: whose contacts these are. */
function personBeside(
  { path, email }: Person,
  people: readonly FoundPerson[],
): FoundPerson | undefined {
  const parent = parentOf(path);
  if (parent === '' || !endsInNoun(path.slice(parent.length), WAYS)) return undefined;
  const [person, ...others] = people.filter(
    (other) =>
      other.path !== path &&
      parentOf(other.path) === parent &&
      (other.name.given !== undefined || other.name.full !== undefined) &&
      (other.email === undefined || other.email === email),
  );
  return others.length === 0 ? person : undefined;
}

const IS_NAME = /^(?=.*\p{L})[^\d@:/]{2,60}$/u;
const WAYS = nameSet(WAYS_TO_REACH);
const CONTACTS = nameSet(CONTACT_NAMES);
