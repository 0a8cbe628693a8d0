import type { BlockCounts, BlockSite } from '../engines/port.ts';
import type { CoveredBranch } from '../model/coverage.ts';

/**
 * The ways through a block. `mayBeEmpty` is false for one that is not known ever to leave its body out:
 * then there is no such branch to reach.
 */
export function branchesOf(
  { loop, hasElse }: Pick<BlockSite, 'loop' | 'hasElse'>,
  { none, once, many }: BlockCounts,
  mayBeEmpty: boolean,
): CoveredBranch[] {
  if (loop) {
    return [
      { name: 'zero', hits: none },
      { name: 'one', hits: once },
      { name: 'many', hits: many },
    ];
  }
  const body: CoveredBranch = { name: 'body', hits: once + many };
  if (hasElse) return [body, { name: 'else', hits: none }];
  return mayBeEmpty ? [body, { name: 'empty', hits: none }] : [body];
}
