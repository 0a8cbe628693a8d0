import type { Problem } from '../model/user-error.ts';
import { counted } from './terminal/count.ts';
import { excerpt } from './terminal/excerpt.ts';
import { harmless } from './terminal/harmless.ts';
import { createPaint, fileUrl } from './terminal/paint.ts';
import { wrap } from './terminal/wrap.ts';

export interface ProblemContext {
  readonly color: boolean;
  readonly links: boolean;
  readonly width: number;
  /** Absolute path that files are relative to, where it is known: for links. */
  readonly root?: string;
}

const NEW_ISSUE = 'https://github.com/sendlint/sendlint/issues';
const INDENT = '  ';

/** What the user has to mend before a run can be made; `warning` for what ends nothing. */
export function formatProblems(
  problems: readonly Problem[],
  context: ProblemContext,
  severity: 'error' | 'warning' = 'error',
): string {
  const blocks = problems.map((problem) => problemLines(problem, context, severity).join('\n'));
  if (severity === 'error' && problems.length > 1) {
    blocks.push(createPaint(context).bold(`${counted(problems.length, 'problem')} to mend first.`));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** A fault of our own: what happened, and where to say so. `debug` adds the stack. */
export function formatInternalError(
  error: unknown,
  { color, version, debug }: { color: boolean; version: string; debug: boolean },
): string {
  const paint = createPaint({ color, links: false });
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? message) : message;
  return [
    `${paint.red('sendlint failed')}  ${harmless(message)}`,
    ...(debug ? stack.split('\n').map((line) => INDENT + harmless(line)) : []),
    '',
    'This is a fault in sendlint, not in your project. Please report it:',
    NEW_ISSUE,
    `sendlint ${version}${debug ? '' : ' (run again with --debug for the stack)'}`,
    '',
  ].join('\n');
}

function problemLines(
  { message, hint, at, source }: Problem,
  context: ProblemContext,
  severity: 'error' | 'warning',
): string[] {
  const paint = createPaint(context);
  const label = (severity === 'error' ? paint.red : paint.yellow)(severity);
  const room = Math.max(40, context.width - INDENT.length);
  const inRoom = (text: string): string[] =>
    wrap(harmless(text), room).map((line) => INDENT + line);
  if (at === undefined) {
    const [first = '', ...rest] = wrap(harmless(message), room - severity.length);
    return [
      `${label}  ${first}`,
      ...rest.map((line) => INDENT + line),
      ...(hint === undefined ? [] : inRoom(hint)),
    ];
  }
  const { file, start } = at;
  const place = `${harmless(file)}:${start.line}:${start.column}`;
  const url = context.root === undefined ? undefined : fileUrl(context.root, file);
  const frame =
    source === undefined
      ? []
      : excerpt({ source, range: at, width: room, paint, before: 1 }).map((line) => INDENT + line);
  return [
    `${paint.link(paint.underline(place), url)}  ${label}`,
    ...inRoom(message),
    ...frame,
    ...(hint === undefined ? [] : inRoom(hint)),
  ];
}
