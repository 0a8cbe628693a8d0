import { LEAKED_WORDS, TOKEN_SHAPES } from '../../../lexicon/tokens.ts';
import type { ContactRoute } from '../../../model/reading.ts';
import { isNonsenseNumber } from './nonsense-numbers.ts';
import { UNFILLED } from './phone-shapes.ts';

/** Why nobody can be reached at an address of which only the scheme is fine. */
export function deadness(value: string): ContactRoute['dead'] {
  const bare = value.trim();
  if (bare === '' || bare === '#' || /^(?:#!?|\/|javascript:.*|about:blank)$/is.test(bare))
    return 'empty';
  if (LEAKED.test(bare)) return 'leaked-value';
  return UNRESOLVED.test(bare) ? 'placeholder' : undefined;
}

const LEAKED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LEAKED_WORDS.map(({ pattern }) => pattern).join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);
const UNRESOLVED = new RegExp(TOKEN_SHAPES.map(({ pattern }) => pattern).join('|'), 'u');

/** Why nobody answers at a number or name, by its look. */
export function numberDeadness(value: string): ContactRoute['dead'] {
  const isPlaceholder =
    isNonsenseNumber(value) || value.search(UNFILLED) >= 0 || /^\+?\d*[x×_]{6,}$/i.test(value);
  return deadness(value) ?? (isPlaceholder ? 'placeholder' : undefined);
}

/** Of a number in a telephone link, to which a country code alone is nobody. */
export const phoneDeadness = (value: string): ContactRoute['dead'] =>
  numberDeadness(value) ?? (COUNTRY_ALONE.test(value) ? 'empty' : undefined);

/** A country code and nothing behind it, or no digits at all. */
const COUNTRY_ALONE = /^(?:\D*|\D*0+\D*|\s*(?:\+|00)\D*\d{1,3}\D*)$/;
