import { randomBytes } from 'node:crypto';
import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { makeFolder } from '../store/make-folder.ts';
import { writeHint } from './write-hint.ts';

/**
 * Writes a file in one step: whoever reads it, and whatever goes wrong, finds the old text or the new.
 * Throws a {@link UserError} where it may not be written.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  // A link stays one.
  const target = await realpath(file).catch(() => file);
  const draft = `${target}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    makeFolder(dirname(target));
    await writeFile(draft, text);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw new UserError({ message: `Cannot write ${file}.`, hint: writeHint(error) });
  }
}
