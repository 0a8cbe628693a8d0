import type { SpellingHabits } from '../../../lexicon/language.ts';
import { CELL_BREAK } from '../../../model/reading.ts';
import type { Span } from '../../../model/text/span.ts';
import { DOUBTFUL_MASK_CHARACTERS, MASK_CHARACTERS } from '../../../lexicon/masks.ts';
import { createCache, MOST_LINES } from '../../cache.ts';
import { writtenOut } from '../phrases/phrase-notation.ts';
import {
  createPhrases,
  type FoundPhrase,
  type PhraseEntry,
  type Phrases,
} from '../phrases/phrases.ts';
import type { Prepare } from '../phrases/prepared-text.ts';

/** A number that words announce as the last characters of something. */
export interface AnnouncedEnding {
  /** With the words. */
  readonly span: Span;
  readonly shown: Span;
  readonly numberFirst: boolean;
  /** Whether words of the phrase stand on both sides of the number: "sonu {n} olan". */
  readonly goesOn: boolean;
}

/** The phrases of a language that announce last characters: "ending in {n}", "{n} で終わる". */
export interface EndingPhrases {
  /** `text` is a folded line. */
  in(text: string): readonly AnnouncedEnding[];
}

type Piece = 'words' | 'number' | 'gap';

/** The words of a phrase, as one of the pieces of phrases that are built alike. */
interface PieceOfShape {
  readonly shape: Shape;
  readonly place: number;
}

interface Shape {
  readonly pieces: readonly Piece[];
}

/**
 * Phrases that are built alike share their words: "last four digits of {gap} are {n}" and "last 4
 * digits of {gap}: {n}" let "last four digits of your card: 1908" be found too.
 */
export function compileEndings(
  phrases: readonly string[],
  spelling?: SpellingHabits,
  prepare?: Prepare,
): EndingPhrases {
  const shapes = new Map<string, Shape>();
  const entries: PhraseEntry<PieceOfShape>[] = [];
  for (const phrase of phrases.flatMap(writtenOut)) {
    const parts = phrase.split(/(\{n\}|\{gap\})/).flatMap((part) => part.trim() || []);
    const pieces = parts.map(pieceOf);
    const key = pieces.join(' ');
    const shape = shapes.get(key) ?? { pieces };
    shapes.set(key, shape);
    for (const [place, part] of parts.entries()) {
      if (pieces[place] === 'words') entries.push([part, { shape, place }, spelling]);
    }
  }
  const words = createPhrases(entries, prepare);
  const all = [...shapes.values()];
  return { in: createCache(MOST_LINES, (text) => endingsIn(text, all, words)) };
}

function pieceOf(part: string): Piece {
  if (part === '{n}') return 'number';
  return part === '{gap}' ? 'gap' : 'words';
}

function endingsIn(
  text: string,
  shapes: readonly Shape[],
  words: Phrases<PieceOfShape>,
): AnnouncedEnding[] {
  const found = words.in(text);
  if (found.length === 0) return [];
  const endings = shapes.flatMap((shape) => {
    const ofShape = found.filter(({ value }) => value.shape === shape);
    return ofShape.length === 0 ? [] : [...endingsOfShape(text, shape, ofShape)];
  });
  // Of "sonu {n}" and "sonu {n} olan", the whole phrase.
  return endings.sort((a, b) => Number(b.goesOn) - Number(a.goesOn));
}

