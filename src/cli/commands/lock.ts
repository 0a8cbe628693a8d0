import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lockProject } from '../../lint/lock-project.ts';
import { LOCK_FILE, printLock } from '../../lock/lock-file.ts';
import type { Lock } from '../../lock/wirings.ts';
import { counted } from '../../report/terminal/count.ts';
import { openProject } from '../open-project.ts';
import { createProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

export interface LockFlags {
  readonly config?: string;
  readonly color?: boolean;
  readonly debug?: boolean;
}

export async function run(
  _: readonly string[],
  flags: LockFlags,
  terminal: Terminal,
): Promise<number> {
  const project = await openProject(flags, terminal);
  const progress = createProgress(terminal.stderr, () => performance.now());
  const { lock, failed } = await lockProject(project, progress.update).finally(progress.clear);
  if (failed.length > 0) {
    terminal.stderr.write(
      `Locked as far as they render, which "sendlint" tells more of: ${failed.join(', ')}.\n`,
    );
  }

  const file = path.join(project.root, LOCK_FILE);
  const text = printLock(lock);
  const before = await readFile(file, 'utf8').catch(() => undefined);
  const size = `${counted(placesIn(lock), 'place')} of ${counted(lock.size, 'message')}`;
  if (before === text) {
    terminal.stdout.write(`${LOCK_FILE} is up to date: ${size}.\n`);
    return 0;
  }
  await writeFile(file, text);
  terminal.stdout.write(
    `Wrote ${LOCK_FILE}: ${size}. Look at what changed before you commit it.\n`,
  );
  return 0;
}

const placesIn = (lock: Lock): number =>
  [...lock.values()]
    .flatMap((parts) => [...parts.values()])
    .reduce((sum, contexts) => sum + contexts.size, 0);
