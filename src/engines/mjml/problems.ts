import path from 'node:path';
import type { Dropped } from '../../model/message.ts';
import { indexLines, type SourceRange } from '../../model/text/position.ts';
import type { TemplateProblem, TemplateText } from '../port.ts';
import type { BadInclude, Source } from './includes.ts';

/** A fault as MJML's validator reports it. */
export interface ValidationError {
  readonly line: number;
  readonly message: string;
  readonly tagName: string;
  /** The only place that names the file. */
  readonly formattedMessage: string;
}

/** MJML's validation errors at their places, without those that sendlint finds and says better itself. */
export function problemsOf(
  errors: readonly ValidationError[],
  sources: readonly Source[],
): TemplateProblem[] {
  return errors
    .filter(({ message }) => !/^mj-include |^Element \S+ doesn't exist/.test(message))
    .map((error) => ({
      message: `<${error.tagName}>: ${error.message.trim()}${/[.!?]$/.test(error.message.trim()) ? '' : '.'}`,
      at: placeOf(error, sources),
    }));
}

function placeOf(error: ValidationError, sources: readonly Source[]): SourceRange | undefined {
  const file = fileOf(error);
  const source = sources.find((candidate) => candidate.file === file) ?? sources[0];
  return source && rangeOfTag(source.text, error.line, error.tagName);
}

/** The opening tag on a line; the line where it is not there. */
export function rangeOfTag(source: TemplateText, line: number, name: string): SourceRange {
  const { text } = source;
  const start = indexLines(text).offsetAt({ line, column: 1 });
  const end = lineEndAt(text, start);
  const tag = text.slice(start, end).toLowerCase().indexOf(`<${name}`);
  if (tag === -1) return source.rangeOf({ start, end });
  return source.rangeOf({ start: start + tag, end: start + tag + 1 + name.length });
}

/** `Line 3 of /a/b.mjml, included at line 1 of file /a/c.mjml (mj-text) — …` */
function fileOf({ line, tagName, message, formattedMessage }: ValidationError): string {
  const head = `Line ${line} of `;
  const tail = ` (${tagName}) — ${message}`;
  if (!formattedMessage.startsWith(head) || !formattedMessage.endsWith(tail)) return '';
  const [file = ''] = formattedMessage
    .slice(head.length, -tail.length)
    .split(/, included at line \d+ of file /);
  return path.resolve(file);
}

function lineEndAt(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

export const circleProblem = ({ path: included, includer, span }: BadInclude): TemplateProblem => ({
  message: `"${included}" includes itself.`,
  hint: 'Break the circle.',
  at: includer.rangeOf(span),
});

/** MJML goes on without a file that it does not find: what should stand there is not in the message. */
export const leftOut = ({ reason, includer, span }: BadInclude): Dropped => ({
  text: includer.text.slice(span.start, span.end),
  at: includer.rangeOf(span),
  because:
    reason === 'empty'
      ? 'it names no file, for "path" is missing'
      : 'there is no such file (paths start at the folder of the file that holds the mj-include)',
});
