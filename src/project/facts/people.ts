import { ADDRESS_FIELDS, ADDRESS_NOUNS } from '../../lexicon/field-names/addresses.ts';
import { EMAIL_FIELDS, HANDLE_FIELDS } from '../../lexicon/field-names/names-of-people.ts';
import { BUYER_ROLES } from '../../lexicon/field-names/recipients.ts';
import { ACCOUNT_WORDS } from '../../lexicon/field-names/other-senses.ts';
import {
  FLAT_ROLES,
  ORGANISATIONS,
  PERSON_ROLES,
  PREFIX_ROLES,
  ROLES_OR_THINGS,
} from '../../lexicon/field-names/roles-of-people.ts';
import type { Person, PersonName } from '../../model/facts.ts';
import { joinPath } from '../data/path.ts';
import { endsInNoun, isNoun, nameSet } from './names.ts';
import {
  type FlatRecord,
  fieldText,
  flattenRecord,
  keysAround,
  type RecordObject,
  textOf,
} from './record.ts';
import { isNameField, nameFrom } from './name-fields.ts';
import { emailIn, handlesIn, isNameObject, nameIn } from './person-fields.ts';
import { flatten, withoutParticle, wordsOf } from './words.ts';

/** A person with the words by which the recipient is chosen. */
export interface FoundPerson extends Person {
  /** What the record calls the person: `customer`, `receiver`; empty for the record itself. */
  readonly role: string;
  /** Whether everything below `path` is the person's own. */
  readonly isHolder: boolean;
  readonly steps: RecordObject['steps'];
}

/** A record laid out flat, and everybody whom it names. */
export interface PeopledRecord {
  readonly flat: FlatRecord;
  readonly people: readonly FoundPerson[];
}

export function peopledRecord(data: unknown): PeopledRecord {
  const flat = flattenRecord(data);
  let people: readonly FoundPerson[] | undefined;
  return {
    flat,
    get people() {
      return (people ??= inferPeople(flat));
    },
  };
}

/** `peopledRecord` for those who look at the same records one after the other. */
export function openRecords(): typeof peopledRecord {
  const known = new WeakMap<object, PeopledRecord>();
  return (data) => {
    if (typeof data !== 'object' || data === null) return peopledRecord(data);
    const record = known.get(data) ?? peopledRecord(data);
    known.set(data, record);
    return record;
  };
}

/** Everybody whom a record names, by the names of its fields. */
export function inferPeople({ objects }: FlatRecord): readonly FoundPerson[] {
  return objects.flatMap((object) => [
    ...present(personIn(object)),
    ...scalarPeople(object),
    ...flatPeople(object),
  ]);
}

/** An object with a first or last name is a person, whatever it is called; with less, its own name must say so. */
function personIn(object: RecordObject): FoundPerson | undefined {
  const role = keysAround(object.steps)[0] ?? '';
  if (isNameObject(object)) return undefined;
  const name = nameIn(object);
  const email = emailIn(object);
  const handles = handlesIn(object);

  const isNamed = name.given !== undefined || name.family !== undefined;
  const isOrganisation = endsInNoun(role, ORGANISATION);
  const isRole = endsInNoun(role, ROLES) && !isOrganisation;
  const hasAddress = endsInNoun(role, ADDRESSES) || hasAny(object, ADDRESS_PARTS);
  const isAddressee =
    endsInNoun(role, ADDRESSES) && hasAddress && !isOrganisation && name.full !== undefined;
  const isRoot =
    object.steps.length === 0 && email !== undefined && /^[^\d]+$/.test(name.full ?? '');
  // "account" and "profile" hold many things beside people.
  const isSure = isNoun(role, SPOKEN) && handles.length > 0;
  // `accounts: [{ name: Savings, number }]`: of a list, names of accounts are what they are called.
  const isCalled = isNoun(role, ACCOUNTS) && typeof object.steps.at(-1) === 'number';
  const isThing = isNoun(role, OR_THINGS) && !isTitled(name) && email === undefined;
  const hasName = hasAnyPart(name) && !isCalled && !isThing;
  const isSomebody = isRole && (hasName || email !== undefined || (isSure && !isCalled));
  if (!isNamed && !isSomebody && !isAddressee && !isRoot) return undefined;

  return {
    path: object.path,
    steps: object.steps,
    role,
    isHolder: object.path !== '',
    name,
    ...(email !== undefined && { email }),
    // At the root they may be the order's or anything else's.
    handles: object.steps.length === 0 ? [] : handles,
    source: {
      how: 'inferred',
      because: isNamed || role === '' ? 'it has the fields of a person' : `it is called "${role}"`,
    },
  };
}

