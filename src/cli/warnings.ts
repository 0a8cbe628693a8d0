import type { RunCounts, RunResult } from '../model/run.ts';

/** Why a run fails that has no errors; empty where it does not. */
export const tooManyWarnings = ({ warnings }: RunCounts, allowed: number): string[] =>
  warnings > allowed ? [`Too many warnings: ${warnings}, allowed are ${allowed}.`] : [];

/** What `--quiet` shows of a run that had to count its warnings. */
export function withoutWarnings(result: RunResult): RunResult {
  const suppressed = result.suppressed.filter(({ severity }) => severity === 'error');
  return {
    ...result,
    findings: result.findings.filter(({ severity }) => severity === 'error'),
    suppressed,
    counts: { ...result.counts, warnings: 0, suppressed: suppressed.length },
  };
}
