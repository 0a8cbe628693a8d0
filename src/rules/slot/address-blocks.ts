import type { Facts } from '../../model/facts.ts';
import type { Judged } from '../../model/judged.ts';
import type { Place } from '../../model/message.ts';
import type { Line, Slot } from '../../model/reading.ts';
import type { Span } from '../../model/text/span.ts';
import { cellSpan, pieceReader, rolesRead, type PiecesOf, type RoleRead } from './values.ts';

/** What stands under "Shipping address": the parts of an address that expressions printed there. */
export interface AddressBlock {
  readonly slot: Slot;
  readonly parts: readonly PrintedPart[];
}

export interface PrintedPart {
  readonly at: Place;
  readonly shown: string;
  /** The field it was printed from; of several, the first. */
  readonly read: RoleRead;
}

/** Lines of an address at most, and lines before it that may hold a name and a company. */
const MOST_LINES = 9;
const MOST_NAMES = 2;

export function* addressBlocksIn({ reading, message, facts }: Judged): Iterable<AddressBlock> {
  const page: Page = {
    lines: reading.lines,
    starts: new Set(reading.slots.filter(isAddress).map(({ line }) => line)),
    partsIn: partReader(pieceReader(message), facts),
  };
  for (const slot of reading.slots.filter(isAddress)) {
    const parts = columnBelow(slot, page) ?? partsFrom(slot, page);
    if (parts.length > 0) yield { slot, parts };
  }
}

/** The lines of a message, as addresses are looked for in them. */
interface Page {
  readonly lines: readonly Line[];
  /** Lines in which an address is announced. */
  readonly starts: ReadonlySet<number>;
  readonly partsIn: (line: Line, within: Span) => readonly PrintedPart[];
}

const isAddress = ({ roles }: Slot): boolean => roles.some((role) => role.startsWith('address.'));

function partsFrom(slot: Slot, page: Page): readonly PrintedPart[] {
  const parts: PrintedPart[] = [];
  let skipped = 0;
  for (const [line, span] of linesOf(slot, page)) {
    const inLine = page.partsIn(line, span);
    parts.push(...inLine);
    const isPast = inLine.length === 0 && (parts.length > 0 || ++skipped > MOST_NAMES);
    if (isPast) break;
  }
  return parts;
}

/** What is left of the label's own line, then the lines below it to the next such label. */
function* linesOf(
  { line: index, value }: Slot,
  { lines, starts }: Page,
): Iterable<readonly [Line, Span]> {
  const own = lines[index];
  if (own === undefined || value.stands === 'before') return;
  if (value.stands === 'behind') yield [own, value.span];
  for (let next = index + 1; next <= index + MOST_LINES; next++) {
    const line = lines[next];
    if (line === undefined || line.role !== own.role || starts.has(next)) return;
    const [cell, cells] = value.stands === 'below' ? [value.cell, value.cells] : [0, 1];
    const span = cellSpan(line.text, cell, cells);
    if (span === undefined) return;
    yield [line, span];
  }
}

/**
 * Under a row of headings the cells hold several lines each, which are read one cell after the other: the
 * next address begins where a part comes again. Undefined where it is not so, or as many do not come.
 */
function columnBelow(
  { line: index, value }: Slot,
  { lines, starts, partsIn }: Page,
): readonly PrintedPart[] | undefined {
  if (value.stands !== 'below' || value.cells === 1) return undefined;
  const next = lines[index + 1];
  if (next === undefined || cellSpan(next.text, 0, 1) === undefined) return undefined;
  const columns: PrintedPart[][] = [];
  let skipped = 0;
  for (let at = index + 1; at <= index + MOST_LINES * value.cells; at++) {
    const line = lines[at];
    if (line === undefined || line.role !== next.role || starts.has(at)) break;
    const parts = partsIn(line, { start: 0, end: line.text.length });
    skipped = parts.length === 0 ? skipped + 1 : 0;
    if (skipped > MOST_NAMES) break;
    const column = columns.at(-1);
    const comesAgain = parts.some(({ read }) =>
      column?.some((known) => known.read.role.field === read.role.field),
    );
    if (parts.length > 0 && (column === undefined || comesAgain)) columns.push([...parts]);
    else column?.push(...parts);
  }
  return columns.length === value.cells ? columns[value.cell] : undefined;
}

const partReader =
  (piecesOf: PiecesOf, facts: Facts): Page['partsIn'] =>
  (line, within) =>
    piecesOf(line).flatMap(({ span, at, printing }) => {
      if (span.start < within.start || span.end > within.end) return [];
      const [read, ...others] = rolesRead(printing, 'address', facts);
      // An expression that read both addresses chose between them.
      if (read === undefined || others.some(({ role }) => role.role !== read.role.role)) return [];
      const place: Place = { part: line.part, span: at };
      return [{ at: place, shown: line.text.slice(span.start, span.end), read }];
    });
