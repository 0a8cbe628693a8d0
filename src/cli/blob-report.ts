import { activeRules } from '../lint/settings.ts';
import type { RunPart } from '../lint/run-part.ts';
import type { Shard } from '../lint/shard.ts';
import type { RuleSetting } from '../project/project.ts';
import type { KeptSuppressions } from '../report/blob/blob.ts';
import { printBlob } from '../report/blob/print-blob.ts';
import type { Reporter } from '../report/define-reporter.ts';
import { rules as allRules } from '../rules/index.ts';
import expired from '../rules/suppression/expired/rule.ts';
import type { OpenedSuppressions } from './suppression-flags.ts';

/** Where shards leave their blobs, and where they are looked for. */
export const BLOB_FOLDER = '.sendlint-reports';

/** `--format blob` without a file: shards of one run must not write over each other. */
export const withBlobFile = (
  formats: readonly string[],
  outputFile: string | undefined,
  shard: Shard | undefined,
): readonly string[] =>
  formats.map((format) => {
    if (format !== 'blob' || outputFile !== undefined) return format;
    return `blob=${BLOB_FOLDER}/blob${shard === undefined ? '' : `-${shard.index}-${shard.count}`}.json`;
  });

/** What a blob is made of, known when the run is over. */
export interface BlobSource {
  part: RunPart | undefined;
  suppressions: KeptSuppressions | undefined;
}

/** Writes the run itself, and not its result. */
export const blobReporter = (source: BlobSource): Reporter => ({
  name: 'blob',
  summary: 'the run itself, for sendlint merge-reports',
  render() {
    const { part, suppressions } = source;
    if (part === undefined || suppressions === undefined) {
      throw new RangeError('A blob is made of a run that is over.');
    }
    return printBlob({ part, suppressions });
  },
});

/** The suppressions file, for whoever merges shards. */
export function keptSuppressions(
  { file: { name, text } }: OpenedSuppressions,
  settings: ReadonlyMap<string, RuleSetting>,
  timeZone: string,
): KeptSuppressions {
  const active = activeRules(allRules, settings).find(({ rule }) => rule.id === expired.id);
  return {
    name,
    ...(text !== undefined && { text }),
    expired: active?.severity ?? 'off',
    timeZone,
  };
}
