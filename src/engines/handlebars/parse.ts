import Handlebars from 'handlebars';
import { closest } from '../../model/text/closest.ts';
import type { SourceRange } from '../../model/text/position.ts';
import { TemplateError, type TemplateText } from '../port.ts';
import type { Location, Program } from './ast.ts';
import { tagFrom, type Locator } from './locate.ts';
import type { CompileOptions } from './options.ts';

/** Parses a template, white space control included. Throws a {@link TemplateError} with its place. */
export function parse(template: TemplateText, locator: Locator, options: CompileOptions): Program {
  refuseDeep(template);
  try {
    return Handlebars.parse(template.text, options as object) as unknown as Program;
  } catch (error) {
    throw unparsable(error, template, locator);
  }
}

/** Handlebars goes some calls deeper for every block and every `{{else if}}`. */
const DEEPEST_BLOCK = 200;

function refuseDeep(template: TemplateText): void {
  const { text } = template;
  /** Levels that each open block has opened: its own, and one for each `{{else if}}`. */
  const open: number[] = [];
  let depth = 0;
  for (let span = tagFrom(text, 0); span !== undefined; span = tagFrom(text, span.end)) {
    const tag = text.slice(span.start, Math.min(span.end, span.start + 20));
    const [, mark] = BLOCK_TAG.exec(tag) ?? [];
    if (mark === undefined) continue;
    if (mark === '/') {
      depth -= open.pop() ?? 0;
      continue;
    }
    if (mark === '#' || mark === '^') open.push(1);
    else open.push((open.pop() ?? 0) + 1);
    depth += 1;
    if (depth <= DEEPEST_BLOCK) continue;
    throw new TemplateError({
      message: `Blocks are nested more than ${DEEPEST_BLOCK} deep.`,
      hint: 'Move inner blocks into a partial, or choose between many values in a helper.',
      at: template.rangeOf(span),
    });
  }
}

