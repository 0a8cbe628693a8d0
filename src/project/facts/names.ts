import { flatten, remembered, wordsOf } from './words.ts';

/** Names as a set that does not care how they are written. */
export const nameSet = (names: Iterable<string>): ReadonlySet<string> =>
  new Set(Array.from(names, flatten));

/** Which of several lists a name stands in. */
export function nameTable<Role extends string>(
  lists: Readonly<Record<Role, readonly string[]>>,
): ReadonlyMap<string, Role> {
  const table = new Map<string, Role>();
  for (const [role, names] of Object.entries<readonly string[]>(lists)) {
    for (const name of names) {
      if (!table.has(flatten(name))) table.set(flatten(name), role as Role);
    }
  }
  return table;
}

/** A noun and what it may be the plural of. */
export function nounForms(noun: string): readonly string[] {
  const forms = [noun];
  if (noun.endsWith('ies')) forms.push(noun.replace(/ies$/, 'y'));
  if (/(?:s|x|sh|ch)es$/.test(noun)) forms.push(noun.replace(/es$/, ''));
  if (/[^s]s$/.test(noun)) forms.push(noun.replace(/s$/, ''));
  return forms;
}

/** Whether a key, or its last words behind others, is one of the nouns: `shippingAddress` is an address. */
export const endsInNoun = (key: string, nouns: ReadonlySet<string>): boolean =>
  formsOfEnds(key).some((form) => nouns.has(form));

export const isNoun = (name: string, nouns: ReadonlySet<string>): boolean =>
  formsOf(name).some((form) => nouns.has(form));

const formsOf = remembered((name) => nounForms(flatten(name)));

const formsOfEnds = remembered((key) => {
  const words = wordsOf(key);
  return words.flatMap((_, start) => formsOf(words.slice(start).join('')));
});

/** Whether one of the stems stands in a name, within its words too. */
export const holdsStem = (name: string, stems: readonly string[]): boolean => {
  const flat = flatten(name);
  return stems.some((stem) => flat.includes(flatten(stem)));
};
