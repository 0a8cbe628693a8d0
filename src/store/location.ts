import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../model/user-error.ts';
import { makeFolder } from './make-folder.ts';

/** In the project's own folder. */
const FOLDER = '.sendlint';

/**
 * The folder of a project's store: `wanted`, or `.sendlint` in the project, which git is told to ignore. It
 * need not be there. Throws a {@link UserError} where `wanted` is a file.
 */
export function storeFolder(root: string, wanted: string | undefined): string {
  if (wanted === undefined) return path.join(root, FOLDER);
  if (statSync(wanted, { throwIfNoEntry: false })?.isFile() !== true) return wanted;
  throw new UserError({
    message: `The cache cannot be kept in ${wanted}: it is a file.`,
    hint: 'Name a folder: --cache-location .cache/sendlint',
  });
}

/** The store of the project around a folder, as far as can be told without reading any project. */
export function nearestStore(folder: string): string | undefined {
  const here = path.join(folder, FOLDER);
  if (existsSync(here)) return here;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : nearestStore(parent);
}

/** Makes the folder of a store. One that we choose ourselves is nothing to commit. Throws where the file system does. */
export function makeStoreFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(folder);
  if (path.basename(folder) === FOLDER) writeFileSync(path.join(folder, '.gitignore'), '*\n');
}
