import type { RunResult } from '../../model/run.ts';
import type {
  SuppressionEntries,
  SuppressionEntry,
} from '../../project/suppressions/suppressions-file.ts';
import { countErrors, type UnusedEntry } from './apply-entries.ts';

export interface SuppressOptions {
  /** Ids of rules; all where undefined. */
  readonly rules?: readonly string[];
  /** `2026-12-31`: a date before it has passed, and goes. */
  readonly today: string;
}

/** `entries` with all that a run found, before any entries were applied to it. */
export function suppressFound(
  entries: SuppressionEntries,
  { findings, looked }: RunResult,
  { rules, today }: SuppressOptions,
): SuppressionEntries {
  const suppressed = new Map(Array.from(entries, ([file, inFile]) => [file, new Map(inFile)]));
  for (const [file, counts] of countErrors(findings)) {
    const isLooked = looked?.files.includes(file) ?? false;
    for (const [rule, found] of counts) {
      if (rules?.includes(rule) === false) continue;
      const inFile = suppressed.get(file) ?? new Map<string, SuppressionEntry>();
      suppressed.set(file, inFile);
      const { count: before = 0, until, ...kept } = inFile.get(rule) ?? {};
      // A run of a part sees a part of what there is.
      const count = isLooked ? found : Math.max(found, before);
      const isOpen = until !== undefined && until >= today;
      inFile.set(rule, { count, ...(isOpen && { until }), ...kept });
    }
  }
  return suppressed;
}

/** `entries` without what is unused, and without files that are no more. */
export function pruneUnused(
  entries: SuppressionEntries,
  unused: readonly UnusedEntry[],
  exists: (file: string) => boolean,
): SuppressionEntries {
  const surplus = new Map(
    unused.map(({ file, rule, count }) => [JSON.stringify([file, rule]), count]),
  );
  const kept = [...entries]
    .filter(([file]) => exists(file))
    .map(([file, rules]): [string, ReadonlyMap<string, SuppressionEntry>] => {
      const needed = Array.from(rules, ([rule, entry]): [string, SuppressionEntry] => {
        const count = entry.count - (surplus.get(JSON.stringify([file, rule])) ?? 0);
        return [rule, { ...entry, count }];
      });
      return [file, new Map(needed.filter(([, { count }]) => count > 0))];
    });
  return new Map(kept.filter(([, rules]) => rules.size > 0));
}
