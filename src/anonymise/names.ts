import { LANGUAGES } from '../lexicon/languages/index.ts';
import type { MadeUpName } from '../lexicon/made-up-people.ts';
import type { PersonName } from '../model/facts.ts';
import { namesInWord, type NamePlace } from './names-in-word.ts';
import { companyChooser, nameChooser } from './name-pools.ts';
import { fold, keysOf, slugOf } from './name-words.ts';
import { piecesOf } from './pieces.ts';
import type { Random } from './random.ts';

/** Gives people other names: each word of a name becomes one other word, wherever it stands. */
export interface Names {
  /** To be told of everybody before anything is renamed. */
  learn(name: PersonName): void;
  /** Takes a name for a certain one, such as the one that somebody chose. */
  learnAs(original: string, chosen: string): void;
  learnCompanyAs(original: string, chosen: string): void;
  /** A field that holds a name and nothing else. */
  renamed(text: string, part: 'given' | 'family' | 'full' | 'company'): string;
  /** A text in which names may stand. */
  renamedIn(text: string, place: NamePlace): string;
  /** How a mailbox writes the word that stands for one; undefined for what is no name. */
  plainOf(word: string): string | undefined;
  /** A name of nobody in the record. */
  another(): MadeUpName;
}

interface NamesInput {
  readonly random: Random;
  /** Words that must not come out: the names of the record, and those of others. */
  readonly taken: readonly string[];
  /** BCP 47. */
  readonly locale: string | undefined;
}

export function createNames({ random, taken, locale }: NamesInput): Names {
  const words = new Map<string, MadeUpName>();
  const wholes = new Map<string, string>();
  const choose = nameChooser(random, taken, locale);
  const chooseCompany = companyChooser(random, taken);

  const learnWord = (word: string, part: 'given' | 'family'): void => {
    const [key, ...spellings] = keysOf(word);
    if (key === undefined || Array.from(key).length < 2) return;
    const name = words.get(key) ?? choose(word, part);
    for (const spelling of [key, ...spellings]) {
      if (!words.has(spelling)) words.set(spelling, name);
    }
  };

  /** A name of one character is no word that could be looked for; only with the other it is. */
  const learnPair = (family: string, given: string): void => {
    learnWord(family, 'family');
    learnWord(given, 'given');
    const [first, second] = [
      words.get(fold(family)) ?? choose(family, 'family'),
      words.get(fold(given)) ?? choose(given, 'given'),
    ];
    const whole = fold(family + given);
    if (!words.has(whole)) words.set(whole, [first[0] + second[0], first[1] + second[1]]);
  };

  const learnText = (text: string | undefined, part: 'given' | 'family' | 'full'): void => {
    const parts = nameWords(text ?? '');
    for (const [index, word] of parts.entries()) {
      if (isParticle(word, parts) || isTitle(word)) continue;
      const [family, given] = part === 'full' && parts.length === 1 ? pairIn(word) : [];
      if (family !== undefined && given !== undefined) {
        learnPair(family, given);
      } else {
        const isLast = index === parts.length - 1 && parts.length > 1;
        learnWord(word, part === 'full' ? (isLast ? 'family' : 'given') : part);
      }
    }
  };

  const renameWord = (word: string, place: NamePlace): string =>
    namesInWord(word, words, place) ?? word;

  const renamedIn = (text: string, place: NamePlace): string => {
    let pieces = piecesOf(text);
    for (const [whole, made] of wholes) {
      if (Array.from(whole).length < SHORTEST_COMPANY) continue;
      const written = place === 'inside' ? slugOf(made).replaceAll('.', '-') : made;
      pieces = pieces.replace(wholePattern(whole, place), () => written);
    }
    return pieces.replace(WORD, (word) => renameWord(word, place)).text;
  };

  const learnCompany = (text: string | undefined): void => {
    const name = text?.trim() ?? '';
    if (name !== '' && !wholes.has(name)) wholes.set(name, chooseCompany(name));
  };

  return {
    learn({ given, middle, family, full, display, company }) {
      learnText(given, 'given');
      learnText(middle, 'given');
      learnText(family, 'family');
      learnText(full, 'full');
      learnText(display, 'full');
      learnCompany(company);
    },
    learnCompanyAs: (original, chosen) => void wholes.set(original.trim(), chosen),
    learnAs(original, chosen) {
      for (const key of keysOf(original)) words.set(key, [chosen, slugOf(chosen)]);
    },
    renamed(text, part) {
      if (part === 'company') learnCompany(text);
      // A company is delivered to by its name.
      const company = wholes.get(text.trim());
      if (company !== undefined || part === 'company') return company ?? text;
      learnText(text, part);
      const parts = nameWords(text);
      const kept = text.replace(WORD, (word) => {
        if (isTitle(word)) return word;
        if (isParticle(word, parts)) return '';
        return words.has(fold(word)) || Array.from(word).length > 1
          ? renameWord(word, 'name')
          : (words.get(fold(parts[0] ?? ''))?.[0].charAt(0) ?? word);
      });
      return kept.replace(/\s{2,}/g, ' ').trim();
    },
    renamedIn,
    plainOf: (word) => words.get(fold(word))?.[1],
    another: () => choose('A', 'given'),
  };
}

/** Letters that belong together: a hyphen parts names, an apostrophe does not. */
const WORD = /[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

const nameWords = (text: string): readonly string[] => text.match(WORD) ?? [];

/** "van", "de la": they name nobody, and are left out. */
const isParticle = (word: string, parts: readonly string[]): boolean =>
  parts.length > 1 && word.length <= 3 && /^\p{Ll}+$/u.test(word);

const isTitle = (word: string): boolean =>
  /^(?:[IVX]{2,4}|Jr|Sr)$/.test(word) || TITLES.has(fold(word));

/** Titles of all languages that are written as one word. */
const TITLES: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ greeting }) => greeting.honorifics)
    .filter((title) => /^\p{L}+\.?$/u.test(title))
    .map((title) => fold(title.replace(/\.$/, ''))),
);

/** Where the family name of an unspaced name ends: behind one character, of four behind two. */
function pairIn(word: string): readonly [string?, string?] {
  const characters = Array.from(word);
  if (!/^[\p{Script=Han}\p{Script=Hangul}]{2,5}$/u.test(word)) return [];
  const end = characters.length >= 4 ? 2 : 1;
  return [characters.slice(0, end).join(''), characters.slice(end).join('')];
}

/** Shorter names of companies are words, or stand in others. */
const SHORTEST_COMPANY = 4;

/** In an address words are run together, or dashed. */
const wholePattern = (whole: string, place: NamePlace): RegExp => {
  const words = whole
    .trim()
    .split(/[\s.,&-]+/)
    .filter((word) => word !== '')
    .map(escaped);
  return place === 'inside'
    ? new RegExp(words.join('[\\W_]*'), 'giu')
    : new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s.,&-]+')}(?![\\p{L}\\p{N}])`, 'giu');
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
