import { foldText } from '../model/text/fold.ts';

/** A word of a name as it is compared. */
export const fold = (word: string): string => foldText(word).text.replace(/'/g, '');

/** A word as it is compared, then as keyboards without its letters have it: "mueller". */
export function keysOf(word: string): readonly string[] {
  const spelledOut = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøåæ]/g, (letter) => SPELLED_OUT[letter] ?? letter);
  return [...new Set([fold(word), fold(spelledOut)])].filter((key) => key !== '');
}

const SPELLED_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
};

/** A name as an address writes it. */
export const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.+|\.+$/g, '') || 'someone';
