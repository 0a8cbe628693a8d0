import { loadProject } from '../project/load-project.ts';
import type { Project } from '../project/project.ts';
import type { DataMemory } from '../project/source/remembered-data.ts';
import { rules } from '../rules/index.ts';
import type { Terminal } from './terminal.ts';

interface ProjectFlags {
  readonly config?: string | undefined;
  /** Take a project without messages or customers for what it is. */
  readonly allowEmpty?: boolean;
  /** What files hold instead of what is on the disk. */
  readonly texts?: ReadonlyMap<string, string>;
  /** What earlier runs have made of the texts of customers. */
  readonly memory?: DataMemory | undefined;
}

/** Reads the project that `cwd` stands in, and moves to its time zone. Throws a `UserError`. */
export async function openProject(
  { config, allowEmpty = false, texts, memory }: ProjectFlags,
  { cwd, setTimeZone }: Terminal,
): Promise<Project> {
  const ruleIds = rules.map(({ id }) => id);
  const project = await loadProject({
    cwd,
    configFile: config,
    ruleIds,
    allowEmpty,
    ...(texts !== undefined && { texts }),
    ...(memory !== undefined && { memory }),
  });
  setTimeZone?.(project.clock.timeZone);
  return project;
}
