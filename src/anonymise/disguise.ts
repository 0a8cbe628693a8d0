import { compact } from '../model/text/compact.ts';
import { flattenRecord } from '../project/facts/record.ts';
import { createBankAccounts } from './bank-accounts.ts';
import { createCards } from './cards.ts';
import { createCodes } from './codes.ts';
import { createEmails } from './emails.ts';
import { CODED, type FieldKind } from './kinds.ts';
import { createMachines } from './machines.ts';
import { createNames } from './names.ts';
import type { AnonymiseOptions } from './options.ts';
import { createPhones } from './phones.ts';
import { createPlaces } from './places.ts';
import { createRandom, type Random } from './random.ts';
import type { RecordView } from './record-view.ts';
import { type CountryOf, countryReader } from './regions.ts';
import type { Disguise } from './texts.ts';
import { tracesOf } from './traces.ts';

/** A disguise with the record it is for. */
export interface RecordDisguise extends Disguise, RecordView {
  readonly random: Random;
  readonly countryOf: CountryOf;
  readonly drawnPlaces: ReturnType<typeof createPlaces>;
  readonly places: Map<string, string>;
  /** What was drawn of that which nothing else remembers. */
  readonly drawn: Map<string, string>;
}

/** What draws the values of a record anew. It knows nobody yet. */
export function disguiseFor(
  view: RecordView,
  { salt = '', others: otherRecords = [] }: AnonymiseOptions,
): RecordDisguise {
  const { values, people, kinds, locale } = view;
  const seed = JSON.stringify(values.map(({ path, value }) => [path, String(value)]));
  const random = createRandom(`${salt}\n${seed}`);
  const others = otherRecords.flatMap((other) => [...flattenRecord(other).values.values()]);
  const textsOf = (is: FieldKind['is']): readonly string[] =>
    values.filter(({ path }) => kinds.get(path)?.is === is).map(({ value }) => String(value));

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
  return {
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
    drawn: new Map<string, string>(),
  };
}

/** Words with digits in them. */
const CODE_IN_TEXT = /(?=[\p{L}\p{N}]{0,64}\p{N})[\p{L}\p{N}]{5,}/gu;