/** `customer: Ada Okafor`, `recipient: ada@example.com`. */
function scalarPeople(object: RecordObject): readonly FoundPerson[] {
  return [...object.fields].flatMap(([key, value]) => {
    const text = typeof value === 'string' ? fieldText(value) : undefined;
    // `recipient: customer` says which of the others it is.
    if (text !== undefined && object.fields.has(text)) return [];
    if (text === undefined || !SPOKEN.has(flatten(key)) || !/\p{L}/u.test(text)) return [];
    if (/\d|:\/\//.test(text) && !text.includes('@')) return [];
    const isEmail = text.includes('@');
    return [
      {
        path: joinPath(object.path, key),
        steps: [...object.steps, key],
        role: key,
        isHolder: false,
        name: isEmail ? {} : { full: text },
        ...(isEmail && { email: text }),
        handles: [],
        source: { how: 'inferred', because: `it is called "${key}"` },
      },
    ];
  });
}

/** `customerFirstName`, `customer_email`: a person laid flat into the object around. */
function flatPeople(object: RecordObject): readonly FoundPerson[] {
  const people = new Map<
    string,
    { fields: Map<string, string>; email?: string; handles: string[] }
  >();
  for (const [key, value] of object.fields) {
    const text = fieldText(value);
    const [role, field] = roleAndField(wordsOf(key));
    if (text === undefined || role === undefined || (HANDLES.has(flatten(key)) && field !== 'id'))
      continue;
    const person = people.get(role) ?? { fields: new Map<string, string>(), handles: [] };
    const isPart = isNameField(field) || (PAIRED.has(field) && hasPair(object, role));
    if (isPart && !text.includes('@')) person.fields.set(field, text);
    else if (EMAILS.has(field) && text.includes('@')) person.email ??= text;
    else continue;
    people.set(role, person);
  }
  return Array.from(people, ([role, { fields, email, handles }]) => ({
    path: object.path,
    steps: [...object.steps, role],
    role,
    isHolder: false,
    name: withPlainName(fields),
    ...(email !== undefined && { email }),
    handles,
    source: { how: 'inferred' as const, because: `fields named for "${role}"` },
  })).filter(({ role, name, email }) => {
    if (isNoun(role, SPOKEN)) return true;
    // `parent_name` may be a category's, and `bankAccount.holderName` anybody's.
    const isWhole = (object.steps.length === 0 || isNoun(role, BUYERS)) && !isNoun(role, OR_THINGS);
    return isTitled(name) || email !== undefined || (isWhole && name.full !== undefined);
  });
}

/** `cardholder_first` beside `cardholder_last` */
const hasPair = ({ fields }: RecordObject, role: string): boolean => {
  const flats = new Set(Array.from(fields.keys(), flatten));
  return [...PAIRED].every((part) => flats.has(flatten(`${role} ${part}`)));
};

/** The role a flat field begins with, and what is left of it. */
function roleAndField(words: readonly string[]): readonly [string | undefined, string] {
  for (let end = words.length - 1; end > 0; end--) {
    const role = words.slice(0, end).join('');
    if (SPOKEN.has(role) || PREFIX.has(role))
      return [words.slice(0, end).join(' '), words.slice(end).join('')];
  }
  // `nom_du_client`: but a name of one word must not be taken for a role and its field.
  for (let start = words.length - 1; start > 0; start--) {
    const role = withoutParticle(words.slice(start));
    const field = words.slice(0, start).join('');
    if (SPOKEN.has(role.join('')) && (isNameField(field) || EMAILS.has(field))) {
      return [role.join(' '), field];
    }
  }
  return [undefined, ''];
}

function withPlainName(fields: ReadonlyMap<string, string>): PersonName {
  const name = nameFrom(fields);
  const full = name.full ?? fields.get('name');
  return full === undefined ? name : { ...name, full };
}

const present = <Value>(value: Value | undefined): readonly Value[] =>
  value === undefined ? [] : [value];

/** A name in more than one piece, or with a title. */
const isTitled = ({ given, family, honorific }: PersonName): boolean =>
  given !== undefined || family !== undefined || honorific !== undefined;

const hasAnyPart = (name: PersonName): boolean =>
  Object.values(name).some((part) => part !== undefined);

const hasAny = (object: RecordObject, names: ReadonlySet<string>): boolean =>
  [...object.fields].some(([key, value]) => names.has(flatten(key)) && textOf(value) !== undefined);

const PAIRED: ReadonlySet<string> = new Set(['first', 'last']);
const EMAILS = nameSet(EMAIL_FIELDS);
const HANDLES = nameSet(HANDLE_FIELDS);
const ROLES = nameSet(PERSON_ROLES);
const SPOKEN = nameSet(FLAT_ROLES);
const PREFIX = nameSet(PREFIX_ROLES);
const BUYERS = nameSet(BUYER_ROLES);
const OR_THINGS = nameSet(ROLES_OR_THINGS);
const ORGANISATION = nameSet(ORGANISATIONS);
const ADDRESSES = nameSet(ADDRESS_NOUNS);
const ACCOUNTS = nameSet(ACCOUNT_WORDS);
const ADDRESS_PARTS = nameSet(ADDRESS_FIELDS);
