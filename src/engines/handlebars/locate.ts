import type { SourceRange } from '../../model/text/position.ts';
import type { Span } from '../../model/text/span.ts';
import type { TemplateText } from '../port.ts';
import type { Location } from './ast.ts';

/** Finds the tags of a template in its text. */
export interface Locator {
  /** The tag that starts at `loc`, the opening one of a block; its text and where it stands. */
  tagAt(loc: Location): { readonly at: SourceRange; readonly source: string };
  /** What is written between two positions as Handlebars counts them. */
  textIn(loc: Location): string;
  /** Where a position as Handlebars counts it (line from 1, column from 0) stands. */
  pointAt(position: Location['start']): SourceRange;
}

export function locatorOf(template: TemplateText): Locator {
  const { text } = template;
  const lines = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) lines.push(match.index + match[0].length);
  const offsetOf = ({ line, column }: Location['start']): number =>
    Math.min((lines[line - 1] ?? text.length) + column, text.length);

  return {
    tagAt(loc) {
      const offset = offsetOf(loc.start);
      // Handlebars miscounts columns behind U+2028 and U+2029.
      const isExact = text.startsWith('{{', offset);
      const start = isExact ? offset : Math.max(0, text.indexOf('{{', offset));
      const span = { start, end: endOfTag(text, start) };
      const range = template.rangeOf(span);
      return {
        at: isExact ? range : { ...range, approximate: true },
        source: text.slice(span.start, span.end),
      };
    },
    textIn: ({ start, end }) => text.slice(offsetOf(start), offsetOf(end)),
    pointAt(position) {
      const start = offsetOf(position);
      return template.rangeOf({ start, end: Math.min(start + 1, text.length) });
    },
  };
}

/** The span of the first tag from `offset` on. */
export function tagFrom(text: string, offset: number): Span | undefined {
  const start = text.indexOf('{{', offset);
  return start < 0 ? undefined : { start, end: endOfTag(text, start) };
}

/** The end of the tag at `start`, which may hold strings and `[segments]` with braces in them. */
export function endOfTag(text: string, start: number): number {
  if (text.startsWith('{{!', start) || text.startsWith('{{~!', start))
    return endOfComment(text, start);
  const close = closingOf(text, start);
  const skipped = /"(?:\\"|[^"])*"|'(?:\\'|[^'])*'|\[(?:\\\]|[^\]])*\]/y;
  let at = start + 2;
  while (at < text.length) {
    close.lastIndex = at;
    if (close.test(text)) return close.lastIndex;
    skipped.lastIndex = at;
    at = skipped.test(text) ? skipped.lastIndex : at + 1;
  }
  return text.length;
}

function closingOf(text: string, start: number): RegExp {
  if (text.startsWith('{{{{', start)) return /\}\}\}\}/y;
  if (/^\{\{~?\{/.test(text.slice(start, start + 4))) return /\}~?\}\}/y;
  return /~?\}\}/y;
}

function endOfComment(text: string, start: number): number {
  const isDashed = /^\{\{~?!--/.test(text.slice(start, start + 6));
  const close = isDashed ? /--~?\}\}/g : /\}\}/g;
  close.lastIndex = start + 3;
  const match = close.exec(text);
  return match === null ? text.length : match.index + match[0].length;
}
