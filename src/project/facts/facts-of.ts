import type { Facts, FieldRole, Identifier, Person, PostalAddress } from '../../model/facts.ts';
import { namesOf } from '../../model/person.ts';
import { compact } from '../../model/text/compact.ts';
import { isUnder } from '../data/path.ts';
import type { Customer, FactsQuestion, Project } from '../project.ts';
import type { FactsDictionary, IdentifierEntry } from '../schema/facts.ts';
import { inferAddresses } from './addresses.ts';
import { declaredPerson } from './declared-people.ts';
import { declaredKinds } from './dictionary.ts';
import { inferIdentifier } from './infer-identifiers.ts';
import { type FoundPerson, inferPeople } from './people.ts';
import { isAddress, isSamePerson, recipientOf } from './recipient.ts';
import { type FlatRecord, flattenRecord, type Leaf } from './record.ts';
import { roleReader } from './roles.ts';
import { declaredShipments, inferShipments, sortShipments } from './shipments.ts';

/** What is true of customers: what the dictionary declares, and what the names of fields say of the rest. */
export function factReader(
  dictionary: FactsDictionary | undefined,
  customers: readonly Customer[],
): Project['factsOf'] {
  const read = recordReader(dictionary);
  const belongings = new Map<string, Belongings>();
  const belongingsOf = (customer: Customer): Belongings => {
    const known = belongings.get(customer.name);
    if (known !== undefined) return known;
    const made = ownBelongings(customer, read(customer.data));
    belongings.set(customer.name, made);
    return made;
  };
  const others = new WeakMap<ReadRecord, Facts['others']>();

  return (data, question) => {
    const record = read(data);
    const { customer, message, to } = question;
    const recipient = recipientOf({ ...record, to, record: record.flat });
    if (!others.has(record)) {
      const rest = customers.filter(({ name }) => name !== customer.name).map(belongingsOf);
      others.set(record, othersOf(rest, record));
    }
    return {
      customer: customer.name,
      recipient: recipient === undefined ? undefined : publicPerson(recipient),
      people: record.people.map(publicPerson),
      identifiers: identifiersOf(record, recipient, question),
      ...sortShipments(record.shipments, message.type?.id),
      subjectMatter: message.about,
      values: record.flat.values,
      roles: record.roles,
      others: others.get(record) ?? { identifiers: [], people: [], addresses: [] },
    };
  };
}

/** A record with what can be read off it whatever the message. */
interface ReadRecord {
  readonly flat: FlatRecord;
  readonly people: readonly FoundPerson[];
  /** The recipient that the dictionary declares. */
  readonly declared: FoundPerson | undefined;
  readonly identifiers: readonly UnownedIdentifier[];
  readonly shipments: Facts['shipments'];
  readonly addresses: readonly Omit<PostalAddress, 'owner'>[];
  readonly roles: ReadonlyMap<string, FieldRole>;
}

type UnownedIdentifier = Omit<Identifier, 'owner' | 'at'> & { readonly declaredOwner?: string };

/** Reads each record once: one customer is asked about for every message. */
function recordReader(dictionary: FactsDictionary | undefined): (data: unknown) => ReadRecord {
  const known = new WeakMap<object, ReadRecord>();
  const declared = declaredKinds(dictionary);
  const rolesOf = roleReader(dictionary);

  const make = (data: unknown): ReadRecord => {
    const flat = flattenRecord(data);
    const recipient =
      dictionary?.recipient === undefined ? [] : declaredPerson(data, dictionary.recipient);
    const others = (dictionary?.people ?? []).flatMap((entry) => declaredPerson(data, entry));
    const stated = [...recipient, ...others];
    const inferred = inferPeople(flat).filter(
      ({ path }) => !stated.some((person) => person.path === path),
    );
    return {
      flat,
      people: [...stated, ...inferred],
      declared: recipient[0],
      identifiers: flat.leaves
        .map((leaf) => identifierAt(leaf, declared(leaf.path)))
        .filter((identifier) => identifier !== undefined),
      shipments:
        dictionary?.shipments === undefined
          ? inferShipments(flat)
          : declaredShipments(data, dictionary.shipments),
      addresses: inferAddresses(flat),
      roles: rolesOf(flat),
    };
  };

  return (data) => {
    if (typeof data !== 'object' || data === null) return make(data);
    const record = known.get(data) ?? make(data);
    known.set(data, record);
    return record;
  };
}

