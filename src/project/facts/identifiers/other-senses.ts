import {
  ACCOUNT_WORDS,
  ACCOUNTS_OF_HOUSES,
  ALTERNATIVE_KINDS,
} from '../../../lexicon/field-names/other-senses.ts';
import { isNoun, nameSet, nounForms } from '../names.ts';
import { flatten, wordsOf } from '../words.ts';
import { NOUNS_OF_THINGS, NUMBERS_OF_THINGS } from './things-abroad.ts';
import { lookUp, lookUpBehindNeutral, NOUNS } from './noun-kinds.ts';

/** The kinds of the longest run of words of the field, else of what is around it, that is used in several ways. */
export function alternativesOf(
  words: readonly string[],
  container: string | undefined,
): readonly string[] {
  const outer = container === undefined ? [] : wordsOf(container);
  return (
    ofBothTogether(outer, words) ??
    (isSaidAround(words, container) ? undefined : ofRun(words)) ??
    ofRun(outer) ??
    []
  );
}

/** What the words of the object and the first of the field's are used for together. */
function ofBothTogether(
  outer: readonly string[],
  words: readonly string[],
): readonly string[] | undefined {
  if (outer.length === 0) return undefined;
  for (let count = words.length; count > 0; count--) {
    const together = sensesOf([...outer, ...words.slice(0, count)].join(''));
    if (together !== undefined) return together;
  }
  return undefined;
}

/**
 * Whether what stands around the field says which of its senses is meant: the transaction of a payment
 * is no order. Its own noun names the thing where that is another: the payer of a payment.
 */
function isSaidAround(words: readonly string[], container: string | undefined): boolean {
  if (container === undefined) return false;
  const noun = flatten(container);
  if (!nounForms(noun).some((form) => NOUNS.has(form))) return false;
  const own = lookUpBehindNeutral(words.slice(0, -1));
  return own === undefined || own === lookUp([noun]);
}

/** What the first and longest run among the words is used for. */
function ofRun(words: readonly string[]): readonly string[] | undefined {
  for (let start = 0; start < words.length; start++) {
    for (let end = words.length; end > start; end--) {
      const form = nounForms(words.slice(start, end).join('')).find((it) => ALIASES.has(it));
      if (form !== undefined) return sensesOf(form);
    }
  }
  return undefined;
}

/** The kinds that a noun is used for, where they are several. */
export const sensesOf = (noun: string): readonly string[] | undefined => ALIASES.get(noun);

/** Whether the name speaks of an account that may be one with a bank. */
export function speaksOfAccount(words: readonly string[], container: string | undefined): boolean {
  const own = words.findIndex((word) => ACCOUNTS.has(word));
  if (own !== -1) return !HOUSES.has(words[own - 1] ?? '');
  return words.length === 1 && wordsOf(container ?? '').some((word) => isNoun(word, ACCOUNTS));
}

const ALIASES: ReadonlyMap<string, readonly string[]> = new Map([
  ...[...NOUNS_OF_THINGS, ...NUMBERS_OF_THINGS]
    .filter(([, { alternatives }]) => alternatives.length > 0)
    .map(([noun, { alternatives }]) => [noun, alternatives] as const),
  ...Object.entries(ALTERNATIVE_KINDS).map(([noun, kinds]) => [flatten(noun), kinds] as const),
]);

const ACCOUNTS = nameSet(ACCOUNT_WORDS);
const HOUSES = nameSet(ACCOUNTS_OF_HOUSES);
