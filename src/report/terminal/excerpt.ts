import { indexLines, type SourceRange } from '../../model/text/position.ts';
import { harmlessUnits } from './harmless.ts';
import type { Paint } from './paint.ts';
import { graphemes, widthOf } from './width.ts';

export interface ExcerptOptions {
  /** Text of the whole file. */
  readonly source: string;
  readonly range: SourceRange;
  /** Columns the excerpt may take. */
  readonly width: number;
  readonly paint: Paint;
  /** How many lines before the range to show for context. */
  readonly before?: number;
}

/** A stretch of one line around what is marked, in UTF-16 units of the line. */
interface View {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const RIGHT_TO_LEFT = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
const ELLIPSIS = '…';

/** The line that `range` begins in, with its number and a mark below; no lines where there is no such line. */
export function excerpt({ source, range, width, paint, before = 0 }: ExcerptOptions): string[] {
  const lineAt = lineReader(source);
  const { line: number } = range.start;
  const line = lineAt(number);
  if (line === undefined) return [];

  const gutterWidth = String(number).length;
  const room = Math.max(24, Math.min(width, 160) - gutterWidth - 3);
  const gutter = (label: string): string => paint.dim(`${label.padStart(gutterWidth)} │`);
  const context = Array.from({ length: before }, (_, index) => number - before + index);
  const shared = Math.min(
    ...[...context.map(lineAt), line].map((text) => indentOf(text ?? '') ?? Infinity),
  );
  const indent = Number.isFinite(shared) ? shared : 0;

  const start = Math.min(range.start.column - 1, line.length);
  const end = range.end.line === number ? Math.min(range.end.column - 1, line.length) : line.length;
  const view = viewOf(line, { start, end: Math.max(start, end), indent, room });
  return [
    ...context.flatMap((at) => {
      const text = lineAt(at);
      if (text === undefined) return [];
      const { text: shown } = viewOf(text, { start: indent, end: indent, indent, room });
      return `${gutter(String(at))} ${paint.dim(shown)}`;
    }),
    `${gutter(String(number))} ${view.text}`,
    `${gutter('')} ${paint.red(markUnder(view, range.approximate === true, room))}`,
  ];
}

/** Reads single lines, so that a huge file is not cut up for one of them. */
function lineReader(source: string): (line: number) => string | undefined {
  const index = indexLines(source);
  const { line: last } = index.positionAt(source.length);
  return (line) => {
    if (line < 1 || line > last) return undefined;
    const start = index.offsetAt({ line, column: 1 });
    const end = index.offsetAt({ line: line + 1, column: 1 });
    return source.slice(start, end).replace(/[\r\n]+$/, '');
  };
}

const indentOf = (line: string): number | undefined =>
  line.trim() === '' ? undefined : line.length - line.trimStart().length;

/** What is shown of a line: all of it where it fits, else a window that begins a little before the mark. */
function viewOf(
  line: string,
  { start, end, indent, room }: { start: number; end: number; indent: number; room: number },
): View {
  const from = Math.min(indent, start);
  // No line of more than `room` units is worth measuring whole: a minified file is one line.
  const near = line.slice(from, from + 4 * room);
  if (from + near.length === line.length && widthOf(harmlessUnits(near).trimEnd()) <= room) {
    return { text: harmlessUnits(near).trimEnd(), start: start - from, end: end - from };
  }
  const lead = Math.floor(room / 4);
  const first = start - from <= lead ? from : wholeCharacterAt(line, start - lead);
  const prefix = first > from ? ELLIPSIS : '';
  let text = prefix;
  let used = prefix.length;
  let shown = 0;
  const rest = harmlessUnits(line.slice(first, first + 4 * room));
  for (const grapheme of graphemes(rest)) {
    if (used + grapheme.width > room - 1) break;
    text += grapheme.text;
    used += grapheme.width;
    shown += grapheme.text.length;
  }
  if (first + shown < line.length) text += ELLIPSIS;
  const clamp = (offset: number): number =>
    Math.max(0, Math.min(offset - first + prefix.length, text.length));
  return { text, start: clamp(start), end: clamp(end) };
}

/** `offset`, or the one before it where it would split a surrogate pair. */
const wholeCharacterAt = (text: string, offset: number): number =>
  /[\uDC00-\uDFFF]/.test(text[offset] ?? '') ? offset - 1 : offset;

function markUnder({ text, start, end }: View, approximate: boolean, room: number): string {
  const sign = approximate ? '~' : '^';
  const marked = text.slice(start, end);
  // Terminals that reorder right-to-left text would put every column below it in doubt.
  if (RIGHT_TO_LEFT.test(text))
    return marked === '' ? sign : `${sign} ${startOf(marked, room - 2)}`;
  // A range that begins inside of a character makes two of it, which may be wider than the one.
  const indent = Math.min(widthOf(text.slice(0, start)), room - 1);
  return ' '.repeat(indent) + sign.repeat(Math.max(1, Math.min(widthOf(marked), room - indent)));
}

/** As much of `text` as fits into so many columns. */
function startOf(text: string, columns: number): string {
  let start = '';
  let used = 0;
  for (const grapheme of graphemes(text)) {
    used += grapheme.width;
    if (used > columns) break;
    start += grapheme.text;
  }
  return start;
}
