import path from 'node:path';
import { UserError } from '../../model/user-error.ts';
import { harmless } from '../../report/terminal/harmless.ts';
import type { Terminal } from '../terminal.ts';
import { writeNew } from '../write-new.ts';

interface Fixture {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
  /** Lines to say of it. */
  readonly said: readonly string[];
}

/** Writes a fixture, or shows it. Throws a {@link UserError} where the file is there already. */
export async function writeFixture(
  { file, text, said }: Fixture,
  { dryRun }: { readonly dryRun?: boolean },
  { cwd, stdout }: Terminal,
): Promise<void> {
  const name = path.relative(cwd, file).split(path.sep).join('/');
  if (dryRun === true) {
    stdout.write(`would write  ${harmless(name)}\n\n${text.split('\n').map(harmless).join('\n')}`);
  } else if (await writeNew(file, text)) {
    stdout.write(`wrote  ${harmless(name)}\n`);
  } else {
    throw new UserError({
      message: `${name} is there already, and nothing was overwritten.`,
      hint: 'Choose another name, or remove the file first.',
    });
  }
  stdout.write(`\n${said.map((line) => `${harmless(line)}\n`).join('')}`);
}

/** A name is a file's, without extension; folders may stand before it. Throws a {@link UserError}. */
export function checkFileName(kind: 'customer' | 'case', name: string): void {
  if (/^(?!_)[\p{L}\p{N}][\p{L}\p{N}._-]*(?:\/[\p{L}\p{N}][\p{L}\p{N}._-]*)*$/u.test(name)) {
    if (!/\.(?:ya?ml|json|[cm]?[jt]s)$/.test(name)) return;
  }
  throw new UserError({
    message: `Expected the name of the ${kind} to look like "late-refund", but got ${JSON.stringify(name)}.`,
    hint: 'It names the file, without extension: letters, digits, hyphens, and slashes between folders.',
  });
}
