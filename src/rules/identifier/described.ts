import { CARD_BRANDS } from '../../lexicon/field-names/paying.ts';
import { TELLING_FIELDS, TYPES_OF_MEANS } from '../../lexicon/means-types.ts';
import type { Facts, Identifier } from '../../model/facts.ts';
import { CELL_BREAK } from '../../model/reading.ts';
import type { Claim } from '../../model/reading.ts';
import type { Question } from './evidence.ts';
import { surroundingsOf } from './surroundings.ts';

/**
 * "Everyday Checking (x7730)" where 7730 ends the account that the record calls "Rainy Day Savings": the
 * one that the words before the number describe, as the record does. Empty where they describe what is
 * shown, or nothing.
 */
export function describedInstead(
  question: Question,
  shown: readonly Identifier[],
  acceptable: readonly Identifier[],
): readonly Identifier[] {
  const { claim, facts } = question;
  if (claim.role === 'href' || claim.form === 'full') return [];
  const kinds = new Set(shown.map(({ kind }) => kind));
  const others = acceptable.filter((it) => kinds.has(it.kind) && !shown.includes(it));
  if (others.length === 0) return [];
  if (!others.some(isListed) || !shown.every(isListed)) {
    return brandedInstead(claim, facts, { shown, others });
  }
  const words = wordsBefore(question).toLowerCase();
  const told = others.filter((other) =>
    [...tellingOf(other, facts)].some(
      ([field, value]) =>
        isSaid(words, value) &&
        shown.every((it) => {
          const own = tellingOf(it, facts).get(field);
          return own !== undefined && own !== value && !isSaid(words, own);
        }),
    ),
  );
  return told.length === 1 ? told : [];
}

/**
 * "Mastercard ending in 1111" where 1111 ends a Visa. What stands in no list beside others may be called by
 * many words, so that only the brand counts that the claim itself names.
 */
function brandedInstead(
  { phrase }: Claim,
  facts: Facts,
  { shown, others }: Record<'shown' | 'others', readonly Identifier[]>,
): readonly Identifier[] {
  const words = phrase.toLowerCase();
  const own = shown.map((it) => brandOf(it, facts));
  const named = others.filter((other) => {
    const brand = brandOf(other, facts);
    return brand !== undefined && words.includes(brand) && own.every((it) => isOther(it, brand));
  });
  return named.length === 1 ? named : [];
}

/** Of those that mean a network of cards, and no "Visa Debit" for "Visa". */
const isOther = (own: string | undefined, brand: string): boolean =>
  own !== undefined && !own.includes(brand) && !brand.includes(own);

const brandOf = (it: Identifier, facts: Facts): string | undefined =>
  [...tellingOf(it, facts).values()].find((value) => BRANDS.has(value));

const isListed = ({ path }: Identifier): boolean => /\[\d+\]/.test(path);

/** What stands beside an identifier in its object and tells it from the next. */
function tellingOf({ path }: Identifier, { values }: Facts): ReadonlyMap<string, string> {
  const holder = path.slice(0, path.lastIndexOf('.') + 1);
  const telling = new Map<string, string>();
  for (const [other, value] of values) {
    const field = other.slice(holder.length);
    if (other.startsWith(holder) && TELLING.has(flat(field)))
      telling.set(field, value.toLowerCase());
  }
  return telling;
}

const isSaid = (words: string, value: string): boolean => {
  const stems = Object.hasOwn(TYPES_OF_MEANS, value) ? TYPES_OF_MEANS[value] : undefined;
  if (stems !== undefined) return stems.some((stem) => words.includes(stem));
  return value.length >= SHORTEST && words.includes(value);
};

const SHORTEST = 4;

/** The words of the line before the number, back to the one before it; of the line above where there are none. */
function wordsBefore({ claim, reading }: Question): string {
  const { before = '', above } = surroundingsOf(claim, reading) ?? {};
  const own =
    before
      .slice(-REACH)
      .split(/\d|[.;!?] /)
      .at(-1) ?? '';
  const isShort = own.replace(CELL_BREAK, '').trim().length <= SHORT;
  return isShort && above !== undefined && above.text.length <= REACH && !/\d/.test(above.text)
    ? `${above.text} ${own}`
    : own;
}

const REACH = 60;
/** A brand and a mask. */
const SHORT = 24;

const BRANDS: ReadonlySet<string> = new Set(CARD_BRANDS);
const flat = (name: string): string => name.replace(/[^A-Za-z]/g, '').toLowerCase();
const TELLING: ReadonlySet<string> = new Set(TELLING_FIELDS.map(flat));
