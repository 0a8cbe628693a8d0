import { CELL_BREAK, type ClaimForm } from '../../../../model/reading.ts';
import type { Span } from '../../../../model/text/span.ts';
import type { Mention } from '../mentions.ts';

/** What a glance at its neighbours tells: a long line holds many numbers, and its cells need not be found for each. */
export function standsAmongWords(text: string, { span, form }: Mention): boolean {
  const before = text
    .slice(Math.max(0, span.start - GLANCE), span.start)
    .split(CELL_BREAK)
    .at(-1);
  const [behind = ''] = text.slice(span.end, span.end + GLANCE).split(CELL_BREAK);
  return !leavesRoom(before ?? '', form) || !leavesRoom(behind, form);
}

const GLANCE = 100;

/** Whether a number has its cell to itself. */
export function fills(text: string, cell: Span, { span, form }: Mention): boolean {
  const before = text.slice(cell.start, span.start);
  return leavesRoom(before, form) && leavesRoom(text.slice(span.end, cell.end), form);
}

/** Whether what stands beside a number is next to nothing. */
const leavesRoom = (beside: string, form: ClaimForm): boolean =>
  beside.replace(/[^\p{L}\p{N}]/gu, '').length <= (form === 'full' ? 0 : 20);

/** The cell of a column in another row, if that has as many `columns`. */
export function cellOf(
  row: string | undefined,
  column: number,
  columns: number,
): string | undefined {
  const cells = row?.split(CELL_BREAK);
  return cells?.length === columns ? cells[column] : undefined;
}
