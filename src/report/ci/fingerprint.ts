import { createHash } from 'node:crypto';
import type { GroupedFinding, RunResult } from '../../model/run.ts';
import { indexLines, type LineIndex } from '../../model/text/position.ts';

/**
 * A name for each finding, suppressed ones too, that stays as it is while lines above and words beside
 * it come and go: a hash of the rule, the file and the words at fault, and which of several alike it is.
 */
export function fingerprintsOf(result: RunResult): ReadonlyMap<GroupedFinding, string> {
  const wordsAt = wordsReader(result);
  const seen = new Map<string, number>();
  const sorted = [...result.findings, ...result.suppressed].toSorted(
    ({ at: { start: a } }, { at: { start: b } }) => a.line - b.line || a.column - b.column,
  );
  return new Map(
    sorted.map((finding) => {
      const { rule, message, at } = finding;
      const hash = sha256(JSON.stringify([rule, message, at.file, wordsAt(finding)]));
      const ordinal = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, ordinal);
      return [finding, `${hash}:${ordinal}`];
    }),
  );
}

/** The words that a finding stands at; its message where it stands at none. */
function wordsReader({ sources }: RunResult): (finding: GroupedFinding) => string {
  const indices = new Map<string, LineIndex>();
  return ({ at, occurrences: [first] }) => {
    const { file, start, end, approximate } = at;
    const source = sources.get(file);
    if (source === undefined || approximate === true) return first?.message ?? '';
    const index = indices.get(file) ?? indexLines(source);
    indices.set(file, index);
    const words = source.slice(index.offsetAt(start), index.offsetAt(end));
    return words === '' ? (first?.message ?? '') : words.replace(/\s+/g, ' ');
  };
}

const sha256 = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 32);