/** What opens, continues or closes a block; `{{else}}` and `{{^}}` alone do not deepen it. */
const BLOCK_TAG = /^\{{2,4}~?\s*(#|\/|\^(?!\s*~?\})|else(?=\s+[^\s~}]))/;

function unparsable(error: unknown, template: TemplateText, locator: Locator): TemplateError {
  const message = error instanceof Error ? error.message : String(error);
  const { lineNumber, column } = error as { lineNumber?: number; column?: number };
  if (lineNumber !== undefined && column !== undefined) {
    return new TemplateError(
      { message: sentence(message), at: locator.pointAt({ line: lineNumber, column }) },
      { cause: error },
    );
  }
  const tag = unclosedTag(template.text);
  if (tag !== undefined) {
    return new TemplateError(
      { message: `Expected "}}" to close "${tag.source}".`, at: template.rangeOf(tag.span) },
      { cause: error },
    );
  }
  const unclosed = /got 'EOF'/.test(message) ? unclosedBlock(template.text) : undefined;
  if (unclosed !== undefined) {
    return new TemplateError(
      {
        message: `Expected {{/${unclosed.name}}} before the end of the template.`,
        hint: `Close ${unclosed.source}, which begins here.`,
        at: template.rangeOf(unclosed.span),
      },
      { cause: error },
    );
  }
  return new TemplateError(
    {
      message: `Unexpected ${unexpected(message)}.`,
      ...hintOf(message),
      at: placeOf(template, locator),
    },
    { cause: error },
  );
}

/** Handlebars names its tokens, not what the user wrote. */
const TOKENS: Readonly<Record<string, string>> = {
  EOF: 'end of the template',
  CLOSE: '"}}"',
  CLOSE_UNESCAPED: '"}}}"',
  CLOSE_RAW_BLOCK: '"}}}}"',
  OPEN: '"{{"',
  OPEN_UNESCAPED: '"{{{"',
  OPEN_BLOCK: '"{{#"',
  OPEN_ENDBLOCK: 'closing tag',
  OPEN_INVERSE: '"{{^"',
  INVERSE: '{{else}}',
  OPEN_INVERSE_CHAIN: '{{else …}}',
  OPEN_PARTIAL: '"{{>"',
  OPEN_SEXPR: '"("',
  CLOSE_SEXPR: '")"',
  SEP: '"."',
  EQUALS: '"="',
  ID: 'name',
  STRING: 'string',
  NUMBER: 'number',
  BOOLEAN: 'true or false',
  DATA: '"@"',
  OPEN_BLOCK_PARAMS: '"as |"',
  CLOSE_BLOCK_PARAMS: '"|"',
  INVALID: 'character',
};

const tokenName = (token: string): string =>
  TOKENS[token] ?? token.toLowerCase().replaceAll('_', ' ');

const unexpected = (message: string): string =>
  tokenName(/got '([^']+)'/.exec(message)?.[1] ?? 'INVALID');

function hintOf(message: string): { hint?: string } {
  const expected = /Expecting (.+), got/.exec(message)?.[1];
  if (expected === undefined) return {};
  const names = [...expected.matchAll(/'([^']+)'/g)].map((match) => tokenName(match[1] ?? ''));
  const listed = [...new Set(names)].slice(0, 6);
  return { hint: `Expected ${listed.join(', ')}${names.length > 6 ? ', …' : ''} here.` };
}

const sentence = (message: string): string => {
  const mismatch = /^(.+) doesn't match (.+) - /.exec(message);
  if (mismatch !== null) {
    const [, opened, closed] = mismatch;
    const near = closest(String(closed), [String(opened)]);
    return `Expected {{/${opened}}} to close {{#${opened}}}, not {{/${closed}}}${near === undefined ? '' : ', a misspelling'}.`;
  }
  return `${message.replace(/ - \d+:\d+$/, '').replace(/\.$/, '')}.`;
};

interface Parser {
  parse(text: string): unknown;
  parseError(message: string, details: unknown): never;
  yy: object;
  lexer: { yylloc?: JisonLocation };
}

interface JisonLocation {
  readonly first_line: number;
  readonly first_column: number;
}

/** Where the parser stopped: Handlebars' message has the line only, so a parser of our own stops there again. */
function placeOf(template: TemplateText, locator: Locator): SourceRange {
  const shared = (Handlebars as unknown as { Parser: Parser }).Parser;
  const lexer: Parser['lexer'] = Object.create(shared.lexer);
  const parser: Parser = Object.assign(Object.create(shared), { lexer, yy: { ...shared.yy } });
  try {
    parser.parse(template.text);
  } catch {
    const stopped = lexer.yylloc;
    if (stopped !== undefined) {
      const start: Location['start'] = { line: stopped.first_line, column: stopped.first_column };
      return locator.pointAt(start);
    }
  }
  return template.rangeOf({ start: 0, end: 0 });
}

/** The first tag of a text that runs to its end, or into the next tag. */
function unclosedTag(text: string) {
  for (let span = tagFrom(text, 0); span !== undefined; span = tagFrom(text, span.end)) {
    const source = text.slice(span.start, span.end);
    const isComment = /^\{\{~?!/.test(source);
    const inside = source.slice(3).replace(/"[^"]*"|'[^']*'|\[[^\]]*\]/g, '');
    if (source.endsWith('}}') && (isComment || !inside.includes('{{'))) continue;
    const shown = source.split(/[\r\n]|\{\{/, 2)[1] ?? '';
    const short = `{{${shown.slice(0, 30).trimEnd()}`;
    return { source: short, span: { start: span.start, end: span.start + short.length } };
  }
  return undefined;
}

/** The innermost block of a text that is opened and not closed. */
function unclosedBlock(text: string) {
  const open: { name: string; source: string; span: { start: number; end: number } }[] = [];
  for (let span = tagFrom(text, 0); span !== undefined; span = tagFrom(text, span.end)) {
    const source = text.slice(span.start, span.end);
    const opened = /^\{\{\{?\{?~?(?:#[>*]?|\^)\s*([^\s}~|]+)/.exec(source)?.[1];
    if (opened !== undefined && text[span.start - 1] !== '\\')
      open.push({ name: opened, source, span });
    else if (/^\{\{\{?\{?~?\//.test(source)) open.pop();
  }
  return open.at(-1);
}
