import type { RunPart } from '../../lint/run-part.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Problem } from '../../model/user-error.ts';

/** A part of a run, and the file that it was read from. */
export interface NamedPart {
  readonly name: string;
  readonly part: RunPart;
}

/** Why parts do not make up one run; empty where they do. */
export function mismatches(parts: readonly NamedPart[]): Problem[] {
  const [first, ...others] = parts;
  if (first === undefined) return [];
  const strange = others.find(({ part }) => !areOfOneRun(part, first.part));
  if (strange !== undefined) {
    return [
      {
        message: `${first.name} and ${strange.name} are of different runs.`,
        hint: 'Merge the blobs of one run: the same commit, options and number of shards.',
      },
    ];
  }
  const byShard = groupBy(parts, ({ part }) => part.shard?.index ?? 1);
  const count = first.part.shard?.count ?? 1;
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter(
    (index) => !byShard.has(index),
  );
  return [
    ...[...byShard].flatMap(([index, [one, other]]) =>
      one === undefined || other === undefined
        ? []
        : [
            {
              message: `${one.name} and ${other.name} are both ${shardName(index, count)}.`,
              hint: 'Leave one out.',
            },
          ],
    ),
    ...missing.map((index) => ({
      message: `There is no blob of ${shardName(index, count)}.`,
      hint: 'See that the shard ran, and that its blob was kept though it found something.',
    })),
  ];
}

const areOfOneRun = (a: RunPart, b: RunPart): boolean =>
  a.plan === b.plan && a.shard?.count === b.shard?.count && a.quiet === b.quiet;

const shardName = (index: number, count: number): string =>
  count === 1 ? 'the whole run' : `shard ${index} of ${count}`;
