import { createCache, MOST_LINES } from '../cache.ts';
import { countScripts, mainScript, sumOf, type Script, type ScriptCounts } from './scripts.ts';
import { wordsOf, type WordIndex, type WordMeaning } from './word-index.ts';

/** What can be counted of a text. */
export interface Profile {
  readonly letters: number;
  readonly scripts: ScriptCounts;
  readonly script: Script | undefined;
  /** All words, folded. */
  readonly words: readonly string[];
  /** Those that are small words of some language, each once. */
  readonly small: ReadonlyMap<string, readonly WordMeaning[]>;
}

export type Profiler = (text: string) => Profile;

/** Makes a profiler. It remembers texts: sentences of a template come again with every customer. */
export const createProfiler = (index: WordIndex): Profiler =>
  createCache(MOST_LINES, (text) => {
    const scripts = countScripts(text);
    const words = wordsOf(text);
    return {
      letters: sumOf(scripts),
      scripts,
      script: mainScript(scripts),
      words,
      small: smallOf(words, index),
    };
  });

function smallOf(words: readonly string[], index: WordIndex): Profile['small'] {
  const small = new Map<string, readonly WordMeaning[]>();
  for (const word of words) {
    if (small.has(word)) continue;
    const meanings = index.meaningsOf(word);
    if (meanings.length > 0) small.set(word, meanings);
  }
  return small;
}

/** The profile of several texts taken together. */
export function joinProfiles(profiles: readonly Profile[]): Profile {
  const scripts: Partial<Record<Script, number>> = {};
  const small = new Map<string, readonly WordMeaning[]>();
  const words: string[] = [];
  for (const profile of profiles) {
    for (const [script, count] of Object.entries(profile.scripts) as [Script, number][]) {
      scripts[script] = (scripts[script] ?? 0) + count;
    }
    for (const [word, meanings] of profile.small) small.set(word, meanings);
    words.push(...profile.words);
  }
  return { letters: sumOf(scripts), scripts, script: mainScript(scripts), words, small };
}

/** The small words of one language that are no words of another. */
export interface Lead {
  readonly total: number;
  readonly speaking: number;
}

/** Small words of `language` in a text that `other` does not have, in whatever sense. */
export function leadOf(
  { small }: Profile,
  language: string,
  other: string | undefined,
  index: WordIndex,
): Lead {
  let total = 0;
  let speaking = 0;
  for (const [word, meanings] of small) {
    const own = meanings.find((meaning) => meaning.language === language);
    if (own === undefined || meanings.some((meaning) => meaning.language === other)) continue;
    if (other !== undefined && index.isKnown(word, other)) continue;
    total++;
    if (own.isSpeaking) speaking++;
  }
  return { total, speaking };
}

/** The languages of which a text has small words, the likeliest first: a word of few languages says most. */
export function languagesBySmallWords({ small }: Profile): string[] {
  const scores = new Map<string, number>();
  for (const meanings of small.values()) {
    for (const { language, isSpeaking } of meanings) {
      const weight = (isSpeaking ? 1 : 0.6) / meanings.length + 0.5;
      scores.set(language, (scores.get(language) ?? 0) + weight);
    }
  }
  return [...scores].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}
