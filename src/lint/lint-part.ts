import { watchCoverage, type CoverageWatch } from '../coverage/watch-coverage.ts';
import type { AnyFinding } from '../model/finding/finding.ts';
import type { LintedMessage } from '../model/run.ts';
import type { Customer, MessageDefinition, Project, RuleSetting } from '../project/project.ts';
import { createReader } from '../read/read-message.ts';
import { openRenderer } from '../render/renderer.ts';
import { rules as allRules } from '../rules/index.ts';
import type { CellRecord } from './cell-record.ts';
import { type CellOutcome, lintCell, type RenderBench } from './lint-cell.ts';
import { cellsOf, isNamed, type Cell } from './matrix.ts';
import {
  type CellMemory,
  type JudgedWith,
  type MemoryOptions,
  openMemory,
} from './memory/cell-memory.ts';
import { watchOthers } from './memory/others-asked.ts';
import { noteFixtures, pairsIn, type Pair } from './note-fixtures.ts';
import { awaitedFindings, idleCases } from './run-findings.ts';
import type { RunPart, SeenCell } from './run-part.ts';
import { activeRules, type ActiveRule, rulesOfErrors } from './settings.ts';
import { digestOf, inShard, type Shard } from './shard.ts';
import type { SightingContext } from './sighting.ts';
import { watchSuppressions } from './suppressions/watch-suppressions.ts';
import { watchFixtures } from './watch-fixtures.ts';
import { realDataOf } from './real-data.ts';
import { type LockWatch, watchLock } from './watch-lock.ts';

export interface LintOptions {
  /** Laid over the project's own settings. */
  readonly rules?: ReadonlyMap<string, RuleSetting>;
  /** Names of message definitions; all where undefined. */
  readonly messages?: readonly string[];
  readonly customers?: readonly string[];
  /** What else a message must be for the run to be over it. */
  readonly only?: (cell: Cell) => boolean;
  /** Runs over one part of the messages, so that others can run over the rest. */
  readonly shard?: Shard;
  /** Leaves out the warnings, and the rules that only warn. */
  readonly quiet?: boolean;
  /** False leaves the canary world out: faster, and blind to swaps that a fixture hides. */
  readonly canary?: boolean;
  /** False lets no comment in a template or fixture keep a finding back. */
  readonly inlineConfig?: boolean;
  /** True counts what of the templates the customers reach. */
  readonly coverage?: boolean;
  /** Where earlier runs left what they saw; not asked where coverage is counted. */
  readonly cache?: MemoryOptions;
  /** False compiles every document by itself: slower, and the same result. Default: true. */
  readonly sharedShapes?: boolean;
  /** Milliseconds that one render of one part may take; 0 sets no limit. Default: the project's. */
  readonly renderTimeout?: number;
  readonly onProgress?: (done: number, total: number) => void;
  /** sendlint's own version, for the result. */
  readonly version: string;
}

/** Renders, reads and judges the messages that are chosen. Throws a `UserError` for settings that do not fit. */
export async function lintPart(project: Project, options: LintOptions): Promise<RunPart> {
  const started = performance.now();
  const rules = rulesOf(project, options);
  const every = cellsOf(project);
  const chosen = chosenOf(every, project, options);
  const lock = watchLock(project, rules);
  const memory = memoryOf(project, options, { rules, canary: options.canary ?? true, lock });
  const bench = await openBench(project, rules, { ...options, engines: memory?.engines });
  const watch = options.coverage === true ? watchCoverage(project, bench.renderer) : undefined;
  const fixtures = watchFixtures(rules);
  const suppressions = watchSuppressions(project, rules, options);

  const seen: SeenCell[] = [];
  const rendered: number[] = [];
  try {
    for (const [index, { cell, order }] of chosen.cells.entries()) {
      options.onProgress?.(index, chosen.cells.length);
      const recalled = memory?.recall(cell);
      const record = recalled ?? (await recordOf(cell, bench, { lock, watch, memory }));
      if (recalled === undefined) rendered.push(order);
      fixtures.see(cell, order, record.fixtures, {
        pairs: () => pairsOf(cell, project, memory),
        realData: () => realDataFor(cell.customer, project, { rules, memory }),
      });
      lock?.see(cell, { wirings: record.wirings ?? [], isWhole: record.isWhole });
      suppressions.see(cell, record);
      const { sightings, questions } = record;
      seen.push({ ...lintedMessage(cell), order, sightings, questions });
    }
  } finally {
    await bench.renderer.close();
  }
  memory?.close();
  const sharing = await bench.renderer.sharing();
  options.onProgress?.(chosen.cells.length, chosen.cells.length);

  const cells = chosen.cells.map(({ cell }) => cell);
  const isFirst = (options.shard?.index ?? 1) === 1;
  return {
    version: options.version,
    root: project.root,
    ...(options.shard && { shard: options.shard }),
    plan: planOf(chosen.among, rules, options),
    isWhole: chosen.isWhole,
    quiet: options.quiet === true,
    cells: seen,
    fixtures: fixtures.seen,
    unlocked: [
      ...(lock?.tell(cells) ?? []),
      ...((isFirst ? lock?.tellGone(every) : undefined) ?? []),
    ],
    awaited: awaitedFindings(cells, every, rules),
    idle: idleCases(project, chosen.definitions, every, rules),
    suppressions: suppressions.notes(),
    customers: project.customers,
    sourceOf: (file) => project.sourceOf(file),
    ...(sharing && { sharing }),
    ...(watch && { coverage: await watch.tell(chosen.definitions, chosen.isWhole) }),
    rendered,
    duration: performance.now() - started,
  };
}

