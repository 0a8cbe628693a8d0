import { type Cell, cellsOf, type Selection } from '../../lint/matrix.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Case, Expectation, Expected, Project } from '../../project/project.ts';
import { keyOf } from './project-run.ts';

/** What a test asks of a run. */
export type Question =
  | { readonly about: 'findings'; readonly cell: Cell; readonly reader: string }
  | {
      readonly about: 'expectation';
      readonly cell: Cell | undefined;
      readonly expectation: Expectation;
    }
  | { readonly about: 'project' };

export interface PlannedTest {
  readonly title: string;
  readonly question: Question;
  /** Messages that must be rendered for it. */
  readonly needs: readonly Cell[];
}

/** The tests of one message, or of the project as a whole. */
export interface TestGroup {
  readonly title: string;
  readonly tests: readonly PlannedTest[];
}

export const WHOLE_PROJECT = 'the project as a whole';

const NO_FINDINGS = 'has no unexpected findings';

/** The tests of a project: for every message, one for each customer and one for each expectation of its cases. */
export function planTests(project: Project, selection: Selection): TestGroup[] {
  const every = cellsOf(project);
  const chosen = cellsOf(project, selection);
  const groups = [...groupBy(chosen, ({ definition }) => definition.name)].map(
    ([title, cells]): TestGroup => ({
      title,
      tests: [
        ...cells.flatMap(testsOf),
        ...project.cases.flatMap((pinned) => testsOfCase(pinned, title, every, chosen)),
      ],
    }),
  );
  const isWhole = selection.messages === undefined && selection.customers === undefined;
  if (!isWhole) return groups;
  const question = { about: 'project' } as const;
  return [
    ...groups,
    { title: WHOLE_PROJECT, tests: [{ title: NO_FINDINGS, question, needs: every }] },
  ];
}

/** Who gets a message: a customer, under the overrides of a case perhaps. */
export const readerOf = ({ customer, override }: Cell): string =>
  override === undefined ? customer.name : `${customer.name} (case ${override.name})`;

function testsOf(cell: Cell): PlannedTest[] {
  const reader = readerOf(cell);
  return [
    {
      title: `${reader} ${NO_FINDINGS}`,
      question: { about: 'findings', cell, reader },
      needs: [cell],
    },
    ...cell.cases.flatMap(({ name, expect }) =>
      expect
        .filter(({ kind }) => kind !== 'finds')
        .map((expectation): PlannedTest => ({
          title: `${cell.customer.name} (case ${name}) ${saidOf(expectation)}`,
          question: { about: 'expectation', cell, expectation },
          needs: [cell],
        })),
    ),
  ];
}

/** A finding that a case expects may show in any of its messages: its test stands with the first of them. */
function testsOfCase(
  pinned: Case,
  group: string,
  every: readonly Cell[],
  chosen: readonly Cell[],
): PlannedTest[] {
  const needs = every.filter(({ cases }) => cases.includes(pinned));
  const isChosen = new Set(chosen.map(keyOf));
  if (needs[0]?.definition.name !== group) return [];
  if (!needs.every((cell) => isChosen.has(keyOf(cell)))) return [];
  return pinned.expect
    .filter(({ kind }) => kind === 'finds')
    .map((expectation) => ({
      title: `case ${pinned.name} ${saidOf(expectation)}`,
      question: { about: 'expectation', cell: undefined, expectation },
      needs,
    }));
}

function saidOf(expectation: Expectation): string {
  switch (expectation.kind) {
    case 'shows':
      return `shows ${written(expectation.expected)}${inPart(expectation)}`;
    case 'shows-not':
      return `does not show ${written(expectation.expected)}${inPart(expectation)}`;
    case 'links-to':
      return `links to ${written(expectation.expected)}${inPart(expectation)}`;
    case 'subject':
      return `has the subject ${written(expectation.expected)}`;
    case 'finds':
      return `finds ${expectation.rule}`;
    case 'finds-not':
      return `does not find ${expectation.rule}`;
  }
}

const written = (expected: Expected): string =>
  'text' in expected ? JSON.stringify(expected.text) : String(expected.pattern);

const inPart = ({
  part,
}: Extract<Expectation, { readonly kind: 'shows' | 'shows-not' | 'links-to' }>): string =>
  part === undefined ? '' : ` in the ${part === 'html' ? 'HTML' : part} part`;
