import type { Span } from '../../../model/text/span.ts';
import type { Hole } from './cut-holes.ts';

/** What marks a hole in a document and in what MJML makes of it. From the private-use area; see `engines/marks.ts`. */
const FIRST = 0xf7c0;
const OPEN = String.fromCharCode(FIRST + 10);
const CLOSE = String.fromCharCode(FIRST + 11);
const HOLE = String.fromCharCode(FIRST + 12);

/** True for a document in which a hole could not be told from its own text. */
export const holdsHoleMarks = (text: string): boolean => /[\uF7C0-\uF7CC]/.test(text);

const markOf = (number: number): string =>
  OPEN +
  String(number).replace(/\d/g, (digit) => String.fromCharCode(FIRST + Number(digit))) +
  CLOSE;

/** What a document has in common with others: all but what stands in its holes. */
export const shapeOf = (document: string, holes: readonly Hole[]): string =>
  withHoles(document, holes, () => HOLE);

/** The document with a numbered mark in each hole, and its line breaks where `keepsLines`. */
export const markedDocument = (
  document: string,
  holes: readonly Hole[],
  keepsLines = false,
): string =>
  withHoles(document, holes, ({ around }, number) => {
    const text = document.slice(around.start, around.end);
    return markOf(number) + (keepsLines ? '\n'.repeat(text.split('\n').length - 1) : '');
  });

function withHoles(
  document: string,
  holes: readonly Hole[],
  inPlaceOf: (hole: Hole, number: number) => string,
): string {
  let result = '';
  let last = 0;
  for (const [number, hole] of holes.entries()) {
    result += document.slice(last, hole.around.start) + inPlaceOf(hole, number);
    last = hole.around.end;
  }
  return result + document.slice(last);
}

/** What MJML made of a document with marks: its own text, and between the pieces the numbers of holes. */
export interface Skeleton {
  readonly pieces: readonly string[];
  readonly holes: readonly number[];
  /** Holes in whose surroundings fonts are looked for: they have to be part of the shape. */
  readonly looked: ReadonlySet<number>;
  /** Holes whose white space is folded, because they stand in a conditional comment. */
  readonly folded: ReadonlySet<number>;
}

/** Undefined where marks were damaged. */
export function skeletonOf(html: string): Skeleton | undefined {
  const pieces: string[] = [];
  const holes: number[] = [];
  let last = 0;
  for (const match of html.matchAll(/\uF7CA([\uF7C0-\uF7C9]+)\uF7CB/g)) {
    pieces.push(html.slice(last, match.index));
    holes.push(numberOf(match[1] ?? ''));
    last = match.index + match[0].length;
  }
  pieces.push(html.slice(last));
  if (pieces.some(holdsHoleMarks)) return undefined;
  return {
    pieces,
    holes,
    looked: holesIn(html.split('"').filter((stretch) => /font-family/i.test(stretch))),
    folded: holesIn(html.match(/<!--\[if\s[^\]]+]>[\s\S]*?<!\[endif]-->/g) ?? []),
  };
}

const numberOf = (digits: string): number =>
  Number(digits.replace(/./g, (digit) => String(digit.charCodeAt(0) - FIRST)));

function holesIn(stretches: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const stretch of stretches) {
    for (const [, digits = ''] of stretch.matchAll(/\uF7CA([\uF7C0-\uF7C9]+)\uF7CB/g)) {
      found.add(numberOf(digits));
    }
  }
  return found;
}

/** Of a text that stays as it is where white space is folded, whatever stands around it. */
export const bearsFolding = (content: string): boolean => /^[^<>\s]+(?: [^<>\s]+)*$/.test(content);

/** The document that the skeleton makes with other contents, and where they stand in it. */
export function fillSkeleton(
  { pieces, holes }: Skeleton,
  contents: readonly string[],
): { readonly html: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let html = pieces[0] ?? '';
  for (const [index, hole] of holes.entries()) {
    const start = html.length;
    html += contents[hole] ?? '';
    spans.push({ start, end: html.length });
    html += pieces[index + 1] ?? '';
  }
  return { html, spans };
}
