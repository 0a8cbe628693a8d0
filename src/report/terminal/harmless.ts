/** `text` on one line, without anything that a terminal would obey. Control characters become visible. */
export const harmless = (text: string): string =>
  withoutControls(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' '));

/** The same, each UTF-16 unit replaced by exactly one, so that columns stay true. */
export const harmlessUnits = (text: string): string =>
  withoutControls(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' '));

/** `text` on one line and at most `limit` UTF-16 units long. */
export function shorten(text: string, limit: number): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length <= limit) return folded;
  const kept = folded.slice(0, limit - 1).replace(/\p{Surrogate}$/u, '');
  return `${kept.trimEnd()}…`;
}

/** Replaces control characters; embeddings, overrides and isolates, which reorder what follows them; BOMs; lone surrogates. */
const withoutControls = (text: string): string =>
  text.replace(/[\p{Control}\p{Surrogate}\u202A-\u202E\u2066-\u2069\uFEFF]/gu, visible);

function visible(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x7f) return '\u2421';
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
}
