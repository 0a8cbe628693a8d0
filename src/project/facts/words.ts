import { PARTICLES } from '../../lexicon/field-names-abroad.ts';

/** The words of a name, in lower case: `orderNumber`, `order_number`, `OrderID`, `order-number`. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđıæœß]/g, (letter) => PLAIN[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The same name however it is written: `orderNumber` and `ORDER_NUMBER` are `ordernumber`. */
export const flatten = (name: string): string => wordsOf(name).join('');

/** Without the "de" of `numero_de_commande`. */
export function withoutParticle(words: readonly string[]): readonly string[] {
  const text = words.join(' ');
  const particle = PARTICLES.find((name) => text.startsWith(`${name} `));
  return particle === undefined ? words : words.slice(particle.split(' ').length);
}

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
