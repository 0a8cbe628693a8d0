import { localeOf } from '../project/facts/locale.ts';
import { inferIdentifier } from '../project/facts/infer-identifiers.ts';
import { type FoundPerson, inferPeople } from '../project/facts/people.ts';
import { recipientOf } from '../project/facts/recipient.ts';
import { type FlatRecord, flattenRecord } from '../project/facts/record.ts';
import { inferShipments } from '../project/facts/shipments.ts';
import { namesOf } from '../model/person.ts';
import { compact } from '../model/text/compact.ts';
import { redrawBirth } from './births.ts';
import { createBankAccounts } from './bank-accounts.ts';
import { createCards } from './cards.ts';
import { createCodes } from './codes.ts';
import { createEmails, isEmail } from './emails.ts';
import { type FieldKind, fieldKindOf } from './field-kind.ts';
import { createMachines } from './machines.ts';
import { createNames, slugOf } from './names.ts';
import { createPhones } from './phones.ts';
import { createPlaces } from './places.ts';
import { createRandom, type Random } from './random.ts';
import { type CountryOf, countryReader } from './regions.ts';
import { tracesOf } from './traces.ts';
import { type Disguise, scrubText, scrubUrl } from './texts.ts';
import { mapValues, type RecordValue, type Scalar, valuesOf } from './values-of.ts';

export interface AnonymiseOptions {
  /** Another one gives other values for the same record. */
  readonly salt?: string;
  /** Records whose values must not come out: those of the other customers. */
  readonly others?: readonly unknown[];
  /** Kinds of identifiers that a project declares, by path; `none` for what is no identifier. */
  readonly declared?: ReadonlyMap<string, string>;
  /** Who the recipient is to be, as far as somebody has chosen. */
  readonly recipient?: ChosenPerson;
}

export interface ChosenPerson {
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  readonly email?: string | undefined;
  readonly company?: string | undefined;
}

/** What was replaced, as the summary calls it. */
export type Replaced =
  | 'name'
  | 'e-mail address'
  | 'phone number'
  | 'card'
  | 'bank account'
  | 'line of an address'
  | 'identifier'
  | 'secret'
  | 'link'
  | 'date of birth'
  | 'place on the map'
  | 'address of a machine'
  | 'text';

export interface Anonymised {
  /** In the shape of the record: the same keys in the same order, values of the same types. */
  readonly data: unknown;
  /** How many values of each kind were replaced. */
  readonly replaced: ReadonlyMap<Replaced, number>;
  /** Paths of texts in which somebody may still be named. */
  readonly doubtful: readonly string[];
}

/**
 * A record of which nothing leads to the people it was taken from: whoever and whatever it names has another
 * name, the same one throughout. What is no one's (money, dates, quantities, products) stays. The same
 * record always becomes the same.
 */
export function anonymise(data: unknown, options: AnonymiseOptions = {}): Anonymised {
  const view = viewOf(data, options);
  const disguise = disguiseFor(view, options);
  const replaced = new Map<Replaced, number>();
  const doubtful: string[] = [];

  const change = (field: RecordValue): Scalar => {
    const kind = view.kinds.get(field.path) ?? TEXT;
    const made = redraw(field, kind, disguise);
    if (made !== field.value) {
      const what = WHAT[kind.is];
      replaced.set(what, (replaced.get(what) ?? 0) + 1);
    }
    if (kind.is === 'text') doubtful.push(field.path);
    return made;
  };
  const rename = (key: string): string =>
    isEmail(key) || view.known.has(compact(key)) ? scrubText(key, 'inside', disguise) : key;
  return { data: mapValues(data, change, rename), replaced, doubtful };
}

const TEXT: FieldKind = { is: 'text' };

const WHAT: Readonly<Record<FieldKind['is'], Replaced>> = {
  kept: 'text',
  label: 'text',
  word: 'text',
  text: 'text',
  name: 'name',
  handle: 'name',
  email: 'e-mail address',
  phone: 'phone number',
  machine: 'address of a machine',
  birth: 'date of birth',
  coordinate: 'place on the map',
  url: 'link',
  card: 'card',
  'bank-account': 'bank account',
  code: 'identifier',
  coupon: 'identifier',
  secret: 'secret',
  address: 'line of an address',
};

/** A record with what is known of its values before any is replaced. */
interface View {
  readonly values: readonly RecordValue[];
  readonly record: FlatRecord;
  readonly people: readonly FoundPerson[];
  readonly kinds: ReadonlyMap<string, FieldKind>;
  /** Identifiers of the record, without separators. */
  readonly known: ReadonlySet<string>;
  readonly locale: string | undefined;
}

