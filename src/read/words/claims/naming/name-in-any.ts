import { shownIn, type Mention } from '../mentions.ts';
import { nameMention } from './name-mention.ts';
import type { Naming, Said } from './naming.ts';
import type { Sight } from './sight.ts';

/**
 * What the first of the message's `own` languages says a number is that has a word for it. A known
 * value that none of them names for sure may stand under a label of another language: a word left
 * over from another template.
 */
export function nameInAny(
  own: readonly Sight[],
  foreign: () => readonly Sight[],
  mention: Mention,
  taken: number,
): Naming | undefined {
  const naming = nameInFirst(own, mention, taken);
  if (naming === null) return undefined;
  if (naming?.strength === 'strong' || !isKnown(own, mention)) return naming;
  return nameInForeign(foreign(), mention, taken) ?? naming;
}

function nameInFirst(sights: readonly Sight[], mention: Mention, taken: number): Said {
  for (const sight of sights) {
    const naming = nameMention(sight, mention, taken);
    if (naming !== undefined) return naming;
  }
  return undefined;
}

function isKnown([sight]: readonly Sight[], mention: Mention): boolean {
  if (sight === undefined || mention.form !== 'full') return false;
  return mention.by === 'known' || sight.known.has(shownIn(sight.text, mention));
}

/** A word may mean one thing in one language and another in the next: any of them would make the claim true. */
function nameInForeign(
  sights: readonly Sight[],
  mention: Mention,
  taken: number,
): Naming | undefined {
  const namings = sights.map((sight) => nameMention(sight, mention, taken));
  if (namings.includes(null)) return undefined;
  const sure = namings.flatMap((naming) => (naming?.strength === 'strong' ? [naming] : []));
  const [first] = sure;
  if (first === undefined) return undefined;
  return { ...first, accepts: [...new Set(sure.flatMap(({ accepts }) => accepts))] };
}
