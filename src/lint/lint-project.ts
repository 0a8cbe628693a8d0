import { watchCoverage } from '../coverage/watch-coverage.ts';
import type { LintedMessage, RunResult } from '../model/run.ts';
import type { Project, RuleSetting } from '../project/project.ts';
import { createReader } from '../read/read-message.ts';
import { openRenderer } from '../render/renderer.ts';
import { rules as allRules } from '../rules/index.ts';
import { groupByCause } from './group.ts';
import { type CellOutcome, lintCell, type RenderBench } from './lint-cell.ts';
import { cellsOf, definitionsOf, type Cell } from './matrix.ts';
import { withRecords } from './records.ts';
import { idleCases, missedFindings } from './run-findings.ts';
import { groupQuestions, type AskedQuestion } from './questions.ts';
import { summariesOf } from './rule-summaries.ts';
import { activeRules } from './settings.ts';
import type { Sighting, SightingContext } from './sighting.ts';
import { watchFixtures } from './watch-fixtures.ts';
import { watchLock } from './watch-lock.ts';

export interface LintOptions {
  /** Laid over the project's own settings. */
  readonly rules?: ReadonlyMap<string, RuleSetting>;
  /** Names of message definitions; all where undefined. */
  readonly messages?: readonly string[];
  readonly customers?: readonly string[];
  /** Leaves out the warnings, and the rules that only warn. */
  readonly quiet?: boolean;
  /** False leaves the canary world out: faster, and blind to swaps that a fixture hides. */
  readonly canary?: boolean;
  /** True counts what of the templates the customers reach. */
  readonly coverage?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
  /** sendlint's own version, for the result. */
  readonly version: string;
}

/**
 * Renders, reads and judges every message of the project. A message that fails to render is a
 * finding and ends nothing. Throws a `UserError` for settings that do not fit.
 */
export async function lintProject(project: Project, options: LintOptions): Promise<RunResult> {
  const started = performance.now();
  const settings = new Map([...project.rules, ...(options.rules ?? [])]);
  const active = activeRules(allRules, settings);
  const cells = cellsOf(project, options);
  const bench: RenderBench = {
    project,
    renderer: await openRenderer(project, { coverage: options.coverage ?? false }),
    reader: createReader(),
    rules: options.quiet === true ? active.filter(({ severity }) => severity === 'error') : active,
    canary: options.canary ?? true,
  };

  const sightings: Sighting[] = [];
  const questions: AskedQuestion[] = [];
  const watch = options.coverage === true ? watchCoverage(project, bench.renderer) : undefined;
  const fixtures = watchFixtures(bench.rules);
  const lock = watchLock(project, bench.rules);
  try {
    for (const [index, cell] of cells.entries()) {
      options.onProgress?.(index, cells.length);
      const outcome = await lintCell(cell, bench);
      sightings.push(...outcome.sightings);
      questions.push(...outcome.questions);
      watch?.see(outcome);
      const context = contextOf(cell, outcome, project);
      fixtures.see(outcome, context);
      sightings.push(...(lock?.see(outcome, context) ?? []));
    }
  } finally {
    await bench.renderer.close();
  }
  options.onProgress?.(cells.length, cells.length);
  const isWhole = options.messages === undefined && options.customers === undefined;
  // Of a part of the messages and customers nobody can say what all of them lack.
  if (isWhole) sightings.push(...fixtures.tell(), ...(lock?.tell(cells) ?? []));
  const all =
    options.customers === undefined ? cells : cellsOf(project, { messages: options.messages });
  sightings.push(
    ...missedFindings(cells, all, sightings, bench.rules),
    ...idleCases(project, definitionsOf(project, options), all, bench.rules),
  );

  const grouped = withRecords(
    groupByCause(sightings, customersByDefinition(cells)),
    project.customers,
  );
  const findings = grouped.filter(({ severity }) => options.quiet !== true || severity === 'error');
  const open = groupQuestions(questions);
  const unexpected = findings.filter(({ expectedBy }) => expectedBy === undefined);
  return {
    version: options.version,
    root: project.root,
    messages: cells.map(lintedMessage),
    findings,
    suppressed: [],
    questions: open,
    counts: {
      definitions: new Set(cells.map(({ definition }) => definition.name)).size,
      customers: new Set(cells.map(({ customer }) => customer.name)).size,
      messages: cells.length,
      errors: unexpected.filter(({ severity }) => severity === 'error').length,
      warnings: unexpected.filter(({ severity }) => severity === 'warning').length,
      expected: findings.length - unexpected.length,
      cannotTell: open.length,
      suppressed: 0,
    },
    rules: summariesOf(allRules),
    sources: sourcesOf(project, findings),
    ...(watch && { coverage: await watch.tell(definitionsOf(project, options), isWhole) }),
    duration: performance.now() - started,
  };
}

const contextOf = (
  cell: Cell,
  { message, files }: CellOutcome,
  project: Project,
): SightingContext => ({ cell, message, files, sourceOf: (file) => project.sourceOf(file) });

function lintedMessage({ definition, customer, override }: Cell): LintedMessage {
  const template = definition.html ?? definition.text;
  return {
    message: definition.name,
    customer: customer.name,
    ...(override !== undefined && { case: override.name }),
    file: (template?.rangeOf({ start: 0, end: 0 }) ?? definition.at).file,
  };
}

function customersByDefinition(cells: readonly Cell[]): Map<string, Set<string>> {
  const customers = new Map<string, Set<string>>();
  for (const { definition, customer } of cells) {
    const names = customers.get(definition.name) ?? new Set();
    customers.set(definition.name, names.add(customer.name));
  }
  return customers;
}

function sourcesOf(project: Project, findings: RunResult['findings']): ReadonlyMap<string, string> {
  const files = new Set(
    findings.flatMap(({ at, related }) => [at, ...related]).map(({ file }) => file),
  );
  return new Map(
    [...files].flatMap((file) => {
      const text = project.sourceOf(file);
      return text === undefined ? [] : [[file, text] as const];
    }),
  );
}
