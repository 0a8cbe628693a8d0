import type { FixFlags } from '../apply-fixes.ts';
import type { CacheFlags } from '../cache-flags.ts';
import type { ChangedFlags } from '../changed-flags.ts';
import type { GraphFlags } from '../graph-flags.ts';
import { lintOnce } from '../lint-once.ts';
import type { SelectionFlags } from '../selection.ts';
import type { ShardFlags } from '../shard-flags.ts';
import type { CommentFlags, SuppressionFlags } from '../suppression-flags.ts';
import type { Terminal } from '../terminal.ts';
import type { ReportFlags } from '../write-reports.ts';

export interface LintFlags
  extends
    SelectionFlags,
    ReportFlags,
    FixFlags,
    SuppressionFlags,
    CommentFlags,
    CacheFlags,
    ChangedFlags,
    ShardFlags,
    GraphFlags {
  readonly config?: string;
  readonly rule: readonly string[];
  readonly quiet?: boolean;
  readonly canary: boolean;
  readonly sharedShapes: boolean;
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
  if (flags.watch !== true) return (await lintOnce(patterns, flags, terminal)).exitCode;
  const { lintAndWatch } = await import('../watch/lint-and-watch.ts');
  return lintAndWatch(patterns, flags, terminal);
}
