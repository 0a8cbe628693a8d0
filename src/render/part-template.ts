import { isTemplateEngine, type TemplateEngineName } from '../engines/names.ts';
import { seedRandom } from '../engines/mjml/seeded-random.ts';
import {
  type CompiledTemplate,
  TemplateError,
  type TemplateProblem,
  type TemplateText,
} from '../engines/port.ts';
import type { Dropped } from '../model/message.ts';
import type { RenderOrder } from '../project/project.ts';
import type { Markup, Printer, World } from './world.ts';

/** One template of a message definition, and how it becomes a part. */
export interface PartSource {
  readonly template: TemplateText;
  readonly output: 'html' | 'text';
  readonly order: RenderOrder;
  /** Partials that stand before the project's. */
  readonly partials: ReadonlyMap<string, TemplateText> | undefined;
}

/** A part that only waits for data. */
export interface PartTemplate {
  /** What the template engine prints from: the source itself, or what the markup engine made of it. */
  readonly template: TemplateText;
  /** What prints data into it; undefined where its text is what is sent. */
  readonly printer: Printer | undefined;
  /** Whether the printed text is a document that the markup engine still has to compile. */
  readonly isDocument: boolean;
  /** A second engine that prints data into the compiled document. */
  readonly printerAfter: Printer | undefined;
  readonly problems: readonly TemplateProblem[];
  readonly dropped: readonly Dropped[];
  readonly files: readonly string[];
}

/** Throws a TemplateError where the template does not compile, or the order is none that is known. */
export async function preparePart(source: PartSource, markup: Markup): Promise<PartTemplate> {
  const { template, partials } = source;
  const [engine, isDocument, engineAfter] = stepsOf(source);
  // Without an expression there is nothing to print: most headers are plain text.
  const printing = EXPRESSION.test(template.text);
  const printerOf = (name: TemplateEngineName | undefined): Printer | undefined =>
    printing && name !== undefined ? { engine: name, partials } : undefined;
  if (isDocument && engine === undefined && engineAfter !== undefined) {
    const compiled = await markup.compileTemplate(template, engineAfter);
    const printer = { engine: engineAfter, partials };
    return { ...compiled, printer, isDocument: false, printerAfter: undefined };
  }
  return {
    template,
    printer: printerOf(engine),
    isDocument,
    printerAfter: printerOf(engineAfter),
    problems: [],
    dropped: [],
    files: [template.file],
  };
}

/** How any of the template engines may open an expression. */
const EXPRESSION = /\{[{%#]|<[%?]/;

type Steps = readonly [
  before: TemplateEngineName | undefined,
  isDocument: boolean,
  after: TemplateEngineName | undefined,
];

/** MJML makes HTML; subject, text and headers are printed as they are. */
function stepsOf({ template, output, order }: PartSource): Steps {
  const engines = order.filter(isTemplateEngine);
  const [first, second] = engines;
  const markupAt = order.indexOf('mjml');
  const isKnown =
    new Set(order).size === order.length &&
    (engines.length < 2 || (engines.length === 2 && markupAt === 1 && order.length === 3));
  if (!isKnown) {
    throw new TemplateError({
      message: `Unknown render order: ${order.join(', ')}.`,
      hint: 'Name each engine once: handlebars; mjml; handlebars, mjml; mjml, handlebars.',
      at: template.rangeOf({ start: 0, end: 0 }),
    });
  }
  if (output === 'text') return [second ?? first, false, undefined];
  if (markupAt === 0) return [undefined, true, first];
  return [first, markupAt !== -1, second];
}

/** Compiles the template in a world; undefined for a part that no data is printed into. */
export async function compilePart(
  { template, printer }: PartTemplate,
  output: 'html' | 'text',
  world: World,
): Promise<CompiledTemplate | undefined> {
  return printer === undefined ? undefined : world.compile(template, printer, output);
}

/** Runs helpers so that chance draws the same numbers each time. */
export function seeded<Result>(work: () => Result): Result {
  const unseed = seedRandom();
  try {
    return work();
  } finally {
    unseed();
  }
}
