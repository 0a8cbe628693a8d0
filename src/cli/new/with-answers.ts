import { LOCALE_FIELDS } from '../../lexicon/field-names/names-of-people.ts';
import { mapValues } from '../../anonymise/values-of.ts';
import { type Step, stepsOf } from '../../project/data/path.ts';
import { nameSet } from '../../project/facts/names.ts';
import { flattenRecord } from '../../project/facts/record.ts';
import { flatten } from '../../project/facts/words.ts';
import type { CustomerAnswers } from './customer-answers.ts';
import { recipientIn } from './recipient-in.ts';

/** A record with the language and the company that somebody chose; what the record has no field for is added. */
export function withAnswers(
  data: object,
  { locale, company }: Pick<CustomerAnswers, 'locale' | 'company'>,
): object {
  const record = flattenRecord(data);
  const recipient = recipientIn(record);
  const holder = record.objects.some(({ path }) => path !== '' && path === recipient?.path)
    ? (recipient?.path ?? '')
    : '';
  let result = data;
  if (locale !== undefined) {
    const places = record.leaves.filter(({ steps, text }) => {
      const key = steps.at(-1);
      return (
        typeof key === 'string' && LOCALES.has(flatten(key)) && /^[a-z]{2,3}(?:[-_]|$)/i.test(text)
      );
    });
    const paths = new Set(places.map((place) => place.path));
    result = replaced(result, paths, (text) =>
      text.includes('_') ? locale.replaceAll('-', '_') : locale,
    );
    if (paths.size === 0) result = withKey(result, stepsOf(holder), 'locale', locale);
  }
  if (company !== undefined) {
    const place = record.leaves.find(
      ({ steps, holder: { path } }) =>
        path === holder && /^company(?:_?name)?$/i.test(String(steps.at(-1))),
    );
    if (company === '') return place === undefined ? result : without(result, place.steps);
    result =
      place === undefined
        ? withKey(result, stepsOf(holder), 'company', company)
        : replaced(result, new Set([place.path]), () => company);
  }
  return result;
}

const replaced = (
  data: object,
  paths: ReadonlySet<string>,
  write: (text: string) => string,
): object =>
  mapValues(data, {
    change: ({ path, value }) => (paths.has(path) ? write(String(value)) : value),
  }) as object;

/** The same without the key that the steps lead to. */
function without(data: object, [step, ...rest]: readonly Step[]): object {
  if (Array.isArray(data)) {
    return data.map((entry: unknown, index) =>
      index === step && typeof entry === 'object' && entry !== null ? without(entry, rest) : entry,
    );
  }
  return Object.fromEntries(
    Object.entries(data as Readonly<Record<string, unknown>>).flatMap(([key, value]) => {
      if (key !== step) return [[key, value]];
      if (rest.length === 0) return [];
      return [[key, typeof value === 'object' && value !== null ? without(value, rest) : value]];
    }),
  );
}

/** The same with one more key, in the object at the steps. */
function withKey(
  data: object,
  [step, ...rest]: readonly Step[],
  key: string,
  value: string,
): object {
  if (step === undefined) return { ...data, [key]: value };
  const inner: unknown = Reflect.get(data, step);
  if (typeof inner !== 'object' || inner === null) return data;
  const written = withKey(inner, rest, key, value);
  return Array.isArray(data) ? data.with(Number(step), written) : { ...data, [step]: written };
}

const LOCALES = nameSet(LOCALE_FIELDS);
