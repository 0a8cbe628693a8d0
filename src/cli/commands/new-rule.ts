import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { UserError } from '../../model/user-error.ts';
import { generateIndex, ruleIdsAmong } from '../../rules/generate-index.ts';
import { scaffoldRule, TEMPLATE_ID } from '../../rules/scaffold.ts';
import type { Terminal } from '../terminal.ts';
import { writeNew } from '../write-new.ts';

export interface NewRuleFlags {
  readonly color?: boolean;
  readonly debug?: boolean;
}

export async function run(
  [id = '']: readonly string[],
  _: NewRuleFlags,
  { cwd, stdout }: Terminal,
): Promise<number> {
  const rulesFolder = join(cwd, 'src', 'rules');
  const template = await templateFiles(rulesFolder);
  const files = [...scaffoldRule(id, template)].map(([name, text]): [string, string] => [
    join(rulesFolder, name),
    text,
  ]);
  for (const [file, text] of files) {
    if (!(await writeNew(file, text))) throw isThere(file);
  }

  const present = await readdir(rulesFolder, { recursive: true });
  const ids = ruleIdsAmong(present.map((file) => file.replaceAll('\\', '/')));
  await writeFile(join(rulesFolder, 'index.ts'), generateIndex(ids));

  const names = files.map(([file]) => `  ${relative(cwd, file)}`);
  stdout.write([`Began ${id}. Now edit:`, ...names, ''].join('\n'));
  return 0;
}

async function templateFiles(rulesFolder: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(rulesFolder, TEMPLATE_ID);
  try {
    const names = await readdir(folder);
    return new Map(
      await Promise.all(
        names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
      ),
    );
  } catch {
    throw new UserError({
      message: `There is no ${relative(dirname(dirname(rulesFolder)), folder)} here to copy.`,
      hint: 'Run this at the top of a checkout of sendlint.',
    });
  }
}

const isThere = (file: string): UserError =>
  new UserError({
    message: `${file} is there already, and nothing was overwritten.`,
    hint: 'Choose another id, or remove the folder first.',
  });
