import type { FieldRole, Facts } from '../../model/facts.ts';
import type { Judged } from '../../model/judged.ts';
import type { Message, Place } from '../../model/message.ts';
import type { Printing, Read } from '../../model/origin.ts';
import { printedIn, type PrintedPiece } from '../../model/printed-line.ts';
import { CELL_BREAK, type Line, type Slot } from '../../model/reading.ts';
import type { Span } from '../../model/text/span.ts';

/** A value that an expression printed where words announce one. */
export interface SlotValue {
  readonly at: Place;
  readonly shown: string;
  readonly printing: Printing;
  /** The slots it stands in: an amount may be announced on both sides. */
  readonly slots: readonly Slot[];
}

/** Amounts and dates in their slots. Addresses fill lines: see `address-blocks.ts`. */
export function valuesIn({ reading, message }: Judged): readonly SlotValue[] {
  const values = new Map<string, SlotValue>();
  const pieces = pieceReader(message);
  for (const slot of reading.slots) {
    const [line, piece] = pieceIn(slot, reading.lines, pieces) ?? [];
    if (line === undefined || piece === undefined) continue;
    const at: Place = { part: line.part, span: piece.at };
    const key = `${at.part} ${at.span.start} ${at.span.end}`;
    const known = values.get(key);
    values.set(key, {
      at,
      shown: line.text.slice(piece.span.start, piece.span.end),
      printing: piece.printing,
      slots: [...(known?.slots ?? []), slot],
    });
  }
  return [...values.values()];
}

export type PiecesOf = (line: Line) => readonly PrintedPiece[];

/** What was printed into a line, looked up once. */
export function pieceReader({ parts }: Message): PiecesOf {
  const known = new Map<Line, readonly PrintedPiece[]>();
  return (line) => {
    const pieces = known.get(line) ?? printedIn(line, parts[line.part]?.provenance);
    known.set(line, pieces);
    return pieces;
  };
}

function pieceIn(
  { line: index, value }: Slot,
  lines: readonly Line[],
  piecesOf: PiecesOf,
): readonly [Line, PrintedPiece] | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  switch (value.stands) {
    case 'behind': {
      const piece = piecesOf(line).find(({ span }) => span.end > value.span.start);
      const gap = line.text.slice(value.span.start, piece?.span.start);
      const isThere = piece !== undefined && piece.span.end <= value.span.end && isNoWord(gap);
      return isThere ? [line, piece] : undefined;
    }
    case 'before': {
      const piece = piecesOf(line).findLast(({ span }) => span.start < value.span.end);
      const gap = line.text.slice(piece?.span.end, value.span.end);
      const isThere = piece !== undefined && piece.span.start >= value.span.start && isNoWord(gap);
      return isThere ? [line, piece] : undefined;
    }
    case 'below': {
      const next = lines[index + 1];
      if (next === undefined || next.role !== line.role) return undefined;
      return pieceAlone(next, value.cell, value.cells, piecesOf);
    }
  }
}

/** The one piece of a cell in which nothing else is said. */
function pieceAlone(
  line: Line,
  cell: number,
  cells: number,
  piecesOf: PiecesOf,
): readonly [Line, PrintedPiece] | undefined {
  const span = cellSpan(line.text, cell, cells);
  if (span === undefined) return undefined;
  const inside = piecesOf(line).filter(
    (it) => it.span.start < span.end && it.span.end > span.start,
  );
  const [piece, ...others] = inside;
  if (piece === undefined || others.length > 0) return undefined;
  const around =
    line.text.slice(span.start, Math.max(span.start, piece.span.start)) +
    line.text.slice(Math.min(span.end, piece.span.end), span.end);
  return isNoWord(around) ? [line, piece] : undefined;
}

/** Where a cell stands in a row that has as many as its headings. */
export function cellSpan(text: string, cell: number, cells: number): Span | undefined {
  const texts = text.split(CELL_BREAK);
  if (texts.length !== cells) return undefined;
  const start = texts.slice(0, cell).reduce((sum, it) => sum + it.length + CELL_BREAK.length, 0);
  return { start, end: start + (texts[cell]?.length ?? 0) };
}

/** Signs, and the code of a currency. */
const isNoWord = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text.replace(/(?<![\p{L}\p{N}])[A-Z]{1,3}(?![\p{L}\p{N}])/u, ''));

/** A field that was read, and what it is for. */
export interface RoleRead {
  readonly path: string;
  readonly value: string;
  readonly role: FieldRole;
}

/**
 * Fields with a role of the family among those that were read. A path of the template's model is the
 * record's own only where both hold the same value.
 */
export const rolesRead = (
  { reads }: Pick<Printing, 'reads'>,
  family: string,
  facts: Facts,
): readonly RoleRead[] =>
  reads.flatMap(({ path, value }) => {
    const role = facts.roles.get(path);
    const known = facts.values.get(path);
    if (role === undefined || known === undefined || !isSameValue(value, known)) return [];
    return familyOf(role.role) === family ? [{ path, value: known, role }] : [];
  });

function isSameValue(value: Read['value'], known: string): boolean {
  if (value === undefined || value === null) return false;
  const written = String(value);
  return (
    written === known ||
    written.trim() === known.trim() ||
    Date.parse(written) === Date.parse(known)
  );
}

/** `amount` of `amount.refund`. */
export const familyOf = (role: string): string => role.slice(0, role.indexOf('.'));
