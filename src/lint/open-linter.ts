import { watchCoverage, type CoverageWatch } from '../coverage/watch-coverage.ts';
import type { AnyFinding } from '../model/finding/finding.ts';
import type { MarkupSharing } from '../model/sharing.ts';
import type { Customer, Project } from '../project/project.ts';
import { createReader } from '../read/read-message.ts';
import { openRenderer } from '../render/renderer.ts';
import type { CellRecord } from './cell-record.ts';
import { type CellOutcome, lintCell, type RenderBench } from './lint-cell.ts';
import type { LintOptions } from './lint-part.ts';
import type { Cell } from './matrix.ts';
import { type CellMemory, openMemory } from './memory/cell-memory.ts';
import { type OthersAsked, watchOthers } from './memory/others-asked.ts';
import { noteFixtures, pairsIn, type Pair } from './note-fixtures.ts';
import { realDataOf } from './real-data.ts';
import type { ActiveRule } from './settings.ts';
import type { SightingContext } from './sighting.ts';
import { type LockWatch, watchLock } from './watch-lock.ts';

/** Lints messages one at a time, with what a run opens once. */
export interface CellLinter {
  /** Recalls what an earlier run saw of the message, or renders, reads and judges it. */
  lint(cell: Cell): Promise<LintedCell>;
  /** The same of a message that another thread has linted with the same settings. */
  adopt(cell: Cell, linted: LintedCell): LintedCell;
  pairsOf(cell: Cell): readonly Pair[];
  realDataOf(customer: Customer): readonly AnyFinding[];
  /** How often the project's code did not come to an end so far. */
  stops(): number;
  sharing(): Promise<MarkupSharing | undefined>;
  readonly lock: LockWatch | undefined;
  /** Undefined where nobody counts. */
  readonly coverage: CoverageWatch | undefined;
  readonly memory: CellMemory | undefined;
  /** To be called when all is rendered. */
  close(): Promise<void>;
}

/** What is known of a message. */
export interface LintedCell {
  readonly record: CellRecord;
  /** What was asked of the other customers; undefined where nothing is remembered of it. */
  readonly asked?: OthersAsked | undefined;
  /** Whether nothing had to be rendered for it. */
  readonly isRecalled: boolean;
}

/** Throws a `UserError` for a broken lock. */
export async function openLinter(
  project: Project,
  rules: readonly ActiveRule[],
  options: LintOptions,
): Promise<CellLinter> {
  const { coverage: isCounted = false, canary = true, version } = options;
  const lock = watchLock(project, rules);
  // What templates are reached by, only a render tells.
  const memory =
    options.cache === undefined || isCounted
      ? undefined
      : openMemory(project, options.cache, { rules, canary, lock, version });
  const bench = await openBench(project, rules, options, memory?.engines);
  const { renderer } = bench;
  const coverage = isCounted ? watchCoverage(project, renderer) : undefined;

  const render = async (cell: Cell): Promise<LintedCell> => {
    for (const { definition, data, customer } of memory?.lessons(cell) ?? []) {
      await renderer.render(definition, data, { customer: customer.name });
    }
    const others = memory && watchOthers(project);
    const watched = others ? { ...bench, project: { ...project, factsOf: others.factsOf } } : bench;
    const outcome = await lintCell(cell, watched);
    coverage?.see(outcome);
    const context = contextOf(cell, outcome, project);
    const locked = lock?.note(outcome, context);
    const record: CellRecord = {
      sightings: [...outcome.sightings, ...(locked?.sightings ?? [])],
      questions: outcome.questions,
      files: outcome.files,
      isWhole: outcome.isWhole,
      isStable: outcome.isStable,
      silenced: outcome.silenced,
      fixtures: noteFixtures(outcome, context, rules),
      ...(locked && { wirings: locked.wirings }),
    };
    return { record, isRecalled: false, ...(others && { asked: others.asked }) };
  };
  const recallOr = (cell: Cell): LintedCell | undefined => {
    const record = memory?.recall(cell);
    return record && { record, isRecalled: true };
  };
  const kept = (cell: Cell, linted: LintedCell): LintedCell => {
    if (linted.asked !== undefined) memory?.keep(cell, linted.record, linted.asked);
    return linted;
  };

  return {
    lint: async (cell) => recallOr(cell) ?? kept(cell, await render(cell)),
    adopt: (cell, linted) => recallOr(cell) ?? kept(cell, linted),
    pairsOf(cell) {
      const { definition, customer, data } = cell;
      const make = (): Pair[] =>
        pairsIn(project.factsOf(data, { customer, message: definition, to: undefined }), customer);
      return memory === undefined ? make() : memory.pairsOf(cell, make);
    },
    realDataOf(customer) {
      const make = (): readonly AnyFinding[] => realDataOf(customer, project, rules);
      return memory === undefined ? make() : memory.realDataOf(customer, make);
    },
    stops: () => renderer.stops(),
    sharing: () => renderer.sharing(),
    lock,
    coverage,
    memory,
    close: () => renderer.close(),
  };
}

const openBench = async (
  project: Project,
  rules: readonly ActiveRule[],
  { coverage = false, canary = true, sharedShapes = true, renderTimeout }: LintOptions,
  memory: CellMemory['engines'],
): Promise<RenderBench> => ({
  project,
  renderer: await openRenderer(project, {
    coverage,
    sharedShapes,
    ...(renderTimeout !== undefined && { timeout: renderTimeout }),
    ...(memory && { memory }),
  }),
  reader: createReader(),
  rules,
  canary,
});

const contextOf = (
  cell: Cell,
  { message, files }: CellOutcome,
  project: Project,
): SightingContext => ({ cell, message, files, sourceOf: (file) => project.sourceOf(file) });
