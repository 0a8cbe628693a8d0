import { EMERGENCY_NUMBERS } from '../../../lexicon/emergency-numbers.ts';
import type { PhoneQuestion } from './phone-finder.ts';

/** Those of the likeliest region: a business of another may have been given the same digits. */
export const emergencyNumbers = ([region = '']: readonly string[]): ReadonlySet<string> =>
  new Set([...(EMERGENCY_NUMBERS[''] ?? []), ...(EMERGENCY_NUMBERS[region] ?? [])]);

/** Whether a text tells whom to call in need. */
export const holdsEmergencyNumber = (text: string, { regions }: PhoneQuestion): boolean => {
  const known = emergencyNumbers(regions);
  return Array.from(text.matchAll(/(?<!\d)\d{2,6}(?!\d)/g)).some(([number]) => known.has(number));
};
