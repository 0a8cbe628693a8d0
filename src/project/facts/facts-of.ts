import type {
  Belongings,
  Code,
  Facts,
  FieldRole,
  Identifier,
  Person,
  PostalAddress,
} from '../../model/facts.ts';
import { PARENT_ROLES, WARD_ROLES } from '../../lexicon/field-names.ts';
import { namesOf } from '../../model/person.ts';
import type { SourceRange } from '../../model/text/position.ts';
import { isUnder } from '../data/path.ts';
import type { Customer, FactsQuestion, Project } from '../project.ts';
import type { FactsDictionary, IdentifierEntry } from '../schema/facts.ts';
import { inferAddresses } from './addresses.ts';
import { inferCodes } from './codes.ts';
import { withAccountNames } from './company-account.ts';
import { declaredPerson } from './declared-people.ts';
import { declaredKinds } from './dictionary.ts';
import { identifierInferrer } from './identifiers/infer-identifiers.ts';
import type { InferredIdentifier } from './identifiers/inferred-identifier.ts';
import { isNoun, nameSet } from './names.ts';
import { othersReader } from './others.ts';
import { overEntries } from './over.ts';
import { type FoundPerson, type PeopledRecord, peopledRecord } from './people.ts';
import { isAddress, isSamePerson, recipientOf } from './recipient.ts';
import type { FlatRecord, Leaf } from './record.ts';
import { roleReader } from './roles.ts';
import { declaredShipments, inferShipments, sortShipments } from './shipments.ts';
import { type StandingsByType, standingsOf } from './standing.ts';
import { isOfThirdParty } from './third-parties.ts';

/** What is true of customers: what the dictionary declares, and what the names of fields say of the rest. */
export function factReader(
  dictionary: FactsDictionary | undefined,
  customers: readonly Customer[],
  { peopled = peopledRecord, remember = forgetful }: RecordAids = {},
): Project['factsOf'] {
  const read = recordReader(dictionary, { peopled, remember });
  const othersOf = othersReader(customers, (customer) =>
    ownBelongings(customer, read(customer.data)),
  );

  return (data, question) => {
    const record = read(data);
    const { customer, message, to } = question;
    const type = message.type?.id;
    const recipient = record.recall(`to ${to}`, () => {
      const found = recipientOf({ ...record, to, record: record.flat });
      return found && withAccountNames(found, record.people, record.flat);
    });
    return {
      customer: customer.name,
      recipient: recipient === undefined ? undefined : publicPerson(recipient),
      people: record.recall('people', () => record.people.map(publicPerson)),
      get identifiers() {
        return record.recall(`of ${customer.name} to ${to} in ${type}`, () =>
          identifiersOf(record, recipient, question),
        );
      },
      codes: record.recall(`codes of ${customer.name}`, () =>
        record.codes.map((code) => ({ ...code, owner: customer.name })),
      ),
      ...record.recall(`shipments in ${type}`, () =>
        sortShipments(record.shipments, type, overEntries(record.flat, type)),
      ),
      subjectMatter: message.about,
      values: record.flat.values,
      roles: record.roles,
      others: othersOf(customer, record),
    };
  };
}

/** What has been made of records elsewhere. */
export interface RecordAids {
  readonly peopled?: typeof peopledRecord;
  readonly remember?: RecordMemory;
}

/** What `make` makes of a record, or made of the same record in an earlier run; `what` names it. */
export type RecordMemory = <Made>(record: unknown, what: string, make: () => Made) => Made;

const forgetful: RecordMemory = (_record, _what, make) => make();

/** What is read off the fields of a record, as plain data. */
interface ReadFields {
  readonly people: readonly FoundPerson[];
  /** Whether the first of them is the recipient that the dictionary declares. */
  readonly isFirstDeclared: boolean;
  readonly identifiers: readonly UnownedIdentifier[];
  readonly codes: readonly Omit<Code, 'owner'>[];
  readonly shipments: Facts['shipments'];
  readonly addresses: readonly Omit<PostalAddress, 'owner'>[];
  readonly roles: readonly (readonly [path: string, role: FieldRole])[];
}

