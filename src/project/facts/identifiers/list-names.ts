import { remembered, wordsOf } from '../words.ts';
import { lookUp } from './noun-kinds.ts';

/**
 * What each entry of a list is, by the name of the list, where that is known only in the singular: "polici"
 * is a plural of "polica", "zakazy" of "zakaz", "fatture" of "fattura". As given where nothing is known of it.
 */
export const singularOf = remembered((name) => {
  const noun = wordsOf(name).join('');
  if (lookUp([noun]) !== undefined) return name;
  const stem = noun.replace(PLURAL, '');
  if (stem === noun || stem.length < SHORTEST_STEM) return name;
  const single = SINGULARS.map((ending) => `${stem}${ending}`).find((form) =>
    NUMBERED.has(lookUp([form]) ?? ''),
  );
  return single ?? name;
});

/** Languages of Europe change the vowel at the end, or add one. */
const PLURAL = /(?:i|y|e|и|ы|і|ї|е)$/u;
const SINGULARS: readonly string[] = ['a', 'o', 'e', '', 'а', 'о'];

/** A shorter one may be the stem of anything. */
const SHORTEST_STEM = 5;

/** Kinds of what people have several of. */
const NUMBERED: ReadonlySet<string> = new Set([
  'order',
  'invoice',
  'contract',
  'policy',
  'loan',
  'booking',
  'ticket',
  'subscription',
  'prescription',
  'permit',
]);
