import type { Span } from '../../model/text/span.ts';
import type { Delimiters } from './options.ts';

/** `<%= order.number -%>`. */
export interface Tag extends Span {
  /** `=` and `-` print, `#` is a comment; the others run. */
  readonly kind: '' | '=' | '-' | '_' | '#';
  /** What stands between the delimiters. */
  readonly content: string;
  /** `%>`, `-%>` or `_%>`. */
  readonly closing: string;
}

/** The tags of a template in order, as EJS cuts it. One that does not end is left out. */
export function tagsIn(text: string, { open, close, sign }: Delimiters): Tag[] {
  const [o, c, s] = [open, close, sign].map((part) => part.replace(/[-|\\{}()[\]^$+*?.]/g, '\\$&'));
  // EJS' own order: the longer ones first, `<%%` and `%%>` stand for the delimiters themselves.
  const delimiter = new RegExp(`${o}${s}|${s}${c}|${o}[=_#-]?|[-_]?${c}`, 'g');
  const tags: Tag[] = [];
  let opened:
    { readonly start: number; readonly from: number; readonly kind: Tag['kind'] } | undefined;
  for (const { 0: written, index } of text.matchAll(delimiter)) {
    if (written === open + sign || written === sign + close) continue;
    if (written.startsWith(open)) {
      const kind = written.slice(open.length) as Tag['kind'];
      opened ??= { start: index, from: index + written.length, kind };
    } else if (opened !== undefined) {
      const { start, from, kind } = opened;
      const content = text.slice(from, index);
      tags.push({ start, end: index + written.length, kind, content, closing: written });
      opened = undefined;
    }
  }
  return tags;
}

/** Whether a tag prints nothing but another template: `<%- include('footer', { order }) %>`. */
export function isInclude({ kind, content }: Tag): boolean {
  const opening = /^\s*include\s*\(/.exec(content);
  if (kind !== '-' || opening === null) return false;
  let depth = 1;
  const step = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|[()]/gs;
  step.lastIndex = opening[0].length;
  for (let found = step.exec(content); found !== null; found = step.exec(content)) {
    if (found[0] === '(') depth += 1;
    if (found[0] === ')') depth -= 1;
    if (depth === 0) return /^\s*;?\s*$/.test(content.slice(step.lastIndex));
  }
  return false;
}

/** Names of the functions that a tag calls, in the order of the text. */
export const helpersIn = ({ content }: Tag): string[] =>
  Array.from(
    content.matchAll(/([A-Za-z_$][\w$]*(?:\s*\.\s*[A-Za-z_$][\w$]*)*)\s*\(/g),
    ([, name = '']) => name,
  );
