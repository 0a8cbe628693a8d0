/** A stretch of text: UTF-16 offsets, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span of a regular expression's match, or of one of its groups when it was run with the `d` flag. */
export function spanOfMatch(match: RegExpExecArray | RegExpMatchArray, group = 0): Span {
  const indices = match.indices?.[group];
  if (indices !== undefined) return { start: indices[0], end: indices[1] };
  if (group !== 0) throw new RangeError('The span of a group needs the "d" flag.');
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

export const lengthOf = (span: Span): number => span.end - span.start;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
