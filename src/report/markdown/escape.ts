import { harmless, shorten } from '../terminal/harmless.ts';

/** `text` as it is, on one line, also within a cell of a table; a handle in it calls nobody. */
export const escapeMarkdown = (text: string, longest = Infinity): string =>
  harmless(shorten(text, longest))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]#|~$]/g, '\\$&')
    .replace(/(?<!\w)@(?=\w)/g, '@\u2060');

/** A code span. What cannot stand in one of a table, even escaped, is replaced by its like. */
export function code(text: string): string {
  const shown = harmless(text).replaceAll('|', '\u00A6');
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}

/** `words` are Markdown; they stand alone where there is no usable address. */
export const link = (words: string, url: string | undefined): string =>
  url !== undefined && /^https?:[!-~]+$/.test(url)
    ? `[${words}](${url.replace(/[()|<>\\]/g, percentEncoded)})`
    : words;

const percentEncoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
