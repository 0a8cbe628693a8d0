import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';

/** The files of a repository that its people may have written. */
export interface Tree {
  /** Absolute. */
  readonly root: string;
  /** Paths relative to the root, with forward slashes; those nearest to the root first. */
  readonly files: readonly string[];
  /** Folders that could not be read, relative to the root. */
  readonly unreadable: readonly string[];
  /** Whether the repository holds more than was looked at. */
  readonly isCut: boolean;
  /** The text of a file; undefined for one that is binary, huge or cannot be read. */
  read(file: string): string | undefined;
}

export interface TreeLimits {
  readonly files: number;
  readonly depth: number;
  readonly milliseconds: number;
}

const LIMITS: TreeLimits = { files: 60_000, depth: 14, milliseconds: 15_000 };

/** Folders of what is installed, built or kept by tools. */
const NOT_WRITTEN = new Set([
  'node_modules',
  'bower_components',
  'vendor',
  'dist',
  'build',
  'out',
  'coverage',
  'target',
  'tmp',
  'venv',
  '__pycache__',
  '__snapshots__',
]);

/** Level by level, so that a limit cuts off what lies deepest. Links are not followed: they may lead round in circles. */
export function walkTree(root: string, limits: TreeLimits = LIMITS): Tree {
  const files: string[] = [];
  const unreadable: string[] = [];
  const deadline = Date.now() + limits.milliseconds;
  let isCut = false;
  let level = [''];
  for (let depth = 0; level.length > 0; depth++) {
    const below: string[] = [];
    for (const folder of level) {
      if (files.length >= limits.files || depth > limits.depth || Date.now() > deadline) {
        isCut = true;
        break;
      }
      const entries = entriesOf(path.join(root, folder));
      if (entries === undefined) unreadable.push(folder === '' ? '.' : folder);
      for (const entry of entries ?? []) {
        const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile()) files.push(name);
        else if (entry.isDirectory() && isWritten(entry.name)) below.push(name);
      }
    }
    level = below;
  }
  return { root, files, unreadable, isCut, read: textReader(root) };
}

const isWritten = (folder: string): boolean =>
  !folder.startsWith('.') && !NOT_WRITTEN.has(folder.toLowerCase());

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

/** No template is larger. */
const LARGEST = 1_000_000;

function textReader(root: string): Tree['read'] {
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, textOf(path.join(root, file)));
    return known.get(file);
  };
}

function textOf(absolute: string): string | undefined {
  try {
    if (statSync(absolute).size > LARGEST) return undefined;
    const text = readFileSync(absolute, 'utf8');
    // Nobody types a NUL, and what is no UTF-8 shows as replacements.
    return /\0|\uFFFD/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
