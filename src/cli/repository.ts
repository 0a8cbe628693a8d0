import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Terminal } from './terminal.ts';

/** Where CI services say that they checked the repository out. */
const CHECKOUTS = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'BUILD_SOURCESDIRECTORY', 'WORKSPACE'];

/** Absolute path of the repository around `folder`; undefined where there is none. */
export function repositoryAround(folder: string, env: Terminal['env']): string | undefined {
  for (let here = folder; ; here = path.dirname(here)) {
    if (existsSync(path.join(here, '.git'))) return here;
    if (here === path.dirname(here)) break;
  }
  return CHECKOUTS.map((name) => env[name] ?? '').find(
    (checkout) => path.isAbsolute(checkout) && isWithin(folder, checkout),
  );
}

const isWithin = (folder: string, outer: string): boolean =>
  !path.relative(outer, folder).startsWith('..') && !path.isAbsolute(path.relative(outer, folder));
