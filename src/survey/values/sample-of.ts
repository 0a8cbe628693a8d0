import {
  ADDRESS_NOUNS,
  EMAIL_FIELDS,
  LOCALE_FIELDS,
  ORGANISATIONS,
  PERSON_ROLES,
  RECIPIENT_ROLES,
  SHIPMENT_FIELDS,
  SHIPMENT_NOUNS,
  SHORT_NAME_FIELDS,
  SHORT_SHIPMENT_FIELDS,
} from '../../lexicon/field-names.ts';
import { identifierName } from '../../project/facts/identifiers/identifier-name.ts';
import { namePart } from '../../project/facts/name-fields.ts';
import { endsInNoun, nameSet, nameTable } from '../../project/facts/names.ts';
import { flatten, wordsOf } from '../../project/facts/words.ts';
import type { Field } from '../fields/field.ts';
import { plainSample } from './plain-sample.ts';
import {
  CARDS,
  CARRIER,
  COMPANIES,
  IBAN,
  PEOPLE,
  PREFIXES,
  PRODUCTS,
  type SampleCard,
  type SamplePerson,
  trackingNumber,
  trackingPage,
} from './sample-values.ts';

export type Scalar = string | number | boolean | null;

export interface SampleOptions {
  /** Which of the customers it is, from 0. */
  readonly customer: number;
  /** BCP 47 tag of the customer's language. */
  readonly locale: string;
  /** The customer's given name, where somebody chose one. */
  readonly given?: string | undefined;
  /** The sender as customers know it. */
  readonly senderName: string;
  /** The sender's own host. */
  readonly host: string;
  /** Helpers that take dates as they are, and those that take amounts in minor units. */
  readonly helpers: HelperTraits;
}

export interface HelperTraits {
  readonly wantDates: ReadonlySet<string>;
  readonly wantMinorUnits: ReadonlySet<string>;
}

type Steps = readonly (string | number)[];

/**
 * Makes the values of one customer. One thing has one value wherever the record holds it, and no two
 * things share one: an order number never ends like a card.
 */
export function sampleMaker(options: SampleOptions): (field: Field, steps: Steps) => Scalar {
  const memory: Memory = {
    people: new Map(),
    identifiers: new Map(),
    texts: new Map(),
    cards: new Map(),
    parcels: new Map(),
  };
  return (field, steps) => {
    const [literal] = field.literals;
    if (literal !== undefined) return literal;
    const place = placeOf(steps);
    return (
      personal(place, options, memory) ??
      identifying(place, options, memory) ??
      plainSample(place, field, options, memory.texts)
    );
  };
}

interface Memory {
  /** People by what the record calls them. */
  readonly people: Map<string, SamplePerson>;
  readonly identifiers: Map<string, string>;
  readonly texts: Map<string, number>;
  /** Cards and parcels by the object that holds them. */
  readonly cards: Map<string, number>;
  readonly parcels: Map<string, number>;
}

/** A field with what its name and the names around it say. */
export interface SamplePlace {
  readonly steps: Steps;
  /** The field's own name. */
  readonly leaf: string;
  /** What it lies in, nearest first; indexes left out. */
  readonly around: readonly string[];
  /** The nearest index, from 0. */
  readonly index: number;
}

function placeOf(steps: Steps): SamplePlace {
  const [leaf = 'value', ...around] = steps.filter((step) => typeof step === 'string').toReversed();
  return { steps, leaf, around, index: steps.findLast((step) => typeof step === 'number') ?? 0 };
}

