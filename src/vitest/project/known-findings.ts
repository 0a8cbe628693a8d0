import { cellsOf } from '../../lint/matrix.ts';
import type { Project } from '../../project/project.ts';
import type { GroupedFinding } from '../../model/run.ts';
import {
  isSameFinding,
  knownFinding,
  type KnownFinding,
  type KnownFindings,
} from './findings-file.ts';
import { readerOf, WHOLE_PROJECT } from './plan-tests.ts';
import type { ProjectRun } from './project-run.ts';

/** Whom findings of the project as a whole are for. */
export const NOBODY = 'nobody in particular';

/** How what was found differs from what is known. */
export interface Difference {
  readonly unexpected: readonly GroupedFinding[];
  /** Known, and not found any more. */
  readonly gone: readonly KnownFinding[];
}

/** Of a message that cannot be rendered nobody knows what else is wrong with it. */
export const mayStay = ({ rule }: GroupedFinding): boolean => rule !== 'render/failed';

/** One that is known twice is expected twice. */
export function compareFindings(
  found: readonly GroupedFinding[],
  known: readonly KnownFinding[],
): Difference {
  const gone = [...known];
  const unexpected = found.filter((finding) => {
    const index = gone.findIndex((one) => isSameFinding(one, knownFinding(finding)));
    if (index >= 0) gone.splice(index, 1);
    return index < 0;
  });
  return { unexpected, gone };
}

/** What is known after a run: what it found, and of messages that it left out what was known before. */
export function knownAfter(
  run: ProjectRun,
  before: KnownFindings,
  project: Project,
): KnownFindings {
  const after: Record<string, Record<string, readonly KnownFinding[]>> = {};
  for (const cell of cellsOf(project)) {
    const message = cell.definition.name;
    const reader = readerOf(cell);
    (after[message] ??= {})[reader] = run.hasRun(cell)
      ? run.inCell(cell).findings.filter(mayStay).map(knownFinding)
      : (before[message]?.[reader] ?? []);
  }
  const ofProject = run.isWhole
    ? run.inProject().findings.map(knownFinding)
    : (before[WHOLE_PROJECT]?.[NOBODY] ?? []);
  return { ...after, [WHOLE_PROJECT]: { [NOBODY]: ofProject } };
}
