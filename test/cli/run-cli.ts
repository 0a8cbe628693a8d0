import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with these files, gone when the test is over. */
export async function makeProject(files: Files): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'sendlint-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  return root;
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
