import {
  BARE_NAMES,
  FAMILY_BESIDE_NAME,
  FAMILY_OR_NICKNAME,
  FAMILY_PREFIXES,
  NAMES_ONLY_BESIDE_FAMILY,
  SECOND_FAMILY,
} from '../../lexicon/field-names/abroad.ts';
import { NAME_FIELDS } from '../../lexicon/field-names/names-of-people.ts';
import type { PersonName } from '../../model/facts.ts';
import { nameSet, nameTable } from './names.ts';
import { fieldText } from './record.ts';
import { flatten } from './words.ts';

type NamePart = keyof PersonName;

/** The part of a name that a field holds whatever stands beside it. */
export const namePart = (flat: string): NamePart | undefined => PARTS.get(flat);

/** Whether a field may hold a part of a name. */
export const isNameField = (flat: string): boolean =>
  flat === 'name' || PARTS.has(flat) || BESIDE.has(flat);

/** The name that fields hold together: what a word like "nom" means, its neighbours tell. */
export function nameFrom(fields: ReadonlyMap<string, unknown>): PersonName {
  const name: { -readonly [Part in NamePart]?: string } = {};
  const beside = new Map<string, string>();
  for (const [key, value] of fields) {
    const flat = flatten(key);
    const text = fieldText(value);
    if (text === undefined) continue;
    const part = PARTS.get(flat);
    if (part !== undefined) name[part] ??= text;
    else if (BESIDE.has(flat) && !text.includes('@')) beside.set(flat, text);
  }
  const textOf = (names: ReadonlySet<string>): string | undefined =>
    [...beside].find(([flat]) => names.has(flat))?.[1];

  const bare = [...beside].find(([flat]) => BARE.has(flat));
  const either = textOf(EITHER);
  const family =
    name.family ??
    (bare === undefined ? undefined : (textOf(SHORT_FAMILY) ?? familyIfSingle(either, bare[1])));
  if (family !== undefined) name.family = family;
  if (either !== undefined && name.family !== either) {
    const isFamily = name.family === undefined && name.given !== undefined && bare === undefined;
    name[isFamily ? 'family' : 'display'] ??= either;
  }
  if (bare !== undefined) Object.assign(name, bareName(bare, name));
  if (name.family !== undefined) {
    const words = [textOf(PREFIXES), name.family, textOf(SECOND)];
    name.family = words.filter((word) => word !== undefined).join(' ');
  }
  return name;
}

/** Beside a name of several words it may be a nickname as well. */
const familyIfSingle = (either: string | undefined, bare: string): string | undefined =>
  /\s/.test(bare) ? undefined : either;

function bareName([flat, text]: readonly [string, string], name: PersonName): PersonName {
  if (name.family !== undefined) {
    if (name.given !== undefined) return name.full === undefined ? { full: text } : {};
    return text.includes(name.family) ? { full: text } : { given: text };
  }
  if (ONLY_BESIDE.has(flat)) return {};
  // "prenom" and "nom"; but a whole name has the given name in it.
  if (name.given !== undefined && !text.includes(name.given)) return { family: text };
  return name.full === undefined ? { full: text } : {};
}

const PARTS: ReadonlyMap<string, NamePart> = nameTable(NAME_FIELDS);
const BARE = nameSet(BARE_NAMES);
const SHORT_FAMILY = nameSet(FAMILY_BESIDE_NAME);
const ONLY_BESIDE = nameSet(NAMES_ONLY_BESIDE_FAMILY);
const EITHER = nameSet(FAMILY_OR_NICKNAME);
const PREFIXES = nameSet(FAMILY_PREFIXES);
const SECOND = nameSet(SECOND_FAMILY);
const BESIDE = new Set([...BARE, ...SHORT_FAMILY, ...EITHER, ...PREFIXES, ...SECOND]);
