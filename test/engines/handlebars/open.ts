import Handlebars from 'handlebars';
import { handlebarsEngine } from '../../../src/engines/handlebars/engine.ts';
import { erase } from '../../../src/engines/marks.ts';
import type { PrintingRecord, TemplateText, TracedText } from '../../../src/engines/port.ts';
import { indexLines } from '../../../src/model/text/position.ts';

/** A template with what it needs to render. */
export interface Given {
  readonly template: string;
  readonly data?: unknown;
  readonly partials?: Readonly<Record<string, string>>;
  readonly helpers?: Readonly<Record<string, unknown>>;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly output?: 'html' | 'text';
}

export const FILE = 'templates/main.hbs';

export const fileOf = (partial: string): string => `templates/partials/${partial}.hbs`;

export function textOf(text: string, file: string): TemplateText {
  const lines = indexLines(text);
  return { text, file, rangeOf: (span) => ({ file, ...lines.rangeOf(span) }) };
}

export async function openGiven({ partials = {}, helpers, options = {} }: Partial<Given>) {
  return handlebarsEngine.open({
    root: '/project',
    partials: new Map(
      Object.entries(partials).map(([name, text]) => [name, textOf(text, fileOf(name))]),
    ),
    helpers: helpers === undefined ? [] : ['/project/helpers.js'],
    options,
    importFresh: async () => helpers,
  });
}

export async function compileGiven(given: Given) {
  const environment = await openGiven(given);
  return environment.compile(textOf(given.template, FILE), given.output ?? 'html');
}

/** What each mark surrounds, with the record it leads to, in the order of the text. */
export interface Printed {
  readonly text: string;
  readonly record: PrintingRecord;
}

export interface Rendered {
  readonly plain: string;
  readonly erased: string;
  readonly broken: number;
  readonly traced: TracedText;
  readonly printed: readonly Printed[];
}

/** Renders plainly and traced, in one environment as `render/` does. */
export async function renderGiven(given: Given, knowsPlain = true): Promise<Rendered> {
  const template = await compileGiven(given);
  const plain = template.render(given.data);
  const expected = { text: plain, confirm: () => undefined };
  const traced = template.trace?.(given.data, new Set(), knowsPlain ? expected : undefined);
  if (traced === undefined) throw new Error('Expected Handlebars to trace.');
  const { plain: erased, spans, broken } = erase(traced.marked);
  const printed = spans.flatMap(({ span, record: number }) => {
    const record = traced.records[number];
    return record === undefined ? [] : [{ text: erased.slice(span.start, span.end), record }];
  });
  return { plain, erased, broken, traced, printed };
}

/** What Handlebars makes of it by itself: the oracle. */
export function renderNatively({
  template,
  data,
  partials = {},
  helpers = {},
  options = {},
  output = 'html',
}: Given): string {
  const handlebars = Handlebars.create();
  handlebars.registerPartial({ ...partials });
  handlebars.registerHelper(helpers as Handlebars.HelperDeclareSpec);
  return handlebars.compile(template, { ...options, ...(output === 'text' && { noEscape: true }) })(
    data,
    options,
  );
}
