import type { TemplateProblem } from '../engines/port.ts';
import type { AnyFinding } from '../model/finding/finding.ts';
import type { Reading } from '../model/reading.ts';
import type { Case, Expectation, MessageDefinition, Project } from '../project/project.ts';
import type { AnyRule } from '../rules/define-rule.ts';
import unmet from '../rules/case/unmet/rule.ts';
import engineWarning from '../rules/render/engine-warning/rule.ts';
import failed from '../rules/render/failed/rule.ts';
import nondeterministic from '../rules/render/nondeterministic/rule.ts';
import { unmetBecause } from './expectations.ts';
import { type Cell, isNamed } from './matrix.ts';
import type { AwaitedFinding } from './run-part.ts';
import type { ActiveRule } from './settings.ts';
import { sightingInSource, type JudgedFinding, type Sighting } from './sighting.ts';

/** What only the run itself can see of one message. */
export interface RunView {
  readonly cell: Cell;
  readonly failures: readonly TemplateProblem[];
  readonly problems: readonly TemplateProblem[];
  readonly reading: Reading;
  /** Ids of the rules that reported on the message. */
  readonly found: ReadonlySet<string>;
}

/** Findings of the rules that the run reports by itself, where they are on. */
export function runFindings(view: RunView, active: readonly ActiveRule[]): JudgedFinding[] {
  const { cell, failures, problems } = view;
  const unstable = problems.filter(({ kind }) => kind === 'unstable');
  const warnings = problems.filter(({ kind }) => kind !== 'unstable');
  // What a part that did not render fails to show is no second fault.
  const isToldAlready = failures.length > 0 && active.some(({ rule }) => rule.id === failed.id);
  const at = (problem: TemplateProblem): AnyFinding['at'] => problem.at ?? cell.definition.at;
  const findings: readonly (readonly [AnyRule, readonly AnyFinding[]])[] = [
    [
      failed,
      failures.map((it) => ({
        message: 'failed',
        data: { sentences: sentencesOf(it) },
        at: at(it),
      })),
    ],
    [nondeterministic, unstable.map((it) => ({ message: 'differs', data: {}, at: at(it) }))],
    [
      engineWarning,
      warnings.map((it) => ({
        message: 'warns',
        data: { sentences: sentencesOf(it) },
        at: at(it),
      })),
    ],
    [unmet, unmetExpectations(view, isToldAlready)],
  ];
  return findings.flatMap(([rule, found]) => reportedBy(rule, found, active));
}

/**
 * Findings that cases expect, of any of their messages and not of each: whether none has it is known when
 * all were seen. Only of cases whose messages are all in `cells`, of `every` one that the project has.
 */
export function awaitedFindings(
  cells: readonly Cell[],
  every: readonly Cell[],
  active: readonly ActiveRule[],
): AwaitedFinding[] {
  const [sizes, all] = [cells, every].map(countByCase) as [CaseCounts, CaseCounts];
  const cases = new Map(cells.flatMap((cell) => cell.cases.map((pinned) => [pinned, cell])));
  return [...cases]
    .filter(([pinned]) => sizes.get(pinned) === all.get(pinned))
    .flatMap(([{ name, expect }, cell]) =>
      expect.flatMap((expectation) => {
        if (expectation.kind !== 'finds') return [];
        const { rule, at } = expectation;
        // --quiet runs no rule that warns: what it would find nobody knows.
        if (!active.some((known) => known.rule.id === rule)) return [];
        const reason = `${rule} reports nothing on the case's messages`;
        const missed = reportedBy(unmet, [{ message: 'unmet', data: { reason }, at }], active);
        return [
          { rule, case: name, missed: missed.map((judged) => sightingInSource(judged, at, cell)) },
        ];
      }),
    );
}

type CaseCounts = ReadonlyMap<Case, number>;

function countByCase(cells: readonly Cell[]): CaseCounts {
  const counts = new Map<Case, number>();
  for (const pinned of cells.flatMap(({ cases }) => cases)) {
    counts.set(pinned, (counts.get(pinned) ?? 0) + 1);
  }
  return counts;
}

/**
 * Cases that no message of the project is for: its message needs what none of its customers has, or goes
 * to others. Whatever they expect, nobody would look.
 */
export function idleCases(
  project: Project,
  definitions: readonly MessageDefinition[],
  all: readonly Cell[],
  active: readonly ActiveRule[],
): Sighting[] {
  const busy = new Set(all.flatMap(({ cases }) => cases));
  return project.cases
    .filter((pinned) => !busy.has(pinned))
    .flatMap((pinned) => {
      const definition = definitions.find((candidate) => isNamed(candidate, pinned.message));
      const customer = project.customers.find(
        ({ name }) => pinned.customers?.includes(name) ?? true,
      );
      // A selection leaves cases out, too.
      if (definition === undefined || customer === undefined) return [];
      const cell = { definition, customer, override: undefined, data: customer.data, cases: [] };
      const finding = {
        message: 'unmet',
        data: { reason: whyIdle(definition, pinned) },
        at: pinned.at,
      };
      return reportedBy(unmet, [finding], active).map((judged) =>
        sightingInSource(judged, pinned.at, cell),
      );
    });
}

function whyIdle(
  { requires, customers }: MessageDefinition,
  { message, customers: whose }: Case,
): string {
  const who = whose === undefined ? 'no customer' : `none of its customers (${whose.join(', ')})`;
  const because = [
    ...(requires.length > 0 ? [`requires ${requires.join(', ')}`] : []),
    ...(customers === undefined ? [] : [`is for ${customers.join(', ')} only`]),
  ].join(' and ');
  return `${who} gets "${message}"${because === '' ? '' : `, which ${because}`}`;
}

/** A rule's findings in the run's words; none where it is off. */
export const reportedBy = (
  rule: AnyRule,
  findings: readonly AnyFinding[],
  active: readonly ActiveRule[],
): JudgedFinding[] =>
  active
    .filter((candidate) => candidate.rule.id === rule.id)
    .flatMap(({ severity, severityIsSet }) =>
      findings.map((finding) => ({
        rule: rule.id,
        severity: severityIsSet ? severity : (finding.severity ?? severity),
        messages: rule.messages,
        finding,
      })),
    );

const sentencesOf = ({ message, hint }: TemplateProblem): string =>
  [message, hint]
    .filter((said) => said !== undefined)
    .map((said) => (/[.!?]\s*$/.test(said) ? said.trim() : `${said.trim()}.`))
    .join(' ');

function unmetExpectations(view: RunView, isToldAlready: boolean): AnyFinding[] {
  return view.cell.cases
    .flatMap(({ expect }) => expect)
    .flatMap((expectation): AnyFinding[] => {
      const because =
        foundAgainst(expectation, view) ??
        (isToldAlready ? undefined : unmetBecause(expectation, view.reading));
      if (because === undefined) return [];
      return [{ message: 'unmet', data: { reason: because }, at: expectation.at }];
    });
}

const foundAgainst = (expectation: Expectation, { found }: RunView): string | undefined =>
  expectation.kind === 'finds-not' && found.has(expectation.rule)
    ? `${expectation.rule} reports on the message`
    : undefined;
