import { NO_FIXTURES } from '../../api/render-cell.ts';
import type { Subject } from '../../api/subject.ts';
import { concludeRun } from '../../lint/conclude-run.ts';
import { lintPart } from '../../lint/lint-part.ts';
import { type Cell, cellsOf } from '../../lint/matrix.ts';
import type { RunPart, SeenCell } from '../../lint/run-part.ts';
import type { GroupedFinding, RunResult } from '../../model/run.ts';
import type { SourceRange } from '../../model/text/position.ts';
import unmet from '../../rules/case/unmet/rule.ts';

/** What was found in a message, or in the project as a whole. */
export interface Found {
  readonly findings: readonly GroupedFinding[];
  /** The run that found them. */
  readonly result: RunResult;
}

/** What a run over the messages of some tests saw. */
export interface ProjectRun {
  /** What no case expects and nothing keeps back; expectations have tests of their own. */
  inCell(cell: Cell): Found;
  /** What only all messages together show, and what is wrong with comments; nothing after a run over a part of them. */
  inProject(): Found;
  /** Why an expectation of a case is not met, by where it stands; nothing where it is. */
  unmet(cell: Cell | undefined, expectation: { readonly at: SourceRange }): Found;
  readonly hasRun: (cell: Cell) => boolean;
  readonly isWhole: boolean;
}

export const keyOf = ({ definition, customer, override }: Cell): string =>
  JSON.stringify([definition.name, customer.name, override?.name]);

/** Lints the messages that tests ask for, all in one run. */
export async function runOver(subject: Subject, wanted: ReadonlySet<string>): Promise<ProjectRun> {
  const { project, settings } = subject;
  const isAll = cellsOf(project).every((cell) => wanted.has(keyOf(cell)));
  // Expectations are tests here, whatever they are for the command line.
  const asTests = [unmet.id, { severity: 'error', options: {}, at: undefined }] as const;
  const part = await lintPart(project, {
    ...settings,
    rules: new Map([...(settings.rules ?? []), asTests]),
    ...(!isAll && { only: (cell: Cell) => wanted.has(keyOf(cell)) }),
  });
  return projectRun(part, subject.settle(concludeRun([part])));
}

function projectRun(part: RunPart, whole: RunResult): ProjectRun {
  const seen = new Map(part.cells.map((cell) => [keyOfSeen(cell), cell]));
  const results = new Map<string, RunResult>();
  const resultOf = (key: string): RunResult => {
    const cell = seen.get(key);
    if (cell === undefined) throw new RangeError(`No message ${key} in this run.`);
    const result = results.get(key) ?? concludeRun([alone(cell, part)]);
    results.set(key, result);
    return result;
  };
  return {
    isWhole: part.isWhole,
    hasRun: (cell) => seen.has(keyOf(cell)),

    inCell(cell) {
      const key = keyOf(cell);
      const result = resultOf(key);
      const findings = result.findings.filter(
        (finding) =>
          finding.expectedBy === undefined &&
          finding.rule !== unmet.id &&
          !isOfComments(finding) &&
          !whole.suppressed.some((other) => isSame(finding, other) && isFor(other, key)),
      );
      return { findings, result };
    },

    inProject() {
      const known = new Set([...seen.keys()].flatMap((key) => resultOf(key).findings.map(causeOf)));
      const awaited = part.awaited.flatMap(({ missed }) => missed.map(({ at }) => placeOf(at)));
      const findings = whole.findings.filter(
        (finding) =>
          finding.expectedBy === undefined &&
          (isOfComments(finding) || !known.has(causeOf(finding))) &&
          !(finding.rule === unmet.id && awaited.includes(placeOf(finding.at))),
      );
      return { findings: part.isWhole ? findings : [], result: whole };
    },

    unmet(cell, { at }) {
      const result = cell === undefined ? whole : resultOf(keyOf(cell));
      const failed = result.findings.filter(({ rule }) => rule === 'render/failed');
      const findings = result.findings.filter(
        (finding) => finding.rule === unmet.id && placeOf(finding.at) === placeOf(at),
      );
      return { findings: cell === undefined || findings.length > 0 ? findings : failed, result };
    },
  };
}

/** One message of a run, as a run of its own. */
const alone = (cell: SeenCell, part: RunPart): RunPart => ({
  ...part,
  isWhole: false,
  cells: [cell],
  fixtures: NO_FIXTURES,
  unlocked: [],
  awaited: [],
  idle: [],
});

const keyOfSeen = ({ message, customer, case: name }: SeenCell): string =>
  JSON.stringify([message, customer, name]);

/** What is wrong with a comment is wrong in every message that its file is a part of. */
const isOfComments = ({ rule }: GroupedFinding): boolean => rule.startsWith('suppression/');

const placeOf = ({ file, start: { line, column } }: SourceRange): string =>
  JSON.stringify([file, line, column]);

const causeOf = ({ rule, message, at }: GroupedFinding): string =>
  JSON.stringify([rule, message, placeOf(at)]);

const isSame = (finding: GroupedFinding, group: GroupedFinding): boolean =>
  finding.rule === group.rule &&
  [group.at, ...group.related].some((at) => placeOf(at) === placeOf(finding.at));

const isFor = ({ occurrences }: GroupedFinding, key: string): boolean =>
  occurrences.some(
    ({ message, customer, case: name }) => JSON.stringify([message, customer, name]) === key,
  );
