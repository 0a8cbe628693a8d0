import type { Dropped, PartShape } from '../model/message.ts';
import type { MarkupSharing } from '../model/sharing.ts';
import type { Expression, PartialCall, Read } from '../model/origin.ts';
import type { SourceRange } from '../model/text/position.ts';
import type { Span } from '../model/text/span.ts';
import type { Erased, Marks } from './marks.ts';
import type { MessageEngineName, TemplateEngineName } from './names.ts';
import type { TimeLimit } from './time-limit.ts';

/** A stretch of template text and where it stands in the user's files. */
export interface TemplateText {
  readonly text: string;
  /** The user's file, relative to the project's root; names the template in errors. */
  readonly file: string;
  /** Where a span of `text` stands; `approximate` where the engine or the file's syntax blurs it. */
  rangeOf(span: Span): SourceRange;
}

/** What an engine is given of a project. One environment is opened for each world that is rendered. */
export interface EngineProject {
  /** Absolute. */
  readonly root: string;
  readonly partials: ReadonlyMap<string, TemplateText>;
  /** Absolute paths of the modules that give this engine helpers, filters or tags. */
  readonly helpers: readonly string[];
  /** The project's own options for this engine, as its config has them. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What traced output is marked with: a block that no text of the project holds. Default: `DEFAULT_MARKS`. */
  readonly marks?: Marks;
  /** Whether documents of one shape may be compiled once. Default: true. */
  readonly sharesShapes?: boolean;
  /** What earlier runs kept with the same packages installed, by what it is about. Absent where nothing is kept. */
  readonly memory?: (about: string) => EngineMemory;
  /** How long templates may take, and what is only done to learn more of them. Default: as long as they want. */
  readonly timeLimits?: { readonly printing: TimeLimit; readonly probing: TimeLimit };
  /** Draws ids of places in templates, for environments whose counts are added up. Default: its own, from 0. */
  readonly nextId?: () => number;
  /** Loads one of the user's modules afresh, so that no state is shared between environments. */
  importFresh(file: string): Promise<unknown>;
}

