/** A stretch of a text; what is settled is not looked at again. */
interface Piece {
  readonly text: string;
  readonly isSettled: boolean;
}

/** Replaces matches in a text step by step: what one step has written, no later one touches. */
export interface Pieces {
  /** `write` says what stands for a match, or undefined where it is none after all. */
  replace(pattern: RegExp, write: (match: string, before: string) => string | undefined): Pieces;
  /** Changes everything that is not settled. */
  change(write: (text: string) => string): Pieces;
  readonly text: string;
}

export const piecesOf = (text: string): Pieces => withPieces([{ text, isSettled: false }]);

function withPieces(pieces: readonly Piece[]): Pieces {
  return {
    replace: (pattern, write) => withPieces(pieces.flatMap((it) => split(it, pattern, write))),
    change: (write) =>
      withPieces(
        pieces.map((it) => (it.isSettled ? it : { text: write(it.text), isSettled: false })),
      ),
    get text() {
      return pieces.map(({ text }) => text).join('');
    },
  };
}

/** `pattern` has the flag `g`. */
function split(
  piece: Piece,
  pattern: RegExp,
  write: (match: string, before: string) => string | undefined,
): readonly Piece[] {
  if (piece.isSettled) return [piece];
  const { text } = piece;
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const written = match === '' ? undefined : write(match, text.slice(0, index));
    if (written === undefined) continue;
    pieces.push({ text: text.slice(end, index), isSettled: false });
    pieces.push({ text: written, isSettled: true });
    end = index + match.length;
  }
  return [...pieces, { text: text.slice(end), isSettled: false }];
}
