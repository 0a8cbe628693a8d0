import { shortfalls } from '../../coverage/thresholds.ts';
import { lintProject } from '../../lint/lint-project.ts';
import { severityOverrides } from '../../lint/severity-overrides.ts';
import type { Coverage } from '../../model/coverage.ts';
import type { RunResult } from '../../model/run.ts';
import type { Project } from '../../project/project.ts';
import { coverageReporters } from '../../report/coverage/coverage-reporters.ts';
import { formatProblems } from '../../report/problems.ts';
import { reporters } from '../../report/reporters.ts';
import { counted, duration } from '../../report/terminal/count.ts';
import { tallyText } from '../../report/terminal/tally.ts';
import { rules } from '../../rules/index.ts';
import { applyFixes, type FixFlags } from '../apply-fixes.ts';
import { openProject } from '../open-project.ts';
import { plannedCoverage, plannedReports } from '../planned-reports.ts';
import { printedConfig } from '../printed-config.ts';
import { createProgress } from '../progress.ts';
import { ruleFlags } from '../rule-flags.ts';
import { selectionOf, type SelectionFlags } from '../selection.ts';
import { settleSuppressions } from '../settle-suppressions.ts';
import {
  type CommentFlags,
  openSuppressions,
  type SuppressionFlags,
  unusedCommentFlags,
} from '../suppression-flags.ts';
import { displayOf, type Terminal } from '../terminal.ts';
import { tooManyWarnings, withoutWarnings } from '../warnings.ts';
import { writeReports, type ReportFlags } from '../write-reports.ts';

export interface LintFlags
  extends SelectionFlags, ReportFlags, FixFlags, SuppressionFlags, CommentFlags {
  readonly config?: string;
  readonly rule: readonly string[];
  readonly quiet?: boolean;
  readonly canary: boolean;
  readonly format: readonly string[];
  readonly outputFile?: string;
  readonly coverage?: boolean;
  readonly coverageFormat: readonly string[];
  readonly stats?: boolean;
  readonly debug?: boolean;
  readonly maxWarnings?: number;
  readonly passOnNoMessages?: boolean;
  readonly printConfig?: boolean;
}

export async function run(
  patterns: readonly string[],
  flags: LintFlags,
  terminal: Terminal,
): Promise<number> {
  const started = performance.now();
  const { format: formats, outputFile, coverageFormat } = flags;
  const { cwd } = terminal;
  const findings = await plannedReports({ formats, outputFile, reporters, cwd });
  const coverage = plannedCoverage(coverageFormat, findings, coverageReporters, cwd);
  const allowEmpty = flags.passOnNoMessages === true;
  const project = await openProject({ ...flags, allowEmpty }, terminal);
  const ruleIds = rules.map(({ id }) => id);
  const severities = [...ruleFlags(flags.rule), ...unusedCommentFlags(flags)];
  const overrides = severityOverrides(severities, project.rules, ruleIds);
  const selection = selectionOf(project, patterns, flags, terminal.cwd);
  if (flags.printConfig === true) {
    terminal.stdout.write(printedConfig(project, overrides));
    return 0;
  }
  const opened = openSuppressions(flags, { root: project.root, cwd, ruleIds });
  warnAbout(project, flags, terminal);

  const loaded = performance.now();
  const progress = createProgress(terminal.stderr, () => performance.now());
  const lint = (subject: Project): Promise<RunResult> =>
    lintProject(subject, {
      ...selection,
      rules: overrides,
      // Warnings that are counted must be looked for, though nobody wants to read them.
      quiet: flags.quiet === true && flags.maxWarnings === undefined,
      canary: flags.canary,
      inlineConfig: flags.inlineConfig,
      coverage: flags.coverage === true || coverage.length > 0,
      onProgress: progress.update,
      version: terminal.version,
    }).finally(progress.clear);
  const load = (texts: ReadonlyMap<string, string>): Promise<Project> =>
    openProject({ ...flags, allowEmpty, texts }, terminal);
  const found = await lint(project);
  const mended = await applyFixes(found, flags, { project, load, lint }, terminal);
  const settings = new Map([...project.rules, ...overrides]);
  const about = { opened, settings, timeZone: project.clock.timeZone };
  const { result, unpruned } = await settleSuppressions(mended, flags, about, terminal);

  const linted = performance.now();
  const shown = flags.quiet === true ? withoutWarnings(result) : result;
  await writeReports(shown, [...findings, ...coverage], flags, terminal);
  if (flags.stats === true) {
    const reported = performance.now();
    terminal.stderr.write(
      [
        `Reading the project took ${duration(loaded - started)}`,
        `linting ${counted(result.counts.messages, 'message')} ${duration(linted - loaded)}`,
        `reporting ${duration(reported - linted)}.\n`,
      ].join(', '),
    );
  }
  const exitCode = exitCodeOf(result, project, flags, terminal);
  if (unpruned === undefined) return exitCode;
  terminal.stderr.write(`${unpruned}\n`);
  return 2;
}

function exitCodeOf(
  { counts, coverage }: RunResult,
  project: Project,
  { maxWarnings = Infinity }: LintFlags,
  { stderr }: Terminal,
): number {
  const reasons = [
    ...tooManyWarnings(counts, maxWarnings),
    ...(coverage === undefined ? [] : tooLittle(coverage, project)),
  ];
  for (const reason of reasons) stderr.write(`${reason}\n`);
  return counts.errors > 0 || reasons.length > 0 ? 1 : 0;
}

const tooLittle = ({ totals }: Coverage, { coverage, configFile }: Project): string[] =>
  shortfalls(totals, coverage.thresholds).map(({ metric, reached, demanded }) => {
    const asker = configFile ?? 'the config';
    return `Too little coverage: ${tallyText(metric, reached)}, ${asker} asks for ${demanded}%.`;
  });

function warnAbout({ warnings, root }: Project, flags: LintFlags, { stderr, env }: Terminal): void {
  if (warnings.length === 0 || flags.quiet === true) return;
  const display = displayOf(stderr, env, flags.color);
  stderr.write(`${formatProblems(warnings, { ...display, root }, 'warning')}\n`);
}
