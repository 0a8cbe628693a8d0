import type { PersonName } from '../../model/facts.ts';
import { namesOf } from '../../model/person.ts';
import { foldText } from '../../model/text/fold.ts';

/**
 * Whether words call somebody as Irish and Scottish Gaelic do: "A Mháire," for Máire, "A Sheáin," for
 * Seán. The first sound is softened, and the end of men's names takes an "i".
 */
export function isGaelicVocativeIn(words: string, name: PersonName | undefined): boolean {
  const [, called] = /^\P{L}*[Aa] (\p{Lu}[\p{L}\p{M}'’-]+)/u.exec(words) ?? [];
  if (called === undefined || name === undefined) return false;
  return namesOf(name).some(({ text }) => {
    const [first = ''] = text.split(' ');
    return first.length > 1 && broad(called) === broad(softened(first));
  });
}

/** Names in "Sc", "Sm", "Sp" and "St" keep their sound. */
const softened = (name: string): string => name.replace(/^([BCDFGMPT]|S(?![cmpt]))(?!h)/u, '$1h');

/** Without the "i" before the last consonants: "Sheáin" and "Sheán". */
const broad = (name: string): string =>
  foldText(name).text.replace(/(?<=[aeou])i(?=[^aeiou]+$)/u, '');
