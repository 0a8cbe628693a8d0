import { availableParallelism } from 'node:os';
import process from 'node:process';

/** `off`, as many as pay, or so many threads. */
export type Concurrency = 'off' | 'auto' | number;

/** How many threads are to lint `messages` messages of so many units, the main one included. */
export function threadCount(
  concurrency: Concurrency,
  { messages, units }: { readonly messages: number; readonly units: number },
): number {
  if (concurrency === 'off') return 1;
  const wanted = concurrency === 'auto' ? paying(messages) : concurrency;
  return Math.max(1, Math.min(wanted, units));
}

/** A worker needs seconds to read the project, and more for code that has not run yet. */
const MESSAGES_FOR_ONE = 500;

const MOST_THREADS = 4;

/** What a worker takes, in bytes. */
const MEMORY = 400 * 1024 * 1024;

/** Node compiles and collects garbage beside each thread, which keeps a core busy for two of them. */
const coresToSpare = (): number => availableParallelism() - 1;

const paying = (messages: number): number =>
  Math.min(
    Math.floor(messages / MESSAGES_FOR_ONE),
    coresToSpare(),
    MOST_THREADS,
    1 + Math.floor(process.availableMemory() / MEMORY),
  );
