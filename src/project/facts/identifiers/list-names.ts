import { PLURAL_ENDINGS, SINGULAR_ENDINGS } from '../../../lexicon/field-names/plurals.ts';
import { remembered, wordsOf } from '../words.ts';
import { lookUp } from './noun-kinds.ts';

/**
 * What each entry of a list is, by the name of the list, where that is known only in the singular: "polici"
 * is a plural of "polica", "vertraege" of "vertrag", "fatture" of "fattura". As given where nothing is known of it.
 */
export const singularOf = remembered((name) => {
  const noun = wordsOf(name).join('');
  if (lookUp([noun]) !== undefined) return name;
  const stems = PLURAL_ENDINGS.filter((plural) => plural.test(noun))
    .map((plural) => noun.replace(plural, ''))
    .filter((stem) => stem.length >= SHORTEST_STEM)
    .flatMap((stem) => [stem, stem.replace(/([aou])e(?=[^aeiou]+$)/u, '$1')]);
  const single = stems
    .flatMap((stem) => SINGULAR_ENDINGS.map((ending) => `${stem}${ending}`))
    .find((form) => NUMBERED.has(lookUp([form]) ?? ''));
  return single ?? name;
});

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
