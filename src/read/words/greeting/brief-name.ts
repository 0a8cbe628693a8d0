import { looksLikeName } from './addressee.ts';
import type { GreetingVocabulary } from './greeting-vocabulary.ts';
import { isUnspaced } from '../phrases/word-bounds.ts';

/** Three words, or as many characters of a script without spaces as a name has. */
export function isBriefName(name: string, words: GreetingVocabulary): boolean {
  const greets = words.headline(name) ?? words.opener(name) ?? words.closing(name);
  if (greets !== undefined) return false;
  if (/^\p{Lo}/u.test(name))
    return (
      name.split(/\s+/).length <= 3 &&
      (!isUnspaced(name) ||
        name.length <= 5 ||
        words.endsWithHonorific(name) ||
        words.isTitled(name))
    );
  return looksLikeName(name, words, MOST_WORDS_OF_LONE_NAME);
}

const MOST_WORDS_OF_LONE_NAME = 3;
