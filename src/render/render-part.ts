import type { Marks } from '../engines/marks.ts';
import {
  type CompiledTemplate,
  type CoverageCounts,
  type PrintAbout,
  TemplateError,
  type TemplateProblem,
  type TemplateText,
} from '../engines/port.ts';
import type { Dropped, PartShape } from '../model/message.ts';
import type { Provenance } from '../model/origin.ts';
import type { SourceRange } from '../model/text/position.ts';
import {
  compilePart,
  type PartSource,
  type PartTemplate,
  preparePart,
  seeded,
} from './part-template.ts';
import { printedDocument } from './printed-document.ts';
import { traceDocument } from './trace-document.ts';
import {
  countReached,
  type LearnedSilence,
  nothingLearned,
  openSilence,
  provenanceOf,
  traceTemplate,
  type TracedTemplate,
  type Tracing,
} from './trace-template.ts';
import type { Markup, Printer, World } from './world.ts';

export interface RenderedPart {
  readonly content: string;
  /** Undefined where the part was not, or could not be, traced. */
  readonly provenance: Provenance | undefined;
  readonly problems: readonly TemplateProblem[];
  readonly dropped: readonly Dropped[];
  readonly files: readonly string[];
  /** What the render reached; undefined where that was not, or could not be, counted. */
  readonly reached: CoverageCounts | undefined;
  /** What it has in common with other parts. */
  readonly shape?: PartShape | undefined;
  readonly silenced: Silenced;
}

/**
 * How many expressions of a template are known not to be followed, before a render and after it: what
 * earlier renders taught bears on what is known of this one.
 */
export interface Silenced {
  readonly before: number;
  readonly after: number;
}

/** What parts are rendered with. */
export interface Press {
  readonly world: World;
  readonly markup: Markup;
  readonly partials: ReadonlyMap<string, TemplateText>;
  /** Whether to see that templates print the same each time. */
  readonly printsTwice: boolean;
  /** Absent where nothing is to be traced. */
  readonly tracer?: Tracer | undefined;
  /** Whether to tell what a traced render reached. */
  readonly counts?: boolean;
  /** What helpers may ask of the message. */
  readonly about?: PrintAbout | undefined;
}

export interface Tracer {
  readonly marks: Marks;
  readonly learnedOf: (compiled: CompiledTemplate) => LearnedSilence;
}

/** What is learned of a template lasts as long as the run. */
export function openTracer(marks: Marks): Tracer {
  const known = new WeakMap<CompiledTemplate, LearnedSilence>();
  return {
    marks,
    learnedOf: (compiled) => {
      const learned = known.get(compiled) ?? nothingLearned();
      known.set(compiled, learned);
      return learned;
    },
  };
}

/** Throws a TemplateError where the part cannot be rendered. */
export async function renderPart(
  source: PartSource,
  model: unknown,
  press: Press,
): Promise<RenderedPart> {
  const part = await preparePart(source, press.markup);
  refuseLong(part.template.text, startOf(part.template));
  const compiled = await compilePart(part, source.output, press.world);
  const print = (): string =>
    compiled === undefined ? part.template.text : seeded(() => compiled.render(model, press.about));

  const printed = print();
  refuseLong(printed, startOf(part.template));
  const warnings =
    part.printer === undefined ? [] : (await press.world.environment(part.printer)).takeWarnings();
  const tracing = openTracing(compiled, model, press);
  const before = silencedIn(tracing);
  const printsTheSame = stabilityOf(print, printed, press);
  const traced = tracing && traceTemplate(tracing, printed, printsTheSame);
  // A traced render that agrees is the second print.
  const isStable = traced !== undefined || compiled === undefined || printsTheSame();
  const provenance =
    compiled === undefined
      ? WRITTEN
      : tracing && traced && provenanceOf(traced.spans, traced, tracing.silence);

  const rendered = {
    content: printed,
    provenance: press.tracer && provenance,
    problems: [...part.problems, ...warnings, ...(isStable ? [] : [unstable(part.template)])],
    dropped: [...part.dropped, ...(compiled?.dropped ?? [])],
    files: [...new Set([...part.files, ...filesOf(compiled)])],
    reached:
      press.counts === true && tracing ? (traced?.coverage ?? countReached(tracing)) : undefined,
    silenced: { before, after: silencedIn(tracing) },
  };
  const trace = tracing && traced && { tracing, traced };
  if (!part.isDocument) return rendered;
  const document = await finishDocument(rendered, part, press, trace);
  const finished =
    part.printerAfter === undefined
      ? document
      : await printAfter(document, part.printerAfter, part.template, { model, press });
  return { ...finished, silenced: { before, after: silencedIn(tracing) } };
}