/** Keeps plain data, as JSON has it, from run to run. */
export interface EngineMemory {
  /** Undefined for what was not kept. */
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** An engine that prints data into text: Handlebars, Liquid and others. */
export interface TemplateEngine {
  readonly name: TemplateEngineName;
  open(project: EngineProject): Promise<TemplateEnvironment>;
}

export interface TemplateEnvironment {
  /** `text` output is printed without HTML escaping. Throws a {@link TemplateError}. */
  compile(template: TemplateText, output: 'html' | 'text'): CompiledTemplate;
  /** Things the engine noticed on the side (a logged warning), since they were last asked for. */
  takeWarnings(): readonly TemplateProblem[];
}

export interface CompiledTemplate {
  /** Throws a {@link TemplateError}. */
  render(model: unknown, about?: PrintAbout): string;
  /** Files that took part: the template, then its partials. */
  readonly files: readonly string[];
  /**
   * Absent where the engine cannot follow its output. With `expected`, the engine itself mends what
   * tracing would change, where it can.
   */
  readonly trace?: (
    model: unknown,
    silenced: ReadonlySet<number>,
    expected?: ExpectedText,
    about?: PrintAbout,
  ) => TracedText;
  /** What is in the template and its partials, and never printed. Absent where the engine cannot tell. */
  readonly dropped?: readonly Dropped[];
  /** What customers can reach, partials included. Absent where the engine does not count. */
  readonly inventory?: () => TemplateInventory;
}

/** What `render` makes of the model that is traced. */
export interface ExpectedText {
  readonly text: string;
  /** To be called before a difference is put down to tracing: throws where the template is to blame. */
  readonly confirm: () => void;
}

/** What helpers may ask beside the model. */
export interface PrintAbout {
  /** BCP 47: of the message, or else of its customer, or else of the project. */
  readonly locale: string;
}

/** One evaluation of an expression, before it is known where MJML put its output. */
export interface PrintingRecord {
  /** Id of the expression, stable for the environment: what `silenced` takes. */
  readonly id: number;
  readonly expression: Expression;
  readonly reads: readonly Read[];
  readonly via: readonly PartialCall[];
  /** Of a block that looks at its own output: the hidden records of its body. */
  readonly inside?: readonly PrintingRecord[];
}

/** Output with marks around what each expression printed; see `marks.ts`. */
export interface TracedText {
  readonly marked: string;
  /** By mark number. */
  readonly records: readonly PrintingRecord[];
  /** `marked` taken apart, where the engine has done so. */
  readonly erased?: Erased;
  /** Expressions that were evaluated but not marked, because they stand inside a block that looks at its own output. */
  readonly hidden: readonly PrintingRecord[];
  /** What this render reached. Absent where the engine does not count. */
  readonly coverage?: CoverageCounts;
}

/** Everything in a template and its partials that a render reaches or does not. */
export interface TemplateInventory {
  readonly expressions: readonly ExpressionSite[];
  readonly blocks: readonly BlockSite[];
  readonly partialCalls: readonly PartialSite[];
}

/** A place in a template. Ids are stable for the environment; one file compiled for two outputs has two of each. */
export interface ExpressionSite {
  readonly id: number;
  readonly at: SourceRange;
  readonly source: string;
}

export interface BlockSite {
  readonly id: number;
  readonly at: SourceRange;
  /** The opening tag: `{{#each order.lines as |line|}}`. */
  readonly source: string;
  /** What it calls: `each`, `if`, `order.lines`. */
  readonly name: string;
  /** Whether its body may run more than once. */
  readonly loop: boolean;
  /** Whether it has an `{{else}}`; one without has an empty one. */
  readonly hasElse: boolean;
  /** Whether the project's own helper decides what becomes of the body. */
  readonly custom: boolean;
}

export interface PartialSite {
  readonly id: number;
  readonly at: SourceRange;
  readonly source: string;
}

/** How often a render reached each site, by its id. A site that is missing was not reached. */
export interface CoverageCounts {
  readonly expressions: ReadonlyMap<number, number>;
  readonly blocks: ReadonlyMap<number, BlockCounts>;
  readonly partialCalls: ReadonlyMap<number, number>;
}

/** Evaluations of a block by how often its body ran in them. */
export interface BlockCounts {
  /** The body did not run: the else was taken, or nothing. */
  readonly none: number;
  readonly once: number;
  readonly many: number;
}

/** An engine that turns one markup into another: MJML into HTML. */
export interface MarkupEngine {
  readonly name: 'mjml';
  open(project: EngineProject): Promise<MarkupEnvironment>;
}

export interface MarkupEnvironment {
  /** Compiles a finished document. `source` names it in problems. Throws a {@link TemplateError}. */
  compile(document: string, source: TemplateText): Promise<CompiledMarkup>;
  /** What of that was shared so far. */
  readonly sharing: () => MarkupSharing;
  /**
   * Compiles a document that still holds expressions of `engine` for the markup-first order: the
   * result is a template again, whose spans lead back to the source.
   */
  compileTemplate(
    source: TemplateText,
    engine: TemplateEngineName,
  ): Promise<CompiledMarkup & { readonly template: TemplateText }>;
  /** A traced document with its marks where the markup engine leaves them alone; see `marks.ts`. */
  settleMarks(traced: Pick<Erased, 'plain' | 'spans'>, marks?: Marks): string;
  /**
   * What the engine does with the text at an offset of a document: copies it, measures it (a width,
   * a colour: no words can come of it), or parses it. Marks outlive only the first.
   */
  treatmentIn(document: string): (offset: number) => 'copied' | 'measured' | 'parsed';
  /**
   * Where the empty addresses of a document stand in what was made of it, offset by offset: an attribute
   * without a value bears no marks. Empty where that cannot be told.
   */
  emptyAddresses(document: string, html: string): ReadonlyMap<number, number>;
}

export interface CompiledMarkup {
  readonly html: string;
  /** What it has in common with other documents; absent where it was compiled by itself. */
  readonly shape?: PartShape;
  /** Files that took part: the source, then what it includes. */
  readonly files: readonly string[];
  readonly problems: readonly TemplateProblem[];
  readonly dropped: readonly Dropped[];
}

/**
 * An engine that makes all parts of a message at once, out of reach of provenance: components in
 * code, or a program of the project's own.
 */
export interface MessageEngine {
  readonly name: MessageEngineName;
  open(project: EngineProject): Promise<MessageEnvironment>;
}

export interface MessageEnvironment {
  /** Throws a {@link TemplateError}. */
  render(request: MessageRequest): Promise<PrintedMessage>;
  takeWarnings(): readonly TemplateProblem[];
  /** Ends what was started: a process. Rendering afterwards starts it anew. */
  close(): Promise<void>;
}

/** One message to make for one customer. */
export interface MessageRequest {
  /** The message's name. */
  readonly message: string;
  readonly customer: string;
  readonly locale: string | undefined;
  /** Undefined for a message that no file of the project stands for. */
  readonly template: TemplateText | undefined;
  /** Whether the message's definition brings a text part, so that none need be made of the HTML. */
  readonly hasText: boolean;
  /** Where the message is defined, for problems. */
  readonly at: SourceRange;
  readonly model: unknown;
  /** What time it is for the message; milliseconds since the epoch. */
  readonly now: number;
  /** IANA name. */
  readonly timeZone: string;
}

/** What an engine says of a message; what it leaves out is taken from the message's definition. */
export interface PrintedMessage {
  readonly subject?: string;
  readonly preheader?: string;
  readonly html?: string;
  readonly text?: string;
  readonly from?: string;
  readonly replyTo?: string;
  readonly to?: string;
  /** Files that took part, relative to the project's root. */
  readonly files?: readonly string[];
}

export interface TemplateProblem {
  /**
   * `unstable`: the template prints something else each time; `stopped`: it does not come to an end.
   * Absent for what an engine itself reports.
   */
  readonly kind?: 'unstable' | 'stopped';
  readonly message: string;
  readonly hint?: string;
  readonly at: SourceRange | undefined;
}

/** A template that does not compile or render: a fault of the template, reported at its place. */
export class TemplateError extends Error {
  readonly problem: TemplateProblem;

  constructor(problem: TemplateProblem, options?: ErrorOptions) {
    super(problem.message, options);
    this.name = 'TemplateError';
    this.problem = problem;
  }
}
