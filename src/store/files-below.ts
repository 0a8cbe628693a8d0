import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The files of a project, relative to its folder with forward slashes, in an order that no file system changes.
 * Throws where a folder cannot be read.
 */
export function* filesBelow(root: string, folder = ''): Iterable<string> {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (FOREIGN.test(entry.name)) continue;
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(root, file);
    else yield file;
  }
}

/** What belongs to no project: packages, and what tools, sendlint among them, keep for themselves. */
const FOREIGN = /^(?:node_modules$|coverage$|\.(?!mjmlconfig))/;
