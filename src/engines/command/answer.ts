import path from 'node:path';
import { closest } from '../../model/text/closest.ts';
import type { SourceRange } from '../../model/text/position.ts';
import { type PrintedMessage, TemplateError, type TemplateProblem } from '../port.ts';

/** A line of the program's stdout, parsed. */
export type Answer = Readonly<Record<string, unknown>>;

interface AnswerPlace {
  /** Of the message that was asked for. */
  readonly at: SourceRange;
  readonly root: string;
  readonly stderr: string;
}

const TEXTS = ['subject', 'preheader', 'html', 'text', 'from', 'replyTo', 'to'] as const;
const CONTENT = ['subject', 'html', 'text'] as const;

/** What the program says of a message. Throws a {@link TemplateError} for what it calls an error, and for what is no answer. */
export function readAnswer(
  answer: Answer,
  place: AnswerPlace,
): { readonly printed: PrintedMessage; readonly unknownKeys: readonly TemplateProblem[] } {
  const { at } = place;
  if (answer.error !== undefined && answer.error !== null) throw reported(answer.error, place);
  const printed: { -readonly [Key in (typeof TEXTS)[number]]?: string } = {};
  for (const key of TEXTS) {
    const value = answer[key];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') {
      throw new TemplateError({
        message: `The command's answer has ${kindOf(value)} as its "${key}".`,
        hint: 'Answer with a text, or leave the key out.',
        at,
      });
    }
    printed[key] = value;
  }
  if (CONTENT.every((key) => printed[key] === undefined)) {
    throw new TemplateError({
      message: "The command's answer holds no subject, html or text.",
      hint: 'Answer with what the customer is to read, or with an error.',
      at,
    });
  }
  return { printed, unknownKeys: unknownKeysOf(answer, at) };
}

/** `{message, file, line, column}`, or just what went wrong. */
function reported(error: unknown, { at, root, stderr }: AnswerPlace): TemplateError {
  const { message, file, line, column }: Answer =
    typeof error === 'object' && error !== null ? { ...error } : { message: error };
  const said = typeof message === 'string' && message.trim() !== '' ? message.trim() : 'no reason';
  const start = { line: countFrom(line), column: countFrom(column) };
  const place = typeof file === 'string' && file !== '' ? shownIn(root, file) : undefined;
  return new TemplateError({
    message: `The command could not render it: ${/[.!?]$/.test(said) ? said : `${said}.`}`,
    ...(stderr !== '' && { hint: `It wrote to stderr: ${stderr}` }),
    at: place === undefined ? at : { file: place, start, end: start },
  });
}

const countFrom = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 1;

const shownIn = (root: string, file: string): string =>
  path.relative(root, path.resolve(root, file)).replaceAll('\\', '/');

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;

const unknownKeysOf = (answer: Answer, at: SourceRange): TemplateProblem[] =>
  Object.keys(answer)
    .filter((key) => !['id', 'error', ...TEXTS].includes(key))
    .map((key) => {
      const near = closest(key.replaceAll('_', ''), TEXTS);
      return {
        message: `Unknown key "${key}" in the command's answer.`,
        hint: near === undefined ? `Known are ${TEXTS.join(', ')}.` : `Did you mean "${near}"?`,
        at,
      };
    });