function viewOf(data: unknown, { declared = new Map() }: AnonymiseOptions): View {
  const values = [...valuesOf(data)];
  const record = flattenRecord(data);
  const leaves = new Map(record.leaves.map((leaf) => [leaf.path, leaf]));
  const people = inferPeople(record);
  const personNames = new Set(
    people
      .filter(({ path }) => path !== '')
      .flatMap(({ name }) => namesOf(name).map(({ text }) => text)),
  );
  const parcels = new Set(
    inferShipments(record).flatMap(({ trackingNumber }) => trackingNumber ?? []),
  );

  const kinds = new Map<string, FieldKind>();
  for (const field of values) {
    const leaf = leaves.get(field.path);
    const text = String(field.value).trim();
    const stated = declared.get(field.path);
    const inferred = leaf === undefined ? undefined : inferIdentifier(leaf);
    const identifier = parcels.has(text)
      ? { kind: 'shipment', partial: false }
      : stated === 'none'
        ? undefined
        : stated === undefined
          ? inferred
          : { kind: stated, partial: inferred?.partial ?? false };
    kinds.set(
      field.path,
      fieldKindOf(field, {
        identifier,
        isPersonsName: personNames.has(text) && people.some(({ path }) => path === field.path),
        siblings: [...(leaf?.holder.fields.keys() ?? [])],
      }),
    );
  }
  const codes = values.filter(({ path }) => isCodeKind(kinds.get(path)));
  return {
    values,
    record,
    people,
    kinds,
    known: new Set(codes.map(({ value }) => compact(String(value)))),
    locale: localeOf(data, undefined),
  };
}

const isCodeKind = (kind: FieldKind | undefined): boolean =>
  kind !== undefined && CODED.includes(kind.is);

const CODE_IN_TEXT = /(?=[\p{L}\p{N}]{0,64}\p{N})[\p{L}\p{N}]{5,}/gu;

/** What is told by its digits. */
const CODED: readonly FieldKind['is'][] = ['code', 'secret', 'card', 'bank-account', 'phone'];

function disguiseFor(view: View, options: AnonymiseOptions): FullDisguise {
  const { values, people, kinds, locale } = view;
  const seed = JSON.stringify(values.map(({ path, value }) => [path, String(value)]));
  const random = createRandom(`${options.salt ?? ''}\n${seed}`);
  const others = (options.others ?? []).flatMap((other) =>
    [...valuesOf(other)].map(({ value }) => String(value)),
  );
  const ofKind = (is: FieldKind['is']): readonly RecordValue[] =>
    values.filter(({ path }) => kinds.get(path)?.is === is);
  const textsOf = (is: FieldKind['is']): readonly string[] =>
    ofKind(is).map(({ value }) => String(value));

  const names = createNames({
    random,
    locale,
    taken: [...textsOf('name'), ...people.flatMap(({ name }) => Object.values(name)), ...others]
      .filter((text) => text.length <= 64)
      .flatMap((text) => text.match(/[\p{L}\p{M}]{2,}/gu) ?? []),
  });
  const emails = createEmails({
    names,
    random,
    taken: new Set([...others, ...textsOf('email')].map((text) => text.toLowerCase())),
  });
  const traces = tracesOf([
    ...CODED.flatMap(textsOf),
    ...[...textsOf('url'), ...textsOf('text')].flatMap((text) => text.match(CODE_IN_TEXT) ?? []),
  ]);
  const digits = [...textsOf('card'), ...others].map((text) => text.replace(/\D/g, ''));
  const codes = createCodes({
    random,
    traces,
    taken: new Set([...view.known, ...others.map(compact)]),
  });
  const countryOf = countryReader(view.record, locale);
  const disguise: FullDisguise = {
    ...view,
    names,
    emails,
    codes,
    random,
    countryOf,
    region: countryOf(),
    phones: createPhones(random, traces),
    cards: createCards({
      random,
      traces,
      taken: new Set(digits.filter((text) => text.length >= 4)),
    }),
    accounts: createBankAccounts(random, traces),
    machines: createMachines(random),
    drawnPlaces: createPlaces(random, traces),
    places: new Map<string, string>(),
  };
  learnPeople(disguise, options.recipient);
  for (const is of ORDER) {
    for (const field of ofKind(is)) learn(field, kinds.get(field.path) ?? TEXT, disguise);
  }
  return disguise;
}

interface FullDisguise extends Disguise, View {
  readonly random: Random;
  readonly countryOf: CountryOf;
  readonly drawnPlaces: ReturnType<typeof createPlaces>;
  readonly places: Map<string, string>;
}

/** Whole numbers before parts of them, and all of them before the texts in which they stand. */
const ORDER: readonly FieldKind['is'][] = [
  'name',
  'card',
  'bank-account',
  'phone',
  'code',
  'secret',
  'address',
];

