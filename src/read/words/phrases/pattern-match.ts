import type { Pattern, Piece } from './phrase-notation.ts';
import { characterAt, characterBefore, isSpacedWord, isUnspaced, isWord } from './word-bounds.ts';

/**
 * Where `pattern` ends, if `text`, which is folded, holds it at `offset`: the nearest such place. Of its
 * first piece, `known` units have been compared.
 */
export function patternEnd(
  pattern: Pattern,
  text: string,
  offset: number,
  known: number,
): number | undefined {
  const behind = endOfStem(text, offset, pattern[0], known);
  return behind === undefined ? undefined : endFrom(pattern, 0, text, behind);
}

/** Where the pieces end of which the one at `place` has its stem end at `behind`. */
function endFrom(
  pieces: readonly Piece[],
  place: number,
  text: string,
  behind: number,
): number | undefined {
  const end = pieces[place]?.isOpen === true ? endOfWord(text, behind) : boundEnd(text, behind);
  const next = pieces[place + 1];
  if (end === undefined || next === undefined) return end;
  for (const start of startsOf(next, text, end)) {
    const stemEnd = endOfStem(text, start, next, 0);
    const last = stemEnd === undefined ? undefined : endFrom(pieces, place + 1, text, stemEnd);
    if (last !== undefined) return last;
  }
  return undefined;
}

/** Where a later piece may begin, given where the one before it ends. */
function startsOf(piece: Piece, text: string, offset: number): readonly number[] {
  const starts = piece.isBehindGap ? gapEnds(text, offset) : [offset];
  return piece.hasPrefix ? starts.flatMap((start) => stemsFrom(text, start)) : starts;
}

function endOfStem(
  text: string,
  offset: number,
  { stem, bare = stem }: Piece,
  known: number,
): number | undefined {
  for (let index = known; index < stem.length; index++) {
    const unit = text.charCodeAt(offset + index);
    if (unit !== stem.charCodeAt(index) && unit !== bare.charCodeAt(index)) return undefined;
  }
  return offset + stem.length;
}

/** The end of a phrase, unless the word goes on behind it. */
const boundEnd = (text: string, end: number): number | undefined =>
  isSpacedWord(characterBefore(text, end)) && isSpacedWord(characterAt(text, end))
    ? undefined
    : end;

const MOST_LETTERS_BEFORE = 3;
const MOST_LETTERS_BEHIND = 14;

/** Where a stem may begin at or behind up to three letters that are written together with it. */
export function stemsFrom(text: string, offset: number): readonly number[] {
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

const MOST_WORDS_IN_GAP = 3;
const MOST_CHARACTERS_IN_GAP = 8;
const WORD_IN_GAP = / ([^\s.,:;!?|。、，；：！？।؟،؛]{1,30})(?= )/uy;
const CHARACTERS_IN_GAP = /[^.,:;!?|。、，；：！？।؟،؛]/u;

/** Where one to three words end that begin at `offset`, with the space behind them. */
function gapEnds(text: string, offset: number): readonly number[] {
  if (isUnspaced(text.slice(offset, offset + 2))) return unspacedGapEnds(text, offset);
  const ends: number[] = [];
  WORD_IN_GAP.lastIndex = offset;
  while (ends.length < MOST_WORDS_IN_GAP && WORD_IN_GAP.test(text)) {
    ends.push(WORD_IN_GAP.lastIndex + 1);
  }
  return ends;
}

/** In a script without spaces, a few characters are as much as a few words. */
function unspacedGapEnds(text: string, offset: number): readonly number[] {
  const ends: number[] = [];
  let end = offset;
  while (ends.length < MOST_CHARACTERS_IN_GAP && CHARACTERS_IN_GAP.test(text.charAt(end))) {
    ends.push(++end);
  }
  return ends;
}
