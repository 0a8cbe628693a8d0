import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { statOf } from './stat-of.ts';

export interface FoundFile {
  readonly absolute: string;
  /** Relative to the folder it was found under, with forward slashes. */
  readonly relative: string;
}

export interface Search {
  /** Absolute. */
  readonly root: string;
  /** Folders, files or globs, relative to the root. */
  readonly places: readonly string[];
  readonly ignore?: readonly string[];
}

/** Every file under the places, each once, in alphabetical order. */
export async function findFiles({ root, places, ignore = [] }: Search): Promise<FoundFile[]> {
  const found = await Promise.all(places.map((place) => filesAt(root, place, ignore)));
  const byPath = new Map<string, FoundFile>();
  for (const file of found.flat()) {
    if (!byPath.has(file.absolute)) byPath.set(file.absolute, file);
  }
  // By code unit, so that no locale changes the order of a report.
  return [...byPath.values()].sort((a, b) => (a.absolute < b.absolute ? -1 : 1));
}

async function filesAt(
  root: string,
  place: string,
  ignore: readonly string[],
): Promise<readonly FoundFile[]> {
  const [folder, pattern] = folderAndPattern(root, place);
  if (statOf(folder)?.isDirectory() !== true) return [];
  const files = await glob(pattern, {
    cwd: folder,
    ignore: ['**/node_modules/**', ...ignore],
    expandDirectories: false,
    onlyFiles: true,
  });
  return files.map((relative) => ({ absolute: path.resolve(folder, relative), relative }));
}

/** Names are relative to the part of a glob that is fixed. */
function folderAndPattern(root: string, place: string): readonly [string, string] {
  const segments = place.replace(/\\/g, '/').split('/');
  const fixed = segments.findIndex((segment) => isDynamicPattern(segment));
  if (fixed !== -1) {
    return [path.resolve(root, ...segments.slice(0, fixed)), segments.slice(fixed).join('/')];
  }
  const absolute = path.resolve(root, place);
  return statOf(absolute)?.isFile() === true
    ? [path.dirname(absolute), escapeGlob(path.basename(absolute))]
    : [absolute, '**/*'];
}

const escapeGlob = (name: string): string => name.replace(/[\\*?[\]{}()!+@]/g, '\\$&');
