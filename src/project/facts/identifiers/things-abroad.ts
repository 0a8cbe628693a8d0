import type { KnownIdentifierKind } from '../../../lexicon/identifier-kinds.ts';
import { THINGS_ABROAD } from '../../../lexicon/field-names/things-abroad/index.ts';
import { ARTICLES, TWO_LETTERS } from '../../../lexicon/field-names/things-abroad/spellings.ts';
import {
  type Thing,
  THINGS,
  type ThingWords,
} from '../../../lexicon/field-names/things-abroad/things.ts';
import { flattenList } from '../words.ts';

/** What the things of other languages are, by their names as `flatten` writes them. */
export interface KindsAbroad {
  readonly kind: KnownIdentifierKind;
  readonly alternatives: readonly string[];
}

/** Of two senses in two languages, the first is the kind, and the others are what it may be besides. */
function kindsBy(part: keyof ThingWords): ReadonlyMap<string, KindsAbroad> {
  const table = new Map<string, KindsAbroad>();
  for (const words of THINGS_ABROAD) {
    for (const [thing, list] of Object.entries(words[part] ?? {})) {
      const { kind, alternatives = [] }: Meant = THINGS[thing as Thing];
      for (const name of namesIn(list)) {
        const known = table.get(name);
        const others =
          known === undefined ? alternatives : [...known.alternatives, kind, ...alternatives];
        const first = known?.kind ?? kind;
        table.set(name, {
          kind: first,
          alternatives: [...new Set(others)].filter((it) => it !== first),
        });
      }
    }
  }
  return table;
}

interface Meant {
  readonly kind: KnownIdentifierKind;
  readonly alternatives?: readonly string[];
}

/** Each name, with the letters that some write as two and others as one, and with an article before it. */
function namesIn(list: string): readonly string[] {
  const names = [
    ...flattenList(list),
    ...(/[äöüåø]/u.test(list) ? flattenList(twoLetters(list)) : []),
  ];
  return names.flatMap((name) => {
    const article = ARTICLES.find(({ script }) => script.test(name))?.article;
    return article === undefined ? [name] : [name, `${article}${name}`];
  });
}

const twoLetters = (text: string): string =>
  text.replace(/[äöüåø]/gu, (letter) => TWO_LETTERS[letter] ?? letter);

/** Nouns, of which a number is one of the kind. */
export const NOUNS_OF_THINGS = kindsBy('nouns');
/** Names of the numbers themselves. */
export const NUMBERS_OF_THINGS = kindsBy('numbers');
