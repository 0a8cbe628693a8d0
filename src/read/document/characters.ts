/**
 * What a UTF-16 unit is to a reader: seen, a space, nothing at all, a joiner (which matters only
 * between the letters or emoji it joins) or a selector (which matters only after what it selects for).
 */
export type Visibility = 'seen' | 'space' | 'unseen' | 'joiner' | 'selector';

/** Units from `first` to `last` that are not simply seen. Source: Unicode 16, Default_Ignorable_Code_Point and White_Space. */
const RANGES: readonly (readonly [first: number, last: number, visibility: Visibility])[] = [
  [0x00, 0x08, 'unseen'],
  [0x09, 0x0d, 'space'],
  [0x0e, 0x1f, 'unseen'],
  [0x20, 0x20, 'space'],
  [0x7f, 0x84, 'unseen'],
  [0x85, 0x85, 'space'],
  [0x86, 0x9f, 'unseen'],
  [0xa0, 0xa0, 'space'],
  [0xad, 0xad, 'unseen'], // soft hyphen
  [0x34f, 0x34f, 'unseen'], // combining grapheme joiner: pads preheaders
  [0x61c, 0x61c, 'unseen'], // Arabic letter mark
  [0x115f, 0x1160, 'space'], // Hangul fillers
  [0x1680, 0x1680, 'space'],
  [0x17b4, 0x17b5, 'unseen'],
  [0x180b, 0x180f, 'unseen'],
  [0x2000, 0x200a, 'space'],
  [0x200b, 0x200b, 'unseen'], // zero-width space
  [0x200c, 0x200d, 'joiner'],
  [0x200e, 0x200f, 'unseen'], // direction marks
  [0x2028, 0x2029, 'space'],
  [0x202a, 0x202e, 'unseen'], // direction embeddings
  [0x202f, 0x202f, 'space'],
  [0x205f, 0x205f, 'space'],
  [0x2060, 0x206f, 'unseen'],
  [0x2800, 0x2800, 'space'], // blank Braille pattern
  [0x3000, 0x3000, 'space'],
  [0x3164, 0x3164, 'space'], // Hangul filler
  [0xfe00, 0xfe0f, 'selector'],
  [0xfeff, 0xfeff, 'unseen'], // byte order mark
  [0xffa0, 0xffa0, 'space'],
  [0xfff0, 0xfffb, 'unseen'],
];

export function visibilityOf(unit: number): Visibility {
  if (unit > 0x20 && unit < 0x7f) return 'seen';
  let low = 0;
  let high = RANGES.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last, visibility] = RANGES[middle] ?? [0, 0, 'seen'];
    if (unit < first) high = middle - 1;
    else if (unit > last) low = middle + 1;
    else return visibility;
  }
  return 'seen';
}

/** Letters of scripts that write with joiners: Arabic, Syriac, the Indic scripts, Mongolian, Khmer and their marks. */
const joins = (unit: number): boolean =>
  (unit >= 0x600 && unit <= 0x8ff) ||
  (unit >= 0x900 && unit <= 0xdff) ||
  (unit >= 0x1000 && unit <= 0x109f) ||
  (unit >= 0x1780 && unit <= 0x18af) ||
  (unit >= 0xfb50 && unit <= 0xfdff) ||
  (unit >= 0xfe70 && unit <= 0xfefe);

/** Emoji as far as one unit tells: surrogates, symbols and selectors. */
const isPictorial = (unit: number): boolean =>
  (unit >= 0xd800 && unit <= 0xdfff) || (unit >= 0x2190 && unit <= 0x2bff) || unit === 0xfe0f;

const ZERO_WIDTH_JOINER = 0x200d;

/** True where a joiner between the two units changes what a person sees. Emoji are joined, never parted. */
export const joinerMatters = (before: number, joiner: number, after: number): boolean =>
  (joins(before) && joins(after)) ||
  (joiner === ZERO_WIDTH_JOINER && isPictorial(before) && isPictorial(after));
