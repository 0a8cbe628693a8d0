import type { Claim, Line, Reading } from '../../model/reading.ts';

/** Where a claim stands. */
export interface Surroundings {
  /** The line up to the number. */
  readonly before: string;
  readonly line: Line;
  /** The line above in the same part of the message. */
  readonly above: Line | undefined;
}

/** Undefined for a claim that stands in no line: one in an address. */
export function surroundingsOf(
  { shownAt: { part, span } }: Claim,
  { lines }: Reading,
): Surroundings | undefined {
  const index = lines.findIndex(
    ({ part: own, offsets }) =>
      own === part && (offsets[0] ?? 0) <= span.start && span.start < (offsets.at(-1) ?? 0),
  );
  const line = lines[index];
  if (line === undefined) return undefined;
  const before = line.text.slice(0, Math.max(0, line.offsets.indexOf(span.start)));
  const above = lines[index - 1];
  return { before, line, above: above?.role === line.role ? above : undefined };
}
