import { NONSENSE_PHONE_NUMBERS } from '../../../lexicon/placeholders.ts';

/** "123-456-7890": digits that were typed to fill a hole. */
export function isNonsenseNumber(number: string): boolean {
  const digits = number.replace(/[^\d+]/g, '');
  return PATTERNS.some((pattern) => pattern.test(digits));
}

const PATTERNS = NONSENSE_PHONE_NUMBERS.map((source) => new RegExp(source));
