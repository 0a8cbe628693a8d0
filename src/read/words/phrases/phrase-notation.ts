import type { SpellingHabits } from '../../../lexicon/language.ts';
import { foldPhrase } from './fold.ts';

/** One way to write a phrase: pieces that follow upon each other. */
export type Pattern = readonly [Piece, ...Piece[]];

/** Letters that stand together, folded, and what may stand around them. */
export interface Piece {
  readonly stem: string;
  /** The same without accents, unit for unit, where these may be left out. */
  readonly bare: string | undefined;
  /** Whether up to three letters may be written together with it ("*…"). */
  readonly hasPrefix: boolean;
  /** Whether further letters may follow ("…*"). */
  readonly isOpen: boolean;
  /** Whether one to three other words stand before it (" * "). */
  readonly isBehindGap: boolean;
}

/** All that phrases stand for. Throws where one is not well-formed: lexicons are tested for that. */
export function patternsOf(phrases: readonly string[], spelling: SpellingHabits = {}): Pattern[] {
  const patterns: Pattern[] = [];
  for (const text of new Set(phrases.flatMap(writtenOut))) {
    for (const spelled of spellings(text, spelling)) {
      const pattern = patternOf(spelled, spelling);
      if (pattern !== undefined) patterns.push(pattern);
    }
  }
  return patterns;
}

/** More is no phrase any more. */
const MOST_WAYS = 200;

/**
 * The texts that a phrase with optional words (`[…]`) and alternatives (`a|b`, `{a b|c}`) stands for, each
 * once. `{n}` and `{gap}` stand for themselves. Throws where it is not well-formed.
 */
export function writtenOut(phrase: string): readonly string[] {
  if (!/[[\]{}|]/.test(phrase)) return [phrase];
  const parts = phrase.split(CHOICE);
  let ways = [''];
  for (const [index, part] of parts.entries()) {
    const choices = index % 2 === 0 ? [part] : choicesOf(part);
    ways = ways.flatMap((way) => choices.map((choice) => way + choice));
    const isBroken = index % 2 === 0 && /[[\]{}|]/.test(part);
    if (isBroken || ways.length > MOST_WAYS) {
      throw new Error(
        `Expected optional words and alternatives that can be told, got "${phrase}".`,
      );
    }
  }
  return [...new Set(ways.map((way) => way.replace(/\s+/g, ' ').trim()))];
}

/**
 * Phrases that stand together for all that `phrase` stands for, in its order, and begin with no choice; undefined
 * where that takes them apart.
 */
export function withoutFirstChoice(phrase: string): readonly string[] | undefined {
  const choice = CHOICE.exec(phrase);
  if (choice === null || phrase.slice(0, choice.index).trim() !== '') return [phrase];
  const rest = phrase.slice(choice.index + choice[0].length);
  if (RUNS_INTO_CHOICE.test(rest)) return undefined;
  const phrases: string[] = [];
  for (const words of new Set(choicesOf(choice[0]))) {
    const begun = words === choice[0] ? [phrase] : withoutFirstChoice((words + rest).trimStart());
    if (begun === undefined) return undefined;
    phrases.push(...begun);
  }
  return phrases;
}

/** "…or|and": with letters before it, it would be another choice. */
const RUNS_INTO_CHOICE = /^[^\s[\]{}]*\|/;

const CHOICE = /(\[[^[\]{}]*\]|\{(?:n|gap|[^[\]{}|]*\|[^[\]{}]*)\}|[^\s[\]{}]*\|[^\s[\]{}]*)/;

function choicesOf(part: string): readonly string[] {
  if (part.startsWith('[')) return ['', ...part.slice(1, -1).split('|')];
  if (!part.includes('|')) return [part];
  return (part.startsWith('{') ? part.slice(1, -1) : part).split('|');
}

/** "Bestätigung" and "Bestaetigung". */
function spellings(text: string, { spelledOut }: SpellingHabits): readonly string[] {
  if (spelledOut === undefined) return [text];
  const other = Object.entries(spelledOut).reduce(
    (written, [letter, letters]) => written.replaceAll(letter, letters),
    text.normalize('NFC').toLowerCase(),
  );
  return other === text.toLowerCase() ? [text] : [text, other];
}

/** An asterisk between letters is itself: "Kund*in". */
const ASTERISKS = /(\s+\*\s+|(?<!\S)\*(?=\S)|(?<=\S)\*(?!\S))/;

/** Shorter words without their accents are others. */
const SHORTEST_BARE = 5;

function patternOf(text: string, { accents }: SpellingHabits): Pattern | undefined {
  if (!text.includes('*')) {
    const stem = foldPhrase(text);
    return stem === '' ? undefined : [pieceOf(stem, accents)];
  }
  const parts = text.split(ASTERISKS);
  const pieces: Piece[] = [];
  let hasPrefix = false;
  let isBehindGap = false;
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) {
      const stem = foldPhrase(part);
      if (stem === '') continue;
      pieces.push({ ...pieceOf(stem, accents), hasPrefix, isBehindGap });
      hasPrefix = false;
      isBehindGap = false;
    } else if (part.trim() !== part) isBehindGap = true;
    else if (parts[index + 1] === '' || /^\s/.test(parts[index + 1] ?? '')) open(pieces);
    else hasPrefix = true;
  }
  const [first, ...rest] = pieces;
  return first === undefined ? undefined : [first, ...rest];
}

function open(pieces: Piece[]): void {
  const last = pieces.pop();
  if (last !== undefined) pieces.push({ ...last, isOpen: true });
}

function pieceOf(stem: string, accents: SpellingHabits['accents']): Piece {
  const bare = accents === undefined || stem.length < SHORTEST_BARE ? stem : withoutAccents(stem);
  return {
    stem,
    bare: bare === stem ? undefined : bare,
    hasPrefix: false,
    isOpen: false,
    isBehindGap: false,
  };
}

const withoutAccents = (stem: string): string =>
  stem.replace(
    /(?![a-z])\p{Script=Latin}/gu,
    (letter) => STROKES[letter] ?? letter.normalize('NFD').charAt(0),
  );

/** Letters whose strokes are no marks. */
const STROKES: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o' };
