import type { Judged } from '../../../model/judged.ts';
import { originAt } from '../../../model/message.ts';
import { placeIn, type Line } from '../../../model/reading.ts';
import type { PrintedBlank } from './printed-blank.ts';

/** How far around a blank is looked in the source. */
export const REACH = 200;

/** "Paid with Visa": a few of the template's words, and behind them what the record says. */
export function isField(judged: Judged, line: Line | undefined): boolean {
  if (line === undefined || line.text.split(/\s+/u).length > MOST_WORDS_OF_FIELD) return false;
  const last = lastWord(line.text, 0);
  return (
    isLiteral(judged, line, firstWord(line.text, 0)) &&
    last !== undefined &&
    originAt(judged.message, placeIn(line, last)).kind === 'expression'
  );
}

const MOST_WORDS_OF_FIELD = 8;

/** A line break parts it from a label in the template's own words, and what holds both ends behind it. */
export function standsBelowLabel(
  judged: Judged,
  content: string,
  line: Line,
  { span: { start } }: PrintedBlank['at'],
): boolean {
  const end = (line.offsets[line.text.length - 1] ?? 0) + 1;
  if (end > start || !/[:：]$/u.test(line.text.trimEnd())) return false;
  const between = content.slice(end, start);
  const behind = content.slice(start, start + REACH);
  return (
    isLiteral(judged, line, lastWord(line.text, 0)) &&
    ENDS_BLOCK.test(behind) &&
    (BREAK_ONLY.test(between) || (PARAGRAPHS_ONLY.test(between) && !GOES_ON_WITH_LIST.test(behind)))
  );
}

/**
 * All of a paragraph below a short one in the template's own words, as the value of another such label is:
 * "Order number", "", "Order date", "3 May".
 */
export function standsBelowField(
  judged: Judged,
  content: string,
  lines: readonly Line[],
  index: number,
  { span: { start } }: PrintedBlank['at'],
): boolean {
  const label = lines[index];
  const end = (label?.offsets[label.text.length - 1] ?? 0) + 1;
  if (label === undefined || end > start) return false;
  const isAlone =
    PARAGRAPHS_ONLY.test(content.slice(end, start)) &&
    ENDS_BLOCK.test(content.slice(start, start + REACH));
  return (
    isAlone &&
    isLabel(judged, label) &&
    ((isLabel(judged, lines[index + 1]) && isPrinted(judged, lines[index + 2])) ||
      (isLabel(judged, lines[index - 2]) && isPrinted(judged, lines[index - 1])))
  );
}

const isLabel = (judged: Judged, line: Line | undefined): line is Line =>
  line !== undefined &&
  line.text.split(/\s+/u).length <= MOST_WORDS_OF_LABEL &&
  !/[.!?。！？]$/u.test(line.text) &&
  isLiteral(judged, line, firstWord(line.text, 0)) &&
  isLiteral(judged, line, lastWord(line.text, 0));

const isPrinted = ({ message }: Judged, line: Line | undefined): boolean =>
  line !== undefined &&
  originAt(message, placeIn(line, { start: 0, end: line.text.length })).kind === 'expression';

const MOST_WORDS_OF_LABEL = 4;
const PARAGRAPHS_ONLY = /^(?:\s|<\/?(?:p|div|b|strong|span|em|i)\b[^<>]*>)*$/iu;

/** "You bought:", a note, and then what was bought. */
const GOES_ON_WITH_LIST = /^(?:\s|<\/[^<>]*>)*<(?:table|ul|ol|dl|tr|li|div|h\d)\b/iu;

const BREAK_ONLY =
  /^(?:\s|<\/(?:b|strong|span|em|i|u|font|label)>)*<br\b[^<>]*>(?:\s|<(?:b|strong|span|em|i|u|font)\b[^<>]*>)*$/iu;
const ENDS_BLOCK = /^(?:\s|<\/(?:b|strong|span|em|i|u|font)>)*<\/(?:p|div|td|th|li|section)>/iu;

interface Word {
  readonly start: number;
  readonly end: number;
}

export function lastWord(text: string, from: number): Word | undefined {
  const match = /\S+\s*$/u.exec(text);
  return match === null
    ? undefined
    : { start: from + match.index, end: from + match.index + match[0].trimEnd().length };
}

export function firstWord(text: string, from: number): Word | undefined {
  const match = /\S+/u.exec(text);
  return match === null
    ? undefined
    : { start: from + match.index, end: from + match.index + match[0].length };
}

export const isLiteral = ({ message }: Judged, line: Line, word: Word | undefined): boolean =>
  word !== undefined && originAt(message, placeIn(line, word)).kind === 'literal';
