import { seedRandom } from '../engines/mjml/seeded-random.ts';
import {
  type CompiledTemplate,
  TemplateError,
  type TemplateProblem,
  type TemplateText,
} from '../engines/port.ts';
import type { Dropped } from '../model/message.ts';
import type { RenderOrder } from '../project/project.ts';
import type { Markup, World } from './world.ts';

/** One template of a message definition, and how it becomes a part. */
export interface PartSource {
  readonly template: TemplateText;
  readonly output: 'html' | 'text';
  readonly order: RenderOrder;
}

/** A part that only waits for data. */
export interface PartTemplate {
  /** What the template engine prints from: the source itself, or what the markup engine made of it. */
  readonly template: TemplateText;
  /** Whether data is printed into it; where not, its text is what is sent. */
  readonly isTemplate: boolean;
  /** Whether the printed text is a document that the markup engine still has to compile. */
  readonly isDocument: boolean;
  readonly problems: readonly TemplateProblem[];
  readonly dropped: readonly Dropped[];
  readonly files: readonly string[];
}

/** Throws a TemplateError where the template does not compile, or the order is none that is known. */
export async function preparePart(source: PartSource, markup: Markup): Promise<PartTemplate> {
  const { template, output, order } = source;
  // MJML makes HTML; subject, text and headers are printed as they are.
  const steps =
    output === 'html' ? order.join(' ') : order.filter((step) => step !== 'mjml').join();
  const isDocument = steps === 'handlebars mjml' || steps === 'mjml';
  // Without an expression there is nothing to print: most headers are plain text.
  const isTemplate = steps !== '' && steps !== 'mjml' && template.text.includes('{{');
  const nothing = { problems: [], dropped: [], files: [template.file] };
  if (steps === 'mjml handlebars') {
    const compiled = await markup.compileTemplate(template);
    return { ...compiled, isTemplate, isDocument };
  }
  if (steps === '' || steps === 'mjml' || steps === 'handlebars' || steps === 'handlebars mjml') {
    return { template, isTemplate, isDocument, ...nothing };
  }
  throw new TemplateError({
    message: `Unknown render order: ${order.join(', ')}.`,
    hint: 'Name each engine once: handlebars; mjml; handlebars, mjml; mjml, handlebars.',
    at: template.rangeOf({ start: 0, end: 0 }),
  });
}

/** Compiles the template in a world; undefined for a part that no data is printed into. */
export async function compilePart(
  { template, isTemplate }: PartTemplate,
  output: 'html' | 'text',
  world: World,
): Promise<CompiledTemplate | undefined> {
  return isTemplate ? world.compile(template, output) : undefined;
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
