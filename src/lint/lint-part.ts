import type { LintedMessage } from '../model/run.ts';
import type { MessageDefinition, Project, RuleSetting } from '../project/project.ts';
import { rules as allRules } from '../rules/index.ts';
import type { HireCrew } from './crew.ts';
import { cellsOf, isNamed, type Cell, type Ordered } from './matrix.ts';
import type { MemoryOptions } from './memory/cell-memory.ts';
import { openLinter } from './open-linter.ts';
import { awaitedFindings, idleCases } from './run-findings.ts';
import type { RunPart, SeenCell } from './run-part.ts';
import { activeRules, type ActiveRule, rulesOfErrors } from './settings.ts';
import { digestOf, inShard, type Shard } from './shard.ts';
import { shareOut } from './share-out.ts';
import { watchSuppressions } from './suppressions/watch-suppressions.ts';
import { watchFixtures } from './watch-fixtures.ts';

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
  /** Gets other threads to help; not asked where coverage is counted. Default: this thread does it all. */
  readonly hire?: HireCrew;
  /** sendlint's own version, for the result. */
  readonly version: string;
}

/** Renders, reads and judges the messages that are chosen. Throws a `UserError` for settings that do not fit. */
export async function lintPart(project: Project, options: LintOptions): Promise<RunPart> {
  const started = performance.now();
  const rules = rulesOf(project, options);
  const every = cellsOf(project);
  const chosen = chosenOf(every, project, options);
  const linter = await openLinter(project, rules, options);
  const { lock, coverage } = linter;
  const fixtures = watchFixtures(rules);
  const suppressions = watchSuppressions(project, rules, options);
  const onProgress = (done: number): void => options.onProgress?.(done, chosen.cells.length);

  const seen: SeenCell[] = [];
  const rendered: number[] = [];
  const hire = options.coverage === true ? undefined : options.hire;
  const shares = shareOut(chosen.cells, { project, linter, hire, onProgress });
  let hasFailed = true;
  try {
    for (const ordered of chosen.cells) {
      const { cell, order } = ordered;
      const { record, isRecalled } = await shares.lint(ordered);
      if (!isRecalled) rendered.push(order);
      fixtures.see(cell, order, record.fixtures, {
        pairs: () => linter.pairsOf(cell),
        realData: () => linter.realDataOf(cell.customer),
      });
      lock?.see(cell, { wirings: record.wirings ?? [], isWhole: record.isWhole });
      suppressions.see(cell, record);
      const { sightings, questions } = record;
      seen.push({ ...lintedMessage(cell), order, sightings, questions });
    }
    hasFailed = false;
  } finally {
    await shares.close({ hasFailed });
  }
  linter.memory?.close();
  const sharing = await shares.sharing();
  onProgress(chosen.cells.length);

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
    ...(coverage && { coverage: await coverage.tell(chosen.definitions, chosen.isWhole) }),
    rendered,
    duration: performance.now() - started,
  };
}

/** The rules of a run: those of the project, with what is laid over them. */
export function rulesOf(project: Project, { rules = new Map(), quiet }: LintOptions): ActiveRule[] {
  const active = activeRules(allRules, new Map([...project.rules, ...rules]));
  return quiet === true ? rulesOfErrors(active) : active;
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
