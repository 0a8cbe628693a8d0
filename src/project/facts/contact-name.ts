import { CONTACT_NAMES, WAYS_TO_REACH } from '../../lexicon/field-names/names-of-people.ts';
import { CARED_FOR_ROLES, RECEIVER_ROLES } from '../../lexicon/field-names/recipients-at-last.ts';
import {
  COMPANION_ROLES,
  CONTACT_PEOPLE,
  ROLES_BY_LIKELIHOOD,
} from '../../lexicon/field-names/roles-of-people.ts';
import { PEOPLE_WHO_SERVE } from '../../lexicon/field-standing.ts';
import type { Person } from '../../model/facts.ts';
import { namesOf } from '../../model/person.ts';
import { parentOf } from '../data/path.ts';
import { endsInNoun, isNoun, nameSet } from './names.ts';
import type { FoundPerson } from './people.ts';
import { fieldText, type FlatRecord } from './record.ts';
import { flatten } from './words.ts';

/** `account: { contactName, email }`: an account that is nobody by itself is whoever is written to for it. */
export function withContactName(recipient: Person, { objects }: FlatRecord): Person {
  if (namesOf(recipient.name).length > 0 || recipient.path === '') return recipient;
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

/**
 * `insured: { person: { first, last }, contacts: { email } }`, `client: { firstName, contact: { email } }`: an
 * address in an object of its own is that of whom it stands in, or of the one person beside it.
 */
export function withNameBeside(recipient: Person, people: readonly FoundPerson[]): Person {
  if (namesOf(recipient.name).length > 0) return recipient;
  const own = people.find(({ path }) => path === recipient.path);
  if (own === undefined || typeof own.steps.at(-1) !== 'string' || !isNoun(own.role, PEOPLE))
    return recipient;
  const around = parentOf(own.path);
  const named = people.filter(
    ({ path, name, email }) =>
      namesOf(name).length > 0 &&
      (email === undefined || email === recipient.email) &&
      (path === around || parentOf(path) === around),
  );
  const holder = named.find(({ path }) => path === around && path !== '');
  const beside = named.filter(({ path }) => path !== around);
  const [person, ...others] = beside;
  const found =
    holder ??
    (person !== undefined && others.length === 0 && isReaders(person) ? person : undefined);
  if (found === undefined || endsInNoun(found.role, OTHERS)) return recipient;
  const { email } = recipient;
  return {
    ...found,
    ...(email !== undefined && { email }),
    handles: [...found.handles, ...recipient.handles],
  };
}

/** A customer or a person as such: no spouse, no agent, nobody who gets a present. */
const isReaders = ({ role }: FoundPerson): boolean =>
  endsInNoun(role, READERS) && !endsInNoun(role, COMPANIONS);

const IS_NAME = /^(?=.*\p{L})[^\d@:/]{2,60}$/u;
const CONTACTS = nameSet(CONTACT_NAMES);
const PEOPLE = nameSet([...CONTACT_PEOPLE, ...WAYS_TO_REACH]);
const READERS = nameSet(ROLES_BY_LIKELIHOOD);
const COMPANIONS = nameSet([...COMPANION_ROLES, ...RECEIVER_ROLES]);
/** Who is reached through somebody else, or serves the reader. */
const OTHERS = nameSet([...CARED_FOR_ROLES, ...PEOPLE_WHO_SERVE]);
