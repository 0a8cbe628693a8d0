import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';
import { once } from 'node:events';
import { nameOf, type Settings } from './settings.ts';

/** A running process. Whoever waits for an answer keeps Node alive; the process by itself does not. */
export interface Program {
  send(line: string): void;
  /** What it wrote to stderr since this was last asked, the end of it where it is long. */
  takeStderr(): string;
  /** Ends it at once. */
  kill(): void;
  /** Asks it to end by closing its stdin, and ends it where it does not. */
  close(): Promise<void>;
}

export interface Listener {
  onLine(line: string): void;
  /** Called once. `why` is a sentence. */
  onEnd(why: string, hint: string | undefined): void;
  onTooLong(): void;
}

/** Characters of one line: a message of the longest parts that are read, and room. */
export const LONGEST_LINE = 8_000_000;
const KEPT_STDERR = 1_000;
/** Milliseconds a process has to end by itself, and then to end when it is told to. */
const GRACE = 1_000;
/** Milliseconds that the last output of a process which has ended may take. */
const FLUSH = 200;

export function startProgram(settings: Settings, root: string, listener: Listener): Program {
  const child = spawnIn(settings, root);
  const inGroup = typeof settings.run === 'string' && process.platform !== 'win32';
  let stderr = '';
  let isOver = false;
  const over = new Promise<void>((resolve) => {
    const end = (why: string, hint?: string): void => {
      if (isOver) return;
      isOver = true;
      resolve();
      listener.onEnd(why, hint);
    };
    child.once('error', (error) => end(notStarted(settings, error), START_HINT));
    child.once('exit', (code, signal) => {
      // What it printed last may still come; what outlives it may hold the pipe open for ever.
      void within(FLUSH, once(child.stdout, 'close')).then(() =>
        end(endedWith(code, signal), code === 127 ? START_HINT : undefined),
      );
    });
  });

  eachLine(child.stdout, listener);
  const decoder = new StringDecoder('utf8');
  child.stderr.on('data', (chunk: Buffer) => {
    stderr = (stderr + decoder.write(chunk)).slice(-KEPT_STDERR);
  });
  // A process that ended or does not read: that it ended, or is late, is told elsewhere.
  for (const stream of [child.stdin, child.stdout, child.stderr]) {
    stream.on('error', () => undefined);
    (stream as { unref?: () => void }).unref?.();
  }
  child.unref();

  const kill = (signal: 'SIGTERM' | 'SIGKILL'): void => {
    if (isOver || child.pid === undefined) return;
    try {
      // The shell that we started leads a group of its own; what it started is in there.
      if (inGroup) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // It has just ended.
    }
  };
  return {
    send: (line) => void (child.stdin.writable && child.stdin.write(`${line}\n`)),
    takeStderr() {
      const taken = stderr.trim();
      stderr = '';
      return taken;
    },
    kill: () => kill('SIGKILL'),
    async close() {
      child.stdin.end();
      await within(GRACE, over);
      kill('SIGTERM');
      await within(GRACE, over);
      kill('SIGKILL');
      await within(GRACE, over);
    },
  };
}

function spawnIn({ run }: Settings, cwd: string): ChildProcessWithoutNullStreams {
  if (typeof run === 'string') {
    return spawn(run, {
      cwd,
      shell: true,
      windowsHide: true,
      detached: process.platform !== 'win32',
    });
  }
  const [program = '', ...given] = run;
  return spawn(program, given, { cwd, windowsHide: true });
}

const START_HINT =
  'Is it installed, and is its name right? It is started in the folder of the config.';

const notStarted = (settings: Settings, error: Error): string => {
  const code = 'code' in error ? String(error.code) : error.message;
  const why =
    code === 'ENOENT' ? 'there is no such program' : code === 'EACCES' ? 'it may not be run' : code;
  return `The command "${nameOf(settings)}" cannot be started: ${why}.`;
};

const endedWith = (code: number | null, signal: string | null): string =>
  signal === null
    ? `The command ended with exit code ${code ?? 'unknown'} before it answered.`
    : `The command was ended by ${signal} before it answered.`;

function eachLine(stdout: NodeJS.ReadableStream, listener: Listener): void {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let length = 0;
  let isTooLong = false;
  stdout.on('data', (chunk: Buffer) => {
    if (isTooLong) return;
    const lines = decoder.write(chunk).split('\n');
    for (const [index, piece] of lines.entries()) {
      pieces.push(piece);
      length += piece.length;
      if (length > LONGEST_LINE) {
        isTooLong = true;
        pieces = [];
        listener.onTooLong();
        return;
      }
      if (index === lines.length - 1) break;
      const line = pieces
        .join('')
        .replace(/^\uFEFF/, '')
        .trim();
      pieces = [];
      length = 0;
      if (line !== '') listener.onLine(line);
    }
  });
}

/** Waits for `event`, but no longer than so many milliseconds. */
async function within(milliseconds: number, event: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([event, late]);
  clearTimeout(timer);
}
