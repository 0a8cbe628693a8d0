/**
 * Whether HTML that stands in an element does something to what stands around it: rows or cells outside of a table
 * of its own end those around them, and what is left open behind a border that no end tag reaches through takes in
 * what follows.
 */
export function reachesOut(html: string): boolean {
  if (!/<\/?(?:t[abdhfr]|c[ao]|button|object|applet|marquee|form|select)/i.test(html)) return false;
  const open = new Map<string, number>();
  for (const [, slash, written = ''] of html.matchAll(TAGS)) {
    const name = written.toLowerCase();
    const isBorder = BORDERS.test(name);
    if (!isBorder && (open.get('table') ?? 0) === 0) return true;
    if (isBorder) open.set(name, (open.get(name) ?? 0) + (slash === '/' ? -1 : 1));
  }
  return [...open.values()].some((count) => count !== 0);
}

const BORDERS = /^(?:table|button|object|applet|marquee|form|select)$/;

const TAGS =
  /<(\/?)(table|tbody|thead|tfoot|tr|td|th|caption|colgroup|col|button|object|applet|marquee|form|select)(?=[\s/>])/gi;
