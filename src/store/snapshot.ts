import { readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from './digest.ts';
import { filesBelow } from './files-below.ts';

/** How files were when somebody had read them, so that others can tell whether any has changed since. */
export interface Snapshot {
  /** Absolute. */
  readonly root: string;
  /** Digest of the names of all files below the root. */
  readonly names: string;
  /** Files below the root that were written meanwhile, and that nobody reads; relative to it. */
  readonly written: readonly string[];
  readonly files: readonly SeenFile[];
}

/** An absolute path, the digest of what is there, and {@link stampOf} it. */
type SeenFile = readonly [file: string, digest: string, stamp: string];

export interface SnapshotOf {
  readonly root: string;
  /** Absolute; they need not be there. */
  readonly files: Iterable<string>;
  /** Whether all files below the root count, and not only what they are called. */
  readonly isEveryFile: boolean;
  /** Absolute paths of files that the run itself writes. */
  readonly written: Iterable<string>;
  /** When the first of them was read, in milliseconds since the epoch. */
  readonly since: number;
}

/** More files than a project of templates has; then looking at all would cost more than it saves. */
const MOST_FILES = 20_000;

/**
 * Takes a snapshot of files that were read since a moment. Undefined where one of them has changed after it,
 * or so shortly before that nobody can tell, and where there are too many.
 */
export function takeSnapshot({
  root,
  files,
  isEveryFile,
  written,
  since,
}: SnapshotOf): Snapshot | undefined {
  const ignored = [...written].map((file) => path.relative(root, file).split(path.sep).join('/'));
  const all = namesBelow(root, new Set(ignored));
  if (all === undefined) return undefined;
  const wanted = new Set([
    ...files,
    ...(isEveryFile ? all.map((name) => path.join(root, name)) : []),
  ]);
  const seen: SeenFile[] = [];
  for (const file of wanted) {
    const stats = statsOf(file);
    if (stats !== undefined && !isOlder(stats, since)) return undefined;
    seen.push([file, contentOf(file, stats), stampOf(stats)]);
  }
  return { root, names: digestOf(all.join('\n')), written: ignored, files: seen };
}

/** Whether everything is as it was. `written` are absolute paths of files that do not matter now. */
export function isUnmoved(
  { root, names, written, files }: Snapshot,
  writtenNow: Iterable<string>,
): boolean {
  const isSame = files.every(([file, digest, stamp]) => {
    const stats = statsOf(file);
    return stampOf(stats) === stamp || contentOf(file, stats) === digest;
  });
  if (!isSame) return false;
  const now = [...writtenNow].map((file) => path.relative(root, file).split(path.sep).join('/'));
  const all = namesBelow(root, new Set([...written, ...now]));
  return all !== undefined && digestOf(all.join('\n')) === names;
}

function namesBelow(root: string, except: ReadonlySet<string>): readonly string[] | undefined {
  const names: string[] = [];
  try {
    for (const name of filesBelow(root)) {
      if (!except.has(name)) names.push(name);
      if (names.length > MOST_FILES) return undefined;
    }
  } catch {
    return undefined;
  }
  return names;
}

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    // A file where a folder was looked for, or a folder that nobody may look into.
    return undefined;
  }
}

function contentOf(file: string, stats: Stats | undefined): string {
  if (stats === undefined) return 'none';
  if (!stats.isFile()) return 'folder';
  try {
    return digestOf(readFileSync(file));
  } catch {
    return 'closed';
  }
}

/** What no change of a file leaves as it was: even one that puts the time of the last one back moves `ctime`. */
const stampOf = (stats: Stats | undefined): string => {
  if (stats === undefined) return 'none';
  return stats.isFile() ? `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}` : 'folder';
};

/**
 * Milliseconds by which the time of a change may lie behind the clock: that of a tick of the kernel, or two
 * seconds where a file system counts whole ones.
 */
const TICK = 20;
const WHOLE_SECONDS = 2000;

function isOlder({ mtimeMs, ctimeMs }: Stats, since: number): boolean {
  const last = Math.max(mtimeMs, ctimeMs);
  return last + (Number.isInteger(last / 1000) ? WHOLE_SECONDS : TICK) < since;
}
