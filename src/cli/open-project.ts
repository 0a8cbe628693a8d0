import type { Project } from '../project/project.ts';
import { loadProject } from '../project/load-project.ts';
import { rules } from '../rules/index.ts';
import type { Terminal } from './terminal.ts';

/** Reads the project that `cwd` stands in. Throws a `UserError`. */
export async function openProject(
  { config }: { readonly config?: string | undefined },
  { cwd }: Terminal,
): Promise<Project> {
  return loadProject({ cwd, configFile: config, ruleIds: rules.map(({ id }) => id) });
}
