import { LOCALE_FIELDS } from '../../lexicon/field-names.ts';
import { isLocale } from '../config/settings.ts';
import { valueAt } from '../data/path.ts';
import type { PersonEntry } from '../schema/facts.ts';
import { nameSet } from './names.ts';
import { inferPeople } from './people.ts';
import { recipientOf } from './recipient.ts';
import { fieldText, flattenRecord, type RecordObject } from './record.ts';
import { declaredPerson } from './declared-people.ts';
import { flatten } from './words.ts';

/** Language of a customer as a BCP 47 tag: declared, or the recipient's, the record's or its order's own. */
export function localeOf(data: unknown, declared: PersonEntry | undefined): string | undefined {
  if (declared?.locale !== undefined) {
    const base = declared.path === undefined ? '' : `${declared.path}.`;
    return tagOf(fieldText(valueAt(data, base + declared.locale)));
  }
  const record = flattenRecord(data);
  const recipient = recipientOf({
    people: inferPeople(record),
    declared: declared === undefined ? undefined : declaredPerson(data, declared)[0],
    to: undefined,
    record,
  });
  const [root] = record.objects;
  const holders = [
    record.objects.find(({ path }) => path !== '' && path === recipient?.path),
    root,
    record.objects.find(({ path }) => path === 'order'),
  ];
  for (const holder of holders) {
    const tag = holder === undefined ? undefined : localeIn(holder);
    if (tag !== undefined) return tag;
  }
  return undefined;
}

function localeIn(object: RecordObject): string | undefined {
  for (const [key, value] of object.fields) {
    if (!LOCALES.has(flatten(key))) continue;
    const tag = tagOf(fieldText(value));
    if (tag !== undefined) return tag;
  }
  return undefined;
}

/** `en_GB` is how Java and PHP write `en-GB`; "English" is no tag. */
function tagOf(text: string | undefined): string | undefined {
  const tag = text?.replace(/_/g, '-').replace(/\.utf-?8$/i, '');
  return tag !== undefined && /^[a-z]{2,3}(?:-|$)/i.test(tag) && isLocale(tag)
    ? Intl.getCanonicalLocales(tag)[0]
    : undefined;
}

const LOCALES = nameSet(LOCALE_FIELDS);
