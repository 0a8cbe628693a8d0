import { alwaysHolds } from './stylesheet.ts';

/**
 * The texts of a document's sheets, in their order. They are looked for ahead of the reading, because
 * a sheet also speaks of what stands before it. What only Outlook reads is left out.
 */
export function collectSheets(html: string): string[] {
  const texts: string[] = [];
  const marks = /<!--|<style(?=[\s/>])/gi;
  for (let mark = marks.exec(html); mark !== null; mark = marks.exec(html)) {
    const start = mark.index + mark[0].length;
    if (mark[0] === '<!--') {
      const end = html.indexOf('-->', mark.index + 2);
      if (end === -1) break;
      marks.lastIndex = end + 3;
      continue;
    }
    const opened = html.indexOf('>', start);
    if (opened === -1) break;
    const closing = closingTag(html, opened);
    if (isForScreens(html.slice(start, opened))) texts.push(html.slice(opened + 1, closing));
    marks.lastIndex = closing;
  }
  return texts;
}

/** Whether a sheet that stands elsewhere has its say, which may give any colour. One of web fonts gives none. */
export const linksSheet = (html: string): boolean =>
  Array.from(html.matchAll(/<link\b[^<>]{0,2000}>/gi), ([tag]) => tag).some(
    (tag) =>
      /\brel\s*=\s*["']?\s*stylesheet\b/i.test(tag) &&
      !/\bhref\s*=\s*["']?[^"'\s>]*\bfonts?\b/i.test(tag),
  );

function closingTag(html: string, from: number): number {
  const closing = /<\/style/gi;
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

function isForScreens(attributes: string): boolean {
  const media = /\bmedia\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
  return media === null || alwaysHolds(media[1] ?? media[2] ?? media[3] ?? '');
}
