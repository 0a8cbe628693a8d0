import type { Mention } from '../mentions.ts';
import { nameAbove } from './name-above.ts';
import { nameBefore } from './name-before.ts';
import { linkedLabel, nameBehind } from './name-behind.ts';
import type { Said } from './naming.ts';
import { isQuantity } from './quantities.ts';
import { sightFor, type Sight } from './sight.ts';

/**
 * What the words of one language say about a number: those before it, those behind it, and those above.
 * Labels that end before `taken`, an offset in the line, are another number's.
 */
export function nameMention(seen: Sight, mention: Mention, taken: number): Said {
  if (isQuantity(seen, mention)) return null;
  const sight = sightFor(seen, mention);
  if (mention.by === 'phrase-first' || linkedLabel(sight, mention) !== undefined) {
    const behind = nameBehind(sight, mention);
    if (behind !== undefined) return behind;
  }
  const before = nameBefore(sight, mention, taken);
  if (before !== undefined) return before;
  return nameBehind(sight, mention) ?? nameAbove(sight, mention);
}
