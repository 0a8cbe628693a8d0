import type { Severity } from '../../model/finding/finding.ts';
import type { GroupedFinding, Looked, RunResult, SuppressedFinding } from '../../model/run.ts';
import type {
  SuppressionEntries,
  SuppressionEntry,
  SuppressionsFile,
} from '../../project/suppressions/suppressions-file.ts';
import expired from '../../rules/suppression/expired/rule.ts';
import { byPosition } from '../group.ts';
import { reportedAlone } from './comment-findings.ts';
import { isSuppressible } from './suppression-notes.ts';

/** What a suppressions file makes of a run. */
export interface Applied {
  readonly result: RunResult;
  /** What it keeps back more than there is, by file and rule, with by how many. */
  readonly unused: readonly UnusedEntry[];
}

export interface UnusedEntry {
  readonly file: string;
  readonly rule: string;
  readonly count: number;
}

export interface ApplyOptions {
  /** The day of the run, in the time zone of the project: `2026-12-31`. */
  readonly today: string;
  /** Of an entry whose date has passed; undefined where nobody wants to know. */
  readonly expired: Severity | undefined;
}

/**
 * Keeps back the errors that the file has entries for: all that a rule reports in a file, where they are
 * no more than the entry counts, and none where they are more. Warnings fail no run and are shown.
 */
export function applyEntries(
  result: RunResult,
  file: SuppressionsFile,
  { today, expired: severity }: ApplyOptions,
): Applied {
  const { entries } = file;
  const found = countErrors(result.findings);
  const isOver = ({ until }: SuppressionEntry): boolean => until !== undefined && until < today;
  const isKept = (name: string, rule: string): boolean => {
    const entry = entries.get(name)?.get(rule);
    if (entry === undefined || isOver(entry)) return false;
    return (found.get(name)?.get(rule) ?? 0) <= entry.count;
  };

  const findings: GroupedFinding[] = [];
  const suppressed: SuppressedFinding[] = [...result.suppressed];
  for (const finding of result.findings) {
    const { rule, at } = finding;
    if (!isCounted(finding) || !isKept(at.file, rule)) {
      findings.push(finding);
      continue;
    }
    const reason = entries.get(at.file)?.get(rule)?.reason;
    const where = file.rangeOf(at.file, rule);
    const by = { kind: 'file', ...(reason !== undefined && { reason }), at: where } as const;
    suppressed.push({ ...finding, suppressedBy: by });
  }

  const late = eachEntry(entries).filter(
    ({ name, rule, entry }) => isOver(entry) && found.get(name)?.has(rule) === true,
  );
  findings.push(...lateFindings(late, file, severity));
  return {
    result: withCounts(
      result,
      findings.toSorted(byPosition),
      suppressed.toSorted(byPosition),
      file,
    ),
    unused: unusedEntries(entries, countErrors(result.findings, filesOf), result.looked),
  };
}

const lateFindings = (
  late: readonly NamedEntry[],
  file: SuppressionsFile,
  severity: Severity | undefined,
): GroupedFinding[] =>
  reportedAlone(
    expired,
    late.map(({ name, rule, entry: { until = '' } }) => ({
      message: 'expired',
      data: { rule, file: name, until },
      at: file.rangeOf(name, rule),
    })),
    severity === undefined ? {} : { [expired.id]: severity },
  );

/** How many errors each rule reports in each file: by default where they stand. */
export function countErrors(
  findings: readonly GroupedFinding[],
  filesFor: (finding: GroupedFinding) => Iterable<string> = ({ at }) => [at.file],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const finding of findings.filter(isCounted)) {
    for (const file of filesFor(finding)) {
      const inFile = counts.get(file) ?? new Map<string, number>();
      counts.set(file, inFile.set(finding.rule, (inFile.get(finding.rule) ?? 0) + 1));
    }
  }
  return counts;
}

/** Every file that a finding shows in, the one where it is told first. */
const filesOf = ({ at, related }: GroupedFinding): Iterable<string> =>
  new Set([at, ...related].map(({ file }) => file));

/** What cases expect fails no run. */
const isCounted = ({ severity, expectedBy, rule }: GroupedFinding): boolean =>
  severity === 'error' && expectedBy === undefined && isSuppressible(rule);

/** Only what a run looked at in full can be called unused. */
function unusedEntries(
  entries: SuppressionEntries,
  found: ReadonlyMap<string, ReadonlyMap<string, number>>,
  looked: Looked | undefined,
): UnusedEntry[] {
  if (looked === undefined) return [];
  const files = new Set(looked.files);
  return eachEntry(entries)
    .filter(({ name, rule }) => files.has(name) && isLookedFor(rule, looked))
    .map(({ name, rule, entry }) => ({
      file: name,
      rule,
      count: entry.count - (found.get(name)?.get(rule) ?? 0),
    }))
    .filter(({ count }) => count > 0);
}

/** A rule that is no more, or never was, reports nothing. */
const isLookedFor = (rule: string, { rules, isEveryRule }: Looked): boolean =>
  isEveryRule || rules.includes(rule);

interface NamedEntry {
  readonly name: string;
  readonly rule: string;
  readonly entry: SuppressionEntry;
}

const eachEntry = (entries: SuppressionEntries): NamedEntry[] =>
  [...entries].flatMap(([name, rules]) =>
    Array.from(rules, ([rule, entry]) => ({ name, rule, entry })),
  );

function withCounts(
  result: RunResult,
  findings: readonly GroupedFinding[],
  suppressed: readonly SuppressedFinding[],
  { name, text = '' }: SuppressionsFile,
): RunResult {
  const failing = findings.filter(({ expectedBy }) => expectedBy === undefined);
  return {
    ...result,
    findings,
    suppressed,
    counts: {
      ...result.counts,
      errors: failing.filter(({ severity }) => severity === 'error').length,
      warnings: failing.filter(({ severity }) => severity === 'warning').length,
      suppressed: suppressed.length,
    },
    sources: findings.some(({ at }) => at.file === name)
      ? new Map([...result.sources, [name, text]])
      : result.sources,
  };
}
