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
  const file = fileAmong(wanted);
  if (file === undefined) return wanted;
  throw new UserError({
    message: `The cache cannot be kept in ${wanted}: ${file === wanted ? 'it' : file} is a file.`,
    hint: 'Name a folder: --cache-location .cache/sendlint',
  });
}

/** A folder, or one around it, that is a file instead. */
function fileAmong(folder: string): string | undefined {
  const found = existsSync(folder) ? statSync(folder, { throwIfNoEntry: false }) : undefined;
  if (found?.isFile() === true) return folder;
  const parent = path.dirname(folder);
  return found !== undefined || parent === folder ? undefined : fileAmong(parent);
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