/** A record with what can be read off it whatever the message. */
interface ReadRecord extends Omit<ReadFields, 'isFirstDeclared' | 'roles'> {
  readonly flat: FlatRecord;
  /** The recipient that the dictionary declares. */
  readonly declared: FoundPerson | undefined;
  readonly roles: ReadonlyMap<string, FieldRole>;
  readonly standingsOf: StandingsByType;
  /** What was made of the record before, under a name: ten messages to one customer ask the same. */
  readonly recall: <Made>(name: string, make: () => Made) => Made;
  /** The same over several runs, for plain data. */
  readonly remember: <Made>(name: string, make: () => Made) => Made;
}

type UnownedIdentifier = Omit<Identifier, 'owner' | 'at' | 'standing'> & {
  readonly declaredOwner?: string;
};

/** Reads each record once: one customer is asked about for every message. */
function recordReader(
  dictionary: FactsDictionary | undefined,
  { peopled, remember }: Required<RecordAids>,
): (data: unknown) => ReadRecord {
  const known = new WeakMap<object, ReadRecord>();
  const readFields = fieldReader(dictionary);

  const make = (data: unknown): ReadRecord => {
    const laidOut = peopled(data);
    const { flat } = laidOut;
    const { roles, isFirstDeclared, ...fields } = remember(data, 'fields', () =>
      readFields(data, laidOut),
    );
    return {
      ...fields,
      flat,
      declared: isFirstDeclared ? fields.people[0] : undefined,
      roles: new Map(roles),
      standingsOf: standingsOf(flat, fields.identifiers),
      recall: openMemory(),
      remember: (name, make) => remember(data, name, make),
    };
  };

  return (data) => {
    if (typeof data !== 'object' || data === null) return make(data);
    const record = known.get(data) ?? make(data);
    known.set(data, record);
    return record;
  };
}

function fieldReader(
  dictionary: FactsDictionary | undefined,
): (data: unknown, laidOut: PeopledRecord) => ReadFields {
  const declared = declaredKinds(dictionary);
  const rolesOf = roleReader(dictionary);
  const infer = identifierInferrer();

  return (data, { flat, people: named }) => {
    const recipient =
      dictionary?.recipient === undefined ? [] : declaredPerson(data, dictionary.recipient);
    const others = (dictionary?.people ?? []).flatMap((entry) => declaredPerson(data, entry));
    const stated = [...recipient, ...others];
    const inferred = named.filter(({ path }) => !stated.some((person) => person.path === path));
    const people = [...stated, ...inferred];
    const self = recipientOf({ people, declared: recipient[0], to: undefined, record: flat });
    const shipments =
      dictionary?.shipments === undefined
        ? inferShipments(flat)
        : declaredShipments(data, dictionary.shipments);
    const identifiers = flat.leaves
      .map((leaf) =>
        isNumberOf(shipments, leaf) && declared(leaf.path) === undefined
          ? trackingNumberAt(leaf)
          : identifierAt(leaf, declared(leaf.path), self?.path, infer),
      )
      .filter((identifier) => identifier !== undefined);
    const known = new Set(identifiers.map(({ path }) => path));
    const roles = rolesOf(flat);
    return {
      people,
      isFirstDeclared: recipient.length > 0,
      identifiers,
      codes: inferCodes(
        flat.leaves,
        (path) => known.has(path) || roles.has(path) || declared(path)?.kind === 'none',
      ),
      shipments,
      addresses: inferAddresses(flat),
      roles: [...roles],
    };
  };
}

function openMemory(): ReadRecord['recall'] {
  const known = new Map<string, unknown>();
  return <Made>(name: string, make: () => Made): Made => {
    if (!known.has(name)) known.set(name, make());
    return known.get(name) as Made;
  };
}

