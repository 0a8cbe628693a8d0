import type { SpellingHabits } from '../../../lexicon/language.ts';
import { lengthOf, type Span } from '../../../model/text/span.ts';
import { createCache, MOST_LINES } from '../../cache.ts';
import { foldForPhrases, unfolded, type FoldedText } from './fold.ts';
import { once } from '../once.ts';
import { patternEnd, stemsFrom } from './pattern-match.ts';
import {
  branchBehind,
  plantTree,
  seedsOf,
  type Branch,
  type Entry,
  type Seed,
} from './phrase-tree.ts';
import { prepareText, type Prepare } from './prepared-text.ts';
import { characterAt, characterBefore, isSpacedWord, isWord } from './word-bounds.ts';

/** A stretch of a text that is one of the phrases; `value` is what that phrase stands for. */
export interface FoundPhrase<Value> extends Span {
  readonly value: Value;
}

/**
 * Phrases of a lexicon, matched as `lexicon/language.ts` says. However many there are, a text is
 * walked through once, and compared only with phrases that begin as it does there.
 */
export interface Phrases<Value = string> {
  /** All that stand in `text`, those within others too: by where they begin, of those the longest first. */
  in(text: string): readonly FoundPhrase<Value>[];
  /** All that begin at `offset`, the longest first. */
  from(text: string, offset?: number): readonly FoundPhrase<Value>[];
}

/** A phrase, what it stands for, and how else it may be spelled. */
export type PhraseEntry<Value> = readonly [
  phrase: string,
  value: Value,
  spelling?: SpellingHabits | undefined,
];

/** Phrases that stand for themselves. */
export const phrasesOf = (
  words: Iterable<string>,
  spelling?: SpellingHabits,
  prepare?: Prepare,
): Phrases =>
  createPhrases(
    Array.from(new Set(words), (word) => [word, word, spelling]),
    prepare,
  );

/** The entries are read when something is first looked for. Those written alike are found in their order. */
export function createPhrases<Value>(
  entries: Iterable<PhraseEntry<Value>>,
  prepare: Prepare = prepareText,
): Phrases<Value> {
  const trees = once(() => plant(entries));
  return {
    in: (text) => {
      const prepared = prepare(text);
      const found: FoundPhrase<Value>[] = [];
      for (const offset of prepared.beginnings) collect(trees(), prepared.text, offset, found);
      return inOriginal(found, prepared);
    },
    from: (text, offset = 0) => {
      const start = Math.max(0, offset - 2);
      const folded = foldForPhrases(text.slice(start, offset + LONGEST_PHRASE));
      const found: FoundPhrase<Value>[] = [];
      collect(trees(), folded.text, placeOf(folded, offset - start), found);
      return inOriginal(found, folded, start);
    },
  };
}

/** The same phrases, with a memory of the texts they were looked for in. */
export const remembering = <Value>(phrases: Phrases<Value>): Phrases<Value> => ({
  ...phrases,
  in: createCache(MOST_LINES, (text) => phrases.in(text)),
});

/**
 * Lists of phrases by name, of which a text that they are looked for in is walked through once for all,
 * and remembered.
 */
export function createLists<Name extends string>(
  entries: Iterable<PhraseEntry<Name>>,
  prepare?: Prepare,
): (name: Name) => Phrases<Name> {
  const all = createPhrases(entries, prepare);
  const within = createCache(MOST_LINES, (text) => byValue(all.in(text)));
  const first = createCache(MOST_LINES, (text) => byValue(all.from(text)));
  return (name) => ({
    in: (text) => within(text).get(name) ?? [],
    from: (text, offset = 0) =>
      offset === 0
        ? (first(text).get(name) ?? [])
        : all.from(text, offset).filter(({ value }) => value === name),
  });
}

function byValue<Value>(found: readonly FoundPhrase<Value>[]): Map<Value, FoundPhrase<Value>[]> {
  const lists = new Map<Value, FoundPhrase<Value>[]>();
  for (const phrase of found) {
    const list = lists.get(phrase.value);
    if (list === undefined) lists.set(phrase.value, [phrase]);
    else list.push(phrase);
  }
  return lists;
}

/** Longer ones are not found at a given place. */
const LONGEST_PHRASE = 240;

/** Phrases that begin with a word, and those that letters may be written on to ("*…"). */
interface Trees<Value> {
  readonly plain: Branch<Value>;
  readonly prefixed: Branch<Value>;
}

