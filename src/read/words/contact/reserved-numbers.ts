import { RESERVED_PHONES } from '../../../lexicon/reserved-phones.ts';

/**
 * Whether a number is one that its country keeps for films and examples: it is written and dialled as any
 * other, though no table of numbers that have been given holds it.
 */
export const isReservedNumber = (callingCode: string, national: string): boolean =>
  (RANGES.get(callingCode) ?? []).some((range) => range.test(national));

const RANGES: ReadonlyMap<string, readonly RegExp[]> = new Map(
  RESERVED_PHONES.map(({ callingCode, ranges }) => [
    callingCode,
    ranges.map(({ digits }) => new RegExp(`^${patternOf(digits)}$`)),
  ]),
);

/** The notation of `ReservedRange` as a regular expression. */
function patternOf(digits: string): string {
  return digits.replaceAll('[', '(?:').replaceAll(']', ')').replace(/[ax]/g, '\\d');
}
