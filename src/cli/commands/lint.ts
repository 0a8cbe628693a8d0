import type { Reporter } from '../../report/define-reporter.ts';
import type { FixFlags } from '../apply-fixes.ts';
import type { CacheFlags } from '../cache-flags.ts';
import type { ConcurrencyFlags } from '../concurrency-flags.ts';
import type { ChangedFlags } from '../changed-flags.ts';
import type { GraphFlags } from '../graph-flags.ts';
import { plannedReports } from '../planned-reports.ts';
import { recallRun } from '../remembered-run.ts';
import type { SelectionFlags } from '../selection.ts';
import type { ShardFlags } from '../shard-flags.ts';
import type { CommentFlags, SuppressionFlags } from '../suppression-flags.ts';
import { tellRun } from '../tell-run.ts';
import type { Terminal } from '../terminal.ts';
import { warnAbout } from '../warn-about.ts';
import type { ReportFlags } from '../write-reports.ts';

export interface LintFlags
  extends
    SelectionFlags,
    ReportFlags,
    FixFlags,
    SuppressionFlags,
    CommentFlags,
    CacheFlags,
    ConcurrencyFlags,
    ChangedFlags,
    ShardFlags,
    GraphFlags {
  readonly config?: string;
  readonly rule: readonly string[];
  readonly quiet?: boolean;
  readonly canary: boolean;
  readonly sharedShapes: boolean;
  readonly renderTimeout?: number;
  readonly format: readonly string[];
  readonly outputFile?: string;
  readonly coverage?: boolean;
  readonly coverageFormat: readonly string[];
  readonly stats?: boolean;
  readonly debug?: boolean;
  readonly maxWarnings?: number;
  readonly passOnNoMessages?: boolean;
  readonly printConfig?: boolean;
  readonly watch?: boolean;
}

export async function run(
  patterns: readonly string[],
  flags: LintFlags,
  terminal: Terminal,
): Promise<number> {
  if (flags.watch === true) {
    const { lintAndWatch } = await import('../watch/lint-and-watch.ts');
    return lintAndWatch(patterns, flags, terminal);
  }
  const remembered = await tellRemembered(patterns, flags, terminal);
  if (remembered !== undefined) return remembered;
  // Everything that reads, renders and judges comes with it.
  const { lintOnce } = await import('../lint-once.ts');
  return (await lintOnce(patterns, flags, terminal)).exitCode;
}

/** Where nothing has changed since an earlier run, what that one found is told again. */
async function tellRemembered(
  patterns: readonly string[],
  flags: LintFlags,
  terminal: Terminal,
): Promise<number | undefined> {
  const started = performance.now();
  const run = recallRun(patterns, flags, terminal);
  if (run === undefined) return undefined;
  const { format: formats, outputFile } = flags;
  const reporters = await reportersFor(formats);
  const planned = await plannedReports({ formats, outputFile, reporters, cwd: terminal.cwd });
  warnAbout(run, flags, terminal);
  const loaded = performance.now();
  return tellRun(run, planned, flags, { started, loaded, linted: loaded }, terminal);
}

/** Where no format is asked for, the others are not loaded. */
async function reportersFor(formats: readonly string[]): Promise<readonly Reporter[]> {
  if (formats.length > 0) return (await import('../../report/reporters.ts')).reporters;
  return [(await import('../../report/stylish/stylish.ts')).default];
}
