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

/** Cheap, and sometimes too many: no phrase begins with a space, nor within a word of plain letters. */
function beginningsIn(text: string): readonly number[] {
  const beginnings: number[] = [];
  let inWord = false;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    const goesOn = inWord;
    inWord = isAsciiWord(unit);
    if (unit !== 32 && !(inWord && goesOn)) beginnings.push(offset);
  }
  return beginnings;
}
