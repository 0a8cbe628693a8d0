import { indexLines, isUpTo, type LineIndex, type SourceRange } from '../model/text/position.ts';
import type { Span } from '../model/text/span.ts';
import { withoutComments } from './suppressions/find-comments.ts';

/** Shorter pieces than this are found anywhere and prove nothing. */
const TELLING_LENGTH = 8;

/** What stands around a text in the rendered part, and the expressions that printed next to it. */
export interface Neighbourhood {
  /** The template's own words before and after the text, as far as nothing was printed between. */
  readonly before: string;
  readonly after: string;
  readonly printedBefore: SourceRange | undefined;
  readonly printedAfter: SourceRange | undefined;
}

/**
 * Where literal text of a rendered part stands in the template's files: the text as it is, of several
 * the one with the same neighbours, else the longest run of it between tags and line ends.
 * `approximate` where only a piece was found, or nothing tells one of several from the others.
 */
export function locateLiteral(
  text: string,
  files: readonly string[],
  sourceOf: (file: string) => string | undefined,
  neighbourhood?: Neighbourhood,
): SourceRange | undefined {
  const whole = text.trim();
  if (whole === '') return undefined;
  const pieces = whole
    .split(/<[^>]*>|[\r\n]+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= TELLING_LENGTH && piece !== whole)
    .toSorted((a, b) => b.length - a.length);

  for (const needle of [whole, ...pieces]) {
    const found = occurrences(needle, files, sourceOf);
    const [first, second] =
      needle === whole && found.length > 1 && neighbourhood !== undefined
        ? byLikeness(found, neighbourhood)
        : found.map((occurrence) => ({ ...occurrence, likeness: 0 }));
    if (first === undefined) continue;
    const { start, end } = first.lines.rangeOf(first.span);
    const exact = needle === whole && (second?.likeness ?? -1) < first.likeness;
    return { file: first.file, start, end, ...(exact ? {} : { approximate: true as const }) };
  }
  return undefined;
}

interface Occurrence {
  readonly file: string;
  readonly source: string;
  readonly lines: LineIndex;
  readonly span: Span;
}

/** More of them than anybody looks through are as good as none. */
const MOST = 1000;

function occurrences(
  needle: string,
  files: readonly string[],
  sourceOf: (file: string) => string | undefined,
): Occurrence[] {
  const found: Occurrence[] = [];
  for (const file of files) {
    const text = sourceOf(file);
    if (text === undefined) continue;
    // The reason in a comment may quote what it is about.
    const source = withoutComments(text);
    let start = source.indexOf(needle);
    if (start < 0) continue;
    const lines = indexLines(source);
    while (start >= 0 && found.length < MOST) {
      found.push({ file, source, lines, span: { start, end: start + needle.length } });
      start = source.indexOf(needle, start + needle.length);
    }
  }
  return found;
}

/** The likeliest first: between the same expressions, then with the same words around. */
function byLikeness(found: readonly Occurrence[], around: Neighbourhood) {
  return found
    .map((occurrence) => ({ ...occurrence, likeness: likeness(occurrence, around) }))
    .toSorted((a, b) => b.likeness - a.likeness);
}

/** More than there are letters to be compared. */
const BETWEEN_THE_SAME = 1000;

function likeness({ file, source, lines, span }: Occurrence, around: Neighbourhood): number {
  const { start, end } = lines.rangeOf(span);
  const { printedBefore, printedAfter } = around;
  const isBehind = printedBefore?.file === file && isUpTo(printedBefore.end, start);
  const isAhead = printedAfter?.file === file && isUpTo(end, printedAfter.start);
  return (
    (isBehind ? BETWEEN_THE_SAME : 0) +
    (isAhead ? BETWEEN_THE_SAME : 0) +
    sameLetters(
      reversed(source.slice(Math.max(0, span.start - REACH), span.start)),
      reversed(around.before.slice(-REACH)),
    ) +
    sameLetters(source.slice(span.end, span.end + REACH), around.after)
  );
}

/** Letters of the surroundings that are compared. */
const REACH = 200;

const reversed = (text: string): string => Array.from(text).toReversed().join('');

function sameLetters(a: string, b: string): number {
  const end = Math.min(a.length, b.length, REACH);
  let count = 0;
  while (count < end && a[count] === b[count]) count++;
  return count;
}
