import { ADDRESS_NOUNS } from '../../lexicon/field-names/addresses.ts';
import { BARE_NAMES, NAMES_ONLY_BESIDE_FAMILY } from '../../lexicon/field-names/abroad.ts';
import {
  EMAIL_FIELDS,
  LOCALE_FIELDS,
  SHORT_NAME_FIELDS,
} from '../../lexicon/field-names/names-of-people.ts';
import {
  ORGANISATIONS,
  PERSON_ROLES,
  RECIPIENT_ROLES,
} from '../../lexicon/field-names/roles-of-people.ts';
import { namePart } from '../../project/facts/name-fields.ts';
import { endsInNoun, nameSet, nameTable } from '../../project/facts/names.ts';
import { flatten, wordsOf } from '../../project/facts/words.ts';
import type { SampleMemory, SampleOptions } from './sample-options.ts';
import type { SamplePlace, Scalar } from './sample-place.ts';
import { COMPANIES, PEOPLE, PRODUCTS, type SamplePerson } from './sample-values.ts';

/** Names and addresses: of the recipient, of other people, of the sender. */
export function personal(
  place: SamplePlace,
  options: SampleOptions,
  memory: SampleMemory,
): Scalar | undefined {
  const { leaf, around, index } = place;
  const flat = flatten(leaf);
  const [container = ''] = around;
  if (LOCALES.has(flat)) return options.locale;
  const { part, role } = namedPart(leaf, container);
  if (part === undefined) return undefined;
  const holder = role === '' ? (around.find((name) => !isWrapper(name)) ?? '') : role;

  if (part === 'company' || endsInNoun(holder, ORGANISATION)) {
    return ofOrganisation(part, holder, index, options);
  }
  return part === 'full' && !isPersons(holder, flat)
    ? undefined
    : partOf(personOf(holder, index, options, memory), part, flat);
}

/** The sender, whoever a person works for, or the maker of goods. */
function ofOrganisation(
  part: NamedPart['part'],
  holder: string,
  index: number,
  { customer, host, senderName }: SampleOptions,
): Scalar | undefined {
  if (/product|item|article/i.test(holder)) return PRODUCTS[index % PRODUCTS.length];
  if (part === 'email') return `hello@${host}`;
  const isPersonsOwn = endsInNoun(holder, ROLES) || endsInNoun(holder, ADDRESS);
  return part === 'company' && isPersonsOwn ? COMPANIES[customer % COMPANIES.length] : senderName;
}

/** Whether a full name is somebody's: things have names too. */
const isPersons = (holder: string, leaf: string): boolean =>
  holder === '' ||
  endsInNoun(holder, ROLES) ||
  endsInNoun(holder, ADDRESS) ||
  ['fullname', 'displayname', 'username', 'recipient', 'customer'].includes(leaf);

/** `leaf` is the name of the field, flat. */
function partOf(
  { given, middle, family }: SamplePerson,
  part: NamedPart['part'],
  leaf: string,
): Scalar | undefined {
  switch (part) {
    case 'given':
      return given;
    case 'middle':
      return middle;
    case 'family':
      return family;
    case 'honorific':
      return 'Dr';
    case 'email':
      return `${given.toLowerCase()}@example.com`;
    case 'display':
      return leaf.endsWith('username') ? given.toLowerCase() : given;
    default:
      return `${given} ${family}`;
  }
}

interface NamedPart {
  readonly part: ReturnType<typeof namePart> | 'email';
  /** Whose it is, where the name says it: `customerFirstName`. */
  readonly role: string;
}

function namedPart(leaf: string, container: string): NamedPart {
  const words = wordsOf(leaf);
  for (let start = 0; start < words.length; start++) {
    const flat = words.slice(start).join('');
    const role = words.slice(0, start).join(' ');
    if (EMAILS.has(flat)) return { part: 'email', role };
    const part = namePart(flat);
    if (part !== undefined) return { part, role };
    if (flat === 'name' || NAMES_ABROAD.has(flat)) return { part: 'full', role };
    if (flat === 'username' || flat === 'nickname') return { part: 'display', role };
    // `{ name: { first, last } }`
    const short = start === 0 && /name$/i.test(container) ? SHORT_PARTS.get(flat) : undefined;
    if (short !== undefined) return { part: short, role: '' };
  }
  // `customer: …`, printed as it is.
  return endsInNoun(leaf, RECIPIENTS) && words.length === 1
    ? { part: 'full', role: leaf }
    : { part: undefined, role: '' };
}

const isWrapper = (name: string): boolean =>
  /^(?:name|full_?name|data|details|info|attributes|params|context)$/i.test(name);

/** The customer, unless the record calls the person something else. */
function personOf(
  holder: string,
  index: number,
  { customer, given }: SampleOptions,
  { people }: SampleMemory,
): SamplePerson {
  const isRecipient =
    holder === '' ||
    endsInNoun(holder, RECIPIENTS) ||
    endsInNoun(holder, ADDRESS) ||
    !endsInNoun(holder, ROLES);
  const usual = PEOPLE[customer % PEOPLE.length] as SamplePerson;
  const own = given === undefined ? usual : { ...usual, given };
  if (isRecipient && index === 0) return own;
  const key = isRecipient ? `#${index}` : `${flatten(holder)}#${index}`;
  const known =
    people.get(key) ??
    PEOPLE[(PEOPLE.length - 1 - people.size + customer * 2) % PEOPLE.length] ??
    own;
  people.set(key, known);
  return known;
}

const ADDRESS = nameSet(ADDRESS_NOUNS);
const EMAILS = nameSet([...EMAIL_FIELDS, 'email', 'email address', 'mail']);
const NAMES_ABROAD = new Set(
  [...nameSet(BARE_NAMES)].filter((name) => !nameSet(NAMES_ONLY_BESIDE_FAMILY).has(name)),
);
const LOCALES = nameSet([...LOCALE_FIELDS, 'lang', 'locale']);
const ROLES = nameSet(PERSON_ROLES);
const SHORT_PARTS = nameTable(SHORT_NAME_FIELDS);
const RECIPIENTS = nameSet(RECIPIENT_ROLES);
const ORGANISATION = nameSet(ORGANISATIONS);
