import { PAYEE_STEMS } from '../../lexicon/payee-words.ts';
import { compact } from '../../model/text/compact.ts';
import { isMeans } from './alike-kinds.ts';
import type { Question } from './evidence.ts';
import { surroundingsOf } from './surroundings.ts';

/**
 * Whether an account may be that of whom money goes to: words beside it or above it say so, or a name
 * that the record does not know stands in the phrase: "conta de Tom Berg terminada em 9021".
 */
export function mayBePayees(question: Question): boolean {
  const { claim, facts, reading } = question;
  if (!claim.accepts.some(isMeans)) return false;
  // A field of the record explains it.
  if ([...facts.values.values()].some((value) => compact(value).endsWith(compact(claim.shown))))
    return false;
  const { line, above } = surroundingsOf(claim, reading) ?? {};
  const isSaid = [line?.text, above?.text].some(
    (text = '') => text.length <= LONGEST && holdsPayee(text.toLowerCase()),
  );
  return isSaid || namesStranger(question);
}

/** A paragraph speaks of many things. */
const LONGEST = 120;

const holdsPayee = (text: string): boolean => PAYEE_STEMS.some((stem) => text.includes(stem));

function namesStranger({ claim, reading, facts }: Question): boolean {
  const { before = '' } = surroundingsOf(claim, reading) ?? {};
  const said = claim.phrase.slice(claim.phrase.indexOf(claim.noun) + claim.noun.length);
  const noun = before.lastIndexOf(claim.noun);
  const name = NAME.exec(said)?.[0] ?? possessor(before.slice(0, Math.max(0, noun)));
  if (name === undefined) return false;
  const values = [...facts.values.values()].map((value) => value.toLowerCase());
  return !name
    .toLowerCase()
    .split(' ')
    .some((word) => values.some((value) => value.includes(word)));
}

const possessor = (before: string): string | undefined =>
  POSSESSIVE.exec(before)
    ?.slice(1)
    .find((name) => name !== undefined);

const NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
/** "Tom’s account", "Tom Bergs konto", "Tom Berg様の口座" */
const POSSESSIVE = /(?:(\p{Lu}\p{Ll}+)['’]s |(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)s |(\S+)様の)$/u;
