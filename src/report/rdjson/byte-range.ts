import {
  indexLines,
  type LineIndex,
  type Position,
  type SourceRange,
} from '../../model/text/position.ts';

/** A place whose columns count UTF-8 bytes from 1; without columns where the text is not known. */
export interface RangeInBytes {
  readonly start: PositionInBytes;
  readonly end: PositionInBytes;
}

interface PositionInBytes {
  readonly line: number;
  readonly column?: number;
}

/** Turns columns in UTF-16 units into columns in UTF-8 bytes. */
export function byteRanges(sources: RunResultSources): (range: SourceRange) => RangeInBytes {
  const indices = new Map<string, LineIndex>();
  const encoder = new TextEncoder();

  function positionOf({ line, column }: Position, file: string): PositionInBytes {
    const source = sources.get(file);
    if (source === undefined) return { line };
    const index = indices.get(file) ?? indexLines(source);
    indices.set(file, index);
    const start = index.offsetAt({ line, column: 1 });
    return { line, column: encoder.encode(source.slice(start, start + column - 1)).length + 1 };
  }

  return ({ file, start, end }) => ({ start: positionOf(start, file), end: positionOf(end, file) });
}

type RunResultSources = ReadonlyMap<string, string>;
