/** Scripts written without spaces, or in which endings are written on: a word may go on beside them. */
const GOES_ON =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー';
const unspaced = new RegExp(`[${GOES_ON}]`, 'u');
/** The Arabic tatweel stretches a letter and is none: "بـ1908" is a word and a number. */
const word = /^(?!\u0640)[\p{L}\p{N}\p{M}]/u;

/** Whether `character` is a letter, a digit or a mark on one. */
export const isWord = (character: string): boolean =>
  character < '\x80' ? isAsciiWord(character.charCodeAt(0)) : word.test(character);

/** Whether `text` holds characters of a script in which words stand without spaces between them. */
export const isUnspaced = (text: string): boolean => unspaced.test(text);

/** Whether `character` is part of a word that ends where another character stands. */
export const isSpacedWord = (character: string): boolean =>
  isWord(character) && (character < '\x80' || !isUnspaced(character));

export const isAsciiWord = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);

/** The character at `offset`; empty at the end. */
export const characterAt = (text: string, offset: number): string => {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
};

/** The character that ends at `offset`; empty at the start. */
export function characterBefore(text: string, offset: number): string {
  const last = text.charAt(offset - 1);
  const isHalf = last >= '\udc00' && last <= '\udfff' && offset > 1;
  return isHalf ? text.slice(offset - 2, offset) : last;
}
