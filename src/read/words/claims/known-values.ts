import type { Span } from '../../../model/text/span.ts';
import { bareIdentifier } from '../phrases/fold-characters.ts';
import { isAsciiWord } from '../phrases/word-bounds.ts';

/** The identifier values a message may show, to be found in any spelling: grouped, hyphenated, in other digits. */
export interface KnownValues {
  has(value: string): boolean;
  /** Where one of them stands, bounded on both sides. `text` is a folded line. */
  spansIn(text: string): readonly Span[];
}

/** Shorter values stand everywhere by chance. */
const SHORTEST = 4;
const SHORTEST_WORD = 6;

export function knownValues(values: Iterable<string>, startsIn: TokenStarts): KnownValues {
  const all = new Set<string>();
  for (const value of values) {
    const bare = bareIdentifier(value);
    if (bare.length >= (/\d/.test(value) ? SHORTEST : SHORTEST_WORD)) all.add(bare);
  }
  const beginnings = new Set(Array.from(all, (bare) => bare.slice(0, SHORTEST)));
  const lengths = [...new Set(Array.from(all, ({ length }) => length))].sort((a, b) => b - a);
  const [longest = 0] = lengths;
  const hasWords = [...all].some((bare) => !/\d/.test(bare));

  const endFrom = (text: string, start: number): number | undefined => {
    const { bare, ends } = bareFrom(text, start, longest);
    const fitting = lengths.find((length) => {
      const end = ends[length - 1];
      return end !== undefined && all.has(bare.slice(0, length)) && !goesOn(text, end);
    });
    return fitting === undefined ? undefined : ends[fitting - 1];
  };

  return {
    has: (value) => all.has(bareIdentifier(value)),
    spansIn(text) {
      if (!hasWords && !/\d/.test(text)) return [];
      const spans: Span[] = [];
      let from = 0;
      for (const { start, beginning } of startsIn(text)) {
        const end = start < from || !beginnings.has(beginning) ? undefined : endFrom(text, start);
        if (end === undefined) continue;
        spans.push({ start, end });
        from = end;
      }
      return spans;
    },
  };
}

/** Where a value may begin in a text, and its first letters and digits. */
export type TokenStarts = (
  text: string,
) => readonly { readonly start: number; readonly beginning: string }[];

/** Whoever asks for the values of many messages hands them one that remembers. */
export const tokenStarts: TokenStarts = (text) =>
  Array.from(text.matchAll(TOKEN_STARTS), ({ index: start }) => ({
    start,
    beginning: bareFrom(text, start, SHORTEST).bare,
  }));

const TOKEN_STARTS = /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d])[\p{L}\d]/gu;
const SEPARATOR = /[ \-‐‑–./_]/;

const goesOn = (text: string, end: number): boolean =>
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u.test(text.slice(end, end + 2));

const isKept = (character: string): boolean =>
  character < '\x80' ? isAsciiWord(character.charCodeAt(0)) : /[\p{L}\p{N}]/u.test(character);

/** The next `length` letters and digits from `start` and where each ends, single separators passed over. */
function bareFrom(text: string, start: number, length: number): { bare: string; ends: number[] } {
  const ends: number[] = [];
  let bare = '';
  let separated = true;
  for (let at = start; at < text.length && bare.length < length; at++) {
    const character = text.charAt(at);
    if (isKept(character)) {
      bare += character.toUpperCase();
      // "ß" is two letters in upper case.
      while (ends.length < bare.length) ends.push(at + 1);
      separated = false;
    } else if (separated || !SEPARATOR.test(character)) {
      break;
    } else {
      separated = true;
    }
  }
  return { bare, ends };
}
