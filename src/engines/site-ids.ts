import type { EngineProject } from './port.ts';

/** What draws the ids of places in templates: the project's, or else a count of the environment's own. */
export function siteIdsOf({ nextId }: Pick<EngineProject, 'nextId'>): () => number {
  let next = 0;
  return nextId ?? (() => next++);
}
