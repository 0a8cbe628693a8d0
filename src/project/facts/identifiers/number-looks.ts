import { isLuhn } from '../../../model/checksum.ts';
import { compact } from '../../../model/text/compact.ts';
import type { IdentifierName } from './identifier-name.ts';

/**
 * A card number is digits, whole, cut or masked; fewer than four are a count. A few more that nothing
 * masks are the number of a club's or a library's card.
 */
export function isCardText(text: string, form: IdentifierName['form']): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (!/^[\d\s*•·∙●○xX#.…_-]+$/.test(text)) return false;
  if (form !== 'whole') return digits >= 2;
  return digits >= 4 && (digits <= 4 || digits >= 12 || /[*•·∙●○…]|[xX]{2,}/.test(text));
}

/** Whether somebody can tell one card or account from another by it, be it cut or masked. */
export const holdsTwoDigits = (text: string): boolean =>
  /^[\p{N}\p{L}\s*•·∙●○xX#.…_-]*\p{N}{2}/u.test(text);

/** Whether a number is masked, or too short to be whole. */
export const isCut = (text: string): boolean =>
  /[*•·∙●○#…]|[xX]{2,}/.test(text) || compact(text).length <= 6;

/** Whether a text may be an identifier at all: no address, no sentence, no flag. */
export const isIdentifierText = (text: string): boolean =>
  text.length <= 64 &&
  !/[@\n]|:\/\//.test(text) &&
  // Words are a title or a sentence; groups of characters have digits in them.
  (!/\s/.test(text.trim()) || /\d/.test(text)) &&
  /[\p{L}\p{N}]/u.test(text) &&
  text !== 'true' &&
  text !== 'false';

/** Whether a text begins like an IBAN; its check digits are not asked. */
export const isIbanText = (text: string): boolean => /^[A-Z]{2}\d{2}[A-Z\d ]+$/.test(text);

/** Issuers of payment cards begin their numbers with 2 to 6. Source: ISO/IEC 7812-1, major industry identifiers. */
export const isPan = (text: string): boolean =>
  /^[2-6](?:[ -]?\d){12,18}$/.test(text) && isLuhn(compact(text));
