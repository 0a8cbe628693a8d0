import { lintCaptured } from '../../lint/lint-captured.ts';
import { severityOverrides } from '../../lint/severity-overrides.ts';
import type { RunResult } from '../../model/run.ts';
import { formatProblems } from '../../report/problems.ts';
import { reporters } from '../../report/reporters.ts';
import { counted, duration } from '../../report/terminal/count.ts';
import { rules } from '../../rules/index.ts';
import { openCaptured, type CapturedFlags } from '../open-captured.ts';
import { plannedReports } from '../planned-reports.ts';
import { createProgress } from '../progress.ts';
import { ruleFlags } from '../rule-flags.ts';
import { settleSuppressions } from '../settle-suppressions.ts';
import { openSuppressions, type SuppressionFlags } from '../suppression-flags.ts';
import { displayOf, type Terminal } from '../terminal.ts';
import { tooManyWarnings, withoutWarnings } from '../warnings.ts';
import { writeReports, type ReportFlags } from '../write-reports.ts';

export interface CheckFlags
  extends CapturedFlags, Omit<ReportFlags, 'showExpected'>, SuppressionFlags {
  readonly rule: readonly string[];
  readonly quiet?: boolean;
  readonly format: readonly string[];
  readonly outputFile?: string;
  readonly stats?: boolean;
  readonly debug?: boolean;
  readonly maxWarnings?: number;
}

export async function run(
  places: readonly string[],
  flags: CheckFlags,
  terminal: Terminal,
): Promise<number> {
  const started = performance.now();
  const { format: formats, outputFile } = flags;
  const planned = await plannedReports({ formats, outputFile, reporters, cwd: terminal.cwd });
  const { sources, background, fault } = await openCaptured(places, flags, terminal);
  const ruleIds = rules.map(({ id }) => id);
  const overrides = severityOverrides(ruleFlags(flags.rule), background.rules, ruleIds);
  const opened = openSuppressions(flags, { root: background.root, cwd: terminal.cwd, ruleIds });

  const loaded = performance.now();
  const progress = createProgress(terminal.stderr, () => performance.now());
  const found = await lintCaptured(sources, background, {
    rules: overrides,
    // Warnings that are counted must be looked for, though nobody wants to read them.
    quiet: flags.quiet === true && flags.maxWarnings === undefined,
    onProgress: progress.update,
    version: terminal.version,
  }).finally(progress.clear);
  const settings = new Map([...background.rules, ...overrides]);
  const about = { opened, settings, timeZone: background.timeZone };
  const { result, unpruned } = await settleSuppressions(found, flags, about, terminal);

  const linted = performance.now();
  await writeReports(
    flags.quiet === true ? withoutWarnings(result) : result,
    planned,
    flags,
    terminal,
  );
  if (flags.stats === true) {
    const reported = performance.now();
    terminal.stderr.write(
      [
        `Finding the messages took ${duration(loaded - started)}`,
        `linting ${counted(result.counts.messages, 'message')} ${duration(linted - loaded)}`,
        `reporting ${duration(reported - linted)}.\n`,
      ].join(', '),
    );
  }
  const problem = fault();
  if (problem === undefined) {
    const exitCode = exitCodeOf(result, flags, terminal);
    if (unpruned === undefined) return exitCode;
    terminal.stderr.write(`${unpruned}\n`);
    return 2;
  }
  const display = displayOf(terminal.stderr, terminal.env, flags.color);
  terminal.stderr.write(formatProblems([problem], display));
  return 2;
}

function exitCodeOf(
  { counts }: RunResult,
  { maxWarnings = Infinity, expectCount = counts.messages }: CheckFlags,
  { stderr }: Terminal,
): number {
  const reasons = [
    ...tooManyWarnings(counts, maxWarnings),
    ...unexpectedCount(counts.messages, expectCount),
  ];
  for (const reason of reasons) stderr.write(`${reason}\n`);
  return counts.errors > 0 || reasons.length > 0 ? 1 : 0;
}

const unexpectedCount = (found: number, expected: number): readonly string[] =>
  found === expected
    ? []
    : [`Expected ${counted(expected, 'message')}, found ${found === 0 ? 'none' : found}.`];
