/** Letters and signs of Latin, Greek and Cyrillic that stand by themselves: to divide text, tables have to be loaded. */
const NARROW_ONLY =
  /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u02E9\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u203B\u20A0-\u20C0]*$/;
const NO_WIDTH = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]+$/u;
const HALF_WIDTH = /^[\uFF61-\uFFDC\uFFE8-\uFFEE]/;
/** East Asian Wide and Fullwidth characters (UAX 11), by script rather than by a table of ranges. */
const WIDE =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Yi}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]|\uFE0F/u;

/** What a reader sees as one character, each with the columns it takes. */
export function* graphemes(text: string): Generator<{ text: string; width: number }> {
  for (const { segment } of new Intl.Segmenter('und').segment(text)) {
    yield { text: segment, width: graphemeWidth(segment) };
  }
}

/** Columns that `text` takes in a terminal. */
export function widthOf(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemes(text)) width += grapheme.width;
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  return WIDE.test(grapheme) && !HALF_WIDTH.test(grapheme) ? 2 : 1;
}
