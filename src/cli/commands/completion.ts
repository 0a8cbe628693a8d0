import { UserError } from '../../model/user-error.ts';
import { unknownName } from '../../model/unknown-name.ts';
import { completionsOf, scriptFor } from '../completion/completion.ts';
import { SHELLS } from '../completion/values-of.ts';
import type { Terminal } from '../terminal.ts';

export interface CompletionFlags {
  readonly color?: boolean;
  readonly debug?: boolean;
}

export type CompleteFlags = Readonly<Record<never, never>>;

export async function printScript(
  [shell = '']: readonly string[],
  _: CompletionFlags,
  { stdout }: Terminal,
): Promise<number> {
  if (!SHELLS.includes(shell)) throw new UserError(unknownName('shell', shell, SHELLS));
  stdout.write(scriptFor(shell));
  return 0;
}

export async function printCompletions(
  words: readonly string[],
  _: CompleteFlags,
  { stdout, cwd }: Terminal,
): Promise<number> {
  const { commands, defaultCommand } = await import('../commands.ts');
  stdout.write(await completionsOf(words, { commands, defaultCommand, cwd }));
  return 0;
}
