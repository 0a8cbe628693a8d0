import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { makeFolder } from '../store/make-folder.ts';
import { writeHint } from './write-hint.ts';

/**
 * Writes a file that is not there yet. Resolves to false, with nothing written, where it is. Throws a
 * {@link UserError} where it may not be written.
 */
export async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    makeFolder(dirname(file));
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && syscall === 'open') return false;
    throw new UserError({
      message: `Cannot write ${file}.`,
      hint: writeHint(error),
    });
  }
}
