import { closest } from '../../model/text/closest.ts';
import type { SourceRange } from '../../model/text/position.ts';
import { saidBy } from '../../model/text/trace.ts';
import { TemplateError, type TemplateProblem, type TemplateText } from '../port.ts';
import { brokenTag } from './broken-tag.ts';
import type { Delimiters } from './options.ts';

/** Thrown where templates include each other without end. */
export class EndlessIncludes extends Error {
  constructor() {
    super('Templates include each other without end.');
    this.name = 'EndlessIncludes';
  }
}

export const unknownInclude = (name: string, known: Iterable<string>): Error => {
  const near = closest(name, known);
  return new UnknownInclude(
    name,
    near === undefined
      ? 'Put it beside the template, or into a folder of partials.'
      : `Did you mean "${near}"?`,
  );
};

class UnknownInclude extends Error {
  readonly hint: string;

  constructor(name: string, hint: string) {
    super(`Unknown template "${name}".`);
    this.name = 'UnknownInclude';
    this.hint = hint;
  }
}

export const noAnswer = (template: TemplateText): TemplateError =>
  new TemplateError({
    message: 'The template is not done when it is rendered: it waits for something.',
    hint: 'Leave out the option "async"; what templates wait for belongs into the data.',
    at: startOf(template),
  });

/** What EJS throws while it compiles. */
export function compileError(
  error: unknown,
  template: TemplateText,
  delimiters: Delimiters,
): TemplateError {
  if (error instanceof TemplateError) return error;
  const said = saidBy(error)
    .replace(/ in \S+ while compiling ejs.*$/, '')
    .replace(/ while compiling ejs.*$/, '');
  const { text } = template;
  if (/matching close tag/.test(said)) {
    const start = Math.max(0, text.lastIndexOf(delimiters.open));
    const at = template.rangeOf({ start, end: start + delimiters.open.length });
    return new TemplateError({ message: notCompiled(said), at }, { cause: error });
  }
  const broken = brokenTag(text, delimiters);
  if (broken === undefined) {
    const at = { ...startOf(template), approximate: true as const };
    return new TemplateError({ message: notCompiled(said), at }, { cause: error });
  }
  const { tag, isOpen } = broken;
  const problem = isOpen
    ? { message: notCompiled('this block is not closed'), hint: 'Close it with a "}".' }
    : { message: notCompiled(said) };
  return new TemplateError({ ...problem, at: template.rangeOf(tag) }, { cause: error });
}

const notCompiled = (said: string): string => `The template does not compile: ${said}.`;

/** What a template throws while it runs; `templates` are those that took part, by file. */
export function renderError(
  error: unknown,
  template: TemplateText,
  textOf: (file: string) => TemplateText | undefined,
  delimiters: Delimiters,
): TemplateError {
  if (error instanceof TemplateError) return error;
  const message = error instanceof Error ? error.message : String(error);
  // Each template that it passes puts its name, a line and an excerpt before the message.
  const excerpts = [...message.matchAll(/^(.+):(\d+)\n(?: >> | {4})\d+\| .*\n/gm)];
  const [, file = '', line] = excerpts.at(-1) ?? [];
  const failed = textOf(unescaped(file)) ?? template;
  const at = line === undefined ? startOf(failed) : lineOf(failed, Number(line), delimiters);
  const said = message.slice(message.lastIndexOf('\n\n') + 1).trim();
  return new TemplateError({ ...explained(error, said), at }, { cause: error });
}

function explained(error: unknown, said: string): Omit<TemplateProblem, 'at'> {
  if (error instanceof UnknownInclude) return { message: said, hint: error.hint };
  if (error instanceof EndlessIncludes) {
    return { message: said, hint: 'Guard the call with a condition that ends it.' };
  }
  const name = /^(\S+) is not defined$/.exec(said)?.[1];
  if (error instanceof ReferenceError && name !== undefined) {
    return {
      message: `"${name}" is not in the data.`,
      hint: `Where it may be missing, write locals.${name}.`,
    };
  }
  return {
    message: `The template could not be rendered: ${/[.!?]$/.test(said) ? said : `${said}.`}`,
  };
}

/** The first tag of a line, or the line. */
function lineOf(template: TemplateText, line: number, { open }: Delimiters): SourceRange {
  const { text } = template;
  let start = 0;
  for (let count = 1; count < line; count++) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  const written = text.slice(start, end < 0 ? text.length : end);
  const tag = written.indexOf(open);
  const from = start + Math.max(0, tag);
  return { ...template.rangeOf({ start: from, end: start + written.length }), approximate: true };
}

const startOf = (template: TemplateText): SourceRange => template.rangeOf({ start: 0, end: 0 });

const unescaped = (file: string): string =>
  file
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
