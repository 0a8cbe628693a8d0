import type { Language } from '../../lexicon/language.ts';
import { foldPhrase } from '../words/phrases/fold.ts';
import { once } from '../words/once.ts';

/** What a small word is in one language. */
export interface WordMeaning {
  readonly language: string;
  /** Whether it makes a sentence, or names and titles are full of it as well. */
  readonly isSpeaking: boolean;
}

/** The words of all lexicons, by which texts are told apart. */
export interface WordIndex {
  /** The languages in which a folded word is one of the small ones. */
  meaningsOf(word: string): readonly WordMeaning[];
  /** Whether a folded word stands anywhere in a language's lexicon. */
  isKnown(word: string, language: string): boolean;
  /** Whether it is one of those that messages are about: parcels, accounts, help. */
  isMatter(word: string, language: string): boolean;
}

export function createWordIndex(languages: readonly Language[]): WordIndex {
  const meanings = once(() => indexFrequent(languages));
  const vocabularies = new Map(
    languages.map((language) => [
      language.code,
      {
        all: once(() => wordsIn(allOf(language))),
        matters: once(() => wordsIn(mattersOf(language))),
      },
    ]),
  );
  return {
    meaningsOf: (word) => meanings().get(word) ?? [],
    isKnown: (word, language) => vocabularies.get(language)?.all().has(word) ?? false,
    isMatter: (word, language) =>
      word.length >= SHORTEST_MATTER &&
      !meanings().has(word) &&
      (vocabularies.get(language)?.matters().has(word) ?? false),
  };
}

const SHORTEST_MATTER = 4;

/** The words of a text, folded as phrases of a lexicon are. Elided articles stand by themselves. */
export const wordsOf = (text: string): string[] =>
  foldPhrase(text).match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];

function indexFrequent(languages: readonly Language[]): ReadonlyMap<string, WordMeaning[]> {
  const index = new Map<string, WordMeaning[]>();
  for (const { code, frequent } of languages) {
    const { speaking = '', joining = '' } = frequent ?? {};
    const lists: [string, boolean][] = [
      [speaking, true],
      [joining, false],
    ];
    for (const [list, isSpeaking] of lists) {
      for (const word of new Set(foldPhrase(list).split(' '))) {
        const known = index.get(word) ?? [];
        if (word === '' || known.some(({ language }) => language === code)) continue;
        index.set(word, [...known, { language: code, isSpeaking }]);
      }
    }
  }
  return index;
}

/** What a lexicon holds of words; the kinds of identifiers are none. */
const allOf = ({ greeting, identifiers, tracking, contact, slots }: Language): unknown => {
  const vague = identifiers.vague.map(({ words }) => words);
  return [greeting, { ...identifiers, vague }, tracking, contact, slots];
};

/** The nouns and buttons; phrases that are whole sentences hold words of all sorts. */
const mattersOf = ({ identifiers, tracking, contact, slots }: Language): unknown => {
  const { supportLinks, supportLinkTitles, chatLinks, callBackLinks, phoneLabels } = contact;
  const links = [supportLinks, supportLinkTitles, chatLinks, callBackLinks, phoneLabels];
  const vague = identifiers.vague.map(({ words }) => words);
  return [identifiers.nouns, vague, tracking, links, slots?.values];
};

function wordsIn(lists: unknown): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of textsIn(lists)) for (const word of wordsOf(text)) words.add(word);
  return words;
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* textsIn(inner);
  }
}
