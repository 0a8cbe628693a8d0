import type { RunPart } from '../../lint/run-part.ts';
import type { Sighting } from '../../lint/sighting.ts';
import { digestOf } from '../../store/digest.ts';
import { type Blob, BLOB_FORMAT, type BlobContent, type WrittenBlob } from './blob.ts';

/** A blob as text that ends in a line break. */
export function printBlob({ part, suppressions }: Blob): string {
  const { customers, sourceOf, ...plain } = part;
  const sightings = sightingsOf(part);
  const paths = new Set(
    sightings.flatMap(({ blame }) => (blame.kind === 'expression' ? blame.paths.slice(0, 1) : [])),
  );
  const content: BlobContent = {
    part: plain,
    customers: customers.map(({ name, file, rangeOf }) => ({
      name,
      file,
      places: Object.fromEntries(
        [...paths].flatMap((path) => {
          const at = rangeOf(path);
          return at === undefined ? [] : [[path, at]];
        }),
      ),
    })),
    sources: Object.fromEntries(
      [...filesOf(part, sightings), suppressions.name].flatMap((file) => {
        const text = sourceOf(file);
        return text === undefined ? [] : [[file, text]];
      }),
    ),
    suppressions,
  };
  const blob: WrittenBlob = {
    sendlintBlob: BLOB_FORMAT,
    version: part.version,
    digest: digestOf(JSON.stringify(content)),
    content,
  };
  return `${JSON.stringify(blob)}\n`;
}

/** Everything that may become a finding. */
const sightingsOf = ({ cells, fixtures, unlocked, awaited, idle }: RunPart): Sighting[] => [
  ...cells.flatMap(({ sightings }) => sightings),
  ...fixtures.claims.map(({ sighting }) => sighting),
  ...fixtures.records.flatMap(({ pairs }) => pairs.flatMap(({ sightings }) => sightings)),
  ...unlocked,
  ...awaited.flatMap(({ missed }) => missed),
  ...idle,
];

const filesOf = ({ suppressions }: RunPart, sightings: readonly Sighting[]): Set<string> =>
  new Set([
    ...sightings.map(({ at }) => at.file),
    ...suppressions.commented.map(({ file }) => file),
  ]);
