import { foldCharacters } from './fold-characters.ts';

/** A text in which phrases are looked for, and where its units stand in the text it was made of. */
export interface FoldedText {
  readonly text: string;
  /** For each unit, and one past the end, the offset in the original; absent where nothing moved. */
  readonly offsets?: Uint32Array;
}

/**
 * `text` without what may differ between a phrase of a lexicon and the same phrase in a message: case,
 * composition, full- and half-width and presentation forms, digits of other scripts, kinds of
 * apostrophes, quotes, hyphens and spaces, the vowel signs of Arabic and Hebrew, characters that show
 * nothing.
 */
export function foldForPhrases(text: string): FoldedText {
  const lower = lowerCased(text);
  return UNPLAIN.test(lower) && ANY_VARIANT.test(lower) ? withoutVariants(lower) : { text: lower };
}

/** A phrase, folded as the texts it is looked for in. */
export const foldPhrase = (phrase: string): string => foldForPhrases(phrase).text;

/** A few letters that `phrase` begins with, which folding leaves as they are whatever follows. */
export const plainBeginning = (phrase: string): string =>
  PLAIN_BEGINNING.exec(lowerCased(phrase))?.[0] ?? '';

/** Without letters that lose an accent, and those that a mark behind them is composed with. */
const PLAIN_BEGINNING =
  /^[0-9a-zα-ρσ-ωа-яא-ת\u0626-\u063a\u0641-\u0648\u064a\u0904-\u0939\u0e01-\u0e2e\u0e40-\u0e44ぁ-ゖァ-ー㐀-鿿가-힣]{1,4}(?![\u0300-\u036f\u0653-\u0655\u3099\u309a\uff9e\uff9f])/;

/** Where `offset` of the folded text stands in the original. */
export const unfolded = ({ offsets }: FoldedText, offset: number): number =>
  offsets?.[offset] ?? offset;

/** In lower case "İ" would be two units. */
const lowerCased = (text: string): string =>
  (text.includes('İ') ? text.replaceAll('İ', 'i') : text).toLowerCase();

/** Most of what mails are written in needs nothing: letters of nearly every kind, and single spaces. */
const UNPLAIN =
  /[^ -_a-~¡-¬®-³µ-Þà-İĲ-ŞŠ-ŢŤ-žα-ρσ-ωа-яѐђ-џא-ת\u0904-\u0939\u0e01-\u0e4c。-〃ぁ-ゖァ-ー㐀-鿿가-힣]| {2}/;

// Marks that are composed with the letter before them, or decomposed where Unicode wants them so.
const COMPOSED =
  '[^\\s\\p{M}][\\u0300-\\u036f\\u0653-\\u0655\\u3099\\u309a\\uff9e\\uff9f]+|[\\u1100-\\u1112][\\u1161-\\u1175][\\u11a8-\\u11c2]?|\\u0e4d\\u0e32|[\\u0958-\\u095f]';
const COMPATIBLE = '[\\ufb00-\\ufb06\\ufb1d-\\ufdff\\ufe70-\\ufefc\\uff01-\\uff9f]';
// The tatweel at the end of a word stands between it and a number: "بـ1908".
const UNSEEN =
  '[\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe0e\\ufe0f\\ufeff]|[\\u064b-\\u0652\\u0670\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]|\\u0640+(?=[\\u0620-\\u064a])';
const LOOK_ALIKES =
  '[`´‘’‛ʹʻʼˈ′׳“”„‟″״‐‑‒–—―−־ıςßάέήίόύώёأإآٱىیکşţ]|\\s{2,}|[^\\S ]|(?![0-9])\\p{Nd}';
const VARIANTS = new RegExp(`${COMPOSED}|${COMPATIBLE}|${UNSEEN}|${LOOK_ALIKES}`, 'gu');
const ANY_VARIANT = new RegExp(VARIANTS, 'u');

function withoutVariants(text: string): FoldedText {
  let folded = '';
  let from = 0;
  const moved: Moved[] = [];
  for (const { index, 0: written } of text.matchAll(VARIANTS)) {
    const plain = plainOf(written);
    folded += text.slice(from, index) + plain;
    from = index + written.length;
    if (plain.length !== written.length) {
      moved.push({ to: folded.length - plain.length, length: plain.length, index, end: from });
    }
  }
  folded += text.slice(from);
  return moved.length === 0
    ? { text: folded }
    : { text: folded, offsets: offsetsOf(folded, moved) };
}

/** `length` units from `to` on that were made of `[index, end)` of the original. */
interface Moved {
  readonly to: number;
  readonly length: number;
  readonly index: number;
  readonly end: number;
}

function offsetsOf(folded: string, moved: readonly Moved[]): Uint32Array {
  const offsets = new Uint32Array(folded.length + 1);
  let at = 0;
  let shift = 0;
  for (const { to, length, index, end } of moved) {
    while (at < to) offsets[at] = at++ + shift;
    // Of the second "s" of "ß" nothing begins, but the next letter.
    for (let unit = 0; unit < length; unit++) offsets[at++] = unit === 0 ? index : end;
    shift = end - at;
  }
  while (at <= folded.length) offsets[at] = at++ + shift;
  return offsets;
}

function plainOf(written: string): string {
  const known = PLAIN[written];
  if (known !== undefined) return known;
  if (/^\s/.test(written)) return ' ';
  if (IS_UNSEEN.test(written)) return '';
  const composed = foldCharacters(written).normalize(IS_COMPATIBLE.test(written) ? 'NFKC' : 'NFC');
  return PLAIN[composed] ?? composed.replace(VOWEL_SIGNS, '');
}

const IS_UNSEEN = new RegExp(`^(?:${UNSEEN.replace(/\(\?=.*$/, '')})`, 'u');
const IS_COMPATIBLE = new RegExp(COMPATIBLE, 'u');
const VOWEL_SIGNS = /[\u064b-\u0652\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/g;

const PLAIN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('`´‘’‛ʹʻʼˈ′׳', (sign) => [sign, "'"])),
  ...Object.fromEntries(Array.from('“”„‟″״', (sign) => [sign, '"'])),
  ...Object.fromEntries(Array.from('‐‑‒–—―−־', (sign) => [sign, '-'])),
  ı: 'i',
  // What is left of "İ" where it is two characters.
  i̇: 'i',
  ς: 'σ',
  // "STRASSE", and all of Switzerland.
  ß: 'ss',
  // Romanian before Unicode 3.0, and Turkish, write cedillas for commas.
  ş: 'ș',
  ţ: 'ț',
  // Greek capitals carry no accents.
  ά: 'α',
  έ: 'ε',
  ή: 'η',
  ί: 'ι',
  ό: 'ο',
  ύ: 'υ',
  ώ: 'ω',
  // Russian print leaves the dots out.
  ё: 'е',
  // Arabic is often written without the signs on alef, and with one yeh or kaf for the other.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  'ํา': 'ำ',
};
