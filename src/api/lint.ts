import type { RunResult } from '../model/run.ts';
import { blamingCaller } from './caller.ts';
import { openProject, type RunOptions } from './open-project.ts';
import type { ProjectOptions } from './project-options.ts';

/** Named as the options of the command line. */
export interface LintOptions extends ProjectOptions, RunOptions {}

/**
 * Renders, reads and judges every message of a project for every customer, as `sendlint` does, and returns what
 * reporters get. A message that cannot be rendered is a finding; throws a `UserError` where no run can be made.
 */
export async function lint(options: LintOptions = {}): Promise<RunResult> {
  return blamingCaller(lint, async () => {
    const project = await openProject(options);
    return project.lint(options);
  });
}
