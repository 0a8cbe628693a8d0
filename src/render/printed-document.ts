import type { TemplateText } from '../engines/port.ts';
import type { PrintedSpan } from '../model/origin.ts';
import type { SourceRange } from '../model/text/position.ts';
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
      literalRange(text, span, templates) ??
      headRange(text, span, templates, printed) ??
      beforeIt(span, printed, template)
    );
  };
  return { text, file: template.file, rangeOf };
}

/** Where the template holds the line that `span` stands in; undefined where none does. */
function literalRange(
  text: string,
  span: Span,
  templates: readonly TemplateText[],
): SourceRange | undefined {
  for (const { start, end } of surroundings(text, span)) {
    const piece = text.slice(start, end);
    const found = templates.flatMap((template) =>
      occurrences(template.text, piece).map((at) => ({ template, at })),
    );
    const [first] = found;
    if (first === undefined) continue;
    const from = first.at + span.start - start;
    const range = first.template.rangeOf({ start: from, end: from + (span.end - span.start) });
    return found.length === 1 ? range : { ...range, approximate: true };
  }
  return undefined;
}

/** Of a span that holds printed data, what the template holds in front of the first of it. */
function headRange(
  text: string,
  { start, end }: Span,
  templates: readonly TemplateText[],
  printed: readonly PrintedSpan[],
): SourceRange | undefined {
  const first = printed.find(({ span }) => span.start > start && span.start < end);
  if (first === undefined) return undefined;
  return literalRange(text, { start, end: first.span.start }, templates);
}

/** The line around a span, then less of it, as an expression may have printed a part of the line. */
function surroundings(text: string, span: Span): Span[] {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const nextLine = text.indexOf('\n', span.end);
  const lineEnd = nextLine === -1 ? text.length : nextLine;
  const line = trimmed(text, { start: lineStart, end: lineEnd });
  return [line, { start: span.start, end: line.end }, { start: line.start, end: span.end }, span]
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

/** Two are enough to know that there is more than one. */
function occurrences(text: string, piece: string): number[] {
  const first = text.indexOf(piece);
  if (first === -1) return [];
  const second = text.indexOf(piece, first + 1);
  return second === -1 ? [first] : [first, second];
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
