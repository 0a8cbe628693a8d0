import type { Message, Place } from '../../model/message.ts';
import type { PrintedSpan } from '../../model/origin.ts';
import { indexLines, type SourceRange } from '../../model/text/position.ts';
import { contains, overlaps, type Span } from '../../model/text/span.ts';

/** A stretch of a template, with the text around it at hand. */
export interface SourceStretch {
  readonly at: SourceRange;
  readonly text: string;
  readonly source: string;
  /** Offsets into `source`. */
  readonly span: Span;
}

/** The user's files, as far as a message was made of them. */
export interface Sources {
  readonly files: readonly string[];
  readonly sourceOf: (file: string) => string | undefined;
}

/**
 * Where a stretch of a rendered part stands in a template: expressions and literal text must follow each
 * other there as their output does in the message. `mark` is literal text that stands right before it and
 * tells it from other places; undefined where the stretch stands nowhere, or in several places.
 */
export function sourceOfSpan(
  message: Message,
  { part: name, span }: Place,
  { files, sourceOf }: Sources,
  mark = /(?:)/,
): SourceStretch | undefined {
  const part = message.parts[name];
  if (part?.provenance === undefined) return undefined;
  const printed = part.provenance.printed.filter(
    (entry) => overlaps(entry.span, span) || isEmptyWithin(entry.span, span),
  );
  const outermost = printed.filter(
    (inner) => !printed.some((outer) => outer !== inner && holds(outer.span, inner.span)),
  );
  if (outermost.some((entry) => !contains(span, entry.span))) return undefined;
  const [first] = outermost;
  if (first === undefined) {
    const text = part.content.slice(span.start, span.end);
    return part.provenance.complete ? onlyPlaceOf(text, mark, { files, sourceOf }) : undefined;
  }

  const { file } = first.printing.expression.at;
  const source = sourceOf(file);
  if (source === undefined || outermost.some(({ printing }) => isElsewhere(printing, file))) {
    return undefined;
  }
  const found = followed(part.content, span, outermost, source);
  if (
    found === undefined ||
    !new RegExp(`${mark.source}$`, mark.flags).test(source.slice(0, found.start))
  ) {
    return undefined;
  }
  return stretchOf(file, source, found);
}

const isEmptyWithin = (inner: Span, outer: Span): boolean =>
  inner.start === inner.end && outer.start <= inner.start && inner.end <= outer.end;

const holds = (outer: Span, inner: Span): boolean =>
  contains(outer, inner) && outer.end - outer.start > inner.end - inner.start;

const isElsewhere = ({ expression }: PrintedSpan['printing'], file: string): boolean =>
  expression.at.file !== file || expression.at.approximate === true;

/** Goes along output and source side by side. */
function followed(
  content: string,
  span: Span,
  printed: readonly PrintedSpan[],
  source: string,
): Span | undefined {
  const lines = indexLines(source);
  let output = span.start;
  let start: number | undefined;
  let cursor = 0;
  for (const { span: shown, printing } of printed) {
    const { at } = printing.expression;
    const literal = content.slice(output, shown.start);
    const begins = lines.offsetAt(at.start);
    start ??= begins - literal.length;
    const isAdjacent = cursor === 0 || begins - literal.length === cursor;
    if (!isAdjacent || source.slice(begins - literal.length, begins) !== literal) return undefined;
    cursor = lines.offsetAt(at.end);
    output = shown.end;
  }
  const rest = content.slice(output, span.end);
  if (start === undefined || source.slice(cursor, cursor + rest.length) !== rest) return undefined;
  return { start, end: cursor + rest.length };
}

function onlyPlaceOf(
  text: string,
  mark: RegExp,
  { files, sourceOf }: Sources,
): SourceStretch | undefined {
  const wanted = new RegExp(`(?<=${mark.source})${escaped(text)}`, `${mark.flags}g`);
  const places = files.flatMap((file) => {
    const source = sourceOf(file) ?? '';
    return Array.from(source.matchAll(wanted), ({ index }) =>
      stretchOf(file, source, { start: index, end: index + text.length }),
    );
  });
  return places.length === 1 ? places[0] : undefined;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

const stretchOf = (file: string, source: string, span: Span): SourceStretch => ({
  at: { file, ...indexLines(source).rangeOf(span) },
  text: source.slice(span.start, span.end),
  source,
  span,
});
