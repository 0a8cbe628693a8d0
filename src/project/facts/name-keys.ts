import { WRITINGS_BEFORE, WRITINGS_BEHIND } from '../../lexicon/field-names/writings.ts';
import { wordsOf } from './words.ts';

/** What a field is called, and in which writing what it holds is. */
export interface NameKey {
  readonly words: readonly string[];
  /** "" where the field does not say. */
  readonly writing: string;
}

/** `nameEn`, `first_name_zh_hant`, `arabicName`: the name without the words for its writing. */
export function nameKeyOf(key: string): NameKey {
  const all = wordsOf(key);
  const from = all.length > 1 && BEFORE.has(all[0] ?? '') ? 1 : 0;
  let to = all.length;
  while (to - from > 1 && BEHIND.has(all[to - 1] ?? '')) to--;
  const writing = [...all.slice(0, from), ...all.slice(to)].join(' ');
  return { words: all.slice(from, to), writing };
}

/** `middleAndGiven`, `first_and_middle_names`: given names, however many of them a field holds. */
export function isOfGivenNames(words: readonly string[]): boolean {
  const telling = words.filter((word) => !BESIDE_GIVEN.has(word));
  const [word = ''] = telling;
  if (telling.length !== 1 || telling.length === words.length) return false;
  // `first_name`, `first_middle`; "first other" is of anything.
  return word === 'first' ? words.some((it) => OF_NAMES.has(it)) : GIVEN.has(word);
}

/** `ar`, `zh_hant`: a key that says nothing but the writing. */
export const isWriting = (key: string): boolean => wordsOf(key).every((word) => BEHIND.has(word));

const BEFORE: ReadonlySet<string> = new Set(WRITINGS_BEFORE);
const BEHIND: ReadonlySet<string> = new Set(WRITINGS_BEHIND);
const GIVEN: ReadonlySet<string> = new Set(['given', 'forename', 'forenames']);
const BESIDE_GIVEN: ReadonlySet<string> = new Set([
  'and',
  'middle',
  'other',
  'second',
  'name',
  'names',
]);
const OF_NAMES: ReadonlySet<string> = new Set(['middle', 'name', 'names']);
