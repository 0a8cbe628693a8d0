import { chooseMarks } from '../engines/marks.ts';
import {
  type CoverageCounts,
  type EngineProject,
  TemplateError,
  type TemplateProblem,
  type TemplateText,
} from '../engines/port.ts';
import { isMessageEngine } from '../engines/names.ts';
import { DEFAULT_RENDER_TIMEOUT, openProbeLimit, openTimeLimit } from '../engines/time-limit.ts';
import type { Identifier } from '../model/facts.ts';
import type { Message, MessagePart, PartName } from '../model/message.ts';
import { PART_NAMES } from '../model/message.ts';
import type { MarkupSharing } from '../model/sharing.ts';
import { UserError } from '../model/user-error.ts';
import type { MessageDefinition, Project } from '../project/project.ts';
import { modelOf } from './model-of.ts';
import { eachScalar } from './clone.ts';
import { stopClock } from './clock.ts';
import { createCanaryDrawer } from './draw-canaries.ts';
import { type CanaryOutcome, findCanaryMessage } from './canary-message.ts';
import { type MessageEngines, openMessageEngines } from './message-engines.ts';
import {
  openTracer,
  type Press,
  type RenderedPart,
  renderPart,
  type Silenced,
} from './render-part.ts';
import { renderWhole } from './render-whole.ts';
import { takeSubjectLine } from './subject-line.ts';
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

export interface RenderOutcome {
  readonly message: Message;
  /** What is wrong without stopping anything. */
  readonly problems: readonly TemplateProblem[];
  /** Why parts are missing, one for each. */
  readonly failures: readonly TemplateProblem[];
  /** The first of `failures`. */
  readonly failed: TemplateProblem | undefined;
  /** Files that took part, relative to the project's root. */
  readonly files: readonly string[];
  /** What the templates were given; undefined where the project's own mapping failed. */
  readonly model: unknown;
  /** What each traced part reached, by the ids of `takeStock`. Empty where it is not counted. */
  readonly reached: readonly CoverageCounts[];
  /** Of all parts together. */
  readonly silenced: Silenced;
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

/** What all messages have in common, however they are printed. */
interface House {
  readonly engines: MessageEngines;
  readonly localeOf: (definition: MessageDefinition, customer: string) => string;
}

async function renderMessage(
  project: Project,
  definition: MessageDefinition,
  data: unknown,
  { customer }: { readonly customer: string },
  press: Press & House,
): Promise<RenderOutcome> {
  const failures: TemplateProblem[] = [];
  const attempt = async <Result>(
    work: () => Result | Promise<Result>,
  ): Promise<Result | undefined> => {
    try {
      return await work();
    } catch (error) {
      failures.push(problemOf(error));
      return undefined;
    }
  };

  if (definition.html?.text.trim() === '') failures.push(emptyTemplate(definition.html));
  const mapped = await attempt(() => ({
    model: modelOf(project, definition, data, customer, press.world.timeLimit),
  }));
  const rendered = new Map<string, RenderedPart>();
  const told = { ...press, about: { locale: press.localeOf(definition, customer) } };
  const [first = ''] = definition.order;
  const engine = isMessageEngine(first) ? first : undefined;
  if (mapped !== undefined && engine !== undefined) {
    const question = { definition, engine, customer, model: mapped.model };
    const whole = await attempt(() => renderWhole(question, { ...press, project }));
    for (const [name, part] of whole ?? []) rendered.set(name, part);
  }
  const sources = mapped === undefined || engine !== undefined ? [] : sourcesOf(definition);
  for (const [name, source] of sources) {
    const isPart = (PART_NAMES as readonly string[]).includes(name);
    const part = await attempt(() =>
      renderPart(
        source,
        mapped?.model,
        // Nobody asks where a header came from, but what it reaches counts.
        isPart || press.counts === true ? told : { ...told, tracer: undefined },
      ),
    );
    if (part !== undefined) rendered.set(name, part);
  }

  if (definition.subject === undefined && !rendered.has('subject')) takeSubject(rendered);

  const all = [...rendered.values()];
  return {
    message: {
      name: definition.name,
      type: definition.type?.id,
      locale: definition.locale,
      from: rendered.get('from')?.content,
      replyTo: rendered.get('replyTo')?.content,
      to: rendered.get('to')?.content,
      parts: Object.fromEntries(
        PART_NAMES.flatMap((name) => {
          const part = rendered.get(name);
          return part === undefined ? [] : [[name, partOf(name, part)]];
        }),
      ),
      dropped: all.flatMap(({ dropped }) => dropped),
      rendering: { order: definition.order, isDeclared: definition.orderSource === 'declared' },
    },
    problems: all.flatMap(({ problems }) => problems),
    failures,
    failed: failures[0],
    files: [...new Set(all.flatMap(({ files }) => files))],
    model: mapped?.model,
    reached: all.flatMap(({ reached }) => reached ?? []),
    silenced: {
      before: all.reduce((sum, { silenced }) => sum + silenced.before, 0),
      after: all.reduce((sum, { silenced }) => sum + silenced.after, 0),
    },
  };
}

/** Tells what a message is to be written in. */
function localesOf({ customers, clock }: Project): House['localeOf'] {
  const spoken = new Map(customers.toReversed().map(({ name, locale }) => [name, locale]));
  return ({ locale }, customer) => locale ?? spoken.get(customer) ?? clock.locale;
}

/** The subject of a message that nothing else gives one: the first line of a part that says so. */
function takeSubject(rendered: Map<string, RenderedPart>): void {
  for (const name of ['html', 'text']) {
    const part = rendered.get(name);
    const taken = part && takeSubjectLine(part);
    if (taken === undefined) continue;
    rendered.set(name, taken.rest);
    if (!rendered.has('subject')) rendered.set('subject', taken.subject);
  }
}

const partOf = (name: PartName, { content, provenance, shape }: RenderedPart): MessagePart => ({
  name,
  content,
  ...(shape && { shape }),
  ...(provenance && { provenance }),
});

const emptyTemplate = (source: TemplateText): TemplateProblem => ({
  message: 'There is nothing in it.',
  hint: 'Write what the customer is to read, or remove the file.',
  at: source.rangeOf({ start: 0, end: 0 }),
});

/** What a user can mend; anything else is our bug and goes on. */
function problemOf(error: unknown): TemplateProblem {
  if (error instanceof TemplateError) return error.problem;
  if (!(error instanceof UserError)) throw error;
  const [problem] = error.problems;
  return { message: error.message, ...problem, at: problem?.at };
}
