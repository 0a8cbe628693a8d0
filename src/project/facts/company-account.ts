import { ACCOUNT_WORDS } from '../../lexicon/field-names/other-senses.ts';
import { BUYER_ROLES } from '../../lexicon/field-names/recipients.ts';
import { COMPANY_NAMES, NAME_FIELDS } from '../../lexicon/field-names/names-of-people.ts';
import { COMPANION_ROLES, CONTACT_PEOPLE } from '../../lexicon/field-names/roles-of-people.ts';
import type { Person, PersonName } from '../../model/facts.ts';
import { namesOf } from '../../model/person.ts';
import { joinPath } from '../data/path.ts';
import { isNoun, nameSet } from './names.ts';
import type { FoundPerson } from './people.ts';
import { fieldText, type FlatRecord, keysAround, type RecordObject } from './record.ts';
import { flatten } from './words.ts';

/**
 * The recipient with the names of the account: the company around or beside a contact person, and
 * the contact person of a company or an account that has no name of its own.
 */
export function withAccountNames(
  recipient: Person,
  people: readonly FoundPerson[],
  { objects }: FlatRecord,
): Person {
  const company = recipient.name.company ?? companyAround(recipient, objects);
  const name: PersonName = {
    ...personalName(recipient, people),
    ...(company !== undefined && { company }),
  };
  return { ...recipient, name };
}

function personalName(recipient: Person, people: readonly FoundPerson[]): PersonName {
  const { given, family, full, display } = recipient.name;
  if ((given ?? family ?? full ?? display) !== undefined) return recipient.name;
  const contacts = people.filter(
    ({ path, role, name }) =>
      isNoun(role, CONTACTS) &&
      (name.given !== undefined || name.family !== undefined || name.full !== undefined) &&
      (recipient.path === '' || path.startsWith(`${recipient.path}.`)),
  );
  const [contact, ...more] = contacts.length > 0 ? contacts : companions(recipient, people);
  return contact !== undefined && more.length === 0
    ? { ...recipient.name, ...contact.name }
    : recipient.name;
}

/** Those who travel on what an address without a name has booked; of one alone it is the address. */
const companions = ({ email }: Person, people: readonly FoundPerson[]): readonly FoundPerson[] =>
  people.filter(
    (person) =>
      isNoun(person.role, COMPANIONS) &&
      namesOf(person.name).length > 0 &&
      (person.email === undefined || person.email === email),
  );

/** The company whose object holds the person, or stands in an object that does. */
function companyAround({ path }: Person, objects: readonly RecordObject[]): string | undefined {
  const own = objects.find((object) => object.path === path);
  for (let object = own; object !== undefined; object = object.holder) {
    const name = isCompany(object) ? nameIn(object) : undefined;
    const found = name ?? companyIn(object, objects) ?? companyOfAccount(object, path, objects);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `account: { company }` beside `contact: { givenName }` */
function companyOfAccount(
  { path }: RecordObject,
  person: string,
  objects: readonly RecordObject[],
): string | undefined {
  const account = objects.find(
    (object) =>
      object.holder?.path === path &&
      object.path !== person &&
      isNoun(keysAround(object.steps)[0] ?? '', ACCOUNTS),
  );
  return account === undefined ? undefined : companyIn(account, objects);
}

const isCompany = ({ steps }: RecordObject): boolean => {
  const key = steps.findLast((step) => typeof step === 'string');
  return typeof key === 'string' && isNoun(key, COMPANIES);
};

function companyIn(
  { path, fields }: RecordObject,
  objects: readonly RecordObject[],
): string | undefined {
  for (const [key, value] of fields) {
    if (!isNoun(key, COMPANIES)) continue;
    const text = fieldText(value);
    if (text !== undefined) return text;
    const company = objects.find((object) => object.path === joinPath(path, key));
    const name = company === undefined ? undefined : nameIn(company);
    if (name !== undefined) return name;
  }
  return undefined;
}

function nameIn({ fields }: RecordObject): string | undefined {
  for (const [key, value] of fields) {
    const flat = flatten(key);
    const text = NAMES.has(flat) || COMPANIES.has(flat) ? fieldText(value) : undefined;
    if (text !== undefined) return text;
  }
  return undefined;
}

const COMPANIES = nameSet(NAME_FIELDS.company);
const NAMES = nameSet(COMPANY_NAMES);
const ACCOUNTS = nameSet([...ACCOUNT_WORDS, ...BUYER_ROLES]);
const COMPANIONS = nameSet(COMPANION_ROLES);
const CONTACTS = nameSet(CONTACT_PEOPLE);
