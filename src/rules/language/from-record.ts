import type { Facts } from '../../model/facts.ts';
import { foldText } from '../../model/text/fold.ts';

/** Whether words stand in the customer's record, or are hardly more than a value of it. */
export function isFromRecord(text: string, { values }: Facts): boolean {
  const words = foldText(text.trim()).text;
  for (const value of values.values()) {
    if (value.length * 2 < words.length) continue;
    const known = foldText(value.trim()).text;
    if (known.includes(words) || (known.length * 2 > words.length && words.includes(known))) {
      return true;
    }
  }
  return false;
}
