import { concludeRun } from '../../lint/conclude-run.ts';
import type { RuleSetting } from '../../project/project.ts';
import { suppressionsOf } from '../../project/suppressions/suppressions-file.ts';
import type { Blob, KeptSuppressions } from '../../report/blob/blob.ts';
import { reporters } from '../../report/reporters.ts';
import expired from '../../rules/suppression/expired/rule.ts';
import { plannedReports } from '../planned-reports.ts';
import { BLOB_FOLDER } from '../blob-report.ts';
import { readBlobs } from '../read-blobs.ts';
import { settleSuppressions } from '../settle-suppressions.ts';
import type { Terminal } from '../terminal.ts';
import { tooManyWarnings, withoutWarnings } from '../warnings.ts';
import { type ReportFlags, writeReports } from '../write-reports.ts';

export interface MergeReportsFlags extends ReportFlags {
  readonly format: readonly string[];
  readonly outputFile?: string;
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
  readonly passOnUnprunedSuppressions?: boolean;
  readonly debug?: boolean;
}

/** Reports on the shards of one run as on one run. */
export async function run(
  places: readonly string[],
  flags: MergeReportsFlags,
  terminal: Terminal,
): Promise<number> {
  const { cwd, stderr, version } = terminal;
  const { format: formats, outputFile } = flags;
  const planned = await plannedReports({ formats, outputFile, reporters, cwd });
  const blobs = readBlobs(places.length === 0 ? [BLOB_FOLDER] : places, { cwd, version });
  const { result, unpruned } = await settled(blobs, flags, terminal);
  const shown = flags.quiet === true ? withoutWarnings(result) : result;
  await writeReports(shown, planned, flags, terminal);

  const reasons = tooManyWarnings(result.counts, flags.maxWarnings ?? Infinity);
  for (const reason of reasons) stderr.write(`${reason}\n`);
  if (unpruned !== undefined) stderr.write(`${unpruned}\n`);
  if (unpruned !== undefined) return 2;
  return result.counts.errors > 0 || reasons.length > 0 ? 1 : 0;
}

async function settled(
  blobs: readonly [Blob, ...Blob[]],
  { passOnUnprunedSuppressions = false }: MergeReportsFlags,
  terminal: Terminal,
): ReturnType<typeof settleSuppressions> {
  const [{ suppressions }] = blobs;
  const { name, text, timeZone } = suppressions;
  return settleSuppressions(
    concludeRun(blobs.map(({ part }) => part)),
    { suppressRule: [], passOnUnprunedSuppressions },
    {
      // Nothing is written: the blobs may be of another machine.
      opened: { absolute: name, file: suppressionsOf(name, text) },
      settings: settingsOf(suppressions),
      timeZone,
    },
    terminal,
  );
}

const settingsOf = (kept: KeptSuppressions): ReadonlyMap<string, RuleSetting> =>
  new Map([[expired.id, { severity: kept.expired, options: {}, at: undefined }]]);
