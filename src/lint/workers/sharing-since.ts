import type { MarkupSharing } from '../../model/sharing.ts';

/** What documents shared between two moments, told by what they had shared until each. */
export function sharingSince(
  before: MarkupSharing | undefined,
  after: MarkupSharing | undefined,
): MarkupSharing | undefined {
  if (before === undefined || after === undefined) return after;
  const plain = Array.from(
    after.plain,
    ([reason, count]) => [reason, count - (before.plain.get(reason) ?? 0)] as const,
  );
  return {
    shared: after.shared - before.shared,
    compiles: after.compiles - before.compiles,
    plain: new Map(plain.filter(([, count]) => count > 0)),
    broken: after.broken.filter((file) => !before.broken.includes(file)),
  };
}
