import type { Span } from '../model/text/span.ts';

/**
 * The spans of all `{{…}}` of a template, in order: expressions, comments, block tags, tags of raw
 * blocks. Strings and bracketed segments may hold braces. An unclosed one ends the list.
 */
export function mustachesIn(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf('{{'); start !== -1;) {
    const end = endOfMustache(text, start);
    if (end === -1) break;
    spans.push({ start, end });
    start = text.indexOf('{{', end);
  }
  return spans;
}

function endOfMustache(text: string, start: number): number {
  const braces = /^\{{2,4}/.exec(text.slice(start, start + 4))?.[0].length ?? 2;
  const open = start + braces;
  const body = text[open] === '~' ? open + 1 : open;
  if (braces === 2 && text[body] === '!') return endOfComment(text, body);
  const close = '}'.repeat(braces);

  for (let at = body; at < text.length; at++) {
    const character = text[at];
    if (text.startsWith(close, at)) return at + braces;
    if (character === '"' || character === "'") at = endOfString(text, at, character);
    else if (character === '[') at = endOfSegment(text, at);
    if (at === -1) return -1;
  }
  return -1;
}

function endOfComment(text: string, bang: number): number {
  if (text.startsWith('--', bang + 1)) {
    const match = /--~?\}\}/g;
    match.lastIndex = bang + 1;
    const found = match.exec(text);
    if (found !== null) return found.index + found[0].length;
  }
  const end = text.indexOf('}}', bang);
  return end === -1 ? -1 : end + 2;
}

/** Offset of the closing quote; the opening one where the string is never closed, as a lone apostrophe is no string. */
function endOfString(text: string, start: number, quote: string): number {
  for (let at = text.indexOf(quote, start + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (text[at - 1] !== '\\') return at;
  }
  return start;
}

function endOfSegment(text: string, start: number): number {
  const end = text.indexOf(']', start);
  return end === -1 ? start : end;
}
