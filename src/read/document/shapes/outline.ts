import type { PartShape } from '../../../model/message.ts';
import type { Line } from '../../../model/reading.ts';
import { contains, type Span } from '../../../model/text/span.ts';
import { createMemory } from '../../cache.ts';
import type { Cascade } from '../cascade.ts';
import { type Findings, type HtmlPiece, readHtml } from '../html-view.ts';
import type { LineDraft } from '../line-builder.ts';
import type { FoundLink } from '../links.ts';
import type { Element } from '../open-elements.ts';
import { ROOT_STYLE, type Style } from '../visibility.ts';
import { findRegions, innermost, type Node, watchElements } from './find-regions.ts';
import { reachesOut } from './reaches-out.ts';

/** What all documents of a shape say, and where they differ. */
export interface Outline {
  /** What stands in another document of the shape; undefined where it is not like the others after all. */
  read(html: string, holes: readonly Span[]): Findings | undefined;
}

/** A region of each customer's, and of the canaries': so many are remembered for each shape. */
const MOST_READINGS = 400;

/** Reads the first document of a shape. `outline` is undefined where others have to be read by themselves. */
export function outlineOf(
  html: string,
  { holes }: PartShape,
  cascade: Cascade,
): { readonly found: Findings; readonly outline: Outline | undefined } {
  const found = nothing();
  const { watch, nodes } = watchElements();
  const span = { start: 0, end: html.length };
  const whole: HtmlPiece = {
    source: html,
    span,
    role: 'body',
    inside: undefined,
    style: ROOT_STYLE,
  };
  readHtml(whole, cascade, found, watch);
  const regions = cascade.isNear ? findRegions(html, holes, nodes) : undefined;
  const outline =
    regions &&
    makeOutline(
      holes,
      regions.map((node) => regionOf(node, holes, nodes)),
      found,
      cascade,
    );
  const again = outline?.read(html, holes);
  return { found, outline: again && isAlike(again, found) ? outline : undefined };
}

const nothing = (): Findings => ({ lines: [], links: [], lang: undefined, base: undefined });

/** What stands somewhere, and what it makes of all that stands in front of it. */
interface Reading {
  readonly lines: readonly { readonly what: Line; readonly behind: number }[];
  readonly links: readonly {
    readonly what: PlainLink;
    /** How many holes end before it. */
    readonly behind: number;
    /** The number of its line among those found with it. */
    readonly line: number | undefined;
  }[];
}

type PlainLink = Omit<FoundLink, 'draft'>;

/** An element to read again, as the first document has it. */
interface Region {
  readonly span: Span;
  /** How many holes end before it. */
  readonly behind: number;
  /** Numbers of the holes in it. */
  readonly holes: readonly number[];
  readonly inside: Element | undefined;
  readonly style: Style;
  readonly beforeText: Node['beforeText'];
  /** Numbers of the holes that stand right in a table, where its parts belong. */
  readonly inTable: ReadonlySet<number>;
}

function makeOutline(
  firstHoles: readonly Span[],
  regions: readonly Region[],
  found: Findings,
  cascade: Cascade,
): Outline | undefined {
  const standing = whatStands(plainly(found), regions, firstHoles);
  if (standing === undefined) return undefined;
  const remember = createMemory<Reading | 'apart'>(MOST_READINGS);

  const read = (
    html: string,
    at: Span,
    { inside, style, beforeText }: Region,
  ): Reading | 'apart' => {
    const made = nothing();
    const piece: HtmlPiece = {
      source: html,
      span: at,
      role: 'body',
      // Its elements are counted anew each time.
      inside: inside && { ...inside },
      style,
      beforeText: beforeText.atStart,
    };
    const before = readHtml(piece, cascade, made);
    const isHeard = made.base !== undefined || made.lang !== undefined;
    if (isHeard || before !== beforeText.atEnd) return 'apart';
    return moved(plainly(made), () => -at.start);
  };

  return {
    read(html, holes) {
      if (holes.length !== firstHoles.length) return undefined;
      const shifts = shiftsOf(firstHoles, holes);
      const readings = [moved(standing, (behind) => shifts[behind] ?? 0)];
      for (const [number, region] of regions.entries()) {
        if (region.holes.some((hole) => isLoose(html, holes[hole], region, hole))) return undefined;
        const at = {
          start: region.span.start + (shifts[region.behind] ?? 0),
          end: region.span.end + (shifts[region.behind + region.holes.length] ?? 0),
        };
        const key = `${number}\0${html.slice(at.start, at.end)}`;
        const reading = remember(key, () => read(html, at, region));
        if (reading === 'apart') return undefined;
        readings.push(moved(reading, () => at.start));
      }
      return together(readings, found);
    },
  };
}

