import type { Span } from '../../../../model/text/span.ts';
import { isCardOrAccount } from './naming.ts';

/** What a number looks like by itself, whatever the words around it say. */

export const isYear = (shown: string): boolean => /^(?:19[5-9]|20\d)\d$/.test(shown);

/** In groups as phones are, from the nought of a trunk: longer than nearly every identifier in groups. */
export const isDialled = (shown: string): boolean =>
  /^0\d{1,4}(?: \d{2,4}){2,4}$/.test(shown) && /^\d{9,11}$/.test(shown.replace(/ /g, ''));

/** Few characters are an identifier only where a number word or a sign in the `gap` before them says so. */
export function isTooShort(shown: string, gap: string): boolean {
  const length = shown.replace(/[^\p{L}\p{N}]/gu, '').length;
  return length < (/[#№º°]|\p{L}/u.test(gap) ? 3 : 4);
}

/** "445 190": perhaps one group of a number, perhaps not. */
export const isGroup = (text: string, { start, end }: Span): boolean =>
  /^ \d{2,}/.test(text.slice(end, end + 4)) ||
  /\d{2,} $/.test(text.slice(Math.max(0, start - 4), start));

/** "Visa 1908": nobody has a card of four digits. */
export const isTail = (shown: string, ending: readonly string[]): boolean =>
  /^\d{4,5}$/.test(shown) && isCardOrAccount(ending) && !ending.includes('customer-account');

export function isMostlyDigits(shown: string): boolean {
  // "08/2027": when a card expires.
  if (/^(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d{2}$/.test(shown)) return false;
  const digits = shown.replace(/\D/g, '').length;
  return digits >= 6 && digits > shown.replace(/[^\p{L}]/gu, '').length;
}
