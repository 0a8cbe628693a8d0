import { environmentOf } from '../../graph/environment.ts';
import type { Contents } from '../../graph/contents.ts';
import type { ProjectGraph } from '../../graph/project-graph.ts';
import type { EngineMemory, EngineProject } from '../../engines/port.ts';
import type { Project } from '../../project/project.ts';
import { digestOf } from '../../store/digest.ts';
import type { Store } from '../../store/store.ts';
import { textOfValue } from './value-text.ts';

interface EngineMemoryOptions {
  readonly store: Store;
  readonly graph: ProjectGraph;
  readonly contents: Contents;
  /** Of sendlint. */
  readonly version: string;
}

/** What engines keep from run to run, as long as the same packages are installed and told the same. */
export function engineMemory(
  { root, engineOptions }: Project,
  { store, graph: { everywhere }, contents, version }: EngineMemoryOptions,
): EngineProject['memory'] {
  const installed = contents.digestOf({
    ...everywhere,
    files: everywhere.files.filter(({ role }) => role === 'package'),
    anyFile: undefined,
    unknowable: undefined,
  });
  const options = textOfValue(engineOptions);
  if (installed === undefined || options === undefined) return undefined;
  const common = JSON.stringify([version, environmentOf(), root, installed, options]);
  return (about): EngineMemory => {
    const shelf = store.shelf(`engine ${about}`, MOST_ENTRIES);
    const keyOf = (key: string): string => digestOf(`${common} ${key}`);
    return {
      get: (key) => shelf.get(keyOf(key)),
      set: (key, value) => shelf.set(keyOf(key), value),
    };
  };
}

/** Shapes of one template, of some 30 KB each, and documents that were looked at twice. */
const MOST_ENTRIES = 200;
