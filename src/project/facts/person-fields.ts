import {
  EMAIL_FIELDS,
  HANDLE_FIELDS,
  SHORT_NAME_FIELDS,
} from '../../lexicon/field-names/names-of-people.ts';
import { PERSON_ROLES } from '../../lexicon/field-names/roles-of-people.ts';
import type { PersonName } from '../../model/facts.ts';
import { isWholeName, nameFrom, namePart } from './name-fields.ts';
import { isWriting } from './name-keys.ts';
import { nameSet, nameTable } from './names.ts';
import { fieldText, keysAround, type RecordObject } from './record.ts';
import { flatten } from './words.ts';

/** What the fields of an object say of the person it may be. */

type NamePart = keyof PersonName;

/** `name: { first, last }` is the name of the object around it. */
export const isNameObject = (object: RecordObject): boolean => {
  const key = keysAround(object.steps)[0];
  return key !== undefined && isNameKey(key, object.fields);
};

/** `accountHolder: { fullName, email }` is somebody, and no name. */
const isNameKey = (key: string, fields: ReadonlyMap<string, unknown>): boolean =>
  isWholeName(flatten(key)) && !(HOLDERS.has(flatten(key)) && emailAmong(fields) !== undefined);

/** The name that an object has in its fields. */
export function nameIn(object: RecordObject): PersonName {
  const name: { -readonly [Part in NamePart]?: string } = { ...nameFrom(object.fields) };
  for (const [key, value] of object.fields) {
    const flat = flatten(key);
    const text = fieldText(value);
    if (text !== undefined && flat === 'name' && !text.includes('@')) name.full ??= text;
    if (
      isWholeName(flat) &&
      typeof value === 'object' &&
      value !== null &&
      isNameKey(key, new Map(Object.entries(value)))
    ) {
      Object.assign(name, nestedName(value), { ...name });
    }
  }
  const title = fieldText(object.fields.get('title'));
  const isNamed = name.given !== undefined || name.family !== undefined;
  if (isNamed && name.honorific === undefined && isHonorific(title)) name.honorific = title;
  return name;
}

function nestedName(value: object): PersonName {
  const name: { -readonly [Part in NamePart]?: string } = {};
  for (const [key, entry] of Object.entries(value)) {
    const text = fieldText(entry);
    const part = SHORT_PARTS.get(flatten(key)) ?? namePart(flatten(key));
    if (text !== undefined && part !== undefined) name[part] ??= text;
    // `name: { ar: …, en: … }`
    else if (text !== undefined && isWriting(key))
      name[name.full === undefined ? 'full' : 'display'] ??= text;
  }
  const isNamed = name.given !== undefined || name.family !== undefined;
  return isNamed ? name : { ...nameFrom(new Map(Object.entries(value))), ...name };
}

/** The title of a person is "Dr."; that of a job is longer, and that of an order is a sentence. */
const isHonorific = (title: string | undefined): title is string =>
  title !== undefined && /^\p{L}{1,6}\.?(?: \p{L}{1,6}\.?)?$/u.test(title);

/** The first e-mail address of an object. */
export const emailIn = ({ fields }: RecordObject): string | undefined => emailAmong(fields);

function emailAmong(fields: ReadonlyMap<string, unknown>): string | undefined {
  for (const [key, value] of fields) {
    if (EMAILS.has(flatten(key))) {
      const text = fieldText(value);
      if (text?.includes('@') === true) return text;
    }
    if (Array.isArray(value) && /^e_?mails?(?:_?addresses)?$/i.test(key)) {
      const [first] = value as readonly unknown[];
      const text = fieldText(first) ?? fieldOf(first, 'address') ?? fieldOf(first, 'value');
      if (text?.includes('@') === true) return text;
    }
  }
  return undefined;
}

const fieldOf = (value: unknown, key: string): string | undefined =>
  typeof value === 'object' && value !== null ? fieldText(Reflect.get(value, key)) : undefined;

/** What an object's bearer is known by to machines. */
export const handlesIn = (object: RecordObject): readonly string[] =>
  [...object.fields]
    .filter(([key]) => HANDLES.has(flatten(key)))
    .flatMap(([, value]) => fieldText(value) ?? []);

const SHORT_PARTS: ReadonlyMap<string, NamePart> = nameTable(SHORT_NAME_FIELDS);
const EMAILS = nameSet(EMAIL_FIELDS);
const HOLDERS = nameSet(PERSON_ROLES);
const HANDLES = nameSet(HANDLE_FIELDS);