function rulesOf(project: Project, { rules = new Map(), quiet }: LintOptions): ActiveRule[] {
  const active = activeRules(allRules, new Map([...project.rules, ...rules]));
  return quiet === true ? rulesOfErrors(active) : active;
}

interface Ordered {
  readonly cell: Cell;
  /** Its place among all of the project. */
  readonly order: number;
}

interface Chosen {
  readonly cells: readonly Ordered[];
  /** Those of all shards. */
  readonly among: readonly Ordered[];
  readonly definitions: readonly MessageDefinition[];
  /** Whether nothing is left out, but for what other shards do. */
  readonly isWhole: boolean;
}

function chosenOf(
  every: readonly Cell[],
  project: Project,
  { messages, customers, only, shard }: LintOptions,
): Chosen {
  const ofShard = shard && inShard(project.messages, shard);
  const isMine = ({ name }: MessageDefinition): boolean => ofShard?.has(name) ?? true;
  const among = every
    .map((cell, order) => ({ cell, order }))
    .filter(
      ({ cell }) =>
        (messages?.some((name) => isNamed(cell.definition, name)) ?? true) &&
        (customers?.includes(cell.customer.name) ?? true) &&
        (only?.(cell) ?? true),
    );
  const cells = among.filter(({ cell }) => isMine(cell.definition));
  const reached = new Set(cells.map(({ cell }) => cell.definition));
  return {
    cells,
    among,
    definitions: project.messages.filter(
      (definition) =>
        isMine(definition) &&
        (messages?.some((name) => isNamed(definition, name)) ?? true) &&
        (only === undefined || reached.has(definition)),
    ),
    isWhole: messages === undefined && customers === undefined && only === undefined,
  };
}

const openBench = async (
  project: Project,
  rules: readonly ActiveRule[],
  {
    coverage = false,
    canary = true,
    sharedShapes = true,
    renderTimeout,
    engines: memory,
  }: LintOptions & { readonly engines: CellMemory['engines'] | undefined },
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

function memoryOf(
  project: Project,
  { cache, coverage, version }: LintOptions,
  judged: Omit<JudgedWith, 'version'>,
): CellMemory | undefined {
  // What templates are reached by, only a render tells.
  if (cache === undefined || coverage === true) return undefined;
  return openMemory(project, cache, { ...judged, version });
}

interface Witnesses {
  readonly lock: LockWatch | undefined;
  readonly watch: CoverageWatch | undefined;
  readonly memory: CellMemory | undefined;
}

async function recordOf(
  cell: Cell,
  bench: RenderBench,
  { lock, watch, memory }: Witnesses,
): Promise<CellRecord> {
  const { project, renderer } = bench;
  for (const { definition, data, customer } of memory?.lessons(cell) ?? []) {
    await renderer.render(definition, data, { customer: customer.name });
  }
  const others = memory && watchOthers(project);
  const watched = others ? { ...bench, project: { ...project, factsOf: others.factsOf } } : bench;
  const outcome = await lintCell(cell, watched);
  watch?.see(outcome);
  const context = contextOf(cell, outcome, project);
  const locked = lock?.note(outcome, context);
  const record: CellRecord = {
    sightings: [...outcome.sightings, ...(locked?.sightings ?? [])],
    questions: outcome.questions,
    files: outcome.files,
    isWhole: outcome.isWhole,
    isStable: outcome.isStable,
    silenced: outcome.silenced,
    fixtures: noteFixtures(outcome, context, bench.rules),
    ...(locked && { wirings: locked.wirings }),
  };
  if (others) memory.keep(cell, record, others.asked);
  return record;
}

const contextOf = (
  cell: Cell,
  { message, files }: CellOutcome,
  project: Project,
): SightingContext => ({ cell, message, files, sourceOf: (file) => project.sourceOf(file) });

function pairsOf(cell: Cell, project: Project, memory: CellMemory | undefined): readonly Pair[] {
  const { definition, customer, data } = cell;
  const make = (): Pair[] =>
    pairsIn(project.factsOf(data, { customer, message: definition, to: undefined }), customer);
  return memory === undefined ? make() : memory.pairsOf(cell, make);
}

function realDataFor(
  customer: Customer,
  project: Project,
  {
    rules,
    memory,
  }: { readonly rules: readonly ActiveRule[]; readonly memory?: CellMemory | undefined },
): readonly AnyFinding[] {
  const make = (): readonly AnyFinding[] => realDataOf(customer, project, rules);
  return memory === undefined ? make() : memory.realDataOf(customer, make);
}

function lintedMessage({ definition, customer, override }: Cell): LintedMessage {
  const template = definition.html ?? definition.text;
  return {
    message: definition.name,
    customer: customer.name,
    ...(override !== undefined && { case: override.name }),
    file: (template?.rangeOf({ start: 0, end: 0 }) ?? definition.at).file,
  };
}

/** Shards whose plans are equal belong together. */
function planOf(
  among: readonly Ordered[],
  rules: readonly ActiveRule[],
  { canary = true, quiet = false, inlineConfig = true }: LintOptions,
): string {
  const cells = among.map(({ cell: { definition, customer, override }, order }) => [
    order,
    definition.name,
    customer.name,
    override?.name,
  ]);
  const settings = rules.map(({ rule, severity, severityIsSet, options }) => [
    rule.id,
    severity,
    severityIsSet,
    options,
  ]);
  return digestOf(JSON.stringify([cells, settings, canary, quiet, inlineConfig])).toString(16);
}