function plant<Value>(entries: Iterable<PhraseEntry<Value>>): Trees<Value> {
  const plain: (Entry<Value> | Seed<Value>)[] = [];
  const prefixed: (Entry<Value> | Seed<Value>)[] = [];
  for (const [phrase, value, spelling] of entries) {
    for (const seed of seedsOf(phrase, value, spelling)) {
      const hasPrefix = 'pattern' in seed && seed.pattern[0].hasPrefix;
      (hasPrefix ? prefixed : plain).push(seed);
    }
  }
  return { plain: plantTree(plain), prefixed: plantTree(prefixed) };
}

/** Adds the phrases that begin at `offset`, the longest first. */
function collect<Value>(
  { plain, prefixed }: Trees<Value>,
  text: string,
  offset: number,
  found: FoundPhrase<Value>[],
): void {
  const known = found.length;
  compare(plain, text, offset, offset, found);
  if (found.length > known && !isBoundBefore(text, offset)) found.length = known;
  if (prefixed.next?.size !== 0 && !isWord(characterBefore(text, offset))) {
    for (const stem of stemsFrom(text, offset)) compare(prefixed, text, offset, stem, found);
  }
  if (found.length > known + 1) found.push(...found.splice(known).sort((a, b) => b.end - a.end));
}

/** Adds the phrases whose stem stands at `offset`. */
function compare<Value>(
  tree: Branch<Value>,
  text: string,
  start: number,
  offset: number,
  found: FoundPhrase<Value>[],
): void {
  let branch = branchBehind(tree, text, offset);
  while (branch !== undefined) {
    for (const { pattern, value } of branch.entries) {
      const end = patternEnd(pattern, text, offset, branch.depth);
      if (end !== undefined) found.push({ start, end, value });
    }
    branch = branchBehind(branch, text, offset);
  }
}

/** Whether a phrase may begin at `offset`: not within a word, in scripts that set words apart. */
const isBoundBefore = (text: string, offset: number): boolean =>
  !isSpacedWord(characterAt(text, offset)) || !isSpacedWord(characterBefore(text, offset));

/** The place in the folded text of an offset of the original. */
function placeOf({ offsets }: FoldedText, offset: number): number {
  const place = offsets?.findIndex((original) => original >= offset);
  return place ?? offset;
}

const inOriginal = <Value>(
  found: readonly FoundPhrase<Value>[],
  folded: FoldedText,
  start = 0,
): readonly FoundPhrase<Value>[] =>
  folded.offsets === undefined && start === 0
    ? found
    : found.map((phrase) => ({
        start: start + unfolded(folded, phrase.start),
        end: start + unfolded(folded, phrase.end),
        value: phrase.value,
      }));

export const isIn = (phrases: Phrases<unknown>, text: string): boolean =>
  phrases.in(text).length > 0;

/** Whether `text` is one of the phrases, and nothing else. */
export const isWhole = (phrases: Phrases<unknown>, text: string): boolean =>
  phrases.from(text).some(({ end }) => end === text.length);

/** Whether a phrase ends where `text` does, `behind` (a pattern over what stands behind it) left aside. */
export const endsWith = (phrases: Phrases<unknown>, text: string, behind = /^$/): boolean =>
  phrases.in(text).some(({ end }) => behind.test(text.slice(end)));

/** Whether a phrase is the first word of `text`, signs before it left aside. */
export function startsWith(phrases: Phrases<unknown>, text: string): boolean {
  const signs = /^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0;
  return phrases.in(text).some(({ start }) => start <= signs);
}

/** Of phrases that overlap, the longest; in the order of the text. */
export function apart<Found extends Span>(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const phrase of found) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= phrase.start) kept.push(phrase);
    else if (lengthOf(phrase) > lengthOf(last)) kept[kept.length - 1] = phrase;
  }
  return kept;
}

/** Whether there is no letter and no digit in `text` but in `spans` that follow upon each other. */
export function isMadeOf(text: string, spans: readonly Span[]): boolean {
  const reached = new Set([0]);
  for (const [at, character] of charactersOf(text)) {
    if (!reached.has(at)) continue;
    if (!/^[\p{L}\p{N}]/u.test(character)) reached.add(at + character.length);
    for (const { start, end } of spans) if (start === at) reached.add(end);
  }
  return reached.has(text.length);
}

function* charactersOf(text: string): Generator<readonly [offset: number, character: string]> {
  let offset = 0;
  for (const character of text) {
    yield [offset, character];
    offset += character.length;
  }
}
