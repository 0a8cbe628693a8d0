import { InvalidArgumentError } from 'commander';
import type { Shard } from '../lint/shard.ts';
import { UserError } from '../model/user-error.ts';

export interface ShardFlags {
  readonly shard?: Shard;
}

/** `2/3`. Throws commander's error for anything else. */
export function shardOf(text: string): Shard {
  const [, index = '', count = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (count === '') {
    throw new InvalidArgumentError('Expected a part and the number of parts, such as 1/3.');
  }
  if (shard.index < 1 || shard.index > shard.count) {
    throw new InvalidArgumentError(`Expected a part from 1 to ${shard.count}, such as 1/${count}.`);
  }
  return shard;
}

/** Throws a {@link UserError} for what one shard cannot tell. */
export function refuseWithShard(
  { shard }: ShardFlags,
  asked: Readonly<Record<string, boolean>>,
): void {
  if (shard === undefined) return;
  const [flag] = Object.entries(asked).find(([, isAsked]) => isAsked) ?? [];
  if (flag === undefined) return;
  throw new UserError({
    message: `${flag} needs all messages, and a shard has some of them.`,
    hint: `Run sendlint once more without --shard for it.`,
  });
}
