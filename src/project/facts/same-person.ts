import type { Person } from '../../model/facts.ts';
import { isSameBearer, namesOf } from '../../model/person.ts';
import { foldText } from '../../model/text/fold.ts';

/**
 * Whether two entries of a record may be one person. Different addresses or names tell them apart;
 * what is missing on one side tells nothing.
 */
export function isSamePerson(a: Person, b: Person): boolean {
  if (a.path === b.path && a.path !== '') return true;
  if (a.email !== undefined && b.email !== undefined) {
    return a.email.toLowerCase() === b.email.toLowerCase();
  }
  if (differ(a.name.given, b.name.given) || differ(a.name.family, b.name.family)) return false;
  const names = namesOf(a.name).map(({ text }) => foldText(text).text);
  const others = namesOf(b.name).map(({ text }) => foldText(text).text);
  return (
    names.length === 0 ||
    others.length === 0 ||
    names.some((name) => others.includes(name)) ||
    isSameBearer(a.name, b.name)
  );
}

/** Two given names that share no word: those of one family have the other name in common. */
function differ(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || !isOfOneScript(a, b)) return false;
  const [words, others] = [wordsIn(a), wordsIn(b)];
  return !words.some((word) => others.some((other) => startsAlike(word, other)));
}

const wordsIn = (name: string): readonly string[] =>
  foldText(name)
    .text.split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');

/** "J." is Jo, and "Zupančiča" Zupančič. */
const startsAlike = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length, 4);
  return length > 0 && a.slice(0, length) === b.slice(0, length);
};

const isOfOneScript = (a: string, b: string): boolean => LATIN.test(a) === LATIN.test(b);

const LATIN = /\p{Script=Latin}/u;
