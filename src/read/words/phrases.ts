import { lengthOf, type Span } from '../../model/text/span.ts';
import { createCache, MOST_LINES } from '../cache.ts';
import { foldPhrase } from './fold.ts';
import { once } from './once.ts';
import { characterAt, characterBefore, isAsciiWord, isSpacedWord, isWord } from './word-bounds.ts';

/** A stretch of a text that is one of the phrases; `value` is what that phrase stands for. */
export interface FoundPhrase<Value> extends Span {
  readonly value: Value;
}

/**
 * Phrases of a lexicon, matched as `lexicon/language.ts` says. However many there are, a text is
 * walked through once: they are kept as a tree of characters.
 */
export interface Phrases<Value = string> {
  /** All that stand in `text`, those within others too: by where they begin, of those the longest first. */
  in(text: string): readonly FoundPhrase<Value>[];
  /** All that begin at `offset`, the longest first. */
  from(text: string, offset?: number): readonly FoundPhrase<Value>[];
}

/** Phrases that stand for themselves. */
export const phrasesOf = (words: Iterable<string>): Phrases =>
  createPhrases(Array.from(new Set(words), (word) => [word, word] as const));

/** The tree is built when it is first asked for. Entries that are written alike are found in their order. */
export function createPhrases<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): Phrases<Value> {
  const trees = once(() => plant(entries));
  return {
    in: (text) => {
      const folded = foldPhrase(text);
      const found: FoundPhrase<Value>[] = [];
      for (let offset = 0; offset < folded.length; offset++) {
        if (offset === 0 || mayBegin(folded, offset)) collect(trees(), folded, offset, found);
      }
      return found;
    },
    from: (text, offset = 0) => {
      const found: FoundPhrase<Value>[] = [];
      collect(trees(), foldPhrase(text), offset, found);
      return found;
    },
  };
}

/** The same phrases, with a memory of the texts they were looked for in. */
export const remembering = <Value>(phrases: Phrases<Value>): Phrases<Value> => ({
  ...phrases,
  in: createCache(MOST_LINES, (text) => phrases.in(text)),
});

/** Two trees: phrases that begin with a word, and those that letters may be written on to ("*…"). */
interface Trees<Value> {
  readonly plain: Branch<Value>;
  readonly prefixed: Branch<Value>;
}

interface Branch<Value> {
  /** By UTF-16 unit. */
  readonly next: Map<number, Branch<Value>>;
  /** What the phrases stand for that end here, and those that any letters may follow ("…*"). */
  whole?: Value[];
  open?: Value[];
}

function plant<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): Trees<Value> {
  const trees: Trees<Value> = { plain: { next: new Map() }, prefixed: { next: new Map() } };
  for (const [phrase, value] of entries) {
    const [, prefix, stem = '', suffix] = /^(\*?)(.*?)(\*?)$/su.exec(phrase) ?? [];
    if (stem === '') continue;
    let branch = prefix === '*' ? trees.prefixed : trees.plain;
    for (const unit of unitsOf(foldPhrase(stem.normalize('NFC')).replace(/ +/g, ' '))) {
      let next = branch.next.get(unit);
      if (next === undefined) branch.next.set(unit, (next = { next: new Map() }));
      branch = next;
    }
    (branch[suffix === '*' ? 'open' : 'whole'] ??= []).push(value);
  }
  return trees;
}

const unitsOf = (text: string): number[] =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

/** Cheap and sometimes wrong: within a word of plain letters no phrase begins. */
const mayBegin = (text: string, offset: number): boolean =>
  !isAsciiWord(text.charCodeAt(offset)) || !isAsciiWord(text.charCodeAt(offset - 1));

const MOST_LETTERS_BEFORE = 3;
const MOST_LETTERS_BEHIND = 14;

/** Adds the phrases that begin at `offset`, the longest first. */
function collect<Value>(
  { plain, prefixed }: Trees<Value>,
  text: string,
  offset: number,
  found: FoundPhrase<Value>[],
): void {
  const known = found.length;
  climb(plain, text, offset, offset, found);
  if (found.length > known && !isBoundBefore(text, offset)) found.length = known;
  if (prefixed.next.size > 0 && !isWord(characterBefore(text, offset))) {
    for (const stem of stemsFrom(text, offset)) climb(prefixed, text, offset, stem, found);
  }
  if (found.length > known + 1) found.push(...found.splice(known).sort((a, b) => b.end - a.end));
}

/** Follows the text from `stem` on up the tree, and adds each phrase that ends on the way. */
function climb<Value>(
  tree: Branch<Value>,
  text: string,
  start: number,
  stem: number,
  found: FoundPhrase<Value>[],
): void {
  let branch = tree;
  for (let at = stem; ; at++) {
    if (branch.whole !== undefined && isBoundBehind(text, at)) {
      for (const value of branch.whole) found.push({ start, end: at, value });
    }
    if (branch.open !== undefined) {
      const end = endOfWord(text, at);
      if (end !== undefined) for (const value of branch.open) found.push({ start, end, value });
    }
    const unit = text.charCodeAt(at);
    const next = branch.next.get(unit);
    if (next !== undefined) branch = next;
    else if (at === stem || !isSpace(unit) || !isSpace(text.charCodeAt(at - 1))) return;
  }
}

const isSpace = (unit: number): boolean => unit === 32;

/** Whether a phrase may begin at `offset`: not within a word, in scripts that set words apart. */
const isBoundBefore = (text: string, offset: number): boolean =>
  !isSpacedWord(characterAt(text, offset)) || !isSpacedWord(characterBefore(text, offset));

const isBoundBehind = (text: string, end: number): boolean =>
  !isSpacedWord(characterBefore(text, end)) || !isSpacedWord(characterAt(text, end));

/** Where a stem may begin behind up to three letters that are written together with it. */
function stemsFrom(text: string, offset: number): number[] {
  const letters = /^\p{L}{0,3}/u.exec(text.slice(offset, offset + 2 * MOST_LETTERS_BEFORE))?.[0];
  const stems: number[] = [offset];
  for (const letter of letters ?? '') stems.push((stems.at(-1) ?? offset) + letter.length);
  return stems;
}

/** Where the word ends that goes on at `offset`; undefined where it is too long for an ending, or holds digits. */
function endOfWord(text: string, offset: number): number | undefined {
  const rest = text.slice(offset, offset + 2 * MOST_LETTERS_BEHIND);
  const end = offset + (/^[\p{L}\p{M}]{0,14}/u.exec(rest)?.[0].length ?? 0);
  return isWord(characterAt(text, end)) ? undefined : end;
}

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
