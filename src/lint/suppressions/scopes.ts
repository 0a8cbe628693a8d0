import { frontMatterLength } from '../../project/templates/front-matter.ts';
import type { Span } from '../../model/text/span.ts';
import { type CommentSyntax, isTemplate } from './comment-syntaxes.ts';
import type { Directive } from './directive.ts';
import { skipComments } from './find-comments.ts';

/** Where a comment that speaks of lines is heard: those lines, and what a tag of theirs goes on to. */
export function linesOf(
  { action, span }: Directive,
  text: string,
  syntaxes: readonly CommentSyntax[],
): Span {
  if (action === 'disable-line') {
    const start = startOfLine(text, span.start);
    return { start, end: endOfTags(text, start, endOfLine(text, span.end)) };
  }
  // The next line with content: other comments and blank lines are none.
  const content = skipComments(text, endOfLine(text, span.end), syntaxes);
  const start = startOfLine(text, content);
  return { start, end: endOfTags(text, start, endOfLine(text, content)) };
}

/** Where a block begins: with the file, where nothing but comments and front matter stands before it. */
export function blockStart(
  { span }: Directive,
  file: string,
  text: string,
  syntaxes: readonly CommentSyntax[],
): number {
  const header = isTemplate(file) ? frontMatterLength(text) : 0;
  return span.start <= skipComments(text, header, syntaxes) ? 0 : span.start;
}

const startOfLine = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;

function endOfLine(text: string, offset: number): number {
  const lineBreak = /[\r\n]/g;
  lineBreak.lastIndex = offset;
  return lineBreak.exec(text)?.index ?? text.length;
}

/**
 * Where the line ends on which the last tag or expression ends that begins before `end`: no comment could
 * be put in between.
 */
function endOfTags(text: string, start: number, end: number): number {
  const opener = /<!--|<%|<(?=[A-Za-z])|\{\{|\{%|\{#/g;
  opener.lastIndex = start;
  let last = end;
  for (let open = opener.exec(text); open !== null && open.index < last; open = opener.exec(text)) {
    const closed = closingOf(text, open[0], open.index + open[0].length);
    if (closed === undefined) continue;
    if (closed > last) last = endOfLine(text, closed);
    opener.lastIndex = closed;
  }
  return last;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '<!--': '-->',
  '<%': '%>',
  '{{': '}}',
  '{%': '%}',
  '{#': '#}',
};

/** Longer than any tag that somebody wrote. */
const LONGEST_TAG = 20_000;

function closingOf(text: string, opener: string, from: number): number | undefined {
  const closer = CLOSERS[opener];
  if (closer !== undefined) {
    const at = text.indexOf(closer, from);
    return at === -1 ? undefined : at + closer.length;
  }
  // A tag: its end is no ">" that stands in quotes or in an expression.
  const part = /"[^"]*"|'[^']*'|\{\{[^]*?\}\}|\{%[^]*?%\}|<%[^]*?%>|[<>]/g;
  for (const { 0: found, index } of text.slice(from, from + LONGEST_TAG).matchAll(part)) {
    if (found === '>') return from + index + 1;
    if (found === '<') return undefined;
  }
  return undefined;
}
