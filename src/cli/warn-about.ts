import type { Problem } from '../model/user-error.ts';
import { formatProblems } from '../report/problems.ts';
import { displayOf, type Terminal } from './terminal.ts';

/** Says on stderr what in a project ends nothing, and may still be a mistake. */
export function warnAbout(
  { warnings, root }: { readonly warnings: readonly Problem[]; readonly root: string },
  { quiet, color }: { readonly quiet?: boolean; readonly color?: boolean },
  { stderr, env }: Terminal,
): void {
  if (warnings.length === 0 || quiet === true) return;
  const display = displayOf(stderr, env, color);
  stderr.write(`${formatProblems(warnings, { ...display, root }, 'warning')}\n`);
}
