import { addMarked, addStretch, emptyText, type MarkedText, ownersIn } from '../marked-text.ts';
import type { Frame } from './frames.ts';
import type { Emitter } from './package.ts';

/** What liquidjs prints into: the whole text, or one that is captured. */
export interface Piece extends Emitter {
  readonly printed: MarkedText<Frame>;
}

/** `top` is what prints at the moment. */
export function openPiece(top: () => Frame): Piece {
  const printed = emptyText<Frame>();
  return {
    printed,
    get buffer() {
      return printed.text;
    },
    write(value) {
      const text = textOf(value);
      const frame = top();
      const known = pieceOf(frame, text);
      if (known === undefined) print(printed, text, frame);
      else {
        addMarked(printed, known.printed);
        frame.hasPrinted = true;
      }
    },
  };
}

function print(to: MarkedText<Frame>, text: string, frame: Frame): void {
  if (!frame.isMarked || (text === '' && frame.hasPrinted)) {
    to.text += text;
    return;
  }
  addStretch(to, text, frame);
  frame.hasPrinted = true;
  frame.hasOnlyHandedOn = false;
}

/** An expression that printed nothing has an empty stretch. */
export function closeStretch({ printed }: Piece, frame: Frame): void {
  if (!frame.hasPrinted) print(printed, '', frame);
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

/** What printed into pieces, each once. */
export const framesIn = (pieces: readonly Piece[]): readonly Frame[] => [
  ...new Set(pieces.flatMap(({ printed }) => ownersIn(printed))),
];

/** A value as liquidjs prints it. */
function textOf(given: unknown): string {
  const value: unknown = isDrop(given) ? given.valueOf() : given;
  if (Array.isArray(value)) return value.map(textOf).join('');
  return isNothing(value) ? '' : String(value);
}

const isNothing = (value: unknown): boolean => value === undefined || value === null;

/** An instance of liquidjs' class `Drop`, or of one that extends it. */
const isDrop = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'liquidMethodMissing' in value;