/** Names and addresses: of the recipient, of other people, of the sender. */
function personal(place: SamplePlace, options: SampleOptions, memory: Memory): Scalar | undefined {
  const { leaf, around, index } = place;
  const flat = flatten(leaf);
  const [container = ''] = around;
  if (LOCALES.has(flat)) return options.locale;
  const { part, role } = namedPart(leaf, container);
  if (part === undefined) return undefined;
  const holder = role === '' ? (around.find((name) => !isWrapper(name)) ?? '') : role;

  if (part === 'company' || endsInNoun(holder, ORGANISATION)) {
    if (/product|item|article/i.test(holder)) return PRODUCTS[index % PRODUCTS.length];
    if (part === 'email') return `hello@${options.host}`;
    if (part === 'company' && (endsInNoun(holder, ROLES) || endsInNoun(holder, ADDRESS)))
      return COMPANIES[options.customer % COMPANIES.length];
    return options.senderName;
  }
  const isPersons =
    part !== 'full' ||
    holder === '' ||
    endsInNoun(holder, ROLES) ||
    endsInNoun(holder, ADDRESS) ||
    ['fullname', 'displayname', 'username', 'recipient', 'customer'].includes(flat);
  if (!isPersons) return undefined;
  const person = personOf(holder, index, options, memory);
  switch (part) {
    case 'given':
      return person.given;
    case 'middle':
      return person.middle;
    case 'family':
      return person.family;
    case 'honorific':
      return 'Dr';
    case 'email':
      return `${person.given.toLowerCase()}@example.com`;
    case 'display':
      return flat.endsWith('username') ? person.given.toLowerCase() : person.given;
    default:
      return `${person.given} ${person.family}`;
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
    if (flat === 'name') return { part: 'full', role };
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
  { people }: Memory,
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

/** Numbers that name a thing, cards and parcels. */
function identifying(
  place: SamplePlace,
  options: SampleOptions,
  memory: Memory,
): Scalar | undefined {
  const { leaf, around, steps } = place;
  const shipment = shipmentPart(leaf, around[0] ?? '');
  if (shipment === 'carrier') return CARRIER;
  if (shipment === 'trackingNumber') return parcelOf(place, options, memory);
  if (shipment === 'url') return trackingPage(parcelOf(place, options, memory));
  if (/^(?:brand|network|card_?(?:brand|type|network))$/i.test(leaf)) {
    return cardOf(place, options, memory).brand;
  }
  // `payment: { card: … }`, printed as it is.
  if (/^(?:credit|debit|payment)?_?card$/i.test(leaf)) return cardOf(place, options, memory).number;

  // Shopify's: `order.name` is what customers know an order by.
  if (leaf === 'name' && /^order$/i.test(around[0] ?? '')) {
    return sequence('order', place, options, memory);
  }
  const name = identifierName(steps);
  if (name === undefined) return undefined;
  if (name.isInternal) return sequence('internal', place, options, memory);
  switch (name.kind) {
    case 'payment-or-card':
      if (name.form === 'whole') return sequence('payment-reference', place, options, memory);
      return cutDown(cardOf(place, options, memory).number, name.form);
    case 'payment':
    case 'payment-card':
      return cutDown(cardOf(place, options, memory).number, name.form);
    case 'bank-account':
      return cutDown(IBAN, name.form);
    case 'shipment':
      return parcelOf(place, options, memory);
    case 'one-time-code':
      return String(204_816 + options.customer * 131_071);
    case 'tax-number':
      return 'GB 980 7806 84';
    case 'national-id':
      return 'QQ 12 34 56 C';
    default:
      return sequence(name.kind, place, options, memory);
  }
}

const cutDown = (number: string, form: 'whole' | 'last' | 'masked'): string =>
  form === 'whole' ? number : `${form === 'last' ? '' : '•••• '}${number.slice(-4)}`;

/** The card of the object that a field lies in. */
function cardOf(
  { steps }: SamplePlace,
  { customer }: SampleOptions,
  { cards }: Memory,
): SampleCard {
  const holder = steps.slice(0, -1).join('.');
  const number = cards.get(holder) ?? cards.size;
  cards.set(holder, number);
  return CARDS[(number + 4 * customer) % CARDS.length] as SampleCard;
}

/** The tracking number of the parcel that a field lies in, or that has it as its `tracking`. */
function parcelOf(
  { steps }: SamplePlace,
  { customer }: SampleOptions,
  { parcels }: Memory,
): string {
  const around = steps.slice(0, -1);
  const holder = (/^track/i.test(String(around.at(-1))) ? around.slice(0, -1) : around).join('.');
  const number = parcels.get(holder) ?? parcels.size;
  parcels.set(holder, number);
  return trackingNumber(number + 20 * customer);
}

/** A number of its own for each thing: the last four digits of no two are alike. */
function sequence(
  kind: string,
  { leaf, around, steps }: SamplePlace,
  { customer }: SampleOptions,
  { identifiers }: Memory,
): string {
  const bare = identifierName([leaf]) === undefined;
  const indexes = steps.filter((step) => typeof step === 'number').join('.');
  const key = `${flatten(bare ? `${around[0] ?? ''} ${leaf}` : leaf)}#${indexes}`;
  const number = 31_415 + 7_919 * (identifiers.size + 1) + 1_373 * customer;
  const prefix = PREFIXES[kind] ?? `${kind.slice(0, 2).toUpperCase()}-`;
  const value = identifiers.get(key) ?? `${prefix}${prefix === '' ? 88 : ''}${number}`;
  identifiers.set(key, value);
  return value;
}

function shipmentPart(leaf: string, container: string): keyof typeof SHIPMENT_FIELDS | undefined {
  const flat = flatten(leaf);
  const isTracking = /track/i.test(container);
  const part = FIELDS.get(flat) ?? (isTracking ? SHORT_FIELDS.get(flat) : undefined);
  // "type" and "method" say how goods travel only where a shipment is around them.
  if (part === 'delivery') return undefined;
  if (part !== undefined) return part;
  return endsInNoun(container, SHIPMENTS) && /^(?:url|link)$/.test(flat) ? 'url' : undefined;
}

const ADDRESS = nameSet(ADDRESS_NOUNS);
const EMAILS = nameSet([...EMAIL_FIELDS, 'email', 'email address', 'mail']);
const LOCALES = nameSet([...LOCALE_FIELDS, 'lang', 'locale']);
const ROLES = nameSet(PERSON_ROLES);
const SHORT_PARTS = nameTable(SHORT_NAME_FIELDS);
const RECIPIENTS = nameSet(RECIPIENT_ROLES);
const ORGANISATION = nameSet(ORGANISATIONS);
const SHIPMENTS = nameSet(SHIPMENT_NOUNS);
const FIELDS = nameTable(SHIPMENT_FIELDS);
const SHORT_FIELDS = nameTable(SHORT_SHIPMENT_FIELDS);