function identifierAt(
  leaf: Leaf,
  entry: IdentifierEntry | undefined,
): UnownedIdentifier | undefined {
  const { path, text: value } = leaf;
  if (entry === undefined) {
    const inferred = inferIdentifier(leaf);
    if (inferred === undefined) return undefined;
    const { because, ...rest } = inferred;
    return { path, value, ...rest, source: { how: 'inferred', because } };
  }
  if (entry.kind === 'none') return undefined;
  return {
    path,
    value,
    kind: entry.kind,
    partial: entry.partial ?? false,
    customerFacing: entry.customerFacing ?? true,
    source: { how: 'declared' },
    ...(entry.entity !== undefined && { entity: entry.entity }),
    ...(entry.owner !== undefined && { declaredOwner: entry.owner }),
  };
}

function identifiersOf(
  { identifiers, people }: ReadRecord,
  recipient: Person | undefined,
  { customer }: FactsQuestion,
): readonly Identifier[] {
  return identifiers.map(({ declaredOwner, ...identifier }) => {
    const at = customer.rangeOf(identifier.path);
    const holder = declaredOwner ?? holderOf(identifier.path, people);
    return {
      ...identifier,
      owner: ownerNamed(holder, recipient, people) ?? customer.name,
      ...(at !== undefined && { at }),
    };
  });
}

/** The person in whose object a path lies; an address is part of whoever it belongs to. */
function holderOf(path: string, people: readonly FoundPerson[]): string | undefined {
  return people
    .filter((person) => person.isHolder && !isAddress(person) && isUnder(path, person.path))
    .reduce<string | undefined>(
      (nearest, person) => ((nearest?.length ?? -1) < person.path.length ? person.path : nearest),
      undefined,
    );
}

/** The path of somebody other than the recipient; undefined for what is the customer's own. */
function ownerNamed(
  holder: string | undefined,
  recipient: Person | undefined,
  people: readonly FoundPerson[],
): string | undefined {
  if (holder === undefined || recipient === undefined || holder === recipient.path)
    return undefined;
  const person = people.find(({ path }) => path === holder);
  if (person === undefined) return holder;
  return isSamePerson(person, recipient) ? undefined : holder;
}

/** What a customer has, as it looks from another's message. */
interface Belongings {
  readonly identifiers: readonly Identifier[];
  readonly people: readonly Person[];
  readonly addresses: readonly PostalAddress[];
}

function ownBelongings(customer: Customer, record: ReadRecord): Belongings {
  return {
    people: record.people
      .filter(({ name, email }) => namesOf(name).length > 0 || email !== undefined)
      .map(publicPerson),
    identifiers: record.identifiers.map(({ declaredOwner: _owner, ...identifier }) => {
      const at = customer.rangeOf(identifier.path);
      return { ...identifier, owner: customer.name, ...(at !== undefined && { at }) };
    }),
    addresses: record.addresses.map((address) => ({ ...address, owner: customer.name })),
  };
}

/** What others have and this record does not: what two customers share gives nobody away. */
function othersOf(rest: readonly Belongings[], record: ReadRecord): Facts['others'] {
  const ownValues = new Set(Array.from(record.flat.values.values(), compact));
  return {
    identifiers: rest
      .flatMap(({ identifiers }) => identifiers)
      .filter(({ value }) => !ownValues.has(compact(value))),
    people: rest
      .flatMap(({ people }) => people)
      .filter((person) => !record.people.some((own) => isKnownHere(own, person))),
    addresses: rest
      .flatMap(({ addresses }) => addresses)
      .filter(({ streets }) => !streets.some((street) => ownValues.has(compact(street)))),
  };
}

function isKnownHere(own: Person, other: Person): boolean {
  const email = other.email?.toLowerCase();
  if (email !== undefined && own.email?.toLowerCase() === email) return true;
  const names = new Set(namesOf(own.name).map(({ kind, text }) => `${kind}:${text}`));
  const theirs = namesOf(other.name).filter(({ kind }) => kind === 'full' || kind === 'display');
  return theirs.some(({ kind, text }) => names.has(`${kind}:${text}`));
}

/** Without what only the choice of the recipient needs. */
function publicPerson(person: Person): Person {
  const { path, name, email, handles, source } = person;
  return { path, name, handles, source, ...(email !== undefined && { email }) };
}
