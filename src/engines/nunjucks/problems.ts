import { closest } from '../../model/text/closest.ts';
import type { SourceRange } from '../../model/text/position.ts';
import { saidBy } from '../../model/text/trace.ts';
import { TemplateError, type TemplateProblem, type TemplateText } from '../port.ts';
import type { Environment } from './package.ts';
import { EndlessTemplates } from './runtime.ts';

/** The user's view of what was thrown while a template ran; `at` is the tag that ran. */
export function renderError(
  error: unknown,
  at: SourceRange,
  { filters, tests }: Pick<Environment, 'filters' | 'tests'>,
): TemplateError {
  const cause = causeOf(error);
  if (cause instanceof TemplateError) return cause;
  return new TemplateError({ ...explained(cause, filters, tests), at }, { cause });
}

/** The user's view of what Nunjucks' parser throws. */
export function compileError(error: unknown, template: TemplateText): TemplateError {
  const cause = causeOf(error);
  if (cause instanceof TemplateError) return cause;
  const message = saidBy(withoutPlaces(cause));
  const start = placeOfError(error, message, template.text);
  const tag = /^unknown block tag: (.+)$/.exec(message)?.[1];
  return new TemplateError(
    {
      ...(tag === undefined
        ? { message: `The template does not compile: ${message}.` }
        : {
            message: `Unknown tag "${tag}".`,
            hint: 'Name the module that adds it under "helpers" in the configuration of nunjucks.',
          }),
      at: template.rangeOf({ start, end: Math.min(start + 1, template.text.length) }),
    },
    { cause: error },
  );
}

export const unknownTemplate = (
  name: string,
  known: Iterable<string>,
  at: SourceRange | undefined,
): TemplateError => {
  const near = closest(name, known);
  return new TemplateError({
    message: `Unknown template "${name}".`,
    hint:
      near === undefined
        ? 'Put it into a folder of partials, or name the folder in the config: partials.'
        : `Did you mean "${near}"?`,
    at,
  });
};

export const noAnswer = (at: SourceRange): TemplateError =>
  new TemplateError({
    message: 'The template is not done when it is rendered: a filter or tag of it answers later.',
    hint: 'Let filters and tags answer at once; what they wait for belongs into the data.',
    at,
  });

/** Nunjucks wraps an error once for each template that it passes. */
function causeOf(error: unknown): unknown {
  let cause = error;
  for (let depth = 0; depth < 500 && !(cause instanceof TemplateError); depth++) {
    const inner = cause instanceof Error ? cause.cause : undefined;
    if (inner === undefined) break;
    cause = inner;
  }
  return cause;
}

function explained(cause: unknown, filters: object, tests: object): Omit<TemplateProblem, 'at'> {
  if (cause instanceof EndlessTemplates) {
    return { message: cause.message, hint: 'Guard the call with a condition that ends it.' };
  }
  if (cause instanceof RangeError && /call stack/i.test(cause.message)) {
    return {
      message: 'Macros or filters call each other without end.',
      hint: 'Guard the call with a condition that ends it.',
    };
  }
  const message = saidBy(withoutPlaces(cause));
  const [, kind = '', name] = /^(filter|test) not found: (.+)$/.exec(message) ?? [];
  if (name !== undefined) {
    const near = closest(name, Object.keys(kind === 'filter' ? filters : tests));
    return {
      message: `Unknown ${kind} "${name}".`,
      hint:
        near === undefined
          ? 'Name the module that adds it under "helpers" in the configuration of nunjucks.'
          : `Did you mean "${near}"?`,
    };
  }
  const callee = /^Unable to call `(.+)`, which is (.+)$/.exec(message);
  if (callee !== null) {
    return {
      message: `"${callee[1]}" cannot be called: it is ${callee[2]}.`,
      hint: 'Is it a function of the data, a macro that was imported, or a global of a helper module?',
    };
  }
  if (message.startsWith('attempted to output null or undefined value')) {
    return {
      message: 'It prints nothing: its value is not in the data.',
      hint: 'The option "throwOnUndefined" makes this an error.',
    };
  }
  return { message: `The template could not be rendered: ${message}.` };
}

/** The message without the files and lines that Nunjucks puts before it; they are told apart. */
const withoutPlaces = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/^(?:\(.*\)(?: \[Line \d+(?:, Column \d+)?\])?\n\s*)+/, '')
    .replace(/^(?:\w*Error|Template render error): /, '');

/** Where a template does not end as it should, its end is told; what was opened last says more. */
function placeOfError(error: unknown, message: string, text: string): number {
  const { lineno, colno } = error as { lineno?: number; colno?: number };
  if (lineno !== undefined) return offsetOf(text, lineno - 1, (colno ?? 1) - 1);
  const opened = /^parse(\w+):/.exec(message)?.[1]?.toLowerCase();
  const tags = [...text.matchAll(/\{%-?\s*(\w+)/g)];
  return tags.findLast(([, name]) => name === opened)?.index ?? tags.at(-1)?.index ?? 0;
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let count = 0; count < line; count++) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  return Math.min(start + Math.max(0, column), text.length);
}
