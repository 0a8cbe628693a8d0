import type { CoverageCounts } from '../engines/port.ts';
import type { Contract } from '../model/contract.ts';
import type { Facts } from '../model/facts.ts';
import { fillMessage } from '../model/finding/finding.ts';
import type { CanaryWorld, Judged } from '../model/judged.ts';
import type { Message } from '../model/message.ts';
import type { Project } from '../project/project.ts';
import type { MessageReader } from '../read/read-message.ts';
import type { Renderer, RenderOutcome } from '../render/renderer.ts';
import { judge, type Question } from './judge.ts';
import type { Cell } from './matrix.ts';
import type { AskedQuestion } from './questions.ts';
import { runFindings } from './run-findings.ts';
import type { ActiveRule } from './settings.ts';
import { sightingOf, type Sighting, type SightingContext } from './sighting.ts';

/** What every cell of a run is worked on with. */
export interface Bench {
  readonly project: Project;
  readonly renderer: Renderer;
  readonly reader: MessageReader;
  readonly rules: readonly ActiveRule[];
  readonly canary: boolean;
}

export interface CellOutcome {
  readonly sightings: readonly Sighting[];
  readonly questions: readonly AskedQuestion[];
  /** What the message's templates were seen to do; empty where nobody asked. */
  readonly reached: readonly CoverageCounts[];
  /** Files that took part, relative to the project's root. */
  readonly files: readonly string[];
}

/** Renders, reads and judges one message, and holds it to the expectations of its cases. */
export async function lintCell(cell: Cell, bench: Bench): Promise<CellOutcome> {
  const { definition, customer, data } = cell;
  const { project, renderer, reader } = bench;

  const rendered = await renderer.render(definition, data, { customer: customer.name });
  const { message } = rendered;
  const facts = project.factsOf(data, { customer, message: definition, to: message.to });
  const reading = reader.read(message, { locale: customer.locale, known: knownValues(facts) });
  const canary = bench.canary ? await canaryWorld(cell, facts, rendered, bench) : undefined;
  const judged: Judged = {
    reading,
    facts,
    message,
    contract: contractOf(project, message),
    sender: project.sender,
    ...(canary === undefined ? {} : { canary }),
  };

  const verdict = judge(judged, bench.rules);
  const context: SightingContext = {
    cell,
    message,
    files: rendered.files,
    sourceOf: (file) => project.sourceOf(file),
  };
  const found = new Set(verdict.findings.map(({ rule }) => rule));
  const byTheRun = runFindings({ cell, reading, found, ...rendered }, bench.rules);
  return {
    sightings: [...verdict.findings, ...byTheRun].map((finding) => sightingOf(finding, context)),
    questions: verdict.questions.map((question) => asked(question, cell)),
    reached: rendered.reached,
    files: rendered.files,
  };
}

/** Everything that the message may show to identify something, the other customers' included. */
const knownValues = (facts: Facts): string[] =>
  [...facts.identifiers, ...facts.others.identifiers].map(({ value }) => value);

async function canaryWorld(
  { definition, customer, data }: Cell,
  facts: Facts,
  plain: RenderOutcome,
  { renderer, reader }: Bench,
): Promise<CanaryWorld | undefined> {
  const { identifiers } = facts;
  if (identifiers.length === 0 || plain.failures.length > 0) return undefined;
  const avoid = facts.others.identifiers.map(({ value }) => value);
  const about = { customer: customer.name, identifiers, plain, avoid };
  const { message, values } = await renderer.renderCanary(definition, data, about);
  if (message === undefined) return undefined;
  const known = [...values.values()];
  return { reading: reader.read(message, { locale: customer.locale, known }), values };
}

/** Nothing is demanded of a message whose type is not known; what it says is judged all the same. */
const UNKNOWN_TYPE: Contract = { greeting: 'unknown', tracking: 'none', contact: 'none' };

const contractOf = (project: Project, { type }: Message): Contract =>
  (type === undefined ? undefined : project.messageTypes.get(type)) ?? UNKNOWN_TYPE;

const asked = ({ active, open }: Question, cell: Cell): AskedQuestion => ({
  rule: active.rule.id,
  reason: open.cannotTell,
  text: fillMessage(active.rule.unknowns?.[open.cannotTell] ?? open.cannotTell, open.data),
  message: cell.definition.name,
  customer: cell.customer.name,
});
