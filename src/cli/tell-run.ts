import type { RunResult } from '../model/run.ts';
import { counted, duration } from '../report/terminal/count.ts';
import type { LintFlags } from './commands/lint.ts';
import type { PlannedReport } from './planned-reports.ts';
import type { Terminal } from './terminal.ts';
import { toldBug, toldSharing } from './told-sharing.ts';
import { tooManyWarnings, withoutWarnings } from './warnings.ts';
import { writeReports } from './write-reports.ts';

/** A run that is over, and what there is to say of it beside its result. */
export interface FinishedRun {
  readonly result: RunResult;
  /** Sentences that say why it fails, where nothing that was found is the reason. */
  readonly shortfalls: readonly string[];
  /** Why it fails with exit code 2, where it does: entries that keep nothing back any more. */
  readonly unpruned: string | undefined;
  /** How many messages were rendered; undefined where nothing is remembered. */
  readonly rendered: number | undefined;
}

/** When it began, when the project was read and when everything was judged; in milliseconds. */
export interface RunTimes {
  readonly started: number;
  readonly loaded: number;
  readonly linted: number;
}

/** Writes the reports on a run, says on stderr what else there is to say, and resolves to the exit code. */
export async function tellRun(
  run: FinishedRun,
  planned: readonly PlannedReport[],
  flags: LintFlags,
  times: RunTimes,
  terminal: Terminal,
): Promise<number> {
  const { unpruned } = run;
  const result = withRemembered(run);
  const { stderr } = terminal;
  const shown = flags.quiet === true ? withoutWarnings(result) : result;
  await writeReports(shown, planned, flags, terminal);
  if (flags.stats === true) {
    stderr.write(toldTimes(run, times));
    stderr.write(toldSharing(result.sharing));
  }
  if (result.sharing !== undefined) stderr.write(toldBug(result.sharing));
  const reasons = [
    ...tooManyWarnings(result.counts, flags.maxWarnings ?? Infinity),
    ...run.shortfalls,
  ];
  for (const reason of reasons) stderr.write(`${reason}\n`);
  if (unpruned !== undefined) stderr.write(`${unpruned}\n`);
  if (unpruned !== undefined) return 2;
  return result.counts.errors > 0 || reasons.length > 0 ? 1 : 0;
}

function withRemembered({ result, rendered }: FinishedRun): RunResult {
  const remembered = rendered === undefined ? 0 : result.counts.messages - rendered;
  return remembered > 0 ? { ...result, remembered } : result;
}

function toldTimes(
  { result: { counts }, rendered }: FinishedRun,
  { started, loaded, linted }: RunTimes,
): string {
  const { messages } = counts;
  const remembered =
    rendered === undefined ? '' : ` (${rendered} rendered, ${messages - rendered} remembered)`;
  return [
    `Reading the project took ${duration(loaded - started)}`,
    `linting ${counted(messages, 'message')} ${duration(linted - loaded)}${remembered}`,
    `reporting ${duration(performance.now() - linted)}.\n`,
  ].join(', ');
}
