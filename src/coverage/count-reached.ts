import type { BlockCounts, CoverageCounts } from '../engines/port.ts';

/** Sums of what renders of one environment reached, by site. */
export interface ReachedCounter {
  add(counts: CoverageCounts): void;
  readonly sum: CoverageCounts;
}

export function countReached(): ReachedCounter {
  const expressions = new Map<number, number>();
  const blocks = new Map<number, BlockCounts>();
  const partialCalls = new Map<number, number>();
  return {
    sum: { expressions, blocks, partialCalls },
    add(counts) {
      addHits(expressions, counts.expressions);
      addHits(partialCalls, counts.partialCalls);
      for (const [id, more] of counts.blocks) blocks.set(id, addBlocks(blocks.get(id), more));
    },
  };
}

function addHits(sum: Map<number, number>, hits: ReadonlyMap<number, number>): void {
  for (const [id, more] of hits) sum.set(id, (sum.get(id) ?? 0) + more);
}

export const addBlocks = (a: BlockCounts = NEVER, b: BlockCounts = NEVER): BlockCounts => ({
  none: a.none + b.none,
  once: a.once + b.once,
  many: a.many + b.many,
});

const NEVER: BlockCounts = { none: 0, once: 0, many: 0 };
