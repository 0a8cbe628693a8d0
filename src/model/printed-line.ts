import type { Printing, Provenance } from './origin.ts';
import type { Line } from './reading.ts';
import type { Span } from './text/span.ts';

/** What one expression left in a line. */
export interface PrintedPiece {
  /** In the line's text. */
  readonly span: Span;
  /** In the part's content. */
  readonly at: Span;
  readonly printing: Printing;
}

/** What expressions printed into a line, in its order: innermost ones, and those that left something to be read. */
export function printedIn(
  { offsets, text }: Line,
  provenance: Provenance | undefined,
): readonly PrintedPiece[] {
  const first = offsets[0];
  const last = offsets[text.length];
  if (provenance === undefined || first === undefined || last === undefined) return [];
  const pieces: PrintedPiece[] = [];
  for (const { span: at, printing } of provenance.printed) {
    if (at.end <= first) continue;
    if (at.start >= last) break;
    const span = { start: indexAt(offsets, at.start), end: indexAt(offsets, at.end) };
    if (span.end <= span.start) continue;
    // Outer spans come before those inside them.
    while (isInside(at, pieces.at(-1)?.at)) pieces.pop();
    pieces.push({ span, at, printing });
  }
  return pieces;
}

const isInside = (inner: Span, outer: Span | undefined): boolean =>
  outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;

/** The first unit of a line that stands at `offset` of the content or behind it. */
export function indexAt(offsets: Uint32Array, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
