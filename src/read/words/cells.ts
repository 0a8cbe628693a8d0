import { CELL_BREAK } from '../../model/reading.ts';
import type { Span } from '../../model/text/span.ts';

/** The cells of a line, where it is a row of a table; the whole line otherwise. */
export function cellsOf(text: string): Span[] {
  const cells: Span[] = [];
  let start = 0;
  for (let at = text.indexOf(CELL_BREAK); at >= 0; at = text.indexOf(CELL_BREAK, start)) {
    cells.push({ start, end: at });
    start = at + CELL_BREAK.length;
  }
  cells.push({ start, end: text.length });
  return cells;
}
