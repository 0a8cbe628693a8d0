import type { TemplateText } from '../engines/port.ts';
import type { PrintedSpan } from '../model/origin.ts';
import { isUpTo, type SourceRange } from '../model/text/position.ts';
import type { Span } from '../model/text/span.ts';

/**
 * A document that data was printed into, as a text whose spans lead back to the templates: to the
 * expression that printed it, or to the line of a template that reads the same.
 */
export function printedDocument(
  text: string,
  template: TemplateText,
  partials: Iterable<TemplateText>,
  printed: readonly PrintedSpan[],
): TemplateText {
  const templates = [template, ...partials];
  const rangeOf = (span: Span): SourceRange => {
    const expression = printed.findLast(
      (one) => one.span.start <= span.start && span.start < one.span.end,
    );
    if (expression !== undefined) return expression.printing.expression.at;
    return (
      literalRange(text, span, templates, printed) ??
      headRange(text, span, templates, printed) ??
      beforeIt(span, printed, template)
    );
  };
  return { text, file: template.file, rangeOf };
}

/**
 * Where the template holds the line that `span` stands in; undefined where none does. Of several places
 * the one between the expressions that printed next to it.
 */
function literalRange(
  text: string,
  span: Span,
  templates: readonly TemplateText[],
  printed: readonly PrintedSpan[],
): SourceRange | undefined {
  const before = printed.findLast((one) => one.span.end <= span.start);
  const after = printed.find((one) => one.span.start >= span.end);
  const pieces = surroundings(text, span, before?.span.end, after?.span.start);
  for (const [index, { start, end }] of [...pieces.slice(0, 1), ...pieces].entries()) {
    const piece = text.slice(start, end);
    // First as a line of its own: others may hold its words as well.
    const isPlace = index === 0 ? isWholeLine : () => true;
    const found = templates.flatMap((template) =>
      occurrences(template.text, piece)
        .filter((at) => isPlace(template.text, { start: at, end: at + piece.length }))
        .map((at) => {
          const from = at + span.start - start;
          return template.rangeOf({ start: from, end: from + (span.end - span.start) });
        }),
    );
    const fitting = found.filter((range) =>
      isBetween(range, before?.printing.expression.at, after?.printing.expression.at),
    );
    const [first, second] = fitting.length > 0 ? fitting : found;
    if (first !== undefined) return second === undefined ? first : { ...first, approximate: true };
  }
  return undefined;
}

const isWholeLine = (text: string, { start, end }: Span): boolean =>
  /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, start - LONGEST), start)) &&
  /^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + LONGEST));

const isBetween = (
  range: SourceRange,
  before: SourceRange | undefined,
  after: SourceRange | undefined,
): boolean =>
  (before?.file !== range.file || isUpTo(before.end, range.start)) &&
  (after?.file !== range.file || isUpTo(range.end, after.start));

/** Of a span that holds printed data, what the template holds in front of the first of it. */
function headRange(
  text: string,
  { start, end }: Span,
  templates: readonly TemplateText[],
  printed: readonly PrintedSpan[],
): SourceRange | undefined {
  const first = printed.find(({ span }) => span.start > start && span.start < end);
  if (first === undefined) return undefined;
  return literalRange(text, { start, end: first.span.start }, templates, printed);
}

/** The line around a span, then less of it: what stands between two printed values, and what may. */
function surroundings(
  text: string,
  span: Span,
  printedEnd = 0,
  printedStart = text.length,
): Span[] {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const nextLine = text.indexOf('\n', span.end);
  const lineEnd = nextLine === -1 ? text.length : nextLine;
  const line = trimmed(text, { start: lineStart, end: lineEnd });
  const between = trimmed(text, {
    start: Math.max(line.start, printedEnd),
    end: Math.min(line.end, printedStart),
  });
  return [
    line,
    between,
    { start: span.start, end: line.end },
    { start: line.start, end: span.end },
    span,
  ]
    .map((piece) => ({
      start: Math.min(piece.start, span.start),
      end: Math.max(piece.end, span.end),
    }))
    .filter(({ start, end }) => end > start && end - start < LONGEST);
}

const LONGEST = 2000;

function trimmed(text: string, { start, end }: Span): Span {
  const body = text.slice(start, end);
  const from = start + body.length - body.trimStart().length;
  return { start: from, end: from + body.trim().length };
}

/** More of them than anybody looks through are as good as none. */
const MOST = 200;

function occurrences(text: string, piece: string): number[] {
  const found: number[] = [];
  let at = text.indexOf(piece);
  while (at !== -1 && found.length < MOST) {
    found.push(at);
    at = text.indexOf(piece, at + 1);
  }
  return found;
}

function beforeIt(
  span: Span,
  printed: readonly PrintedSpan[],
  template: TemplateText,
): SourceRange {
  const before = printed.findLast((one) => one.span.end <= span.start);
  const range = before?.printing.expression.at ?? template.rangeOf({ start: 0, end: 0 });
  return { ...range, approximate: true };
}
