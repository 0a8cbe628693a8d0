import { concludeRun } from '../lint/conclude-run.ts';
import { contractOf } from '../lint/judge-message.ts';
import { groupByCause } from '../lint/group.ts';
import { type CellOutcome, lintCell, type RenderBench } from '../lint/lint-cell.ts';
import type { Cell } from '../lint/matrix.ts';
import type { RunPart } from '../lint/run-part.ts';
import { sightingOf, type SightingContext } from '../lint/sighting.ts';
import { watchSuppressions } from '../lint/suppressions/watch-suppressions.ts';
import type { AnyFinding } from '../model/finding/finding.ts';
import type { GroupedFinding, RunResult } from '../model/run.ts';
import { type Evidence, renderedMessage, type RenderedMessage } from './rendered-message.ts';
import type { Subject } from './subject.ts';

/** Renders and judges one message. */
export async function renderCell(
  cell: Cell,
  bench: RenderBench,
  subject: Subject,
): Promise<RenderedMessage> {
  const started = performance.now();
  const outcome = await lintCell(cell, benchFor(cell, bench));
  const part = partOf(cell, outcome, subject, performance.now() - started);
  const result = subject.settle(concludeRun([part]));
  return renderedMessage(
    outcome.message,
    cell.customer.name,
    evidenceOf(cell, outcome, subject, result),
  );
}

/** A record with something laid over it is nobody's fixture. */
const benchFor = ({ override }: Cell, bench: RenderBench): RenderBench =>
  override === undefined
    ? bench
    : { ...bench, rules: bench.rules.filter(({ rule }) => !rule.id.startsWith('fixture/')) };

function evidenceOf(
  cell: Cell,
  { message, reading, facts, isWhole, files }: CellOutcome,
  { project }: Subject,
  result: RunResult,
): Evidence {
  const context: SightingContext = {
    cell,
    message,
    files,
    sourceOf: (file) => project.sourceOf(file),
  };
  return {
    judged: {
      message,
      reading,
      facts,
      contract: contractOf(project, message),
      sender: project.sender,
    },
    result,
    isWhole,
    locate: (finding) => located(finding, context),
    recordAt: (path) => (cell.override === undefined ? cell.customer.rangeOf(path) : undefined),
    sourceOf: context.sourceOf,
  };
}

function located(finding: AnyFinding, context: SightingContext): GroupedFinding {
  const messages = { [finding.message]: finding.message };
  const judged = { rule: '', severity: 'error', messages, finding } as const;
  const { definition, customer } = context.cell;
  const [group] = groupByCause(
    [sightingOf(judged, context)],
    new Map([[definition.name, new Set([customer.name])]]),
  );
  if (group === undefined) throw new RangeError('A sighting makes a group.');
  return group;
}

function partOf(
  cell: Cell,
  { sightings, questions, files, isWhole }: CellOutcome,
  { project, rules, settings }: Subject,
  duration: number,
): RunPart {
  const { definition, customer, override } = cell;
  const suppressions = watchSuppressions(project, rules, settings);
  suppressions.see(cell, { files, isWhole });
  return {
    version: settings.version,
    root: project.root,
    plan: '',
    isWhole: false,
    quiet: settings.quiet === true,
    cells: [
      {
        message: definition.name,
        customer: customer.name,
        ...(override !== undefined && { case: override.name }),
        file: (definition.html ?? definition.text)?.file ?? definition.at.file,
        order: 0,
        sightings,
        questions,
      },
    ],
    fixtures: NO_FIXTURES,
    unlocked: [],
    awaited: [],
    idle: [],
    suppressions: suppressions.notes(),
    customers: [customer],
    sourceOf: (file) => project.sourceOf(file),
    rendered: [0],
    duration,
  };
}

/** Of one message nobody can say what the fixtures lack. */
export const NO_FIXTURES: RunPart['fixtures'] = { kinds: [], printed: [], claims: [], records: [] };
