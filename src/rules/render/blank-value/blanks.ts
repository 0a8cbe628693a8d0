import type { Judged } from '../../../model/judged.ts';
import { originAt, type MessagePart, type PartName } from '../../../model/message.ts';
import { placeIn, type Line } from '../../../model/reading.ts';
import { namingOf } from '../../greeting/naming.ts';
import { linkAround } from './blanks-in-links.ts';
import {
  firstWord,
  isField,
  isLiteral,
  lastWord,
  REACH,
  standsBelowField,
  standsBelowLabel,
} from './labels.ts';
import { printedBlanks, type PrintedBlank } from './printed-blank.ts';

/** A blank and the words around it. */
export interface Blank extends PrintedBlank {
  /** The words on its line before and after it. */
  readonly before: string;
  readonly after: string;
  /** Whether white space stood on either side, before it was folded. */
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
  /** Whether the words next to it are the template's own. */
  readonly literalBefore: boolean;
  readonly literalAfter: boolean;
  /** True where it stands in a table cell of its own behind `before`. */
  readonly ownCell: boolean;
  /** True where it is all that stands below `before`, a label. */
  readonly isBelowLabel: boolean;
  /** Whether the next line goes on with data of the same object, as the lines of an address do. */
  readonly continues: boolean;
  /** Whether the line before or after is a label with a value behind it, as in a list of them. */
  readonly isAmongFields: boolean;
  /** The words around it, with the gap drawn. */
  readonly context: string;
}

/** The blanks of a part that stand on a line. Those in a greeting or in a link's address are others' to report. */
export function* blanksOnLines(judged: Judged, name: PartName): Iterable<Blank> {
  const part = judged.message.parts[name];
  if (part === undefined) return;
  const lines = judged.reading.lines.filter((line) => line.part === name && line.text !== '');
  for (const printed of printedBlanks(judged, name)) {
    if (isInGreeting(judged, printed)) continue;
    if (linkAround(judged, printed, 'hrefAt') !== undefined) continue;
    if (linkAround(judged, printed, 'at')?.text === '') continue;
    const blank = blankOnLine(judged, part, lines, printed);
    if (blank !== undefined) yield blank;
  }
}

const isInGreeting = (judged: Judged, { at: { part, span } }: PrintedBlank): boolean =>
  judged.reading.greetings.some(
    (greeting) =>
      greeting.at.part === part &&
      greeting.at.span.start <= span.start &&
      span.end <= greeting.at.span.end + 1 &&
      namingOf(judged, greeting).kind === 'empty',
  );

function blankOnLine(
  judged: Judged,
  { content }: MessagePart,
  lines: readonly Line[],
  printed: PrintedBlank,
): Blank | undefined {
  const offset = printed.at.span.start;
  const index = lineOf(content, lines, offset);
  const line = lines[index] ?? lines[0];
  if (line === undefined) return undefined;
  const split = positionOf(line, offset);
  const before = line.text.slice(0, split);
  const after = line.text.slice(split);
  const between = betweenLineAnd(content, line, offset);
  const isBelowLabel =
    standsBelowLabel(judged, content, line, printed.at) ||
    standsBelowField(judged, content, lines, index, printed.at);
  if (LEAVES_LINE.test(between) && !isBelowLabel) return undefined;

  const spaceBefore =
    /\s$/u.test(before) || SPACE_BEFORE.test(content.slice(Math.max(0, offset - REACH), offset));
  const spaceAfter = /^\s/u.test(after) || SPACE_AFTER.test(content.slice(offset, offset + REACH));
  return {
    ...printed,
    before,
    after,
    spaceBefore,
    spaceAfter,
    literalBefore: isLiteral(judged, line, lastWord(before, 0)),
    literalAfter: isLiteral(judged, line, firstWord(after, split)),
    ownCell: /<t[dh]\b/iu.test(between),
    isBelowLabel,
    continues: continuesOnNextLine(judged, lines[index + 1], printed),
    isAmongFields: [lines[index - 1], lines[index + 1]].some((near) => isField(judged, near)),
    context: contextOf(before, after, spaceBefore, spaceAfter),
  };
}

// White space next to a blank, tags between them or not.
const SPACE_BEFORE = /(?:\s|&nbsp;)(?:<[^<>]*>)*$/u;
const SPACE_AFTER = /^(?:<[^<>]*>)*(?:\s|&nbsp;)/u;

// Tags that end a line for the reader; cells of one row share a line.
const LEAVES_LINE =
  /<\/?(?:p|div|table|tbody|tr|h[1-6]|li|ul|ol|br|hr|center|section|article|header|footer|blockquote|title|body)\b|\n\s*\n/iu;

/** Index of the line that holds an offset, or is the next to begin in the same paragraph, or else the last before it. */
function lineOf(content: string, lines: readonly Line[], offset: number): number {
  const last = lines.findLastIndex((line) => (line.offsets[0] ?? 0) <= offset);
  const [before, next] = [lines[last], lines[last + 1]];
  if (before === undefined || next === undefined) return last;
  const isBehind = LEAVES_LINE.test(betweenLineAnd(content, before, offset));
  return isBehind && !LEAVES_LINE.test(betweenLineAnd(content, next, offset)) ? last + 1 : last;
}

/** What the content holds between a line and a blank beyond either of its ends. */
function betweenLineAnd(content: string, line: Line, offset: number): string {
  const first = line.offsets[0] ?? 0;
  const end = (line.offsets[line.text.length - 1] ?? 0) + 1;
  if (offset < first) return content.slice(offset, first);
  return offset > end ? content.slice(end, offset) : '';
}

/** How many units of the line's text stand before an offset of the content. */
function positionOf({ text, offsets }: Line, offset: number): number {
  let position = 0;
  while (position < text.length && (offsets[position] ?? 0) < offset) position++;
  return position;
}

function continuesOnNextLine(
  { message }: Judged,
  next: Line | undefined,
  { blames }: PrintedBlank,
): boolean {
  if (next === undefined) return false;
  const origin = originAt(message, placeIn(next, { start: 0, end: 1 }));
  if (origin.kind !== 'expression') return false;
  const parents = new Set(blames.map(parentOf));
  return origin.printings.some(({ reads }) =>
    reads.some(({ path }) => parents.has(parentOf(path))),
  );
}

const parentOf = (path: string): string => path.replace(/(?:\.[^.[\]]+|\[[^\]]*\])$/u, '');

/** White space is folded before rules see it; here it is drawn as it was written. */
function contextOf(
  before: string,
  after: string,
  spaceBefore: boolean,
  spaceAfter: boolean,
): string {
  const head = before.trimEnd() + (spaceBefore ? ' ' : '');
  const tail = (spaceAfter ? ' ' : '') + after.trimStart();
  const start = head.length > 30 ? head.slice(-30).replace(/^\S*\s/u, '') : head;
  return `${start}___${tail.length > 20 ? tail.slice(0, 20).replace(/\s\S*$/u, '') : tail}`.trim();
}
