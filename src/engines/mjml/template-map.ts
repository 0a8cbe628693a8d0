import type { SourceRange } from '../../model/text/position.ts';
import type { Span } from '../../model/text/span.ts';
import type { TemplateText } from '../port.ts';
import type { Token } from './template.ts';

/** A token and where it stands in the compiled text. */
export interface PlacedToken {
  readonly token: Token;
  readonly span: Span;
}

interface Placed extends PlacedToken {
  readonly isExact: boolean;
}

/**
 * The compiled `html` as a template whose spans lead back to the MJML files. `restored` is the text
 * that `placed` counts in; where it differs from `html`, places in between are approximate.
 */
export function templateOver(compiled: {
  readonly html: string;
  readonly restored: string;
  readonly placed: readonly PlacedToken[];
  readonly source: TemplateText;
}): TemplateText {
  const { html, source } = compiled;
  const placed = alignTo(html, compiled.restored, compiled.placed);

  const rangeOf = (span: Span): SourceRange => {
    const first = lastStartingAt(placed, span.start);
    const isInside = first !== undefined && span.start < first.span.end;
    if (!isInside) return nearest(first, source);
    const start = within(first, span.start, Math.min(span.end, first.span.end));
    if (span.end <= first.span.end) return start;
    // A block: from its opening tag to its closing tag.
    const last = lastStartingAt(placed, span.end - 1);
    const isSameFile = last !== undefined && last.token.source === first.token.source;
    if (!isSameFile || span.end > last.span.end) return start;
    const { end } = within(last, last.span.start, span.end);
    return { ...start, end };
  };

  return { text: html, file: source.file, rangeOf };
}

function within({ token, span, isExact }: Placed, from: number, to: number): SourceRange {
  const shift = token.span.start - span.start;
  const range = token.source.text.rangeOf({ start: from + shift, end: to + shift });
  return isExact ? range : { ...range, approximate: true };
}

function nearest(before: Placed | undefined, source: TemplateText): SourceRange {
  const range =
    before === undefined
      ? source.rangeOf({ start: 0, end: 0 })
      : before.token.source.text.rangeOf(before.token.span);
  return { ...range, approximate: true };
}

function lastStartingAt(placed: readonly Placed[], offset: number): Placed | undefined {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return placed[low - 1];
}

/**
 * Moves places from `restored` to `html`. What stands before the first difference and behind the
 * last one is exact; in between each token is looked for by its text, in order.
 */
function alignTo(html: string, restored: string, placed: readonly PlacedToken[]): Placed[] {
  const head = commonHead(html, restored);
  const tail = commonTail(html, restored, head);
  const shift = html.length - restored.length;
  let cursor = head;
  return placed.flatMap(({ token, span }): Placed[] => {
    if (span.end <= head) return [{ token, span, isExact: true }];
    if (span.start >= restored.length - tail) {
      return [{ token, span: { start: span.start + shift, end: span.end + shift }, isExact: true }];
    }
    const start = html.indexOf(token.text, cursor);
    if (start === -1 || start >= html.length - tail) return [];
    cursor = start + token.text.length;
    return [{ token, span: { start, end: cursor }, isExact: false }];
  });
}

function commonHead(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function commonTail(a: string, b: string, head: number): number {
  const limit = Math.min(a.length, b.length) - head;
  let length = 0;
  while (length < limit && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