function* endingsOfShape(
  text: string,
  { pieces }: Shape,
  words: readonly FoundPhrase<PieceOfShape>[],
): Generator<AnnouncedEnding> {
  const wordsAt = groupedByStart(words);

  /** How the pieces from `place` on follow from `offset` on, if they do. */
  const follow = (place: number, offset: number): Followed | undefined => {
    const piece = pieces[place];
    if (piece === undefined) return { end: offset };
    if (piece === 'words') {
      return firstOf(wordsAt.get(offset) ?? [], ({ value, end }) =>
        value.place === place ? follow(place + 1, end) : undefined,
      );
    }
    if (piece === 'gap') return firstOf(gapEnds(text, offset), (end) => follow(place + 1, end));
    const pattern = place === 0 ? NUMBER_HERE : NUMBER_BEHIND;
    pattern.lastIndex = offset;
    const shown = pattern.exec(text)?.indices?.groups?.['shown'];
    if (shown === undefined) return undefined;
    const [from, end] = shown;
    const start = from + (LETTER_MASK.exec(text.slice(from, end))?.[0].length ?? 0);
    const rest = firstOf(closings(text, end), (behind) => follow(place + 1, behind));
    return rest && { end: rest.end, shown: { start, end } };
  };

  const numberFirst = pieces[0] === 'number';
  const goesOn = !numberFirst && pieces.at(-1) === 'words';
  const starts = numberFirst
    ? Array.from(text.matchAll(new RegExp(NUMBER, 'giu')), ({ index }) => index)
    : wordsAt.keys();
  let taken = 0;
  for (const start of starts) {
    if (start < taken) continue;
    const { end = 0, shown } = follow(0, start) ?? {};
    if (shown === undefined) continue;
    taken = end;
    const from = start + (/^\s*/.exec(text.slice(start, shown.start))?.[0].length ?? 0);
    const last = numberFirst || goesOn ? end : shown.end;
    yield { span: { start: from, end: last }, shown, numberFirst, goesOn };
  }
}

interface Followed {
  readonly end: number;
  readonly shown?: Span;
}

const MASK = `(?:[${MASK_CHARACTERS}${DOUBTFUL_MASK_CHARACTERS}-]\\s?){0,24}`;
const SHOWN =
  '(?<shown>\\d{2,6}(?![A-Za-z0-9])|(?=[A-Za-z-]{0,8}\\d)[A-Za-z0-9](?:[A-Za-z0-9-]{0,10}[A-Za-z0-9])(?![A-Za-z0-9]))(?![.,:/-]?\\d)';
/** Letters that hide digits stand right before them: "XX3220". */
const UNJOINED = '(?:(?<=(?<![A-Za-z0-9])[xX]{2,24})(?=\\d)|(?<![A-Za-z0-9]|\\d[.,:/]))';
const NUMBER = `\\s*[:：]?\\s*["“「『'([【〔［]?${MASK}${UNJOINED}${SHOWN}`;

/** "XX3220 पर समाप्त": letters that stand for what is hidden. */
const LETTER_MASK = /^[xX]{2,12}-?(?=\d{2,6}$)/;

/** "(last 4 digits): 1908", and a cell of words before a cell with the number. */
const LEAD = `(?: ?[)\\]）】〕］])?(?: ?[:：])?(?:${CELL_BREAK.replace('|', '\\|')})?`;

/** Asked anew from where they are to match. */
const NUMBER_HERE = new RegExp(NUMBER, 'diuy');
const NUMBER_BEHIND = new RegExp(`${LEAD}${NUMBER}`, 'diuy');

const LONGEST_GAP = 42;

/** Where a few words that begin at `offset` may end, the fewest first. */
function* gapEnds(text: string, offset: number): Generator<number> {
  const last = Math.min(text.length, offset + LONGEST_GAP);
  for (let end = offset + 1; end <= last && !/[\d.;!?|]/.test(text.charAt(end - 1)); end++)
    yield end;
}

/** Where the words behind a number may begin: at once, or behind its closing mark and a space. */
function* closings(text: string, offset: number): Generator<number> {
  const closing = /^["”」』')\]】〕］]?\s*/.exec(text.slice(offset, offset + 8))?.[0].length ?? 0;
  for (let behind = offset; behind <= offset + closing; behind++) yield behind;
}

function groupedByStart<Found extends Span>(spans: readonly Found[]): Map<number, Found[]> {
  const byStart = new Map<number, Found[]>();
  for (const span of spans) {
    const alike = byStart.get(span.start);
    if (alike === undefined) byStart.set(span.start, [span]);
    else alike.push(span);
  }
  return byStart;
}

function firstOf<Item, Value>(
  items: Iterable<Item>,
  find: (item: Item) => Value | undefined,
): Value | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
