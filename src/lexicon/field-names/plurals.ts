/** Endings of plurals in the languages of Europe, which change the vowel at the end or add one: "polici", "vertraege". */
export const PLURAL_ENDINGS: readonly RegExp[] = [/(?:i|y|e|и|ы|і|ї|е)$/u, /(?:en|er)$/u];

/** What stands in their place in the singular. */
export const SINGULAR_ENDINGS: readonly string[] = ['a', 'o', 'e', '', 'а', 'о'];
