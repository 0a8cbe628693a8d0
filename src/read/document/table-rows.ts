import { joinCells, type LineDraft } from './line-builder.ts';

/**
 * Follows the rows and cells of tables while lines are written to `drafts`. When a row of data ends,
 * its cells are put on one line; the rows of a layout, whose cells hold blocks, are left alone.
 */
export interface TableRows {
  beginRow(): void;
  beginCell(): void;
  /** A block or a table begins within the innermost cell. */
  meetBlock(): void;
  endCell(): void;
  endRow(): void;
}

interface Cell {
  readonly first: number;
  end: number;
  isLayout: boolean;
}

export function createTableRows(drafts: LineDraft[]): TableRows {
  const rows: Cell[][] = [];
  const innermostCell = (): Cell | undefined => rows.at(-1)?.at(-1);

  return {
    beginRow: () => void rows.push([]),
    beginCell: () => void rows.at(-1)?.push({ first: drafts.length, end: 0, isLayout: false }),
    meetBlock() {
      const cell = innermostCell();
      if (cell !== undefined) cell.isLayout = true;
    },
    endCell() {
      const cell = innermostCell();
      if (cell !== undefined) cell.end = drafts.length;
    },
    endRow() {
      const cells = rows.pop();
      const start = cells?.[0]?.first;
      if (cells === undefined || start === undefined || cells.some(({ isLayout }) => isLayout))
        return;
      const groups = groupLines(cells.map(({ first, end }) => drafts.slice(first, end)));
      drafts.length = start;
      for (const group of groups) {
        joinCells(group);
        const [first] = group;
        if (first !== undefined) drafts.push(first);
      }
    },
  };
}

/**
 * The lines to be joined. A cell of several lines ends the run: what follows does not belong to its
 * last line ("Ship to / Ada / 1 High St" beside "Bill to").
 */
function groupLines(cells: readonly (readonly LineDraft[])[]): LineDraft[][] {
  const groups: LineDraft[][] = [];
  let run: LineDraft[] | undefined;
  for (const lines of cells) {
    const [first, ...rest] = lines;
    if (first === undefined) continue;
    if (run === undefined) groups.push((run = [first]));
    else run.push(first);
    for (const line of rest) groups.push([line]);
    if (rest.length > 0) run = undefined;
  }
  return groups;
}
