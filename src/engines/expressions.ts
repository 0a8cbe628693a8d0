import type { Span } from '../model/text/span.ts';
import { mustachesIn } from './mustaches.ts';
import type { TemplateEngineName } from './names.ts';

/** One stretch of a template that the engine interprets: an expression, a block's tag, a comment. */
export interface Expression extends Span {
  /** Whether it prints and does nothing. */
  readonly isComment: boolean;
}

/**
 * What an engine interprets of a template, in order, by its usual delimiters. An unclosed one ends
 * the list.
 */
export function expressionsIn(text: string, engine: TemplateEngineName): Expression[] {
  if (engine === 'handlebars' || engine === 'mustache') {
    return mustachesIn(text).map((span) => ({
      ...span,
      isComment: /^\{\{~?!/.test(text.slice(span.start, span.start + 4)),
    }));
  }
  return delimitedIn(text, engine);
}

/** `text` with every expression overwritten by a filler of the same length, so that offsets stay. */
export function withoutExpressions(text: string, expressions: readonly Span[]): string {
  let masked = '';
  let last = 0;
  for (const { start, end } of expressions) {
    masked += text.slice(last, start) + 'x'.repeat(end - start);
    last = end;
  }
  return masked + text.slice(last);
}

const CLOSINGS: Readonly<Record<string, string>> = {
  '{{': '}}',
  '{%': '%}',
  '{#': '#}',
  '<%': '%>',
};

const OPENINGS: Readonly<Record<Delimited, RegExp>> = {
  liquid: /\{[{%]/,
  nunjucks: /\{[{%#]/,
  ejs: /<%/,
};

type Delimited = Exclude<TemplateEngineName, 'handlebars' | 'mustache'>;

function delimitedIn(text: string, engine: Delimited): Expression[] {
  const found: Expression[] = [];
  const opening = new RegExp(OPENINGS[engine], 'g');
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const start = match.index;
    const end = endOf(text, start, match[0]);
    if (end === -1) break;
    const isComment = /^(?:\{#|<%#)/.test(match[0] + (text[start + 2] ?? ''));
    found.push({ start, end, isComment });
    opening.lastIndex = end;
  }
  return found;
}

/** Behind the closing delimiter, which a string may hold as well. */
function endOf(text: string, start: number, opening: string): number {
  const closing = CLOSINGS[opening] ?? '}}';
  const hasStrings = opening === '{{' || opening === '{%';
  for (let at = start + 2; at < text.length; at++) {
    if (text.startsWith(closing, at)) return at + closing.length;
    if (hasStrings) at = endOfString(text, at);
  }
  return -1;
}

/** The closing quote of a string that opens at `at`; `at` itself where none does, or a lone apostrophe stands. */
function endOfString(text: string, at: number): number {
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return at;
  const end = text.indexOf(quote, at + 1);
  if (end === -1) return at;
  return /\n|\{[{%]/.test(text.slice(at, end)) ? at : end;
}
