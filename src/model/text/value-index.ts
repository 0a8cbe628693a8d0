import { compact } from './compact.ts';

/** Values to be found in texts, however they are spaced or dashed there. */
export interface ValueIndex<Item> {
  /** Items of all values that stand in one of the texts, at the beginning of a word; in the order of the index. */
  itemsIn(texts: Iterable<string>): Item[];
}

/** Shorter values stand everywhere. */
const SHORTEST = 2;
const HEAD = 4;
/** Most texts of a run come again with the next customer. */
const MOST_TEXTS = 5000;

/**
 * Makes an index of items by their values. Looking up takes as long as the texts are, however many values there
 * are. It remembers the texts it has met.
 */
export function indexValues<Item>(
  items: Iterable<readonly [item: Item, values: readonly string[]]>,
): ValueIndex<Item> {
  const holders = new Map<string, number[]>();
  const lengths = new Map<string, number[]>();
  const heads = new Set<number>();
  const all: Item[] = [];
  for (const [item, values] of items) {
    for (const key of new Set(values.map(compact))) {
      if (key.length < SHORTEST) continue;
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [all.length]);
      else known.push(all.length);
      const head = key.slice(0, HEAD);
      heads.add(head.length);
      const withHead = lengths.get(head) ?? [];
      if (!withHead.includes(key.length)) withHead.push(key.length);
      lengths.set(head, withHead);
    }
    all.push(item);
  }

  const find = (text: string): readonly number[] => {
    const found: number[] = [];
    const { characters, starts } = compactWords(text);
    for (const start of starts) {
      for (const head of heads) {
        for (const length of lengths.get(characters.slice(start, start + head)) ?? []) {
          if (start + length > characters.length) continue;
          found.push(...(holders.get(characters.slice(start, start + length)) ?? []));
        }
      }
    }
    return found;
  };
  const memory = new Map<string, readonly number[]>();
  const findOnce = (text: string): readonly number[] => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    if (memory.size >= MOST_TEXTS) memory.clear();
    const found = find(text);
    memory.set(text, found);
    return found;
  };

  return {
    itemsIn(texts) {
      const found = new Set<number>();
      for (const text of texts) for (const number of findOnce(text)) found.add(number);
      return [...found].sort((a, b) => a - b).flatMap((number) => all.slice(number, number + 1));
    },
  };
}

/** Letters and digits of a text, and where words of it begin in them. */
interface CompactWords {
  readonly characters: string;
  readonly starts: readonly number[];
}

function compactWords(text: string): CompactWords {
  const starts: number[] = [];
  let characters = '';
  let isInWord = false;
  for (const character of text) {
    const kept = compactCharacter(character);
    if (kept !== '' && !isInWord) starts.push(characters.length);
    // In other scripts words follow each other without a space.
    isInWord = kept !== '' && (character <= 'z' || SPACED.test(character));
    characters += kept;
  }
  return { characters, starts };
}

const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u;

/** `compact` of a single character. */
export function compactCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code > 0x7e || code < 0x20) return compact(character);
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a)) return character;
  return code >= 0x61 && code <= 0x7a ? character.toUpperCase() : '';
}
