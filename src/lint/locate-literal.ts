import { indexLines, type SourceRange } from '../model/text/position.ts';
import type { Span } from '../model/text/span.ts';
import { withoutComments } from './suppressions/find-comments.ts';

/** Shorter pieces than this are found anywhere and prove nothing. */
const TELLING_LENGTH = 8;

/**
 * Where literal text of a rendered part stands in the template's files: the text as it is, else the
 * longest run of it between tags and line ends. `approximate` where only a piece was found, or the
 * same text stands in several places.
 */
export function locateLiteral(
  text: string,
  files: readonly string[],
  sourceOf: (file: string) => string | undefined,
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
    const [first] = found;
    if (first === undefined) continue;
    const { start, end } = indexLines(first.source).rangeOf(first.span);
    const exact = needle === whole && found.length === 1;
    return { file: first.file, start, end, ...(exact ? {} : { approximate: true as const }) };
  }
  return undefined;
}

interface Occurrence {
  readonly file: string;
  readonly source: string;
  readonly span: Span;
}

/** The first two are enough to know whether a text stands in one place only. */
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
    while (start >= 0 && found.length < 2) {
      found.push({ file, source, span: { start, end: start + needle.length } });
      start = source.indexOf(needle, start + needle.length);
    }
    if (found.length >= 2) break;
  }
  return found;
}