/** What stands outside of all regions. Undefined where something of it reaches across a hole. */
function whatStands(
  { lines, links }: Reading,
  regions: readonly Region[],
  holes: readonly Span[],
): Reading | undefined {
  const isOutside = (at: Span): boolean => !regions.some(({ span }) => contains(span, at));
  const kept = lines.filter(({ what }) => isOutside(extentOf(what)));
  const placed = kept.map(({ what }) => ({ what, behind: holesBefore(holes, extentOf(what)) }));
  const placedLinks = links
    .filter(({ what }) => isOutside(what.element))
    .map(({ what, line }) => ({
      what,
      behind: holesBefore(holes, what.element),
      line: line === undefined ? undefined : kept.findIndex((one) => one === lines[line]),
    }));
  const isAcross = [...placed, ...placedLinks].some(({ behind }) => behind === undefined);
  if (isAcross || placedLinks.some(({ line }) => line === -1)) return undefined;
  return { lines: placed as Reading['lines'], links: placedLinks as Reading['links'] };
}

/** How many holes end before a stretch; undefined for one that some hole stands in. */
function holesBefore(holes: readonly Span[], { start, end }: Span): number | undefined {
  const before = holes.filter((hole) => hole.end <= start).length;
  return holes.filter((hole) => hole.start < end).length === before ? before : undefined;
}

/** By how many holes stand before it, how far something has moved. */
function shiftsOf(from: readonly Span[], to: readonly Span[]): number[] {
  const shifts = [0];
  for (const [index, hole] of from.entries()) {
    shifts.push((to[index]?.end ?? hole.end) - hole.end);
  }
  return shifts;
}

/** In a table its rows and cells are at home; what they leave open there ends with the table. */
const isLoose = (
  html: string,
  hole: Span | undefined,
  { inTable }: Region,
  number: number,
): boolean => {
  const content = hole === undefined ? '' : html.slice(hole.start, hole.end);
  return reachesOut(inTable.has(number) ? `<table>${content}</table>` : content);
};

function regionOf(
  { span, element, around, beforeText }: Node,
  holes: readonly Span[],
  nodes: readonly Node[],
): Region {
  const numbers = [...holes.keys()].filter((number) => contains(span, holes[number] ?? span));
  const isInTable = (number: number): boolean =>
    /^(?:table|tbody|thead|tfoot|tr)$/.test(
      innermost(nodes, holes[number] ?? span)?.element.name ?? '',
    );
  return {
    span,
    behind: holes.filter((hole) => hole.end <= span.start).length,
    holes: numbers,
    inside: element.parent && { ...element.parent, children: element.index - 1 },
    style: around.style,
    beforeText,
    inTable: new Set(numbers.filter(isInTable)),
  };
}

/** Findings without what they are made of. Lines and links are said to stand behind no hole. */
function plainly({ lines, links }: Findings): Reading {
  const whole = lines.flatMap(({ line }) => line ?? []);
  const numbers = new Map(whole.map((line, number) => [line, number]));
  return {
    lines: whole.map((what) => ({ what, behind: 0 })),
    links: links.map(({ draft, ...what }) => ({
      what,
      behind: 0,
      line: draft?.line && numbers.get(draft.line),
    })),
  };
}

const moved = ({ lines, links }: Reading, shiftBehind: (behind: number) => number): Reading => ({
  lines: lines.map(({ what, behind }) => ({
    what: movedLine(what, shiftBehind(behind)),
    behind: 0,
  })),
  links: links.map(({ what, behind, line }) => ({
    what: movedLink(what, shiftBehind(behind)),
    behind: 0,
    line,
  })),
});

const movedLine = (line: Line, shift: number): Line =>
  shift === 0 ? line : { ...line, offsets: line.offsets.map((offset) => offset + shift) };

function movedLink({ link, element }: PlainLink, shift: number): PlainLink {
  if (shift === 0) return { link, element };
  const { at, hrefAt } = link;
  return {
    element: movedSpan(element, shift),
    link: {
      ...link,
      at: { part: at.part, span: movedSpan(at.span, shift) },
      hrefAt: { part: hrefAt.part, span: movedSpan(hrefAt.span, shift) },
    },
  };
}

const movedSpan = ({ start, end }: Span, shift: number): Span => ({
  start: start + shift,
  end: end + shift,
});

function extentOf({ offsets }: Line): Span {
  return { start: offsets[0] ?? 0, end: offsets[offsets.length - 1] ?? 0 };
}

/** Several readings as the findings of one document. */
function together(readings: readonly Reading[], { lang, base }: Findings): Findings {
  const result: Findings = { lines: [], links: [], lang, base };
  for (const { lines, links } of readings) {
    const drafts = lines.map(({ what }): LineDraft => ({ line: what }));
    for (const draft of drafts) result.lines.push(draft);
    for (const { what, line } of links) {
      result.links.push({ ...what, draft: line === undefined ? undefined : drafts[line] });
    }
  }
  return result;
}

/** Whether two findings are the same, in whatever order they were found. */
function isAlike(a: Findings, b: Findings): boolean {
  const written = (findings: Findings): string => {
    const { lines, links } = plainly(findings);
    return JSON.stringify([
      findings.lang,
      findings.base,
      inOrder(lines.map(({ what }) => [[...what.offsets], what.role, what.text])),
      inOrder(
        links.map(({ what, line }) => [
          what.element.start,
          what,
          line === undefined ? undefined : [...(lines[line]?.what.offsets ?? [])],
        ]),
      ),
    ]);
  };
  return written(a) === written(b);
}

const inOrder = (items: readonly unknown[]): string[] =>
  items.map((item) => JSON.stringify(item)).sort();
