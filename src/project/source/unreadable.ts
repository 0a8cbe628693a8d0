import { type Dirent, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import type { Files, Report } from './text-file.ts';

/**
 * Warns of what stands under folders of the project and cannot be read: a folder without access, a
 * link to nothing. What is skipped in silence is a silent pass.
 */
export function warnOfUnreadable(places: readonly string[], files: Files, warn: Report): void {
  const folders = places
    .filter((place) => !isDynamicPattern(place))
    .map((place) => path.resolve(files.root, place));
  const found = new Map(
    folders.flatMap((folder) => unreadableIn(folder, 0)).map((one) => [one.absolute, one]),
  );
  const start = { line: 1, column: 1 };
  for (const { absolute, reason } of found.values()) {
    warn({ ...WORDS[reason], at: { file: files.nameOf(absolute), start, end: start } });
  }
}

interface Unreadable {
  readonly absolute: string;
  readonly reason: keyof typeof WORDS;
}

const WORDS = {
  access: {
    message: 'Cannot read this folder: access is denied.',
    hint: 'Let whoever runs sendlint read it, or name other folders in the config.',
  },
  dangling: {
    message: 'This link leads to no file.',
    hint: 'Mend or remove it; what it should bring is not linted.',
  },
} as const;

/** Folders that link to each other have no bottom. */
const DEEPEST_FOLDER = 40;

function unreadableIn(folder: string, depth: number): Unreadable[] {
  if (depth > DEEPEST_FOLDER) return [];
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isDenied = code === 'EACCES' || code === 'EPERM';
    return isDenied ? [{ absolute: folder, reason: 'access' }] : [];
  }
  return entries.flatMap((entry): Unreadable[] => {
    const absolute = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      return entry.name === 'node_modules' ? [] : unreadableIn(absolute, depth + 1);
    }
    if (!entry.isSymbolicLink() || existsSync(absolute)) return [];
    return [{ absolute, reason: 'dangling' }];
  });
}
