import { readdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../model/user-error.ts';
import { checkName, type NewFile, type Scaffold, SCAFFOLDS } from '../scaffold.ts';
import type { Terminal } from '../terminal.ts';
import { writeNew } from '../write-new.ts';

export interface NewPartFlags {
  readonly color?: boolean;
  readonly debug?: boolean;
}

type Run = (names: readonly string[], flags: NewPartFlags, terminal: Terminal) => Promise<number>;

/** What `sendlint new language`, `new engine` and `new reporter` do. */
export function begins(kind: string): { readonly run: Run } {
  const scaffold = SCAFFOLDS[kind];
  if (scaffold === undefined) throw new Error(`Nothing is known of a new ${kind}.`);
  return {
    run: async ([name = ''], _, { cwd, stdout }) => {
      checkName(kind, name, scaffold.name);
      const files = await filesOf(name, scaffold, cwd);
      const taken = files.find(({ file }) => existsSync(path.join(cwd, file)));
      if (taken !== undefined) throw isThere(taken.file);
      for (const { file, text } of files) {
        if (!(await writeNew(path.join(cwd, file), text))) throw isThere(file);
      }
      if (scaffold.list !== undefined) await enter(name, scaffold.list, cwd);
      const written = files.map(({ file }) => `  ${file}`);
      stdout.write([`Began ${name}:`, ...written, '', ...scaffold.next(name), ''].join('\n'));
      return 0;
    },
  };
}

async function filesOf(name: string, scaffold: Scaffold, cwd: string): Promise<NewFile[]> {
  const folder = path.join(cwd, scaffold.template);
  if (!existsSync(folder)) {
    throw new UserError({
      message: `There is no ${scaffold.template} here to copy.`,
      hint: 'Run this at the top of a checkout of sendlint.',
    });
  }
  const names = await readdir(folder);
  return Promise.all(
    names.map(async (file) =>
      scaffold.file(name, { file, text: await readFile(path.join(folder, file), 'utf8') }),
    ),
  );
}

async function enter(
  name: string,
  list: NonNullable<Scaffold['list']>,
  cwd: string,
): Promise<void> {
  const file = path.join(cwd, list.file);
  await writeFile(file, list.enter(name, await readFile(file, 'utf8')));
}

const isThere = (file: string): UserError =>
  new UserError({
    message: `${file} is there already, and nothing was overwritten.`,
    hint: 'Choose another name, or remove the file first.',
  });
