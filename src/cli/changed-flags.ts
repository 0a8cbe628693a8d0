import { changedFiles } from '../graph/changed-files.ts';
import type { ProjectGraph } from '../graph/project-graph.ts';
import { type Affected, affectedBy } from '../graph/select-changed.ts';
import type { LintOptions } from '../lint/lint-part.ts';
import type { Project } from '../project/project.ts';
import { UserError } from '../model/user-error.ts';
import type { Terminal } from './terminal.ts';

export interface ChangedFlags {
  /** True without a ref. */
  readonly changed?: string | true;
  readonly since?: string;
}

/**
 * What restricts a run to what a change touches; nothing where nobody asks, or the change touches everything.
 * Says on stderr what was decided. Throws a {@link UserError} where git cannot tell.
 */
export async function onlyChanged(
  { changed, since }: ChangedFlags,
  project: Project,
  graph: () => ProjectGraph,
  { stderr }: Pick<Terminal, 'stderr'>,
): Promise<Pick<LintOptions, 'only'>> {
  if (changed === undefined && since === undefined) return {};
  if (changed !== undefined && since !== undefined) {
    throw new UserError({
      message: 'Only one of --changed and --since at a time.',
      hint: 'They mean the same: --changed main.',
    });
  }
  const ref = since ?? (changed === true ? undefined : changed);
  const changes = await changedFiles(project.root, ref);
  const affected = await affectedBy(changes, project, graph());
  stderr.write(`${told(affected, ref)}\n`);
  if (affected.everything !== undefined) return {};
  const { messages, customers } = affected;
  return {
    only: ({ definition, customer }) =>
      messages.has(definition.name) || customers.has(customer.name),
  };
}

function told({ everything, messages, customers }: Affected, ref: string | undefined): string {
  const when = ref === undefined ? 'since the last commit' : `since ${ref}`;
  if (everything !== undefined) return `Everything is linted: ${everything} has changed ${when}.`;
  if (messages.size + customers.size === 0) return `No message is touched by what changed ${when}.`;
  const parts = [
    ...(messages.size === 0 ? [] : [listed('message', messages)]),
    ...(customers.size === 0 ? [] : [listed('customer', customers)]),
  ];
  return `Only what changed ${when}: ${parts.join(', ')}.`;
}

const MOST_LISTED = 5;

function listed(what: string, names: ReadonlySet<string>): string {
  const shown = [...names].slice(0, MOST_LISTED).join(', ');
  const more = names.size > MOST_LISTED ? ` and ${names.size - MOST_LISTED} more` : '';
  return `${what}${names.size === 1 ? '' : 's'} ${shown}${more}`;
}
