import { seededRandom } from '../engines/mjml/seeded-random.ts';
import type { Clock } from '../project/project.ts';
import { type Formatters, formatterOf } from './formatters.ts';

/**
 * Runs `work`, the user's templates and helpers, in a world that stands still: the clock shows
 * `clock.now`, locale and time zone default to the project's, `Math.random` draws the same numbers
 * each time. Everything is put back afterwards. Calls wait for each other, since the world is one
 * for the whole process; a call inside `work` would wait for ever. `formatters` are those of
 * earlier calls under the same clock.
 *
 * `Date.prototype.getHours` and its kind follow the process, whose time zone the command line sets.
 */
export async function underClock<Result>(
  clock: Clock,
  work: () => Result | Promise<Result>,
  formatters: Formatters = new Map(),
): Promise<Result> {
  for (let frozen = releaseOf(Date); frozen !== undefined; frozen = releaseOf(Date)) await frozen;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const restore = replaceAll(frozenWorld(clock, released, formatters));
  try {
    return await work();
  } finally {
    restore();
    release();
  }
}

/** Kept on the frozen `Date` itself, so that whoever finds it knows when it goes. */
const RELEASED = Symbol.for('sendlint.clock.released');

const releaseOf = (date: unknown): Promise<void> | undefined =>
  (date as { [RELEASED]?: Promise<void> })[RELEASED];

type Replacement = { readonly holder: object; readonly key: string } & (
  { readonly value: unknown } | { readonly get: (this: never) => unknown }
);

function replaceAll(replacements: readonly Replacement[]): () => void {
  const originals = replacements.map(({ holder, key }) => ({
    holder,
    key,
    field: Object.getOwnPropertyDescriptor(holder, key),
  }));
  for (const { holder, key, ...field } of replacements) {
    const writable = 'value' in field ? { writable: true } : {};
    Object.defineProperty(holder, key, { ...field, ...writable, configurable: true });
  }
  return () => {
    for (const { holder, key, field } of originals) {
      if (field !== undefined) Object.defineProperty(holder, key, field);
    }
  };
}

function frozenWorld(clock: Clock, released: Promise<void>, formatters: Formatters): Replacement[] {
  return [
    { holder: globalThis, key: 'Date', value: frozenDate(clock.now, released) },
    { holder: Math, key: 'random', value: seededRandom(1) },
    ...INTL_SERVICES.map((key) => ({
      holder: Intl,
      key,
      value: withDefaults(Intl[key], clock, formatters),
    })),
    ...formatsNow(clock),
    ...DATE_METHODS.map((key) => method(Date.prototype, key, clock)),
    ...[Number.prototype, BigInt.prototype].map((holder) =>
      method(holder, 'toLocaleString', clock),
    ),
  ];
}

function frozenDate(now: number, released: Promise<void>): DateConstructor {
  return new Proxy(Date, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now] : given, newTarget) as object,
    apply: (target) => new target(now).toString(),
    get: (target, key, receiver) => {
      if (key === 'now') return () => now;
      return key === RELEASED ? released : Reflect.get(target, key, receiver);
    },
  });
}

const INTL_SERVICES = [
  'Collator',
  'DateTimeFormat',
  'DisplayNames',
  'ListFormat',
  'NumberFormat',
  'PluralRules',
  'RelativeTimeFormat',
] as const satisfies readonly (keyof typeof Intl)[];

const DATE_METHODS = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const;

function withDefaults(service: object, clock: Clock, formatters: Formatters): unknown {
  const inDateTime = service === Intl.DateTimeFormat;
  const frozen: unknown = new Proxy(service as new (...given: unknown[]) => object, {
    construct(target, given, newTarget) {
      const own = localised(given, clock, inDateTime);
      const make = (): object => Reflect.construct(target, own, newTarget) as object;
      return newTarget === frozen ? formatterOf(formatters, target.name, own, make) : make();
    },
    // Some are called without `new`; those that may not be, say so themselves.
    apply: (target, self, given: unknown[]) =>
      Reflect.apply(target as unknown as () => unknown, self, localised(given, clock, inDateTime)),
  });
  return frozen;
}

/** Called without a date, formatters ask the engine's own clock. */
function formatsNow({ now }: Clock): Replacement[] {
  const holder = Intl.DateTimeFormat.prototype;
  const { format, formatToParts } = Object.getOwnPropertyDescriptors(holder);
  return [
    {
      holder,
      key: 'format',
      get(this: Intl.DateTimeFormat) {
        const bound = format.get?.call(this) as Intl.DateTimeFormat['format'];
        return (date: Date | number = now) => bound(date);
      },
    },
    {
      holder,
      key: 'formatToParts',
      value(this: Intl.DateTimeFormat, date: Date | number = now) {
        return formatToParts.value?.call(this, date);
      },
    },
  ];
}

function method(holder: object, key: string, clock: Clock): Replacement {
  const original = (holder as Record<string, (...given: unknown[]) => string>)[key];
  const isDate = holder === Date.prototype;
  return {
    holder,
    key,
    value(this: unknown, ...given: unknown[]) {
      return original?.apply(this, localised(given, clock, isDate));
    },
  };
}

function localised(given: readonly unknown[], clock: Clock, isDate: boolean): unknown[] {
  const [locale, options, ...rest] = given;
  const own = isDate ? withTimeZone(options, clock) : options;
  return [locale ?? clock.locale, own, ...rest];
}

/** `options` are read here, not by the formatter, which is why null and other oddities are passed on. */
const withTimeZone = (options: unknown, { timeZone }: Clock): unknown =>
  options === undefined || (typeof options === 'object' && options !== null)
    ? { timeZone, ...definedOnly(options) }
    : options;

const definedOnly = (options: object | undefined): object =>
  Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== undefined));
