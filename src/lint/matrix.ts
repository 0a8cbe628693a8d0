import { bestLocale } from '../model/best-locale.ts';
import type { Case, Customer, MessageDefinition, Project } from '../project/project.ts';

/** One message to render: a definition for a customer, under a case's overrides where there are any. */
export interface Cell {
  readonly definition: MessageDefinition;
  readonly customer: Customer;
  /** The case whose overrides `data` holds. */
  readonly override: Case | undefined;
  readonly data: unknown;
  /** Cases whose expectations this message must meet. */
  readonly cases: readonly Case[];
}

export interface Ordered {
  readonly cell: Cell;
  /** Its place among all of the project. */
  readonly order: number;
}

/** Names to keep; undefined keeps all. */
export interface Selection {
  readonly messages?: readonly string[] | undefined;
  readonly customers?: readonly string[] | undefined;
}

/**
 * Every message of the project in a fixed order: by definition, then customer, then case. A case
 * without overrides adds no message, it expects something of the ones that are there.
 */
export function cellsOf(project: Project, selection: Selection = {}): Cell[] {
  const definitions = definitionsOf(project, selection);
  const customers = project.customers.filter(({ name }) => isSelected(name, selection.customers));

  const choose = choiceOf(project);
  return definitions.flatMap((definition) => {
    const cases = project.cases.filter(({ message }) => isNamed(definition, message));
    return customers
      .filter(({ name }) => isSelected(name, definition.customers))
      .filter(({ locale }) => {
        const { variantOf } = definition;
        return variantOf === undefined || choose(variantOf, locale) === definition.locale;
      })
      .flatMap((customer) => cellsFor(definition, customer, cases));
  });
}

export const definitionsOf = (project: Project, { messages }: Selection): MessageDefinition[] =>
  project.messages.filter(
    (definition) => messages?.some((name) => isNamed(definition, name)) ?? true,
  );

/** Whether a name means a message: its own, or the one it shares with its variants. */
export const isNamed = ({ name, variantOf }: MessageDefinition, given: string): boolean =>
  name === given || variantOf === given;

/** The locale of the variant that somebody gets; undefined is the one for everybody. */
type Choice = (variantOf: string, wanted: string | undefined) => string | undefined;

/** Chooses the best variant for a locale, or else the one for everybody, or else the usual one. */
function choiceOf({ messages, clock: { locale: usual } }: Project): Choice {
  const locales = new Map<string, (string | undefined)[]>();
  for (const { variantOf, locale } of messages) {
    if (variantOf === undefined) continue;
    const others = locales.get(variantOf) ?? [];
    others.push(locale);
    locales.set(variantOf, others);
  }
  // Reading tags is slow, and many customers speak alike.
  const chosen = new Map<string, string | undefined>();
  return (variantOf, wanted = usual) => {
    const key = `${variantOf}\0${wanted}`;
    if (!chosen.has(key)) chosen.set(key, bestOf(locales.get(variantOf) ?? [], wanted, usual));
    return chosen.get(key);
  };
}

function bestOf(
  all: readonly (string | undefined)[],
  wanted: string,
  usual: string,
): string | undefined {
  const tags = all.filter((tag) => tag !== undefined);
  const best = bestLocale(wanted, tags);
  if (best !== undefined || all.includes(undefined)) return best;
  return bestLocale(usual, tags) ?? tags[0];
}

function cellsFor(
  definition: MessageDefinition,
  customer: Customer,
  cases: readonly Case[],
): Cell[] {
  const concerned = cases.filter(({ customers }) => isSelected(customer.name, customers));
  const record =
    definition.data === undefined ? customer.data : layUnder(customer.data, definition.data);
  const plain: Cell = {
    definition,
    customer,
    override: undefined,
    data: record,
    cases: concerned.filter(({ data }) => data === undefined),
  };
  const overridden = concerned
    .filter(({ data }) => data !== undefined)
    .map((override): Cell => {
      const data = mergeOver(record, override.data);
      return { definition, customer, override, data, cases: [override] };
    });
  return [plain, ...overridden].filter(({ data }) =>
    definition.requires.every((path) => holds(data, path)),
  );
}

const isSelected = (name: string, names: readonly string[] | undefined): boolean =>
  names === undefined || names.includes(name);

/** Whether `data` has something at `path`: neither nothing, nor an empty text or list. */
function holds(data: unknown, path: string): boolean {
  let value = data;
  for (const key of path.match(/[^.[\]]+/g) ?? []) {
    if (!isObject(value)) return false;
    value = Reflect.get(value, key);
  }
  if (value === undefined || value === null || value === '' || value === false) return false;
  return !(Array.isArray(value) && value.length === 0);
}

/** Objects are merged key by key, their prototypes kept; anything else in `overrides` replaces what is there. */
export function mergeOver(base: unknown, overrides: unknown): unknown {
  if (!isObject(overrides) || Array.isArray(overrides)) return overrides;
  if (!isObject(base) || Array.isArray(base)) return overrides;
  const merged: object = Object.create(
    Object.getPrototypeOf(base) as object | null,
    Object.getOwnPropertyDescriptors(base),
  ) as object;
  for (const [key, value] of Object.entries(overrides)) {
    Object.defineProperty(merged, key, {
      value: mergeOver(Reflect.get(base, key), value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return merged;
}

/** What `record` lacks is taken from `base`; objects keep their prototypes, and lists are taken whole. */
function layUnder(record: unknown, base: unknown): unknown {
  if (!isObject(record) || Array.isArray(record)) return record === undefined ? base : record;
  if (!isObject(base) || Array.isArray(base)) return record;
  const additions = Object.entries(base).flatMap(([key, value]) => {
    const own: unknown = Reflect.get(record, key);
    const filled = layUnder(own, value);
    return Object.is(filled, own) ? [] : [[key, filled] as const];
  });
  return additions.length === 0 ? record : mergeOver(record, Object.fromEntries(additions));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
