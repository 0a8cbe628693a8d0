import { createHash } from 'node:crypto';

/** Chances that come the same way again from the same seed. */
export interface Random {
  /** A whole number from 0 to below `limit`, which is at most 2 ** 32. */
  below(limit: number): number;
  /** Throws a RangeError for an empty list. */
  pick<Item>(items: readonly Item[]): Item;
  shuffled<Item>(items: readonly Item[]): readonly Item[];
  /** As many characters, each another one of its kind: a digit for a digit, and so on. */
  others(text: string, letters?: string): string;
}

export function createRandom(seed: string): Random {
  const next = sfc32(createHash('sha256').update(seed).digest());
  const below = (limit: number): number => next() % limit;

  const other = (characters: string, character: string): string => {
    const at = characters.indexOf(character);
    const index = below(characters.length - (at === -1 ? 0 : 1));
    return characters.charAt(at !== -1 && index >= at ? index + 1 : index);
  };

  return {
    below,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('Expected something to choose from.');
      return item;
    },
    shuffled(items) {
      const order = [...items];
      for (let last = order.length - 1; last > 0; last--) {
        const chosen = below(last + 1);
        [order[last], order[chosen]] = [order[chosen], order[last]] as [never, never];
      }
      return order;
    },
    others: (text, letters = LETTERS) =>
      Array.from(text, (character) => {
        if (/\d/.test(character)) return other('0123456789', character);
        if (/[a-z]/.test(character)) return other(letters, character);
        if (/[A-Z]/.test(character)) return other(letters.toUpperCase(), character);
        // Of another script: a letter or digit that anybody can write.
        if (/\p{L}/u.test(character)) return other(letters.toUpperCase(), '');
        return /\p{N}/u.test(character) ? other('0123456789', '') : character;
      }).join(''),
  };
}

/** Without those that are taken for digits. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz';

/** Chris Doty-Humphrey's small fast counter, of the PractRand test suite. */
function sfc32(seed: Buffer): () => number {
  let [a, b, c, counter] = [0, 4, 8, 12].map((at) => seed.readUInt32LE(at)) as [
    number,
    number,
    number,
    number,
  ];
  return () => {
    const result = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = ((c << 21) | (c >>> 11)) >>> 0;
    c = (c + result) >>> 0;
    return result;
  };
}
