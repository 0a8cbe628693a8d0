import { LOCALE_FIELDS, TAG_FIELDS } from '../../lexicon/field-names/names-of-people.ts';
import { isLocale } from '../config/settings.ts';
import { joinPath, valueAt } from '../data/path.ts';
import type { PersonEntry } from '../schema/facts.ts';
import { nameSet } from './names.ts';
import { peopledRecord } from './people.ts';
import { recipientOf } from './recipient.ts';
import { fieldText, type RecordObject } from './record.ts';
import { declaredPerson } from './declared-people.ts';
import { flatten } from './words.ts';

/** What a record says of its customer's language. */
export interface LocaleFound {
  /** A BCP 47 tag. */
  readonly tag?: string;
  /** Where no tag is found: a field that is to hold one and does not, with what it holds. */
  readonly misspelt?: { readonly path: string; readonly text: string };
}

/** The tag that {@link findLocale} finds. */
export const localeOf = (data: unknown, declared: PersonEntry | undefined): string | undefined =>
  findLocale(data, declared).tag;

/** Language of a customer: declared, or the recipient's, the record's or its order's own. */
export function findLocale(
  data: unknown,
  declared: PersonEntry | undefined,
  read = peopledRecord,
): LocaleFound {
  if (declared?.locale !== undefined) {
    const path =
      declared.path === undefined ? declared.locale : `${declared.path}.${declared.locale}`;
    const text = fieldText(valueAt(data, path));
    return text === undefined ? {} : said(path, text);
  }
  const { flat: record, people } = read(data);
  const recipient = recipientOf({
    people,
    declared: declared === undefined ? undefined : declaredPerson(data, declared)[0],
    to: undefined,
    record,
  });
  const [root] = record.objects;
  const found = [
    record.objects.find(({ path }) => path !== '' && path === recipient?.path),
    root,
    record.objects.find(({ path }) => path === 'order'),
  ].flatMap((holder) => (holder === undefined ? [] : localesIn(holder)));
  return (
    found.find(({ tag }) => tag !== undefined) ??
    found.find(({ misspelt }) => misspelt !== undefined) ??
    {}
  );
}

function localesIn({ path, fields }: RecordObject): readonly LocaleFound[] {
  return [...fields].flatMap(([key, value]) => {
    const text = LOCALES.has(flatten(key)) ? fieldText(value) : undefined;
    if (text === undefined) return [];
    const found = said(joinPath(path, key), text);
    // A language is called by its name as often as by its tag.
    return found.tag !== undefined || TAGS.has(flatten(key)) ? [found] : [];
  });
}

function said(path: string, text: string): LocaleFound {
  const tag = tagOf(text);
  return tag === undefined ? { misspelt: { path, text } } : { tag };
}

/** `en_GB` is how Java and PHP write `en-GB`; "English" is no tag. */
function tagOf(text: string): string | undefined {
  const tag = text.replace(/_/g, '-').replace(/\.utf-?8$/i, '');
  return /^[a-z]{2,3}(?:-|$)/i.test(tag) && isLocale(tag)
    ? Intl.getCanonicalLocales(tag)[0]
    : undefined;
}

const LOCALES = nameSet(LOCALE_FIELDS);
const TAGS = nameSet(TAG_FIELDS);
