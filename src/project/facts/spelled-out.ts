import { ABBREVIATIONS, ABBREVIATIONS_ABROAD } from '../../lexicon/field-names/abbreviations.ts';
import type { Step } from '../data/path.ts';
import { remembered, wordsOf } from './words.ts';

/** `pkg_trk_nbr` is "package tracking number": a name with each abbreviation in it written out, in every sense. */
export const spellingsOf = remembered((key): readonly string[] => {
  const words = wordsOf(key);
  const senses = words.map(
    (word) => FULL_WORDS.get(word) ?? FULL_WORDS.get(asFour(word)) ?? [asFour(word)],
  );
  if (senses.every((sense, index) => sense[0] === words[index])) return [];
  const most = Math.max(...senses.map((sense) => sense.length));
  const spellings = Array.from({ length: most }, (_, nth) =>
    senses.map((sense) => sense[nth] ?? sense[0] ?? '').join(' '),
  );
  return spellings;
});

/** The same of a path: its field in every sense, what stands around it in the first. Nothing where nothing is cut short. */
export function spelledOut(steps: readonly Step[]): readonly (readonly Step[])[] {
  const spelled = steps.map((step) => (typeof step === 'string' ? spellingsOf(step) : []));
  if (spelled.every((spellings) => spellings.length === 0)) return [];
  const at = steps.findLastIndex((step) => typeof step === 'string');
  const around = steps.map((step, index) => spelled[index]?.[0] ?? step);
  return (spelled[at]?.length === 0 ? [around[at] ?? ''] : (spelled[at] ?? [])).map((leaf) =>
    around.with(at, leaf),
  );
}

/** Of what is paid with, `last4` is known; of some accounts the last two, three, five or six are kept. */
const asFour = (word: string): string => word.replace(/(?<![\d])[2356](?!\d)/, '4');

const FULL_WORDS: ReadonlyMap<string, readonly string[]> = fullWords();

function fullWords(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const [word, cuts] of [
    ...Object.entries(ABBREVIATIONS),
    ...Object.entries(ABBREVIATIONS_ABROAD),
  ]) {
    for (const cut of cuts) {
      const known = table.get(cut);
      if (known === undefined) table.set(cut, [word]);
      else known.push(word);
    }
  }
  return table;
}
