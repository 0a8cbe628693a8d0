import { main } from '../../src/cli/main.ts';

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in `cwd`, its streams caught. */
export async function runCli(
  cwd: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const stdout = caught();
  const stderr = caught();
  const exitCode = await main({ argv, cwd, stdout, stderr, env });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

function caught() {
  const pieces: string[] = [];
  return { write: (text: string) => pieces.push(text), text: () => pieces.join('') };
}
