import { InvalidArgumentError } from 'commander';
import type { Concurrency } from '../lint/workers/thread-count.ts';

export interface ConcurrencyFlags {
  readonly concurrency?: Concurrency;
}

/** `off`, `auto` or how many threads. Throws commander's error for anything else. */
export function concurrencyOf(text: string): Concurrency {
  if (text === 'off' || text === 'auto') return text;
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected off, auto or a number of threads from 1.');
}