/** Whether a leaf is where a shipment has its number, whatever it is called there. */
const isNumberOf = (shipments: Facts['shipments'], { path, text }: Leaf): boolean =>
  shipments.some(
    ({ path: shipment, trackingNumber }) => trackingNumber === text && isUnder(path, shipment),
  );

const trackingNumberAt = ({ path, text: value }: Leaf): UnownedIdentifier => ({
  path,
  value,
  kind: 'shipment',
  partial: false,
  customerFacing: true,
  source: { how: 'inferred', because: 'number of a shipment' },
});

function identifierAt(
  leaf: Leaf,
  entry: IdentifierEntry | undefined,
  recipientPath: string | undefined,
  infer: (leaf: Leaf) => InferredIdentifier | undefined,
): UnownedIdentifier | undefined {
  const { path, text: value, steps } = leaf;
  if (entry === undefined) {
    const inferred = infer(leaf);
    if (inferred === undefined) return undefined;
    const { because, ...rest } = inferred;
    return {
      path,
      value,
      ...rest,
      source: { how: 'inferred', because },
      ...(isOfThirdParty(steps, recipientPath) && { isThirdParty: true }),
    };
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
  record: ReadRecord,
  recipient: Person | undefined,
  { customer, message }: FactsQuestion,
): readonly Identifier[] {
  const standings = record.standingsOf(message.type?.id);
  return heldIdentifiers(record, customer).map(({ identifier, holder, at }) => {
    const standing = standings.get(identifier.path);
    return {
      ...identifier,
      owner: ownerNamed(holder, recipient, record.people) ?? customer.name,
      ...(standing !== undefined && { standing }),
      ...(at !== undefined && { at }),
    };
  });
}

interface HeldIdentifier {
  readonly identifier: Omit<UnownedIdentifier, 'declaredOwner'>;
  /** Whose object it lies in, or who is declared to own it. */
  readonly holder: string | undefined;
  readonly at: SourceRange | undefined;
}

const heldIdentifiers = (
  { identifiers, people, recall, remember }: ReadRecord,
  customer: Customer,
): readonly HeldIdentifier[] =>
  recall(`held by ${customer.name}`, () => {
    const places = remember('places', () =>
      identifiers.map(({ path }) => customer.rangeOf(path) ?? null),
    );
    return identifiers.map(({ declaredOwner, ...identifier }, index) => ({
      identifier,
      holder: declaredOwner ?? holderOf(identifier.path, people),
      at: places[index] ?? undefined,
    }));
  });

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
  return isSamePerson(person, recipient) || isInCareOf(person, recipient, people)
    ? undefined
    : holder;
}

/** Who is written to about somebody in their care is told that one's numbers. */
function isInCareOf(
  { role, steps }: FoundPerson,
  recipient: Person,
  people: readonly FoundPerson[],
): boolean {
  // Of several nobody knows which one the message is about.
  if (steps.some((step) => typeof step === 'number')) return false;
  const carer = people.find(({ path }) => path === recipient.path)?.role ?? '';
  return isNoun(role, WARDS) || isNoun(carer, PARENTS);
}

const WARDS = nameSet(WARD_ROLES);
const PARENTS = nameSet(PARENT_ROLES);

/** What a customer has, as it looks from another's message. */
function ownBelongings(customer: Customer, record: ReadRecord): Required<Belongings> {
  return {
    people: record.people
      .filter(({ name, email }) => namesOf(name).length > 0 || email !== undefined)
      .map(publicPerson),
    identifiers: heldIdentifiers(record, customer).map(({ identifier, at }) => ({
      ...identifier,
      owner: customer.name,
      ...(at !== undefined && { at }),
    })),
    codes: record.codes.map((code) => ({ ...code, owner: customer.name })),
    addresses: record.addresses.map((address) => ({ ...address, owner: customer.name })),
  };
}

/** Without what only the choice of the recipient needs. */
function publicPerson(person: Person): Person {
  const { path, name, email, handles, source } = person;
  return { path, name, handles, source, ...(email !== undefined && { email }) };
}
