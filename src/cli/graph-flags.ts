import { GRAPH_FORMATS, printGraph } from '../graph/print-graph.ts';
import type { ProjectGraph } from '../graph/project-graph.ts';
import type { LintOptions } from '../lint/lint-part.ts';
import { cellsOf } from '../lint/matrix.ts';
import { UserError } from '../model/user-error.ts';
import { unknownName } from '../model/unknown-name.ts';
import type { Project } from '../project/project.ts';

export interface GraphFlags {
  /** True without a format. */
  readonly printGraph?: string | true;
}

/** The graph of the messages that are chosen, as text. Throws a {@link UserError} for an unknown format. */
export function printedGraph(
  wanted: string | true,
  project: Project,
  graph: ProjectGraph,
  selection: Pick<LintOptions, 'messages' | 'customers' | 'only'>,
): string {
  const format = wanted === true ? 'text' : GRAPH_FORMATS.find((name) => name === wanted);
  if (format === undefined)
    throw new UserError(unknownName('format', String(wanted), GRAPH_FORMATS));
  return printGraph(graph, project, { format, messages: namesOf(project, selection) });
}

function namesOf(
  project: Project,
  { only, ...selection }: Pick<LintOptions, 'messages' | 'customers' | 'only'>,
): ReadonlySet<string> | undefined {
  if (only === undefined && selection.messages === undefined && selection.customers === undefined) {
    return undefined;
  }
  const cells = cellsOf(project, selection).filter((cell) => only?.(cell) ?? true);
  return new Set(cells.map(({ definition }) => definition.name));
}
