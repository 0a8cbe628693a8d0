import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../model/user-error.ts';
import { makeFolder } from './make-folder.ts';

const FOLDER = '.sendlint-cache';

/**
 * The folder of a project's store: `wanted`, or `node_modules/.cache/sendlint` of the project or a folder
 * above it, or `.sendlint-cache` in the project, which git is told to ignore. Throws a {@link UserError}
 * where `wanted` is a file.
 */
export function storeFolder(root: string, wanted: string | undefined): string {
  if (wanted !== undefined) {
    if (statSync(wanted, { throwIfNoEntry: false })?.isFile() === true) {
      throw new UserError({
        message: `The cache cannot be kept in ${wanted}: it is a file.`,
        hint: 'Name a folder: --cache-location .cache/sendlint',
      });
    }
    return wanted;
  }
  const modules = nodeModules(root);
  return modules === undefined
    ? ignoredFolder(path.join(root, FOLDER))
    : path.join(modules, '.cache', 'sendlint');
}

function nodeModules(folder: string): string | undefined {
  const modules = path.join(folder, 'node_modules');
  // A stray one, such as in somebody's home, belongs to no project.
  if (existsSync(path.join(folder, 'package.json')) && existsSync(modules)) return modules;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : nodeModules(parent);
}

function ignoredFolder(folder: string): string {
  try {
    makeFolder(folder);
    writeFileSync(path.join(folder, '.gitignore'), '*\n', { flag: 'wx' });
  } catch {
    // It is there already, or nothing can be written, which the store itself will say.
  }
  return folder;
}
