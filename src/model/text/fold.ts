import type { Span } from './span.ts';

/** Text made comparable: see {@link foldText}. */
export interface FoldedText {
  readonly text: string;
  /** The span of the original text that a span of the folded text was made from. */
  spanOf(span: Span): Span;
}

// A run of what stands for itself, the last of which bears no mark. Else one unit each: an apostrophe or
// ampersand that was escaped once too often, a decomposed Hangul syllable, a run of white space, a character
// with its combining marks. (Ignoring case, the Greek iota would be a mark: it is the capital of one.)
const UNITS =
  /[!"#$%'()*+,\-./0-9:;<=>?@A-Z[\\\]^_a-z{|}~]+(?!\p{M})|&(?:#0*39|#[xX]0*27|apos|amp);|[\u1100-\u115F][\u1160-\u11A7][\u11A8-\u11FF]?|\s+|\P{M}\p{M}*|\p{M}+/gu;

// Scripts whose accents come and go with case, font and keyboard: ΓΙΩΡΓΟΣ is Γιώργος. In others
// (Devanagari, Thai, kana) a mark is a letter.
const LOSES_MARKS =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ς: 'σ',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
};

/**
 * Folds what may differ between a name in a record and the same name in a message: case, accents,
 * composition, full-width forms, kinds of apostrophes, hyphens and spaces, invisible characters.
 */
export function foldText(text: string): FoldedText {
  if (PLAIN.test(text)) return foldPlain(text);
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const match of text.matchAll(UNITS)) {
    const [written] = match;
    const { index: start } = match;
    const unit = foldUnit(written);
    folded += unit;
    const isRun = written.length > 1 && PLAIN.test(written);
    for (let index = 0; index < unit.length; index++) {
      starts.push(isRun ? start + index : start);
      ends.push(isRun ? start + index + 1 : start + written.length);
    }
  }
  return {
    text: folded,
    spanOf: ({ start, end }) => ({
      start: starts[start] ?? text.length,
      end: end > start ? (ends[end - 1] ?? text.length) : (starts[start] ?? text.length),
    }),
  };
}

/** Nothing but the case of these characters is folded, unless two spaces follow upon each other. */
const PLAIN = /^(?!.* {2})[ !"#$%'()*+,\-./0-9:;<=>?@A-Z[\\\]^_a-z{|}~]*$/;

const foldPlain = (text: string): FoldedText => ({
  text: text.toLowerCase(),
  spanOf: ({ start, end }) => ({
    start: Math.min(start, text.length),
    end: Math.min(Math.max(start, end), text.length),
  }),
});

function foldUnit(unit: string): string {
  if (PLAIN.test(unit)) return unit.toLowerCase();
  if (/^\s/u.test(unit)) return ' ';
  if (/^\p{Cf}/u.test(unit)) return '';
  if (/^(?:&(?:#|apos)|['’‘‛ʼʻʹ′`´＇])/iu.test(unit)) return "'";
  if (/^&amp;$/iu.test(unit)) return '&';
  if (/^[-‐‑‒–—−－]/u.test(unit)) return '-';
  const decomposed = unit.normalize('NFKD').toLowerCase();
  const bare = LOSES_MARKS.test(decomposed) ? decomposed.replace(/\p{M}/gu, '') : decomposed;
  return (LETTERS[bare] ?? bare).normalize('NFC');
}
