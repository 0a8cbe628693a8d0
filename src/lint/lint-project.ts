import type { RunResult } from '../model/run.ts';
import type { Project } from '../project/project.ts';
import { concludeRun } from './conclude-run.ts';
import { lintPart, type LintOptions } from './lint-part.ts';

export type { LintOptions } from './lint-part.ts';

/**
 * Renders, reads and judges every message of the project. A message that fails to render is a
 * finding and ends nothing. Throws a `UserError` for settings that do not fit.
 */
export async function lintProject(project: Project, options: LintOptions): Promise<RunResult> {
  return concludeRun([await lintPart(project, options)]);
}
