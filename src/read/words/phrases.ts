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
 * walked through once, and compared only with phrases that begin as it does there.
 */
export interface Phrases<Value = string> {
  /** All that stand in `text`, those within others too: by where they begin, of those the longest first. */
  in(text: string): readonly FoundPhrase<Value>[];
  /** All that begin at `offset`, the longest first. */
  from(text: string, offset?: number): readonly FoundPhrase<Value>[];
}

/** Phrases that stand for themselves. */
export const phrasesOf = (words: Iterable<string>): Phrases => createPhrases(withThemselves(words));

function* withThemselves(words: Iterable<string>): Generator<readonly [string, string]> {
  for (const word of new Set(words)) yield [word, word];
}

/** The entries are read when something is first looked for. Those written alike are found in their order. */
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

/** Phrases that begin with a word, and those that letters may be written on to ("*…"). */
interface Trees<Value> {
  readonly plain: Branch<Value>;
  readonly prefixed: Branch<Value>;
}

/** Phrases that begin alike. */
interface Branch<Value> {
  readonly entries: Entry<Value>[];
  /** By the next UTF-16 unit. */
  readonly next: Map<number, Branch<Value>>;
}

interface Entry<Value> {
  readonly stem: string;
  /** Whether any letters may follow ("…*"). */
  readonly isOpen: boolean;
  readonly value: Value;
}

/** Deep enough for few phrases to begin alike, and flat enough to be grown in no time. */
const DEPTH = 6;

function plant<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): Trees<Value> {
  const trees: Trees<Value> = { plain: branch(), prefixed: branch() };
  for (const [phrase, value] of entries) {
    const isPrefixed = phrase.startsWith('*');
    const isOpen = phrase.length > 1 && phrase.endsWith('*');
    const bare = phrase.slice(isPrefixed ? 1 : 0, isOpen ? -1 : undefined);
    const stem = foldPhrase(bare.normalize('NFC'));
    if (stem === '') continue;
    let place = isPrefixed ? trees.prefixed : trees.plain;
    for (let depth = 0; depth < DEPTH && depth < stem.length && !isSpace(stem, depth); depth++) {
      const unit = stem.charCodeAt(depth);
      const next = place.next.get(unit) ?? branch();
      place.next.set(unit, next);
      place = next;
    }
    place.entries.push({ stem, isOpen, value });
  }
  return trees;
}

const branch = <Value>(): Branch<Value> => ({ entries: [], next: new Map() });

/** Cheap, and sometimes too much: no phrase begins with a space, nor within a word of plain letters. */
const mayBegin = (text: string, offset: number): boolean =>
  !isSpace(text, offset) &&
  (!isAsciiWord(text.charCodeAt(offset)) || !isAsciiWord(text.charCodeAt(offset - 1)));

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
  compare(plain, text, offset, offset, found);
  if (found.length > known && !isBoundBefore(text, offset)) found.length = known;
  if (prefixed.next.size > 0 && !isWord(characterBefore(text, offset))) {
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
  let place: Branch<Value> | undefined = tree;
  for (let at = offset; place !== undefined; at++) {
    for (const { stem, isOpen, value } of place.entries) {
      const behind = endOfStem(text, offset, stem);
      if (behind === undefined) continue;
      const end = isOpen ? endOfWord(text, behind) : boundEnd(text, behind);
      if (end !== undefined) found.push({ start, end, value });
    }
    place = place.next.get(text.charCodeAt(at));
  }
}

/** Where `stem` ends that stands at `offset`, if it does. A space in it matches any run of them. */
function endOfStem(text: string, offset: number, stem: string): number | undefined {
  let at = offset;
  for (let index = 0; index < stem.length; index++, at++) {
    if (text.charCodeAt(at) !== stem.charCodeAt(index)) return undefined;
    if (isSpace(stem, index)) while (isSpace(text, at + 1)) at++;
  }
  return at;
}

const isSpace = (text: string, offset: number): boolean => text.charCodeAt(offset) === 32;

/** Whether a phrase may begin at `offset`: not within a word, in scripts that set words apart. */
const isBoundBefore = (text: string, offset: number): boolean =>
  !isSpacedWord(characterAt(text, offset)) || !isSpacedWord(characterBefore(text, offset));

/** The end of a phrase, unless the word goes on behind it. */
const boundEnd = (text: string, end: number): number | undefined =>
  isSpacedWord(characterBefore(text, end)) && isSpacedWord(characterAt(text, end))
    ? undefined
    : end;

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
