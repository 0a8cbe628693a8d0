import { type FindTemplate, templateFinder } from '../find-template.ts';
import type { EngineProject, TemplateText } from '../port.ts';
import { closeTag, lastReadOf, openTag, type TagTracing } from '../tag-tracing.ts';
import { instrument, printsUnseen, type Sites } from './instrument.ts';
import type { EjsOptions } from './options.ts';
import type { Ejs } from './package.ts';
import { compileError, EndlessIncludes, noAnswer, unknownInclude } from './problems.ts';

/** Compiled templates of one output, and what they do while they run. */
export interface Workshop {
  /** Compiles the template. Throws a TemplateError. */
  prepare(template: TemplateText): void;
  /** A template that has run, by its file. */
  readonly templateAt: (file: string) => TemplateText | undefined;
  /** Throws what EJS throws, or a TemplateError. `files` is added to. */
  print(template: TemplateText, model: unknown, files: Set<string>, tracing?: TagTracing): string;
}

export interface WorkshopSettings {
  readonly ejs: Ejs;
  readonly options: EjsOptions;
  readonly project: EngineProject;
  readonly output: 'html' | 'text';
  /** What helper modules export: part of the data of all templates. */
  readonly helpers: Readonly<Record<string, unknown>>;
  /** Absent where nothing is traced. */
  readonly sites?: Sites;
}

type Compiled = (data: object) => unknown;

/** Templates that include each other this deep do so without end. */
const DEPTH = 100;

export function openWorkshop(settings: WorkshopSettings): Workshop {
  const { ejs, options, project, output, helpers, sites } = settings;
  const find: FindTemplate = templateFinder(project, [
    '.ejs',
    '.html',
    '.mjml',
    '.mjml.ejs',
    '.ejs.mjml',
    '.txt',
  ]);
  const templates: TemplateText[] = [];
  const compiled = new Map<TemplateText, Compiled>();
  let tracing: TagTracing | undefined;
  let files = new Set<string>();
  let depth = 0;
  /** Whether the template that is included next is printed as it is. */
  let isPrinted = false;

  const escape = (value: unknown): string => {
    if (output === 'html') return options.escape?.(value) ?? ejs.escapeXML(value);
    // As a text, and nothing for what is not there.
    return [value].join('');
  };
  /** To print a variable of the template reads nothing: what was read last with its value, it has. */
  const note = (value: unknown): void => {
    const frame = tracing?.frames.at(-1);
    if (tracing === undefined || frame === undefined || frame.reads.length > 0) return;
    const read = lastReadOf(tracing, value);
    if (read !== undefined) frame.reads.push(read);
  };

  const ours = Object.assign(
    (value: unknown): string => {
      note(value);
      return escape(value);
    },
    {
      including: (number: number, _: unknown, data: object) => {
        const from = templates[number];
        return (name: unknown, own?: object): string => include(String(name), own, from, data);
      },
      open: (id: number): string => (tracing ? openTag(tracing, sites?.all[id]) : ''),
      close: (): string => (tracing ? closeTag(tracing) : ''),
      call: (id: number): string => {
        const site = sites?.all[id];
        if (site !== undefined) tracing?.via.push({ at: site.at, source: site.source });
        isPrinted = true;
        return '';
      },
      called: (): string => {
        tracing?.via.pop();
        isPrinted = false;
        return '';
      },
    },
  );

  function include(
    name: string,
    own: object | undefined,
    from: TemplateText | undefined,
    data: object,
  ) {
    const isMuted = !isPrinted;
    isPrinted = false;
    const template = find(name, from?.file);
    if (template === undefined) throw unknownInclude(name, project.partials.keys());
    if (depth >= DEPTH) throw new EndlessIncludes();
    files.add(template.file);
    depth += 1;
    if (tracing && isMuted) tracing.muted += 1;
    try {
      return run(template, tracing ? mixed(tracing, data, own ?? {}) : { ...data, ...own });
    } finally {
      depth -= 1;
      if (tracing && isMuted) tracing.muted -= 1;
    }
  }

  function compile(template: TemplateText): Compiled {
    const known = compiled.get(template);
    if (known !== undefined) return known;
    if (sites !== undefined && printsUnseen(template, options)) {
      throw new Error('Expected a template whose tags show what it prints.');
    }
    const number = templates.push(template) - 1;
    try {
      const made = ejs.compile(instrument(template, number, options, sites), {
        ...options.compile,
        escape: ours,
        filename: template.file,
        // The data is copied here already; EJS itself would read all of it once more.
        ...(sites && { unsafePrototypeLocals: true }),
      });
      compiled.set(template, made);
      return made;
    } catch (error) {
      throw compileError(error, template, options.delimiters);
    }
  }

  function run(template: TemplateText, data: object): string {
    const printed = compile(template)(data);
    if (typeof printed !== 'string') throw noAnswer(template);
    return printed;
  }

  return {
    prepare: (template) => void compile(template),
    templateAt: (file) => templates.find((template) => template.file === file),
    print(template, model, filesOfRun, tracingOfRun) {
      tracing = tracingOfRun;
      files = filesOfRun;
      depth = 0;
      isPrinted = false;
      const seen: unknown = tracing ? tracing.view.root : model;
      try {
        if (tracing === undefined) return run(template, { ...helpers, ...(seen as object) });
        const base = typeof seen === 'object' && seen !== null ? seen : {};
        const names = Object.keys(helpers).filter((name) => !Object.hasOwn(base, name));
        const kept = new Map(names.map((name) => [name, []]));
        const target = Object.assign(Object.create(null) as object, helpers, base);
        return run(template, tracing.view.merged(target, base, kept));
      } finally {
        tracing = undefined;
      }
    },
  };
}

/** The data of an included template: what the one around it has, and what the call adds. */
function mixed(tracing: TagTracing, data: object, own: object): object {
  const kept = new Map(
    Object.entries(own).map(([name, value]) => {
      const read = lastReadOf(tracing, value);
      return [name, read === undefined ? [] : [read]] as const;
    }),
  );
  // To copy the data is not to read it.
  tracing.frames.push({ site: undefined, reads: [], mark: undefined, inside: [] });
  const before = new Map(tracing.recent);
  const target = Object.assign(Object.create(null) as object, data, own);
  tracing.frames.pop();
  tracing.recent.clear();
  for (const [value, read] of before) tracing.recent.set(value, read);
  return tracing.view.merged(target, data, kept);
}