function learnPeople(
  { people, record, names, emails }: FullDisguise,
  chosen: ChosenPerson | undefined,
): void {
  const recipient = recipientOf({ people, declared: undefined, to: undefined, record });
  if (recipient !== undefined && chosen !== undefined) {
    const { given, family, full } = recipient.name;
    const [first = '', ...rest] = (full ?? '').split(/\s+/);
    const pairs = [
      [given ?? (full === undefined ? undefined : first), chosen.given],
      [family ?? (rest.length > 0 ? rest.join(' ') : undefined), chosen.family],
    ] as const;
    for (const [original, name] of pairs) {
      if (original !== undefined && name !== undefined) names.learnAs(original, name);
    }
    if (recipient.name.company !== undefined && chosen.company !== undefined) {
      names.learnCompanyAs(recipient.name.company, chosen.company);
    }
    if (recipient.email !== undefined && chosen.email !== undefined) {
      emails.learnAs(recipient.email, chosen.email);
    }
  }
  for (const { name, email } of people) {
    names.learn(name);
    if (email !== undefined) emails.learn(email, name);
  }
}

function learn(field: RecordValue, kind: FieldKind, disguise: FullDisguise): void {
  const isPartOfWhole = (kind.is === 'card' || kind.is === 'bank-account') && !kind.isWhole;
  if (isPartOfWhole) return;
  const made = redraw(field, kind, disguise);
  const isLine = kind.is === 'address' && (kind.part === 'street' || kind.part === 'city');
  const text = String(field.value).trim();
  if (isLine && text.length >= 4) disguise.places.set(text, String(made));
}

/** The value that stands for another one; of the same type. */
function redraw(field: RecordValue, kind: FieldKind, disguise: FullDisguise): Scalar {
  if (typeof field.value === 'boolean' || kind.is === 'kept') return field.value;
  const text = String(field.value);
  const made = redrawText(text, field, kind, disguise);
  if (typeof field.value === 'string') return made;
  if (typeof field.value === 'bigint') return /^-?\d+$/.test(made) ? BigInt(made) : field.value;
  const number = Number(made);
  return Number.isFinite(number) ? number : field.value;
}

function redrawText(
  text: string,
  field: RecordValue,
  kind: FieldKind,
  disguise: FullDisguise,
): string {
  const { names, emails, phones, cards, accounts, codes, machines, random } = disguise;
  switch (kind.is) {
    case 'kept':
      return text;
    case 'label':
    case 'text':
      return scrubText(text, kind.is, disguise);
    case 'word':
      return scrubText(text, 'inside', disguise);
    case 'name':
      return names.renamed(text, kind.part);
    case 'handle':
      return handleOf(text, disguise);
    case 'email':
      return emails.renamed(text.trim());
    case 'phone':
      return phones.redraw(text, disguise.countryOf(field.steps));
    case 'machine':
      return machines.redraw(text);
    case 'birth':
      return redrawBirth(text, random);
    case 'coordinate':
      return text.replace(/\d+(?:\.(\d+))?/g, (_, decimals: string | undefined) => {
        const whole = String(random.below(80));
        return decimals === undefined ? whole : `${whole}.${random.others(decimals)}`;
      });
    case 'url':
      return scrubUrl(text, disguise);
    case 'card':
      return kind.isWhole
        ? cards.redraw(text)
        : (cards.knownEnd(text) ??
            accounts.endOf(text) ??
            cards.redrawEnd(text, brandBeside(field, disguise)));
    case 'bank-account':
      return kind.isWhole
        ? accounts.redraw(text)
        : (accounts.endOf(text) ?? cards.knownEnd(text) ?? codes.redraw(text));
    case 'code':
      return codes.redraw(text, kind.format);
    case 'secret':
      return codes.redraw(text);
    case 'coupon':
      // "WELCOME10" is printed on posters.
      return (text.match(/\d/g)?.length ?? 0) < 3
        ? scrubText(text, 'inside', disguise)
        : codes.redraw(text);
    case 'address':
      return addressLine(text, field, kind.part, disguise);
  }
}

/** As the name of whom it names, or as a name of nobody. */
function handleOf(text: string, disguise: FullDisguise): string {
  const renamed = scrubText(text, 'inside', disguise);
  const isTelling = renamed === text || sharesMuch(renamed, text);
  return isTelling
    ? `${slugOf(disguise.names.another()[1])}${10 + disguise.random.below(90)}`
    : renamed;
}

const sharesMuch = (a: string, b: string): boolean =>
  (b.match(/[\p{L}\p{N}]{4,}/gu) ?? []).some((word) => a.includes(word));

function addressLine(
  text: string,
  field: RecordValue,
  part: Extract<FieldKind, { is: 'address' }>['part'],
  disguise: FullDisguise,
): string {
  const region = disguise.countryOf(field.steps);
  const renamed = disguise.names.renamedIn(text, 'label');
  // A line of a label may be whom it is for.
  if (renamed !== text && !/\d/.test(text)) return renamed;
  return disguise.drawnPlaces.redraw(text, part, region);
}

/** `{ brand: Visa, last4: 1908 }` */
function brandBeside({ path }: RecordValue, { record }: FullDisguise): string | undefined {
  const holder = record.leaves.find((leaf) => leaf.path === path)?.holder;
  const [, brand] =
    [...(holder?.fields ?? [])].find(([key]) => /brand|network|card_?type|scheme/i.test(key)) ?? [];
  return typeof brand === 'string' ? brand : undefined;
}
