import { COMMON_NAMES } from '../../lexicon/common-names.ts';
import { foldText } from '../../model/text/fold.ts';

/**
 * Whether words after an opener are likelier a name than a noun for everybody who reads. `titled`: a
 * title or a suffix stands with them; `language`: BCP 47 primary language.
 */
export function isLikelyName(words: string, language: string, titled: boolean): boolean {
  const parts = words.split(/\s+/u).filter((part) => /\p{L}/u.test(part));
  if (parts.length === 0 || parts.length > MOST_WORDS) return false;
  if (/[\p{Lu}\p{Ll}]/u.test(words)) {
    const capitals = parts.filter((part) => /^\P{L}*\p{Lu}/u.test(part));
    return titled ? capitals.length > 0 : capitals.length === parts.length;
  }
  const { families } = COMMON_NAMES[language] ?? {};
  if (families !== undefined && isWithFamily(parts.join(''), families)) return true;
  // Where family names are few, a title makes no name of other words.
  if (titled && !(families !== undefined && isSyllabic(words))) return true;
  return isCommonName(words, language);
}

/** Whether words of a script without capitals begin with a given name that is known to be one. */
export function isCommonName(words: string, language: string): boolean {
  const { given = [] } = COMMON_NAMES[language] ?? {};
  const first = foldText(words.split(/\s+/u).find((part) => /\p{L}/u.test(part)) ?? '').text;
  return given.some((name) => foldText(name).text === first);
}

const MOST_WORDS = 4;
const LONGEST_WITH_FAMILY = 4;

const isWithFamily = (name: string, families: readonly string[]): boolean =>
  name.length <= LONGEST_WITH_FAMILY &&
  families.some((family) => name.startsWith(family) && name.length > family.length);

const isSyllabic = (words: string): boolean => /\p{Script=Hangul}/u.test(words);

/** Whether the record has the name in another script, of which the words may be what they are read as. */
export const isOtherScript = (words: string, names: readonly string[]): boolean => {
  const own = names.filter((name) => /\p{L}/u.test(name)).map(scriptOf);
  const script = scriptOf(words);
  return script !== undefined && own.length > 0 && !own.includes(script);
};

const SCRIPTS: readonly RegExp[] = [
  /\p{Script=Han}/u,
  /\p{Script=Hiragana}|\p{Script=Katakana}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Latin}/u,
];

const scriptOf = (text: string): number | undefined => {
  const index = SCRIPTS.findIndex((script) => script.test(text));
  return index === -1 ? undefined : index;
};
