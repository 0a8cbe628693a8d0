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
  const piecesOf = pieceReader(message);
  const starts = new Set(reading.slots.filter(isAddress).map(({ line }) => line));
  for (const slot of reading.slots.filter(isAddress)) {
    const parts: PrintedPart[] = [];
    let skipped = 0;
    for (const [line, span] of linesOf(slot, reading.lines, starts)) {
      const inLine = [...partsIn(line, span, piecesOf, facts)];
      parts.push(...inLine);
      const isPast = inLine.length === 0 && (parts.length > 0 || ++skipped > MOST_NAMES);
      if (isPast) break;
    }
    if (parts.length > 0) yield { slot, parts };
  }
}

const isAddress = ({ roles }: Slot): boolean => roles.some((role) => role.startsWith('address.'));

/** What is left of the label's own line, then the lines below it to the next such label. */
function* linesOf(
  { line: index, value }: Slot,
  lines: readonly Line[],
  starts: ReadonlySet<number>,
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

function* partsIn(
  line: Line,
  within: Span,
  piecesOf: PiecesOf,
  facts: Facts,
): Iterable<PrintedPart> {
  for (const { span, at, printing } of piecesOf(line)) {
    if (span.start < within.start || span.end > within.end) continue;
    const [read, ...others] = rolesRead(printing, 'address', facts);
    // An expression that read both addresses chose between them.
    if (read === undefined || others.some(({ role }) => role.role !== read.role.role)) continue;
    yield { at: { part: line.part, span: at }, shown: line.text.slice(span.start, span.end), read };
  }
}
