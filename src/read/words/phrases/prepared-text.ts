import { foldForPhrases, type FoldedText } from './fold.ts';
import { isAsciiWord } from './word-bounds.ts';

/** A text that phrases can be looked for in. */
export interface PreparedText extends FoldedText {
  /** Offsets in the folded text at which a phrase may begin. */
  readonly beginnings: readonly number[];
}

/** Whoever looks for many lists of phrases in one text hands them one that remembers. */
export type Prepare = (text: string) => PreparedText;

export const prepareText: Prepare = (text) => {
  const folded = foldForPhrases(text);
  return { ...folded, beginnings: beginningsIn(folded.text) };
};

/** Cheap, and sometimes too many: no phrase begins with a space, nor within a word. */
function beginningsIn(text: string): readonly number[] {
  const beginnings: number[] = [];
  let inWord = false;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    const goesOn = inWord;
    inWord = isSpacedLetter(unit);
    if (unit !== 32 && !(inWord && goesOn)) beginnings.push(offset);
  }
  return beginnings;
}

/** Whether a unit is surely a letter or digit of a script with spaces between words. */
const isSpacedLetter = (unit: number): boolean =>
  unit < 0x80
    ? isAsciiWord(unit)
    : unit < 0x250
      ? unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7
      : (unit >= 0x388 && unit < 0x482) ||
        (unit >= 0x48a && unit < 0x530) ||
        (unit >= 0x5d0 && unit <= 0x5ea) ||
        (unit >= 0x620 && unit <= 0x64a && unit !== 0x640);
