import { CODE, ID, NUMBER } from '../../lexicon/field-names/endings.ts';
import type { Identifier } from '../../model/facts.ts';
import type { Claim, Reading } from '../../model/reading.ts';
import { foldText } from '../../model/text/fold.ts';
import { acceptable, type Evidence } from './evidence.ts';
import { surroundingsOf } from './surroundings.ts';

/**
 * "Vertragskonto" for `vertragskonto`, "Décompte n°" for `decompte.numero`: a field that is called as the label
 * says is what the label says, whatever its name was taken for, unless the record calls another one of the kind
 * claimed so as well.
 */
export function isCalledByLabel(path: string, evidence: Evidence): boolean {
  const { claim } = evidence;
  if (claim.form !== 'full' || claim.role === 'href') return false;
  const likeness = likenessOf(evidence, path);
  const isRival = (own: Identifier): boolean =>
    own.path !== path &&
    claim.accepts.includes(own.kind) &&
    likenessOf(evidence, own.path) >= likeness;
  return likeness > 0 && !acceptable(evidence).some(isRival);
}

/** 2 where every word by which the record calls the thing at `path` is one of the label, 1 where it is nearly or a part of one. */
function likenessOf({ claim, reading }: Evidence, path: string): 0 | 1 | 2 {
  const words = nameAt(path);
  if (words.length === 0) return 0;
  const { phrase, noun, shown } = claim;
  const labels = [noun, phrase.replace(shown, ' '), wholeLabel(claim, reading)]
    .flatMap(spellingsOf)
    .map(wordsOf);
  if (labels.some((said) => words.every((word) => said.includes(word)))) return 2;
  const whole = words.join('');
  const isLike = labels.some(
    (said) =>
      (isLong(whole) && said.join('').includes(whole)) ||
      words.every((word) => said.some((other) => isSameStem(word, other))),
  );
  return isLike ? 1 : 0;
}

/** "Référence virement SEPA", of which "SEPA" alone names a kind: all that stands before the colon. */
function wholeLabel(claim: Claim, reading: Reading): string {
  const before = surroundingsOf(claim, reading)?.before ?? '';
  return LABEL.exec(before)?.[0] ?? '';
}

const LABEL = /[^.;!?。•·|]{1,60}[:：|]\s*$/u;

/** The words of the last key, or of its holder where the key says no more than that it is a number. */
function nameAt(path: string): readonly string[] {
  for (const key of path
    .split(/[.[\]]/u)
    .filter(isName)
    .slice(-2)
    .toReversed()) {
    const words = wordsOf(apart(key)).filter((word) => !NUMBER_WORDS.has(word));
    if (words.length > 0) return words;
  }
  return [];
}

const isName = (key: string): boolean => key !== '' && !/^\d+$/.test(key);

const apart = (key: string): string => key.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2');

const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** A name may be written without umlauts: `zaehler`. */
const spellingsOf = (text: string): readonly string[] => [
  text,
  text.normalize('NFC').replace(/[äöü]/giu, (letter) => `${letter.normalize('NFD').charAt(0)}e`),
];

/** Another case of the same word, or one made with it: "zamówienia" and "Bestellnummer" for `zamowienie`, `bestellung`. */
function isSameStem(word: string, other: string): boolean {
  const stem = word.slice(0, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING));
  return word === other || (isLong(word) && other.startsWith(stem));
}

const SHORTEST_STEM = 5;
const LONGEST_ENDING = 3;

/** Of letters that stand for sounds, as many as make a word; of those that stand for words, two. */
const isLong = (word: string): boolean =>
  word.length >= (/[\p{Script=Han}\p{Script=Hangul}]/u.test(word) ? 2 : SHORTEST_STEM);

const ID_WORDS: ReadonlySet<string> = new Set(ID.flatMap(wordsOf));

/** Not those for what programs find a thing by: beside it there is often another, for people. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  [...NUMBER, ...CODE].flatMap(wordsOf).filter((word) => !ID_WORDS.has(word)),
);
