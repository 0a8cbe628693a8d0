import path from 'node:path';
import { erase } from '../../src/engines/marks.ts';
import type { PrintingRecord, TemplateEngine, TemplateText } from '../../src/engines/port.ts';
import { indexLines } from '../../src/model/text/position.ts';

/** A template with what it needs to render. */
export interface Given {
  readonly template: string;
  readonly data?: unknown;
  /** By name; their files are `templates/partials/name`. */
  readonly partials?: Readonly<Record<string, string>>;
  readonly helpers?: unknown;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly output?: 'html' | 'text';
}

const ROOT = path.resolve(import.meta.dirname, '../..');

export function textOf(text: string, file: string): TemplateText {
  const lines = indexLines(text);
  return { text, file, rangeOf: (span) => ({ file, ...lines.rangeOf(span) }) };
}

/** What each mark surrounds, with the record it leads to, in the order of the text. */
export interface Printed {
  readonly text: string;
  readonly record: PrintingRecord;
}

/** Compiles and renders with one engine, as `render/` does. `extension` is that of the template's file. */
export function bench(
  engine: TemplateEngine,
  extension: string,
  root = ROOT,
  helpersFile = 'helpers.mjs',
) {
  const open = ({ partials = {}, helpers, options = {} }: Partial<Given>) =>
    engine.open({
      root,
      partials: new Map(
        Object.entries(partials).map(([name, text]) => [
          name,
          textOf(text, `templates/partials/${name.includes('.') ? name : name + extension}`),
        ]),
      ),
      helpers: helpers === undefined ? [] : [path.join(root, helpersFile)],
      options,
      importFresh: () => Promise.resolve(helpers),
    });
  const compile = async (given: Given) => {
    const environment = await open(given);
    const template = textOf(given.template, `templates/main${extension}`);
    return environment.compile(template, given.output ?? 'html');
  };
  const print = async (given: Given): Promise<string> => (await compile(given)).render(given.data);

  /** Renders plainly and traced, in one environment. */
  const trace = async (given: Given, silenced: ReadonlySet<number> = new Set()) => {
    const template = await compile(given);
    const plain = template.render(given.data);
    const expected = { text: plain, confirm: () => undefined };
    const traced = template.trace?.(given.data, silenced, expected);
    if (traced === undefined) throw new Error('Expected the engine to trace.');
    const { plain: erased, spans, broken } = erase(traced.marked);
    const printed = spans.flatMap(({ span, record: number }): Printed[] => {
      const record = traced.records[number];
      return record === undefined ? [] : [{ text: erased.slice(span.start, span.end), record }];
    });
    return { plain, erased, broken, traced, printed };
  };
  return { open, compile, print, trace };
}

/** One line for each thing printed: its text, tag and place, and what it read. */
export const summaryOf = ({ text, record }: Printed): string => {
  const { source, at } = record.expression;
  const reads = record.reads.map(({ path: read, derived }) => (derived ? `~${read}` : read));
  return `${JSON.stringify(text)} ${source} ${at.file}:${at.start.line}:${at.start.column} ← ${reads.join(', ')}`;
};
