import { FOND_NAMES } from '../../lexicon/fond-names.ts';
import { INFLECTS_NAMES } from '../../lexicon/inflection.ts';
import { findName, isSameName } from '../../model/person.ts';
import { foldText } from '../../model/text/fold.ts';

/**
 * "Alex" may be an Alexander, and "Bob" a Robert; where names are inflected, fond forms share no more than a
 * beginning: "Gergő".
 */
export function isFondOf(words: string, given: string, language: string): boolean {
  const [short, whole] = [foldText(words).text, foldText(given).text];
  let shared = 0;
  while (shared < short.length && short[shared] === whole[shared]) shared++;
  const rest = short.length - shared;
  if (shared >= SHORTEST_SHORT && (rest === 0 || (INFLECTS_NAMES.includes(language) && rest < 3)))
    return true;
  const inflected = INFLECTS_NAMES.includes(language);
  const isCalledThat = (name: string): boolean =>
    findName(words, { given: name }, { inflected })?.span.start === 0;
  return (FOND_NAMES[language] ?? []).some((group) => {
    const names = group.split(' ');
    return names.some((name) => isSameName(name, given)) && names.some(isCalledThat);
  });
}

const SHORTEST_SHORT = 3;
