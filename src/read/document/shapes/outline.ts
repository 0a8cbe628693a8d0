import type { PartShape } from '../../../model/message.ts';
import { ownCopy } from '../../../model/text/own-copy.ts';
import { contains, type Span } from '../../../model/text/span.ts';
import { createMemory } from '../../cache.ts';
import type { Cascade } from '../cascade.ts';
import { type Findings, type HtmlPiece, readHtml } from '../html-view.ts';
import { ROOT_STYLE } from '../visibility.ts';
import { findRegions, watchElements } from './find-regions.ts';
import { extentOf, isAlike, moved, nothing, plainly, type Reading, together } from './movable.ts';
import { reachesOut } from './reaches-out.ts';
import { holesBefore, type Region, regionOf } from './region.ts';

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

function makeOutline(
  firstHoles: readonly Span[],
  regions: readonly Region[],
  found: Findings,
  cascade: Cascade,
): Outline | undefined {
  const standing = whatStands(plainly(found), regions, firstHoles);
  if (standing === undefined) return undefined;
  const remember = createMemory<Reading | 'apart'>(MOST_READINGS);

  const read = (source: string, { inside, style, beforeText }: Region): Reading | 'apart' => {
    const made = nothing();
    const piece: HtmlPiece = {
      source,
      span: { start: 0, end: source.length },
      role: 'body',
      // Its elements are counted anew each time.
      inside: inside && { ...inside },
      style,
      beforeText: beforeText.atStart,
    };
    const before = readHtml(piece, cascade, made);
    const isHeard = made.base !== undefined || made.lang !== undefined;
    return isHeard || before !== beforeText.atEnd ? 'apart' : plainly(made);
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
        const source = html.slice(at.start, at.end);
        const reading = remember(`${number}\0${source}`, () => read(ownCopy(source), region));
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