const silencedIn = (tracing: Tracing | undefined): number =>
  tracing === undefined
    ? 0
    : tracing.silence.learned.always.size + tracing.silence.learned.suspected.size;

/** Ten times what mail programs show before they cut a message off; following longer ones takes all memory. */
const LONGEST_PART = 1_000_000;

/** Throws a TemplateError, `at` the given place, for a text that is too long to be followed. */
export function refuseLong({ length }: string, at: SourceRange): void {
  if (length <= LONGEST_PART) return;
  throw new TemplateError({
    message: `It is ${length.toLocaleString('en')} characters long.`,
    hint: `Messages of up to ${LONGEST_PART.toLocaleString('en')} characters are read; is a loop without end at work?`,
    at,
  });
}

const startOf = (template: TemplateText): SourceRange => template.rangeOf({ start: 0, end: 0 });

/** Of a text that nothing was printed into. */
const WRITTEN: Provenance = { printed: [], complete: true };

function openTracing(
  compiled: CompiledTemplate | undefined,
  model: unknown,
  { tracer, about }: Press,
): Tracing | undefined {
  if (tracer === undefined || compiled === undefined) return undefined;
  const { marks, learnedOf } = tracer;
  return { compiled, model, about, marks, silence: openSilence(learnedOf(compiled)) };
}

/**
 * Whether a template prints the same each time. Where a traced render came between, it takes two more: one
 * that prints two things in turn would agree with the first.
 */
function stabilityOf(
  print: () => string,
  printed: string,
  { printsTwice, tracer }: Press,
): () => boolean {
  let isStable = printsTwice ? undefined : true;
  return () => (isStable ??= print() === printed && (tracer === undefined || print() === printed));
}

/** Compiles a document that data was printed into, and follows what was printed. */
async function finishDocument(
  rendered: RenderedPart,
  { template, printer }: PartTemplate,
  { markup, partials }: Press,
  trace: { readonly tracing: Tracing; readonly traced: TracedTemplate } | undefined,
): Promise<RenderedPart> {
  const printed = rendered.content;
  const spans = rendered.provenance?.printed ?? [];
  const known = [...(printer?.partials?.values() ?? []), ...partials.values()];
  const document = printedDocument(printed, template, known, spans);
  const { html, shape, problems, dropped, files } = await markup.compile(document);
  refuseLong(html, startOf(template));
  const engine = await markup.environment();
  const finish = async (text: string): Promise<string> =>
    (await engine.compile(text, document)).html;
  const finished = { printed, content: html, finish };
  return {
    content: html,
    shape,
    provenance: trace
      ? await traceDocument(trace.tracing, trace.traced, finished, engine)
      : rendered.provenance,
    problems: [...rendered.problems, ...problems],
    dropped: [...rendered.dropped, ...dropped],
    files: [...new Set([...rendered.files, ...files])],
    reached: rendered.reached,
    silenced: rendered.silenced,
  };
}

/** Prints data into a compiled document. Two engines in one part are more than can be followed. */
async function printAfter(
  document: RenderedPart,
  printer: Printer,
  template: TemplateText,
  { model, press }: { readonly model: unknown; readonly press: Press },
): Promise<RenderedPart> {
  const at: SourceRange = { ...startOf(template), approximate: true };
  const text = { text: document.content, file: template.file, rangeOf: () => at };
  const compiled = await press.world.compile(text, printer, 'html');
  const content = seeded(() => compiled.render(model, press.about));
  refuseLong(content, at);
  const warnings = (await press.world.environment(printer)).takeWarnings();
  return {
    ...document,
    content,
    shape: undefined,
    provenance: undefined,
    problems: [...document.problems, ...warnings],
    dropped: [...document.dropped, ...(compiled.dropped ?? [])],
    files: [...new Set([...document.files, ...compiled.files])],
  };
}

const filesOf = (compiled: CompiledTemplate | undefined): readonly string[] =>
  compiled?.files ?? [];

const unstable = (template: TemplateText): TemplateProblem => ({
  kind: 'unstable',
  message: 'This template prints something else each time it is rendered.',
  hint: 'Let its helpers depend on nothing but their arguments: no counters, no random numbers of their own.',
  at: template.rangeOf({ start: 0, end: 0 }),
});
