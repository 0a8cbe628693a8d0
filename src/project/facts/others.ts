import { addressKey } from '../../model/address.ts';
import type { Belongings, Others, Person, PostalAddress } from '../../model/facts.ts';
import { namesOf, tellingNamesOf } from '../../model/person.ts';
import { compact } from '../../model/text/compact.ts';
import { indexValues, type ValueIndex } from '../../model/text/value-index.ts';
import type { Customer } from '../project.ts';
import type { FlatRecord } from './record.ts';

/** What of a record tells what it shares with others. */
interface OwnRecord {
  readonly flat: FlatRecord;
  readonly people: readonly Person[];
}

/**
 * Tells what others have and a record does not: what two customers share gives nobody away. The lists are made
 * when they are first asked for; the index of all that everybody has, once for all customers.
 */
export function othersReader(
  customers: readonly Customer[],
  ownBelongings: (customer: Customer) => Required<Belongings>,
): (customer: Customer, record: OwnRecord) => Others {
  const belongings = new Map<string, Required<Belongings>>();
  const belongingsOf = (customer: Customer): Required<Belongings> => {
    const known = belongings.get(customer.name) ?? ownBelongings(customer);
    belongings.set(customer.name, known);
    return known;
  };
  let crowd: Crowd | undefined;
  const known = new WeakMap<OwnRecord, Others>();

  return (customer, record) => {
    const others =
      known.get(record) ??
      othersOf(
        record,
        () => customers.filter(({ name }) => name !== customer.name).map(belongingsOf),
        (texts) => {
          crowd ??= crowdOf(customers, belongingsOf);
          return crowd.shownIn(texts).filter((held) => held.customer !== customer.name);
        },
      );
    known.set(record, others);
    return others;
  };
}

/** Something that one of the customers has. */
interface Held {
  readonly customer: string;
  readonly belongings: Partial<Belongings>;
}

interface Crowd {
  shownIn(texts: Iterable<string>): readonly Held[];
}

/** Everything that anybody has, by its values. */
function crowdOf(
  customers: readonly Customer[],
  belongingsOf: (customer: Customer) => Required<Belongings>,
): Crowd {
  const households = new Map<string, Held[]>();
  const entries = customers.flatMap((customer) => {
    const { identifiers, codes, people, addresses } = belongingsOf(customer);
    const held = (one: Partial<Belongings>): Held => ({
      customer: customer.name,
      belongings: one,
    });
    return [
      ...identifiers.map((one) => [held({ identifiers: [one] }), [one.value]] as const),
      ...codes.map((one) => [held({ codes: [one] }), [one.value]] as const),
      ...people.map((one) => [held({ people: [one] }), valuesOf(one)] as const),
      ...addresses.map((one) => {
        const entry = held({ addresses: [one] });
        const household = households.get(addressKey(one)) ?? [];
        household.push(entry);
        households.set(addressKey(one), household);
        return [entry, one.streets] as const;
      }),
    ];
  });
  const index: ValueIndex<Held> = indexValues(entries);
  const order = new Map(entries.map(([held], number) => [held, number]));
  const sharing = ({ belongings: { addresses = [] } }: Held): readonly Held[] =>
    addresses.flatMap((address: PostalAddress) => households.get(addressKey(address)) ?? []);
  return {
    shownIn(texts) {
      const found = index.itemsIn(texts);
      const all = new Set([...found, ...found.flatMap(sharing)]);
      if (all.size === found.length) return found;
      return [...all].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    },
  };
}

const valuesOf = ({ email, name }: Person): string[] => [
  ...(email === undefined ? [] : [email]),
  ...tellingNamesOf(name),
];

function othersOf(
  record: OwnRecord,
  rest: () => readonly Belongings[],
  shown: (texts: Iterable<string>) => readonly Held[],
): Others {
  const lazy = {
    theirs: undefined as
      ((held: readonly Partial<Belongings>[]) => Required<Belongings>) | undefined,
    all: undefined as Required<Belongings> | undefined,
  };
  const theirs = (held: readonly Partial<Belongings>[]): Required<Belongings> =>
    (lazy.theirs ??= withoutOwn(record))(held);
  const all = (): Required<Belongings> => (lazy.all ??= theirs(rest()));
  return {
    get identifiers() {
      return all().identifiers;
    },
    get codes() {
      return all().codes;
    },
    get people() {
      return all().people;
    },
    get addresses() {
      return all().addresses;
    },
    shownIn: (texts) => theirs(shown(texts).map(({ belongings }) => belongings)),
  };
}

/** Leaves out of what others have what the record holds as well. */
function withoutOwn({
  flat,
  people,
}: OwnRecord): (held: readonly Partial<Belongings>[]) => Required<Belongings> {
  const ownValues = new Set(Array.from(flat.values.values(), compact));
  const ownFields = new Set(Array.from(flat.values.keys(), anyIndex));
  const isKnownHere = knownAmong(people);
  return (held) => ({
    identifiers: held
      .flatMap(({ identifiers = [] }) => identifiers)
      .filter(({ value }) => !ownValues.has(compact(value))),
    codes: held
      .flatMap(({ codes = [] }) => codes)
      .filter(({ path, value }) => ownFields.has(anyIndex(path)) && !ownValues.has(compact(value))),
    people: held
      .flatMap(({ people: others = [] }) => others)
      .filter((person) => !isKnownHere(person)),
    addresses: held
      .flatMap(({ addresses = [] }) => addresses)
      .filter(({ streets }) => !streets.some((street) => ownValues.has(compact(street)))),
  });
}

const anyIndex = (path: string): string => path.replace(/\[\d+\]/g, '[]');

function knownAmong(people: readonly Person[]): (other: Person) => boolean {
  const emails = new Set(people.flatMap(({ email }) => email?.toLowerCase() ?? []));
  const names = new Set(
    people.flatMap(({ name }) => namesOf(name).map(({ kind, text }) => `${kind}:${text}`)),
  );
  return ({ email, name }) =>
    (email !== undefined && emails.has(email.toLowerCase())) ||
    namesOf(name).some(
      ({ kind, text }) => (kind === 'full' || kind === 'display') && names.has(`${kind}:${text}`),
    );
}
