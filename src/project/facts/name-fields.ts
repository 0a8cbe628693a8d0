import {
  BARE_NAMES,
  BETWEEN_NAMES,
  FAMILY_BEHIND_FATHERS,
  FAMILY_BESIDE_NAME,
  FAMILY_OR_FATHERS,
  FAMILY_OR_NICKNAME,
  FAMILY_PREFIXES,
  NAMES_ONLY_BESIDE_FAMILY,
  SECOND_FAMILY,
} from '../../lexicon/field-names/abroad.ts';
import { ALIASES, NAME_FIELDS } from '../../lexicon/field-names/names-of-people.ts';
import type { PersonName } from '../../model/facts.ts';
import { fullNameOf } from '../../model/person.ts';
import { isOfGivenNames, nameKeyOf } from './name-keys.ts';
import { nameSet, nameTable, nounForms } from './names.ts';
import { fieldText } from './record.ts';
import { flatten, wordsOf } from './words.ts';

type NamePart = keyof PersonName;

/** The part of a name that a field holds whatever stands beside it. */
export const namePart = (flat: string): NamePart | undefined =>
  nounForms(flat)
    .map((form) => PARTS.get(form))
    .find((part) => part !== undefined);

/** `nazwisko_i_imie`, `prenomNom`: a field called for both names holds the whole. */
function isOfBoth(words: readonly string[]): boolean {
  const isGiven = (flat: string): boolean => namePart(flat) === 'given' || BARE.has(flat);
  const isFamily = (flat: string): boolean => namePart(flat) === 'family' || BARE.has(flat);
  return words.some((_, cut) => {
    const behind = words.slice(cut).filter((word, index) => index > 0 || !BETWEEN.has(word));
    const [first, second] = [words.slice(0, cut).join(''), behind.join('')];
    return (
      first !== second &&
      ((isGiven(first) && isFamily(second)) || (isFamily(first) && isGiven(second)))
    );
  });
}

/** Whether a field holds a whole name, or an object that is one. */
export const isWholeName = (flat: string): boolean =>
  flat === 'name' || PARTS.get(flat) === 'full' || (BARE.has(flat) && !ONLY_BESIDE.has(flat));

/** Whether a field may hold a part of a name. */
export const isNameField = (flat: string): boolean =>
  flat === 'name' || PARTS.has(flat) || BESIDE.has(flat);

/**
 * The name that fields hold together: what a word like "nom" means, its neighbours tell. What it is in
 * another writing (`nameEn` beside `nameAr`) is what its bearer is called as well.
 */
export function nameFrom(fields: ReadonlyMap<string, unknown>): PersonName {
  const writings = byWriting(fields);
  const [own, ...others] = [...writings.values()].map(nameInOne);
  const name = own ?? {};
  const other = others.map(fullNameOf).find((text) => text !== undefined);
  return other === undefined || name.display !== undefined ? name : { ...name, display: other };
}

type NameTexts = ReadonlyMap<string, string>;

/** The texts of the fields by what each is called, those without a word for their writing first. */
function byWriting(fields: ReadonlyMap<string, unknown>): ReadonlyMap<string, NameTexts> {
  const plain = new Map<string, string>();
  const writings = new Map<string, Map<string, string>>();
  for (const [key, value] of fields) {
    const text = fieldText(value);
    if (text === undefined) continue;
    const { words, writing } = nameKeyOf(key);
    const flat = words.join('');
    const isWhole = flat === 'name';
    if (writing === '' || !(isWhole || namePart(flat) !== undefined || BESIDE.has(flat))) {
      const name = plainName(key);
      if (!plain.has(name)) plain.set(name, text);
    } else if (!text.includes('@')) {
      const texts = writings.get(writing) ?? new Map<string, string>();
      writings.set(writing, texts.set(isWhole ? 'fullname' : flat, text));
    }
  }
  const isNamed = [...plain.keys()].some(
    (flat) => isNameField(flat) || namePart(flat) !== undefined,
  );
  return isNamed || writings.size === 0 ? new Map([['', plain], ...writings]) : writings;
}

function plainName(key: string): string {
  const flat = flatten(key);
  if (namePart(flat) !== undefined || BESIDE.has(flat)) return flat;
  if (isOfGivenNames(wordsOf(key))) return 'given';
  return isOfBoth(wordsOf(key)) ? 'fullname' : flat;
}

function nameInOne(fields: NameTexts): PersonName {
  const name: { -readonly [Part in NamePart]?: string } = {};
  const beside = new Map<string, string>();
  for (const [flat, text] of fields) {
    const bare = nounForms(flat).find((form) => BESIDE.has(form));
    const part =
      partBehindFathers(flat, fields) ??
      PARTS.get(flat) ??
      (bare === undefined ? namePart(flat) : undefined);
    if (part !== undefined) name[part] ??= text;
    else if (bare !== undefined && !text.includes('@')) beside.set(bare, text);
  }
  for (const [given, family] of PAIRS) {
    const [first = '', last = ''] = [fields.get(given), fields.get(family)];
    if (!IS_NAME.test(first) || !IS_NAME.test(last)) continue;
    name.given ??= first;
    name.family ??= last;
  }
  // `{ given_name: Fernanda, alias: Fer }`; alone it may be a login, or what an account is called.
  const alias = [...fields].find(([flat]) => ALIAS.has(flat))?.[1] ?? '';
  if ((name.given ?? name.full) !== undefined && CALLED.test(alias)) name.display ??= alias;
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

/** `{ ime, prezime, familia }` */
function partBehindFathers(flat: string, fields: NameTexts): NamePart | undefined {
  const has = (names: ReadonlySet<string>): boolean => [...names].some((name) => fields.has(name));
  if (FATHERS.has(flat)) return has(BEHIND_FATHERS) ? 'middle' : undefined;
  return BEHIND_FATHERS.has(flat) && has(FATHERS) ? 'family' : undefined;
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
const IS_NAME = /^[^\d@:]*\p{L}[^\d@:]*$/u;
const CALLED = /^(?:\p{Lu}[\p{Ll}\p{M}'’]+|\p{Lo}[\p{Lo}\p{M}]+)(?:[ -]\p{L}+)?$/u;

/** `{ first: Ada, last: Okafor }`, `{ fn, ln }`; alone either may be of anything. */
const PAIRS = [
  ['first', 'last'],
  ['fn', 'ln'],
] as const;
const ALIAS = nameSet(ALIASES);
const BARE = nameSet(BARE_NAMES);
const BETWEEN: ReadonlySet<string> = new Set(BETWEEN_NAMES);
const SHORT_FAMILY = nameSet(FAMILY_BESIDE_NAME);
const ONLY_BESIDE = nameSet(NAMES_ONLY_BESIDE_FAMILY);
const FATHERS = nameSet(FAMILY_OR_FATHERS);
const BEHIND_FATHERS = nameSet(FAMILY_BEHIND_FATHERS);
const EITHER = nameSet(FAMILY_OR_NICKNAME);
const PREFIXES = nameSet(FAMILY_PREFIXES);
const SECOND = nameSet(SECOND_FAMILY);
const BESIDE = new Set([...BARE, ...SHORT_FAMILY, ...EITHER, ...PREFIXES, ...SECOND]);
