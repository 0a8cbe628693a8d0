import { seededRandom } from '../engines/mjml/seeded-random.ts';
import type { Clock } from '../project/project.ts';
import { type Formatters, formatterOf } from './formatters.ts';

/**
 * Runs `work`, the user's templates and helpers, in a world that stands still: the clock shows
 * `clock.now`, locale and time zone default to the project's, `Math.random` draws the same numbers
 * each time. Everything is put back afterwards. Calls wait for each other, since the world is one
 * for the whole process; a call inside `work` would wait for ever.
 *
 * `Date.prototype.getHours` and its kind follow the process, whose time zone the command line sets.
 */
export type UnderClock = <Result>(work: () => Result | Promise<Result>) => Promise<Result>;

/** Makes a world that stands still, for as many calls as there will be. */
export function stopClock(clock: Clock, formatters: Formatters = new Map()): UnderClock {
  const turn: Turn = { released: undefined };
  let world: readonly Replacement[] | undefined;
  return async (work) => {
    for (let frozen = releaseOf(Date); frozen !== undefined; frozen = releaseOf(Date)) await frozen;
    let release = (): void => undefined;
    turn.released = new Promise<void>((resolve) => {
      release = resolve;
    });
    world ??= frozenWorld(clock, turn, formatters);
    const restore = replaceAll([...world, valueAt(Math, 'random', seededRandom(1))]);
    try {
      return await work();
    } finally {
      restore();
      release();
    }
  };
}

/** When the call is over that the world now stands still for. */
interface Turn {
  released: Promise<void> | undefined;
}

/** Kept on the frozen `Date` itself, so that whoever finds it knows when it goes. */
const RELEASED = Symbol.for('sendlint.clock.released');

const releaseOf = (date: unknown): Promise<void> | undefined =>
  (date as { [RELEASED]?: Promise<void> })[RELEASED];

interface Replacement {
  readonly holder: object;
  readonly key: string;
  readonly field: PropertyDescriptor;
}

const valueAt = (holder: object, key: string, value: unknown): Replacement => ({
  holder,
  key,
  field: { value, writable: true, configurable: true },
});

function replaceAll(replacements: readonly Replacement[]): () => void {
  const originals = replacements.map(({ holder, key, field }) => put(holder, key, field));
  return () =>
    replacements.forEach(({ holder, key }, index) => {
      const original = originals[index];
      if (original !== undefined) put(holder, key, original);
    });
}

/** Gives what was there before. A value in the place of another is assigned: to define it takes ten times as long. */
function put(
  holder: object,
  key: string,
  field: PropertyDescriptor,
): PropertyDescriptor | undefined {
  const before = Object.getOwnPropertyDescriptor(holder, key);
  if (before?.writable === true && field.writable === true) Reflect.set(holder, key, field.value);
  else Object.defineProperty(holder, key, field);
  return before;
}

function frozenWorld(clock: Clock, turn: Turn, formatters: Formatters): Replacement[] {
  return [
    valueAt(globalThis, 'Date', frozenDate(clock.now, turn)),
    ...INTL_SERVICES.map((key) => valueAt(Intl, key, withDefaults(Intl[key], clock, formatters))),
    ...formatsNow(clock),
    ...DATE_METHODS.map((key) => method(Date.prototype, key, clock)),
    ...[Number.prototype, BigInt.prototype].map((holder) =>
      method(holder, 'toLocaleString', clock),
    ),
  ];
}

function frozenDate(now: number, turn: Turn): DateConstructor {
  return new Proxy(Date, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now] : given, newTarget) as object,
    apply: (target) => new target(now).toString(),
    get: (target, key, receiver) => {
      if (key === 'now') return () => now;
      return key === RELEASED ? turn.released : Reflect.get(target, key, receiver);
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
      field: {
        get(this: Intl.DateTimeFormat) {
          const bound = format.get?.call(this) as Intl.DateTimeFormat['format'];
          return (date: Date | number = now) => bound(date);
        },
        configurable: true,
      },
    },
    valueAt(
      holder,
      'formatToParts',
      function (this: Intl.DateTimeFormat, date: Date | number = now) {
        return formatToParts.value?.call(this, date);
      },
    ),
  ];
}

function method(holder: object, key: string, clock: Clock): Replacement {
  const original = (holder as Record<string, (...given: unknown[]) => string>)[key];
  const isDate = holder === Date.prototype;
  return valueAt(holder, key, function (this: unknown, ...given: unknown[]) {
    return original?.apply(this, localised(given, clock, isDate));
  });
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
