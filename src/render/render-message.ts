import { isMessageEngine } from '../engines/names.ts';
import {
  type CoverageCounts,
  TemplateError,
  type TemplateProblem,
  type TemplateText,
} from '../engines/port.ts';
import { type Message, type MessagePart, PART_NAMES, type PartName } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import type { MessageDefinition, Project } from '../project/project.ts';
import type { MessageEngines } from './message-engines.ts';
import { modelOf } from './model-of.ts';
import { type Press, type RenderedPart, renderPart, type Silenced } from './render-part.ts';
import { renderWhole } from './render-whole.ts';
import { takeSubjectLine } from './subject-line.ts';
import { sourcesOf } from './take-stock.ts';

/** A message as far as it could be rendered, and what stood in the way. */
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

/** What all messages have in common, however they are printed. */
export interface House {
  readonly engines: MessageEngines;
  readonly localeOf: (definition: MessageDefinition, customer: string) => string;
}

/** Renders a message for one customer's data. Only our own bugs are thrown. */
export async function renderMessage(
  project: Project,
  definition: MessageDefinition,
  data: unknown,
  { customer }: { readonly customer: string },
  press: Press & House,
): Promise<RenderOutcome> {
  const failures: TemplateProblem[] = [];
  const attempt: Attempt = async (work) => {
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
  const question = mapped && { definition, customer, model: mapped.model };
  const rendered =
    question === undefined
      ? new Map<string, RenderedPart>()
      : await renderEach(question, { ...press, project }, attempt);
  if (definition.subject === undefined && !rendered.has('subject')) takeSubject(rendered);
  return {
    ...outcomeOf(definition, rendered),
    failures,
    failed: failures[0],
    model: mapped?.model,
  };
}

/** Does something that may fail for what a user can mend; undefined where it has. */
type Attempt = <Result>(work: () => Result | Promise<Result>) => Promise<Result | undefined>;

interface Question {
  readonly definition: MessageDefinition;
  readonly customer: string;
  readonly model: unknown;
}

/** What the engine of whole messages, or else of each template, makes of a message, by the names of parts. */
async function renderEach(
  question: Question,
  press: Press & House & { readonly project: Project },
  attempt: Attempt,
): Promise<Map<string, RenderedPart>> {
  const { definition, customer, model } = question;
  const [engine = ''] = definition.order;
  if (isMessageEngine(engine)) {
    const whole = await attempt(() => renderWhole({ ...question, engine }, press));
    return new Map(whole);
  }
  const rendered = new Map<string, RenderedPart>();
  const told = { ...press, about: { locale: press.localeOf(definition, customer) } };
  for (const [name, source] of sourcesOf(definition)) {
    const isPart = (PART_NAMES as readonly string[]).includes(name);
    // Nobody asks where a header came from, but what it reaches counts.
    const isTraced = isPart || press.counts === true;
    const part = await attempt(() =>
      renderPart(source, model, isTraced ? told : { ...told, tracer: undefined }),
    );
    if (part !== undefined) rendered.set(name, part);
  }
  return rendered;
}

/** The message of rendered parts, and what all of them met together. */
function outcomeOf(
  definition: MessageDefinition,
  rendered: ReadonlyMap<string, RenderedPart>,
): Omit<RenderOutcome, 'failures' | 'failed' | 'model'> {
  const all = [...rendered.values()];
  const parts = PART_NAMES.flatMap((name) => {
    const part = rendered.get(name);
    return part === undefined ? [] : [[name, partOf(name, part)] as const];
  });
  return {
    message: {
      name: definition.name,
      type: definition.type?.id,
      locale: definition.locale,
      from: rendered.get('from')?.content,
      replyTo: rendered.get('replyTo')?.content,
      to: rendered.get('to')?.content,
      parts: Object.fromEntries(parts),
      dropped: all.flatMap(({ dropped }) => dropped),
      rendering: { order: definition.order, isDeclared: definition.orderSource === 'declared' },
    },
    problems: all.flatMap(({ problems }) => problems),
    files: [...new Set(all.flatMap(({ files }) => files))],
    reached: all.flatMap(({ reached }) => reached ?? []),
    silenced: {
      before: all.reduce((sum, { silenced }) => sum + silenced.before, 0),
      after: all.reduce((sum, { silenced }) => sum + silenced.after, 0),
    },
  };
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
