/** An article that is written as part of the word behind it, by the script of that word. */
export const ARTICLES: readonly { readonly script: RegExp; readonly article: string }[] = [
  { script: /^\p{Script=Arabic}/u, article: 'ال' },
  { script: /^\p{Script=Hebrew}/u, article: 'ה' },
];

/** Letters that names of fields have as two. */
export const TWO_LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
};
