import { joinCells, type LineDraft } from './line-builder.ts';

/**
 * Follows the rows and cells of tables while lines are written to `drafts`. When a row of data ends,
 * its cells are put on one line. The rows of a layout are left alone: their cells hold tables, or
 * blocks that make several lines. A cell whose one line is a paragraph is as much data as any.
 */
export interface TableRows {
  beginRow(): void;
  beginCell(): void;
  /** A block begins within the innermost cell. */
  meetBlock(name: string): void;
  endCell(): void;
  endRow(): void;
}

interface Cell {
  readonly first: number;
  end: number;
  holdsBlock: boolean;
  holdsTable: boolean;
}

export function createTableRows(drafts: LineDraft[]): TableRows {
  const rows: Cell[][] = [];
  const innermostCell = (): Cell | undefined => rows.at(-1)?.at(-1);

  return {
    beginRow: () => void rows.push([]),
    beginCell() {
      rows.at(-1)?.push({ first: drafts.length, end: 0, holdsBlock: false, holdsTable: false });
    },
    meetBlock(name) {
      const cell = innermostCell();
      if (cell === undefined) return;
      cell.holdsBlock = true;
      cell.holdsTable ||= name === 'table';
    },
    endCell() {
      const cell = innermostCell();
      if (cell !== undefined) cell.end = drafts.length;
    },
    endRow() {
      const cells = rows.pop();
      const start = cells?.[0]?.first;
      if (cells === undefined || start === undefined || cells.some(isLayout)) return;
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

const isLayout = ({ first, end, holdsBlock, holdsTable }: Cell): boolean =>
  holdsTable || (holdsBlock && end - first > 1);

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
