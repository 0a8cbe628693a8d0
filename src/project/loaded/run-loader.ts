import path from 'node:path';
import { existsSync, statSync } from 'node:fs';
import { placeInTrace, saidBy } from '../../model/text/trace.ts';
import type { ReadConfig } from '../config/read-config.ts';
import { importDefault } from '../source/modules.ts';
import type { Files, Report, TextFile } from '../source/text-file.ts';

/** What a loader gave, and the file to point at where an entry names none. */
export interface LoaderAnswer {
  readonly entries: readonly unknown[];
  readonly file: TextFile;
}

interface LoaderContext {
  readonly config: ReadConfig;
  readonly files: Files;
  readonly report: Report;
}

/**
 * Asks the project's loader for its messages: a function in a code config, or a module whose default
 * export is a function or the list itself. Undefined where the project has none, or, reported, where it
 * fails.
 */
export async function runLoader({
  config,
  files,
  report,
}: LoaderContext): Promise<LoaderAnswer | undefined> {
  const { load } = config.values;
  if (load === undefined) return undefined;
  const at = config.rangeOf(['load']);
  const absolute = path.resolve(files.root, typeof load === 'string' ? load : at.file);
  if (!existsSync(absolute) || !statSync(absolute).isFile()) {
    report({
      message: `No module "${String(load)}".`,
      hint: 'Name a file, relative to the folder of the config, whose default export is a function that returns messages.',
      at,
      ...(config.source !== undefined && { source: config.source }),
    });
    return undefined;
  }
  const file = files.read(absolute);
  if (file === undefined) return undefined;
  const exported = typeof load === 'string' ? await importDefault(absolute, files) : load;
  if (exported === undefined) {
    report(
      file.problem('Expected the module to have a default export.', {
        hint: 'Write "export default async () => [{ name, subject, html }]".',
      }),
    );
    return undefined;
  }
  try {
    const given: unknown =
      typeof exported === 'function'
        ? await inTime(Reflect.apply(exported, undefined, [{ root: files.root }]))
        : exported;
    return { entries: await collected(given), file };
  } catch (error) {
    const start = placeInTrace(error, absolute, file.text) ?? { line: 1, column: 1 };
    report({
      message: `The loader fails: ${saidBy(error)}.`,
      at: { file: file.name, start, end: start },
      source: file.text,
    });
    return undefined;
  }
}

/** Milliseconds for an answer: a database that nobody started does not refuse, it keeps silent. */
const LONGEST_WAIT = 30_000;

/** More messages than any shop has; a generator without end gives them. */
const MOST_MESSAGES = 10_000;

async function collected(given: unknown): Promise<readonly unknown[]> {
  const iterator = iteratorOf(given);
  if (iterator === undefined) {
    const found = given === null ? 'null' : typeof given;
    throw new TypeError(`expected a list of messages, found ${found}`);
  }
  const entries: unknown[] = [];
  for (;;) {
    const next = await inTime(iterator.next());
    if (next.done === true) return entries;
    entries.push(await inTime(next.value));
    if (entries.length > MOST_MESSAGES) {
      await iterator.return?.();
      throw new RangeError(`it gives more than ${MOST_MESSAGES.toLocaleString('en')} messages`);
    }
  }
}

function iteratorOf(given: unknown): Iterator<unknown> | AsyncIterator<unknown> | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const iterable = given as Partial<Iterable<unknown> & AsyncIterable<unknown>>;
  return iterable[Symbol.asyncIterator]?.() ?? iterable[Symbol.iterator]?.();
}

async function inTime<Result>(work: Result | Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const words = `it gave no answer for ${LONGEST_WAIT / 1000} seconds`;
    timer = setTimeout(() => reject(new Error(words)), LONGEST_WAIT);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
