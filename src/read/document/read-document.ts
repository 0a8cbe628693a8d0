import type { Message } from '../../model/message.ts';
import type { Line, Link } from '../../model/reading.ts';
import type { Span } from '../../model/text/span.ts';
import { createBareLinkFinder, type BareLinkFinder } from './bare-links.ts';
import { createCascades, type Cascade } from './cascade.ts';
import { readHtml, type Findings } from './html-view.ts';
import type { LineDraft } from './line-builder.ts';
import { resolveAgainst } from './links.ts';
import { readPlain } from './text-part.ts';
import { createShapeReader } from './shapes/shape-reader.ts';
import { ROOT_STYLE } from './visibility.ts';

/** What stands in a message, before anyone asks what it means. */
export interface MessageDocument {
  /** Part by part (subject, preheader, HTML, text), in the order of the source within each. */
  readonly lines: readonly Line[];
  /** In the order of the source; those of the HTML first. */
  readonly links: readonly Link[];
  /** The language that the HTML declares, as written there. */
  readonly lang: string | undefined;
}

export type DocumentReader = (message: Message) => MessageDocument;

/**
 * Makes a reader. It remembers the sheets and styles it has met, which messages made from one template
 * share: make one for many messages. It never throws, whatever the message holds.
 */
export function createDocumentReader(): DocumentReader {
  const cascadeOf = createCascades();
  const findBareLinks = createBareLinkFinder();
  const readShared = createShapeReader(cascadeOf);

  return ({ parts }) => {
    const { subject, preheader, html, text } = parts;
    const found =
      html === undefined
        ? nothing()
        : (readShared(html) ?? readPart(html.content, cascadeOf(html.content)));
    const lines = [
      ...(subject ? linesOf(readPlain(subject, 'subject')) : []),
      ...(preheader ? linesOf(readPlain(preheader, 'preheader')) : []),
      ...linesOf(found.lines).sort(bySource),
      ...(text ? linesOf(readPlain(text, 'text')) : []),
    ];
    return { lines, links: linksOf(found, lines, findBareLinks), lang: found.lang };
  };
}

const nothing = (): Findings => ({ lines: [], links: [], lang: undefined, base: undefined });

function readPart(source: string, cascade: Cascade): Findings {
  const found = nothing();
  const span = { start: 0, end: source.length };
  readHtml({ source, span, role: 'body', inside: undefined, style: ROOT_STYLE }, cascade, found);
  return found;
}

const linesOf = (drafts: readonly LineDraft[]): Line[] => drafts.flatMap(({ line }) => line ?? []);

const bySource = (a: Line, b: Line): number => (a.offsets[0] ?? 0) - (b.offsets[0] ?? 0);

function linksOf(found: Findings, lines: readonly Line[], findBare: BareLinkFinder): Link[] {
  const numbers = new Map(lines.map((line, number) => [line, number]));
  const inHtml: Link[] = found.links.map(({ link, draft }) => ({
    ...link,
    href: resolveAgainst(found.base, link.href),
    line: draft?.line && numbers.get(draft.line),
  }));
  const isLinked = spansOver(found.links.map(({ element }) => element));
  const inText: Link[] = [];
  for (const [number, line] of lines.entries()) {
    for (const bare of findBare(line)) {
      if (line.part !== 'html') inText.push({ ...bare, line: number });
      else if (!isLinked(bare.at.span.start)) inHtml.push({ ...bare, line: number });
    }
  }
  return [...inHtml.sort((a, b) => startOf(a) - startOf(b)), ...inText];
}

const startOf = ({ at, hrefAt }: Link): number => Math.min(at.span.start, hrefAt.span.start);

/** Tells whether an offset lies in one of the spans, of which those that overlap lie within each other. */
function spansOver(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  // How far the spans up to each one reach: an outer span may reach beyond the inner ones after it.
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return (offset) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset < (reach[low - 1] ?? 0);
  };
}
