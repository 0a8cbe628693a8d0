import type { TemplateText } from '../../engines/port.ts';
import type { Span } from '../../model/text/span.ts';
import { sliceOf } from '../source/template-text.ts';

/** Headers that a template writes at its top, and what is left of it. */
export interface HeaderLines {
  readonly headers: ReadonlyMap<HeaderKey, TemplateText>;
  readonly body: TemplateText;
}

export type HeaderKey = 'subject' | 'from' | 'replyTo' | 'to' | 'preheader';

/**
 * The lines in front of a template that programs cut off and use as headers: `Subject: …`, with `From:`,
 * `Reply-To:` and the like beside it, as such or in a comment. Undefined where there is no subject among
 * them: an itinerary opens with "From:" and "To:" as well.
 */
export function headerLinesOf(template: TemplateText): HeaderLines | undefined {
  const { text } = template;
  const comment = commentAt(text);
  const end = comment?.end ?? text.length;
  const headers = new Map<HeaderKey, TemplateText>();
  let at = comment?.start ?? text.length - text.trimStart().length;
  while (at < end) {
    const [line = ''] = /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(text.slice(at, end)) ?? [];
    const header = headerIn(line);
    if (header === undefined) break;
    const { key, value } = header;
    headers.set(key, sliceOf(template, { start: at + value.start, end: at + value.end }));
    at += line.length;
  }
  if (!headers.has('subject')) return undefined;
  // A comment says nothing to the customer, and nobody cuts it off.
  if (comment !== undefined) return { headers, body: template };
  const [blank = ''] = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(at)) ?? [];
  return { headers, body: sliceOf(template, { start: at + blank.length, end: text.length }) };
}

/** What a comment of HTML or Handlebars at the top of a text holds. */
function commentAt(text: string): Span | undefined {
  const [opening, mark] = /^\s*(<!--|\{\{!--)\s*/.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const end = text.indexOf(mark === '<!--' ? '-->' : '--}}', opening.length);
  return end === -1 ? undefined : { start: opening.length, end };
}

const KEYS: Readonly<Record<string, HeaderKey>> = {
  subject: 'subject',
  from: 'from',
  'reply-to': 'replyTo',
  to: 'to',
  preheader: 'preheader',
  preview: 'preheader',
};

function headerIn(line: string): { readonly key: HeaderKey; readonly value: Span } | undefined {
  const [whole, name = '', value = ''] = /^[ \t]*([A-Za-z-]{2,9}):[ \t]*(.*)/.exec(line) ?? [];
  const key = KEYS[name.toLowerCase()];
  if (whole === undefined || key === undefined || value.trim() === '') return undefined;
  const start = whole.length - value.length;
  return { key, value: { start, end: start + value.trimEnd().length } };
}
