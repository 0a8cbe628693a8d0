import {
  NUMBERED,
  type Numbered,
  type NumberedThings,
} from '../../../lexicon/numbered/numbered-things.ts';
import type { LabelMeaning } from './label-meaning.ts';

/** The labels of the numbers of things, as phrases: each name in every form, and those that fit none. */
export function* numberLabels({
  forms,
  names,
  whole,
}: NumberedThings): Generator<readonly [label: string, meaning: LabelMeaning]> {
  for (const [label, meaning] of meanings(whole)) yield [label, meaning];
  for (const [name, meaning] of meanings(names)) {
    for (const form of forms) yield [form.replaceAll('{x}', name), meaning];
  }
}

/** What each word means: where it stands under several things, all that the number of any may be. */
function meanings(words: Partial<NumberedThings['names']>): ReadonlyMap<string, LabelMeaning> {
  const found = new Map<string, LabelMeaning>();
  for (const thing of Object.keys(words) as Numbered[]) {
    for (const word of words[thing] ?? []) {
      const kinds = [...new Set([...(found.get(word)?.full ?? []), ...NUMBERED[thing]])];
      found.set(word, { full: kinds, ending: kinds });
    }
  }
  return found;
}
