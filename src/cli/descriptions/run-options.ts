import { InvalidArgumentError } from 'commander';
import type { CacheFlags } from '../cache-flags.ts';
import { type ConcurrencyFlags, concurrencyOf } from '../concurrency-flags.ts';
import type { ChangedFlags } from '../changed-flags.ts';
import type { OptionTable } from '../define-command.ts';
import type { GraphFlags } from '../graph-flags.ts';
import { type ShardFlags, shardOf } from '../shard-flags.ts';
import { PROJECT, SELECT } from './shared-options.ts';

const AGAIN = 'Run after run';

/** What is linted after a change, and by which of several machines. */
export const changedOptions: OptionTable<ChangedFlags & ShardFlags> = {
  changed: {
    flags: '--changed [ref]',
    description:
      'only messages that what changed touches: what is not committed, or all since this branch left the ref',
    group: SELECT,
  },
  since: {
    flags: '--since <ref>',
    description: 'the same as --changed with a ref',
    group: SELECT,
  },
  shard: {
    flags: '--shard <part/parts>',
    description: 'one part of the messages, such as 1/3, so that other machines lint the rest',
    group: SELECT,
    parse: shardOf,
  },
};

export const cacheOptions: OptionTable<CacheFlags> = {
  cache: {
    flags: '--cache',
    opposite: '--no-cache',
    description:
      'do only what a change since the last run asks for, as is done by default, and say where nothing can be remembered; --no-cache does everything afresh',
    group: AGAIN,
  },
  cacheLocation: {
    flags: '--cache-location <folder>',
    description: 'where the cache is kept, instead of .sendlint in the folder of the project',
    group: AGAIN,
  },
  cacheStrategy: {
    flags: '--cache-strategy <strategy>',
    description: 'how a change is noticed: by content, the only one there is',
    group: AGAIN,
    parse: contentOnly,
  },
};

export const concurrencyOptions: OptionTable<ConcurrencyFlags> = {
  concurrency: {
    flags: '--concurrency <off|auto|threads>',
    description:
      'lint in so many threads, each of which takes some of the messages: slower for a small project, and the same findings; --coverage and --watch do without (default: auto, as many as pay for what has to be rendered)',
    group: AGAIN,
    parse: concurrencyOf,
  },
};

export const watchOption = {
  flags: '-w, --watch',
  description: 'lint again whenever a file changes; only what depends on it is rendered',
  group: AGAIN,
};

export const graphOptions: OptionTable<GraphFlags> = {
  printGraph: {
    flags: '--print-graph [format]',
    description: 'print what each message depends on, as text, json or dot, and lint nothing',
    group: PROJECT,
  },
};

function contentOnly(text: string): string {
  if (text === 'content') return text;
  throw new InvalidArgumentError('Expected content: times of files say nothing after a checkout.');
}
