import { PARTICLES } from '../../lexicon/field-names/abroad.ts';

const MOST_NAMES = 10_000;

/** Letters that no decomposition takes to what is written where they cannot be. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/** The words of a name, in lower case: `orderNumber`, `order_number`, `OrderID`, `order-number`. */
export const wordsOf: (name: string) => readonly string[] = remembered(splitName);

/** The same name however it is written: `orderNumber` and `ORDER_NUMBER` are `ordernumber`. */
export const flatten: (name: string) => string = remembered((name) => wordsOf(name).join(''));

/** As {@link flatten} of each, of thousands at once. */
export const flattenAll = (names: readonly string[]): readonly string[] =>
  plain(names.join('\n'))
    .replace(/[^\p{L}\p{N}\n]+/gu, '')
    .split('\n');

/** All customers of a project have the same fields, whose names are asked for again and again. */
export function remembered<Made>(make: (name: string) => Made): (name: string) => Made {
  const known = new Map<string, Made>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = make(name);
    if (known.size >= MOST_NAMES) known.clear();
    known.set(name, made);
    return made;
  };
}

function splitName(name: string): readonly string[] {
  const apart = name
    // Salesforce: what its users added.
    .replace(/__(?:c|r|pc)$/i, '')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2');
  return plain(apart)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđıæœß]/g, (letter) => PLAIN[letter] ?? letter);

/** The names of a list with commas between, flattened; they hold no capitals. */
export const flattenList = (list: string): readonly string[] =>
  plain(list)
    .split(',')
    .map((name) => name.replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((name) => name !== '');

/** Without the "de" of `numero_de_commande`. */
export function withoutParticle(words: readonly string[]): readonly string[] {
  const text = words.join(' ');
  const particle = PARTICLES.find((name) => text.startsWith(`${name} `));
  return particle === undefined ? words : words.slice(particle.split(' ').length);
}
