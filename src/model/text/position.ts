import type { Span } from './span.ts';

/** A place in a text file as an editor counts it: both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of one of the user's files. `file` is relative to the project's root, with forward slashes. */
export interface SourceRange {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  /** True where the engine could not say exactly: the range is the nearest it knows. */
  readonly approximate?: true;
}

/** Whether `a` is no further than `b`, in the same file. */
export const isUpTo = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.column <= b.column);

/** Turns offsets into positions and back. LF, CRLF and CR end a line; a BOM takes no column. */
export interface LineIndex {
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  rangeOf(span: Span): Omit<SourceRange, 'file'>;
}

export function indexLines(text: string): LineIndex {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const starts = [bom];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);

  const positionAt = (offset: number): Position => {
    const bounded = Math.max(bom, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= bounded) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: bounded - (starts[low] ?? 0) + 1 };
  };

  return {
    positionAt,
    offsetAt: ({ line, column }) =>
      Math.min((starts[line - 1] ?? text.length) + column - 1, text.length),
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
  };
}
