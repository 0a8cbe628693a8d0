import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Problem, UserError } from '../model/user-error.ts';
import type { Blob } from '../report/blob/blob.ts';
import { mismatches, type NamedPart } from '../report/blob/match-shards.ts';
import { readBlob } from '../report/blob/read-blob.ts';
import type { Terminal } from './terminal.ts';

/**
 * The blobs of one run, from files and folders of them. Throws a {@link UserError} for what is no blob, and
 * for blobs that do not make up one run.
 */
export function readBlobs(
  places: readonly string[],
  { cwd, version }: Pick<Terminal, 'cwd' | 'version'>,
): readonly [Blob, ...Blob[]] {
  const files = [...new Set(places.flatMap((place) => filesAt(path.resolve(cwd, place), place)))];
  const read = files.map((file) => {
    const name = path.relative(cwd, file).split(path.sep).join('/');
    return { name, read: readBlob(readFileSync(file, 'utf8'), name, version) };
  });
  const problems = read.flatMap((one) => ('message' in one.read ? [one.read] : []));
  const blobs = read.flatMap((one) =>
    'message' in one.read ? [] : [{ name: one.name, blob: one.read }],
  );
  if (problems.length > 0) throw new UserError(...problems);

  const parts = blobs.map(({ name, blob }): NamedPart => ({ name, part: blob.part }));
  problems.push(...mismatches(parts));
  const [first, ...others] = blobs.map(({ blob }) => blob);
  if (problems.length > 0) throw new UserError(...problems);
  if (first === undefined) throw new UserError(noBlobs(places));
  return [first, ...others];
}

const noBlobs = (places: readonly string[]): Problem => ({
  message: `No blob in ${places.join(', ')}.`,
  hint: 'Write one in each shard: sendlint --shard 1/3 --format blob. They are in .sendlint-reports unless named otherwise.',
});

/** The file, or the JSON files below the folder. Throws a {@link UserError} where there is neither. */
function filesAt(absolute: string, place: string): string[] {
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats === undefined) {
    throw new UserError({
      message: `There is no ${place}.`,
      hint: 'Name the files or the folder that the blobs of the shards were collected in: sendlint merge-reports blobs/.',
    });
  }
  if (!stats.isDirectory()) return [absolute];
  return readdirSync(absolute, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(absolute, name));
}
