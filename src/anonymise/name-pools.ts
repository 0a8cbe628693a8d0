import { LEGAL_FORMS } from '../lexicon/legal-forms.ts';
import { MADE_UP_COMPANIES, MADE_UP_NAMES, type MadeUpName } from '../lexicon/made-up-people.ts';
import { fold, keysOf } from './name-words.ts';
import type { Random } from './random.ts';

/** Chooses a name of nobody for a word of somebody's. */
export type ChooseName = (word: string, part: 'given' | 'family') => MadeUpName;

export function nameChooser(
  random: Random,
  taken: readonly string[],
  locale: string | undefined,
): ChooseName {
  const folded = taken.flatMap(keysOf);
  const used = new Set(folded);
  const left = new Map<string, readonly MadeUpName[]>();
  const isFree = (candidate: string): boolean => {
    const key = fold(candidate);
    return !used.has(key) && !folded.some((name) => sharesLetters(key, name));
  };

  return (word, part) => {
    const pool = poolFor(word, locale);
    const key = `${pool.script} ${part}`;
    const candidates = left.get(key) ?? random.shuffled(pool[part]);
    const at = candidates.findIndex(([name, plain]) => isFree(name) && isFree(plain));
    const found = candidates[at] ?? invented(random, isFree);
    left.set(
      key,
      candidates.filter((candidate) => candidate !== found),
    );
    used.add(fold(found[0]));
    return found;
  };
}

/** Of the word's script; where several languages share it, of the one that the locale writes. */
function poolFor(word: string, locale: string | undefined): (typeof MADE_UP_NAMES)[number] {
  const fitting = MADE_UP_NAMES.filter(({ characters }) => new RegExp(characters, 'u').test(word));
  const script = scriptOf(locale);
  const [latin] = MADE_UP_NAMES;
  const found = fitting.find((names) => names.script === script) ?? fitting.at(-1) ?? latin;
  if (found === undefined) throw new RangeError('There are no names.');
  return found;
}

function scriptOf(locale: string | undefined): string | undefined {
  try {
    return locale === undefined ? undefined : new Intl.Locale(locale).maximize().script;
  } catch {
    return undefined;
  }
}

/** Four letters in a row that two names have both. */
function sharesLetters(a: string, b: string): boolean {
  for (let at = 0; at + 4 <= a.length; at++) {
    if (b.includes(a.slice(at, at + 4))) return true;
  }
  return false;
}

const SYLLABLES =
  'ba be bo da do fa fe ga go ka ke la le lo ma me mo na ne no ra re ro sa ta to va'.split(' ');

/** Where all names are taken. */
function invented(random: Random, isFree: (name: string) => boolean): MadeUpName {
  let name = '';
  for (let attempt = 0; attempt < 200; attempt++) {
    const syllables = Array.from({ length: 3 + (attempt >> 6) }, () => random.pick(SYLLABLES));
    name = syllables.join('').replace(/^./, (letter) => letter.toUpperCase());
    if (isFree(name)) break;
  }
  return [name, name.toLowerCase()];
}

/** With the legal form of the one it stands for. */
export function companyChooser(random: Random, taken: readonly string[]): (name: string) => string {
  const folded = taken.flatMap(keysOf);
  let left = random
    .shuffled(MADE_UP_COMPANIES)
    .filter((name) => !folded.some((other) => sharesLetters(fold(name), other)));
  return (name) => {
    const [made = invented(random, () => true)[0], ...others] = left;
    left = others;
    const form = LEGAL_FORMS.find((candidate) =>
      new RegExp(`[\\s,]${escaped(candidate)}\\.?$`, 'u').test(name),
    );
    return form === undefined ? made : `${made} ${form}`;
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
