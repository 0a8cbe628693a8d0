import { chooseMarks } from '../engines/marks.ts';
import type { EngineProject } from '../engines/port.ts';
import { DEFAULT_RENDER_TIMEOUT, openProbeLimit, openTimeLimit } from '../engines/time-limit.ts';
import type { Identifier } from '../model/facts.ts';
import type { MarkupSharing } from '../model/sharing.ts';
import type { MessageDefinition, Project } from '../project/project.ts';
import { type CanaryOutcome, findCanaryMessage } from './canary-message.ts';
import { stopClock } from './clock.ts';
import { eachScalar } from './clone.ts';
import { createCanaryDrawer } from './draw-canaries.ts';
import { openMessageEngines } from './message-engines.ts';
import { type House, renderMessage, type RenderOutcome } from './render-message.ts';
import { openTracer, type Press } from './render-part.ts';
import { sourcesOf, type Stock, takeStock } from './take-stock.ts';
import { openMarkup, openWorld } from './world.ts';

export interface Renderer {
  /**
   * Renders a message for a customer's data. A part that fails is left out and the others stand;
   * only our own bugs are thrown.
   */
  render(
    definition: MessageDefinition,
    data: unknown,
    about: { readonly customer: string },
  ): Promise<RenderOutcome>;
  /**
   * Renders the message once more, plainly, with a canary in place of each identifier. `plain` is
   * what `render` made of it.
   */
  renderCanary(
    definition: MessageDefinition,
    data: unknown,
    about: {
      readonly customer: string;
      readonly identifiers: readonly Identifier[];
      readonly plain: RenderOutcome;
      /** What no canary may end like: the other customers' identifiers. */
      readonly avoid?: Iterable<string>;
    },
  ): Promise<CanaryOutcome>;
  /** What there is to reach in the templates of a message, whether or not it was ever rendered. */
  takeStock(definition: MessageDefinition): Promise<Stock>;
  /** What the documents of messages shared so far; undefined where none was compiled. */
  sharing(): Promise<MarkupSharing | undefined>;
  /** How often the project's code did not come to an end so far: a slower machine would see it more often. */
  stops(): number;
  /** Ends what engines started on the side, such as a process; to be called when all is rendered. */
  close(): Promise<void>;
}

export interface RendererOptions {
  /** Whether to follow each printed character to its expression. Default: true. */
  readonly trace?: boolean;
  /** Whether to count what traced renders reach. Default: false. */
  readonly coverage?: boolean;
  /** Whether documents of one shape are compiled once. Default: true. */
  readonly sharedShapes?: boolean;
  /** What engines keep from run to run. Default: nothing. */
  readonly memory?: EngineProject['memory'];
  /** Milliseconds that one render of one part may take; 0 sets no limit. Default: the project's. */
  readonly timeout?: number;
}

/** Opens a renderer on a project. Engines are loaded when the first template needs them. */
export async function openRenderer(
  project: Project,
  {
    trace = true,
    coverage = false,
    sharedShapes = true,
    memory,
    timeout = project.renderTimeout ?? DEFAULT_RENDER_TIMEOUT,
  }: RendererOptions = {},
): Promise<Renderer> {
  const markup = openMarkup(project, {
    sharesShapes: sharedShapes,
    ...(memory && { memory }),
  });
  const engines = openMessageEngines(project);
  const { partials } = project;
  const marks = trace ? chooseMarks(textsOf(project)) : undefined;
  const timeLimit = openTimeLimit(timeout);
  // The plain render has shown what is enough. What only we ask counts for nobody's template.
  const [probeLimit, canaryLimit] = [openProbeLimit(timeout), openProbeLimit(timeout)];
  const world = openWorld(project, { marks, timeLimit, probeLimit });
  const plain: Press = { world, markup, partials, printsTwice: true };
  const traced: Press =
    marks === undefined ? plain : { ...plain, tracer: openTracer(marks), counts: coverage };
  const canary: Press = {
    ...plain,
    world: openWorld(project, { timeLimit: canaryLimit }),
    printsTwice: false,
  };

  const house: House = { engines, localeOf: localesOf(project) };
  const draw = createCanaryDrawer();
  const atRest = stopClock(project.clock);

  return {
    render: (definition, data, about) =>
      atRest(() => renderMessage(project, definition, data, about, { ...traced, ...house })),
    renderCanary: (definition, data, about) =>
      atRest(() =>
        findCanaryMessage(data, about, draw, (replaced) =>
          renderMessage(project, definition, replaced, about, { ...canary, ...house }),
        ),
      ),
    takeStock: (definition) => atRest(() => takeStock(definition, traced)),
    sharing: () => markup.sharing(),
    stops: () => timeLimit.stops() + probeLimit.stops() + canaryLimit.stops(),
    close: () => engines.close(),
  };
}

/** Everything a mark could be confused with. */
function* textsOf(project: Project): Generator<string> {
  for (const { text } of project.partials.values()) yield text;
  for (const definition of project.messages) {
    for (const [, { template }] of sourcesOf(definition)) yield template.text;
  }
  for (const { data } of [...project.customers, ...project.cases, ...project.messages]) {
    const texts: string[] = [];
    eachScalar(data, (_, value) => texts.push(String(value)));
    yield* texts;
  }
}

/** Tells what a message is to be written in. */
function localesOf({ customers, clock }: Project): House['localeOf'] {
  const spoken = new Map(customers.toReversed().map(({ name, locale }) => [name, locale]));
  return ({ locale }, customer) => locale ?? spoken.get(customer) ?? clock.locale;
}
