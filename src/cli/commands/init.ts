import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { starterFiles } from '../starter-files.ts';
import type { Terminal } from '../terminal.ts';
import { writeNew } from '../write-new.ts';

export interface InitFlags {
  readonly color?: boolean;
  readonly debug?: boolean;
}

export async function run(
  _: readonly string[],
  __: InitFlags,
  { cwd, stdout }: Terminal,
): Promise<number> {
  // The starter's case speaks of the starter's template, which a project with templates does not need.
  const hasTemplates = existsSync(join(cwd, 'templates'));
  const wanted = Object.entries(starterFiles).filter(
    ([name]) => !hasTemplates || !name.includes('order-confirmation'),
  );
  for (const [name, text] of wanted) {
    const written = await writeNew(join(cwd, name), text);
    stdout.write(`${written ? 'wrote' : 'kept '}  ${name}\n`);
  }
  stdout.write('\nNow run: npx sendlint\n');
  return 0;
}
