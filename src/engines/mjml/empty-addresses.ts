/**
 * Where the empty addresses of a document's buttons stand in what MJML made of it: a button without an
 * address becomes a paragraph with one, `<p href="">`. Empty where the two do not pair off.
 */
export function emptyAddresses(document: string, html: string): ReadonlyMap<number, number> {
  const from = emptyValues(document, /<mj-button\s(?:"[^"]*"|'[^']*'|[^'">])*>/gi);
  const to = from.length === 0 ? [] : emptyValues(html, /<p\s(?:"[^"]*"|'[^']*'|[^'">])*>/gi);
  if (from.length !== to.length) return new Map();
  return new Map(from.map((offset, index) => [offset, to[index] ?? 0]));
}

function emptyValues(text: string, tags: RegExp): number[] {
  return [...text.matchAll(tags)].flatMap(({ 0: tag, index }) => {
    const href = /\shref\s*=\s*(?:""|'')/i.exec(tag);
    return href === null ? [] : [index + href.index + href[0].length - 1];
  });
}
