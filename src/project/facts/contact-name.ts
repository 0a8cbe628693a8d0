import { CONTACT_NAMES } from '../../lexicon/field-names/names-of-people.ts';
import type { Person } from '../../model/facts.ts';
import { namesOf } from '../../model/person.ts';
import { nameSet } from './names.ts';
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

const IS_NAME = /^(?=.*\p{L})[^\d@:/]{2,60}$/u;
const CONTACTS = nameSet(CONTACT_NAMES);
