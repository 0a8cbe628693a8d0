// @ts-expect-error -- the package has no types
import mustache from 'mustache';
import { mustacheEngine } from '../../../src/engines/mustache/engine.ts';
import { erase } from '../../../src/engines/marks.ts';
import type { PrintingRecord, TemplateText, TracedText } from '../../../src/engines/port.ts';
import { indexLines } from '../../../src/model/text/position.ts';

/** A template with what it needs to render. */
export interface Given {
  readonly template: string;
  readonly data?: unknown;
  readonly partials?: Readonly<Record<string, string>>;
  readonly helpers?: unknown;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly output?: 'html' | 'text';
}

export const FILE = 'templates/main.mustache';

export const fileOf = (partial: string): string => `templates/partials/${partial}.mustache`;

function textOf(text: string, file: string): TemplateText {
  const lines = indexLines(text);
  return { text, file, rangeOf: (span) => ({ file, ...lines.rangeOf(span) }) };
}

export async function openGiven({ partials = {}, helpers, options = {} }: Partial<Given>) {
  return mustacheEngine.open({
    root: '/project',
    partials: new Map(
      Object.entries(partials).map(([name, text]) => [name, textOf(text, fileOf(name))]),
    ),
    helpers: helpers === undefined ? [] : ['/project/suffix.js'],
    options,
    importFresh: async () => helpers,
  });
}

export async function compileGiven(given: Given) {
  const environment = await openGiven(given);
  return environment.compile(textOf(given.template, FILE), given.output ?? 'html');
}

export interface Rendered {
  readonly plain: string;
  readonly erased: string;
  readonly broken: number;
  readonly traced: TracedText;
  /** What each mark surrounds, with the record it leads to, in the order of the text. */
  readonly printed: readonly { readonly text: string; readonly record: PrintingRecord }[];
}

/** Renders plainly and traced, in environments of their own as `render/` does. */
export async function renderGiven(
  given: Given,
  silenced: ReadonlySet<number> = new Set(),
): Promise<Rendered> {
  const plain = (await compileGiven(given)).render(given.data);
  const template = await compileGiven(given);
  const traced = template.trace?.(given.data, silenced, plain);
  if (traced === undefined) throw new Error('Expected Mustache to trace.');
  const { plain: erased, spans, broken } = erase(traced.marked);
  const printed = spans.flatMap(({ span, record: number }) => {
    const record = traced.records[number];
    return record === undefined ? [] : [{ text: erased.slice(span.start, span.end), record }];
  });
  return { plain, erased, broken, traced, printed };
}

/** What mustache.js makes of it by itself: the oracle. */
export const renderNatively = ({ template, data, partials = {} }: Given): string =>
  (mustache as Oracle).render(template, data, partials);

interface Oracle {
  render(template: string, data: unknown, partials: Readonly<Record<string, string>>): string;
}
