import { closeMark, MARK_LIMIT, type Marks, openMark } from '../marks.ts';
import type { Frame } from './frames.ts';
import type { Emitter } from './package.ts';

/**
 * A text that is being printed, and what printed which stretch of it. The marks are kept beside the
 * text, so that filters which look at a captured text see what they always see.
 */
export interface Piece extends Emitter {
  buffer: string;
  readonly edges: Edge[];
}

/** Where a stretch begins or ends, in the order of the text. */
interface Edge {
  readonly kind: 'open' | 'close';
  readonly at: number;
  readonly frame: Frame;
}

/** `top` is what prints at the moment. */
export function openPiece(top: () => Frame): Piece {
  const piece: Piece = {
    buffer: '',
    edges: [],
    write(value) {
      const text = textOf(value);
      const frame = top();
      const known = pieceOf(frame, text);
      if (known === undefined) append(piece, text, frame);
      else handOn(piece, known, frame);
    },
  };
  return piece;
}

function append(piece: Piece, text: string, frame: Frame): void {
  const at = piece.buffer.length;
  piece.buffer += text;
  if (!frame.isMarked || (text === '' && frame.hasPrinted)) return;
  const last = piece.edges.at(-1);
  // What one node prints bit by bit is one stretch.
  if (last?.kind === 'close' && last.frame === frame && last.at === at) piece.edges.pop();
  else piece.edges.push({ kind: 'open', at, frame });
  piece.edges.push({ kind: 'close', at: piece.buffer.length, frame });
  frame.hasPrinted = true;
  frame.hasOnlyHandedOn = false;
}

function handOn(piece: Piece, known: Piece, frame: Frame): void {
  const shift = piece.buffer.length;
  piece.buffer += known.buffer;
  for (const edge of known.edges) piece.edges.push({ ...edge, at: edge.at + shift });
  frame.hasPrinted = true;
}

/** An expression that printed nothing has an empty stretch. */
export function closeStretch(piece: Piece, frame: Frame): void {
  if (!frame.hasPrinted) append(piece, '', frame);
}

/**
 * The piece that `frame` prints as it is: what it read from a variable, or had printed inside it. A
 * block of a layout prints what the template inside the layout stored.
 */
function pieceOf(frame: Frame, text: string): Piece | undefined {
  if (text === '') return undefined;
  const isText = (piece: Piece): boolean => piece.buffer === text;
  const own = frame.captured.findLast(isText) ?? frame.pieces.findLast(isText);
  if (own !== undefined || frame.node?.name !== 'block') return own;
  for (let outer = frame.parent; outer !== undefined; outer = outer.parent) {
    const stored = outer.node?.name === 'layout' ? outer.pieces.findLast(isText) : undefined;
    if (stored !== undefined) return stored;
  }
  return undefined;
}

/** What printed into a piece, each once. */
export const framesIn = ({ edges }: Piece): ReadonlySet<Frame> =>
  new Set(edges.map(({ frame }) => frame));

/** The text with marks, and the frames by their numbers in it. Throws where there are too many. */
export function withMarks(
  { buffer, edges }: Piece,
  marks: Marks,
): { readonly marked: string; readonly frames: readonly Frame[] } {
  const numbers = new Map<Frame, number>();
  const parts: string[] = [];
  let last = 0;
  for (const { kind, at, frame } of edges) {
    const number = numbers.get(frame) ?? numbers.size;
    numbers.set(frame, number);
    if (number >= MARK_LIMIT) throw new Error('Expected fewer expressions to be printed.');
    parts.push(buffer.slice(last, at), (kind === 'open' ? openMark : closeMark)(number, marks));
    last = at;
  }
  parts.push(buffer.slice(last));
  return { marked: parts.join(''), frames: [...numbers.keys()] };
}

/** A value as liquidjs prints it. */
function textOf(given: unknown): string {
  const value: unknown = isDrop(given) ? given.valueOf() : given;
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.map(textOf).join('') : String(value as string);
}

/** An instance of liquidjs' class `Drop`, or of one that extends it. */
const isDrop = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'liquidMethodMissing' in value;
