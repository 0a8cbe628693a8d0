import type { SourceRange } from '../../model/text/position.ts';
import { TemplateError } from '../port.ts';
import type { Answer } from './answer.ts';
import { LONGEST_LINE, type Program, startProgram } from './program.ts';
import type { Settings } from './settings.ts';

/** Questions and answers, whatever becomes of the process meanwhile. */
export interface Conversation {
  /** Sends a request, and waits for its answer. Throws a TemplateError, `at` the given place. */
  ask(
    request: (id: number) => string,
    at: SourceRange,
  ): Promise<{ readonly answer: Answer; readonly stderr: string }>;
  close(): Promise<void>;
}

interface Failure {
  readonly why: string;
  readonly hint?: string | undefined;
}

interface Waiting {
  readonly answer: (answer: Answer) => void;
  readonly fail: (failure: Failure) => void;
}

/** A process that was started so often in vain is not started again. */
const FAILURES_IN_A_ROW = 3;
const FAILURES = 20;

export function openConversation(settings: Settings, root: string): Conversation {
  const waiting = new Map<number, Waiting>();
  const given = new Set<number>();
  let program: Program | undefined;
  let ids = 0;
  let failures = 0;
  let failuresInARow = 0;
  let last: Failure | undefined;

  const failAll = (failure: Failure): void => {
    for (const [id, { fail }] of waiting) {
      given.add(id);
      fail(failure);
    }
    waiting.clear();
  };
  /** The process is of no use any more: whoever waits is told, and the next request starts another. */
  const giveUp = (failure: Failure, failed = program): void => {
    if (failed === undefined || failed !== program) return;
    program = undefined;
    // A program may well end when it has answered; the next request starts another.
    if (waiting.size === 0) return;
    failures += 1;
    failuresInARow += 1;
    last = failure;
    failAll({ ...failure, hint: hintOf(failure, failed.takeStderr()) });
    failed.kill();
  };
  const hear = (line: string): void => {
    const answer = parsed(line);
    const id = Number(answer?.id);
    const asker = waiting.get(id);
    if (answer !== undefined && asker !== undefined) {
      waiting.delete(id);
      failuresInARow = 0;
      asker.answer(answer);
      return;
    }
    // An answer that comes too late.
    if (answer !== undefined && given.has(id)) return;
    failAll(answer === undefined ? noAnswer(line) : unasked(answer));
  };
  const start = (): Program => {
    const started: Program = startProgram(settings, root, {
      onLine: (line) => {
        if (program === started) hear(line);
      },
      onEnd: (why, hint) => giveUp({ why, hint }, started),
      onTooLong: () => giveUp(tooLong, started),
    });
    return started;
  };

  return {
    ask: async (request, at) => {
      if (program === undefined && (failuresInARow >= FAILURES_IN_A_ROW || failures >= FAILURES)) {
        throw errorOf(notAgain(last), at);
      }
      const id = ++ids;
      const line = request(id);
      try {
        program ??= start();
      } catch (error) {
        failures += 1;
        failuresInARow += 1;
        last = { why: `The command cannot be started: ${String(error)}.` };
        throw errorOf(last, at);
      }
      const running = program;
      const { timeout } = settings;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => giveUp(tooSlow(timeout), running), timeout);
        waiting.set(id, {
          answer: (answer) => {
            clearTimeout(timer);
            resolve({ answer, stderr: running.takeStderr() });
          },
          fail: (failure) => {
            clearTimeout(timer);
            reject(errorOf(failure, at));
          },
        });
        running.send(line);
      });
    },
    close: async () => {
      const closing = program;
      program = undefined;
      failAll({ why: 'The command was ended before it answered.' });
      await closing?.close();
    },
  };
}

const errorOf = ({ why, hint }: Failure, at: SourceRange): TemplateError =>
  new TemplateError({ message: why, ...(hint !== undefined && { hint }), at });

function parsed(line: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Answer)
      : undefined;
  } catch {
    return undefined;
  }
}

const hintOf = ({ hint }: Failure, stderr: string): string | undefined =>
  stderr === '' ? hint : `It wrote to stderr: ${stderr}`;

const noAnswer = (line: string): Failure => ({
  why: `The command printed a line that is no answer: ${shortened(line)}`,
  hint: 'Print one JSON object a line and nothing else to stdout; notes go to stderr.',
});

const unasked = ({ id }: Answer): Failure => ({
  why:
    id === undefined
      ? 'The command printed an answer without an "id".'
      : `The command printed an answer to ${shortened(JSON.stringify(id))}, which nobody asked.`,
  hint: 'Give each answer the "id" of its request.',
});

const tooSlow = (timeout: number): Failure => ({
  why: `The command did not answer within ${timeout} milliseconds.`,
  hint: 'Does it read its stdin line by line, and flush what it prints? "timeout" gives it longer.',
});

const tooLong: Failure = {
  why: `The command printed a line of more than ${LONGEST_LINE.toLocaleString('en')} characters.`,
  hint: 'Is a loop without end at work?',
};

const notAgain = (last: Failure | undefined): Failure => ({
  why: 'The command failed too often and is not started again.',
  ...(last && { hint: `At last: ${last.why}` }),
});

const shortened = (line: string): string => (line.length > 100 ? `${line.slice(0, 100)}…` : line);
