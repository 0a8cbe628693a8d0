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

/** A worker needs seconds to read the project, and then for code that has not run yet. */
const PAYS_FROM = 600;

const MOST_THREADS = 4;

/** What a worker takes. */
const MEMORY = 400 * 1024 * 1024;

function paying(messages: number): number {
  if (messages < PAYS_FROM) return 1;
  const room = 1 + Math.floor(process.availableMemory() / MEMORY);
  const shares = Math.ceil(messages / (PAYS_FROM / 2));
  return Math.min(availableParallelism(), MOST_THREADS, room, shares);
}
