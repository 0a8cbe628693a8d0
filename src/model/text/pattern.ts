/** `text` as a regular expression that matches it and nothing else, with whatever flags, in a class too. */
export const escapeRegExp = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('-', '\\x2d');

/** An alternation of literal texts, longest first so that "Hi there" wins over "Hi". */
export const anyOf = (texts: Iterable<string>): string =>
  [...texts]
    .sort((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join('|');
