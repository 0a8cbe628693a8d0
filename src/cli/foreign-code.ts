import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { saidBy } from '../model/text/trace.ts';
import { UserError } from '../model/user-error.ts';

/**
 * What nobody caught, as the fault of whoever threw it: of one of the user's modules below `cwd`, where
 * the trace begins in one; else as it is, for it is ours.
 */
export function blamed(error: unknown, cwd: string): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const frame = firstFrame(error.stack ?? '');
  if (frame === undefined || !isUsers(frame.file, cwd)) return error;
  const { file, line, column } = frame;
  const start = { line, column };
  const source = textOf(file);
  return new UserError({
    message: `This fails where nobody can catch it: ${saidBy(error)}.`,
    hint: 'Wait for promises, and start no timers in what sendlint loads.',
    at: { file: path.relative(cwd, file).replaceAll('\\', '/'), start, end: start },
    ...(source !== undefined && { source }),
  });
}

interface Frame {
  /** Absolute. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The innermost place of a trace that is in a file, and not in Node itself or in this one. */
function firstFrame(stack: string): Frame | undefined {
  for (const line of stack.split('\n')) {
    const [, url, row, column] =
      /^\s+at (?:.*\()?((?:file:\/\/|\/|[A-Za-z]:\\)[^()]*):(\d+):(\d+)\)?$/.exec(line) ?? [];
    if (url === undefined) continue;
    const file = url.startsWith('file://') ? fileURLToPath(url) : url;
    return { file, line: Number(row), column: Number(column) };
  }
  return undefined;
}

function isUsers(file: string, cwd: string): boolean {
  const isBelow = (folder: string): boolean => file.startsWith(folder + path.sep);
  const own = path.resolve(import.meta.dirname, '..');
  return isBelow(cwd) && !isBelow(own) && !file.includes(`${path.sep}node_modules${path.sep}`);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
