import type { CoverageCounts } from '../engines/port.ts';
import type { Facts } from '../model/facts.ts';
import type { CanaryWorld } from '../model/judged.ts';
import type { Message } from '../model/message.ts';
import type { Reading } from '../model/reading.ts';
import type { Project } from '../project/project.ts';
import type { RenderOutcome } from '../render/render-message.ts';
import type { Renderer } from '../render/renderer.ts';
import { asked, type Bench, judgeMessage } from './judge-message.ts';
import type { Cell } from './matrix.ts';
import type { AskedQuestion } from './questions.ts';
import { runFindings } from './run-findings.ts';
import { sightingOf, type Sighting, type SightingContext } from './sighting.ts';

/** What every cell of a run is worked on with. */
export interface RenderBench extends Bench {
  readonly project: Project;
  readonly renderer: Renderer;
  readonly canary: boolean;
}

export interface CellOutcome {
  readonly message: Message;
  readonly reading: Reading;
  readonly facts: Facts;
  /** False where a part did not render. */
  readonly isWhole: boolean;
  readonly sightings: readonly Sighting[];
  readonly questions: readonly AskedQuestion[];
  /** What the message's templates were seen to do; empty where nobody asked. */
  readonly reached: readonly CoverageCounts[];
  /** Files that took part, relative to the project's root. */
  readonly files: readonly string[];
  /** False where a template prints something else each time, or might on a faster machine. */
  readonly isStable: boolean;
  /** What earlier renders taught of the templates, and what this one did. */
  readonly silenced: RenderOutcome['silenced'];
}

/** Renders, reads and judges one message, and holds it to the expectations of its cases. */
export async function lintCell(cell: Cell, bench: RenderBench): Promise<CellOutcome> {
  const { definition, customer, data } = cell;
  const { project, renderer } = bench;
  const stopsBefore = renderer.stops();

  const rendered = await renderer.render(definition, data, { customer: customer.name });
  const { message } = rendered;
  const facts = project.factsOf(data, { customer, message: definition, to: message.to });
  const canary = bench.canary ? await canaryWorld(cell, facts, rendered, bench) : undefined;
  const { reading, findings, questions } = judgeMessage(
    { message, customer, facts, canary },
    bench,
  );

  const context: SightingContext = {
    cell,
    message,
    files: rendered.files,
    sourceOf: (file) => project.sourceOf(file),
  };
  const found = new Set(findings.map(({ rule }) => rule));
  const byTheRun = runFindings({ cell, reading, found, ...rendered }, bench.rules);
  return {
    message,
    reading,
    facts,
    isWhole: rendered.failures.length === 0,
    sightings: [...findings, ...byTheRun].map((finding) => sightingOf(finding, context)),
    questions: questions.map((question) => asked(question, cell)),
    reached: rendered.reached,
    files: rendered.files,
    isStable:
      rendered.problems.every(({ kind }) => kind !== 'unstable') &&
      renderer.stops() === stopsBefore,
    silenced: rendered.silenced,
  };
}

async function canaryWorld(
  { definition, customer, data }: Cell,
  facts: Facts,
  plain: RenderOutcome,
  { renderer, reader }: RenderBench,
): Promise<CanaryWorld | undefined> {
  const { identifiers } = facts;
  if (identifiers.length === 0 || plain.failures.length > 0) return undefined;
  const about = { customer: customer.name, identifiers, plain };
  const { message, values } = await renderer.renderCanary(definition, data, about);
  if (message === undefined) return undefined;
  const known = [...values.values()];
  let reading: Reading | undefined;
  return {
    values,
    // Of a message that claims nothing nobody asks what the canaries make of it.
    get reading() {
      return (reading ??= reader.read(message, { locale: customer.locale, known }));
    },
  };
}
