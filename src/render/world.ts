import type { EngineName, TemplateEngineName } from '../engines/names.ts';
import type {
  CompiledMarkup,
  CompiledTemplate,
  EngineProject,
  MarkupEnvironment,
  TemplateEngine,
  TemplateEnvironment,
  TemplateText,
} from '../engines/port.ts';
import type { Marks } from '../engines/marks.ts';
import { type TimeLimit, UNLIMITED } from '../engines/time-limit.ts';
import type { MarkupSharing } from '../model/sharing.ts';
import type { Project } from '../project/project.ts';

/** A template engine, and partials that stand before the project's. */
export interface Printer {
  readonly engine: TemplateEngineName;
  readonly partials: ReadonlyMap<string, TemplateText> | undefined;
}

/**
 * Environments of the template engines that are used, with helpers of their own: what they
 * remember, other worlds do not see.
 */
export interface World {
  /** What all that the user wrote runs within. */
  readonly timeLimit: TimeLimit;
  environment(printer: Printer): Promise<TemplateEnvironment>;
  /** Compiled once for each template, printer and output. */
  compile(
    template: TemplateText,
    printer: Printer,
    output: 'html' | 'text',
  ): Promise<CompiledTemplate>;
}

/** The markup engine, which remembers nothing and serves all worlds. */
export interface Markup {
  environment(): Promise<MarkupEnvironment>;
  /** What documents shared; undefined where the engine was not needed. */
  sharing(): Promise<MarkupSharing | undefined>;
  /** Compiled once for each document, as long as there is room. */
  compile(document: TemplateText): Promise<CompiledMarkup>;
  /** Compiled once for each template. */
  compileTemplate(
    template: TemplateText,
    engine: TemplateEngineName,
  ): Promise<CompiledMarkup & { readonly template: TemplateText }>;
}

export interface WorldOptions {
  readonly marks?: Marks | undefined;
  /** How long what the user wrote may take. Default: as long as it wants. */
  readonly timeLimit?: TimeLimit;
  /** For what is only done to learn more of a template. Default: `timeLimit`. */
  readonly probeLimit?: TimeLimit;
}

export function openWorld(
  project: Project,
  { marks, timeLimit = UNLIMITED, probeLimit = timeLimit }: WorldOptions = {},
): World {
  const timeLimits = { printing: timeLimit, probing: probeLimit };
  let ids = 0;
  const nextId = (): number => ids++;
  const presses = new Map<TemplateEngineName, Map<Printer['partials'], PrintingPress>>();
  const pressOf = ({ engine, partials }: Printer): PrintingPress => {
    const known = presses.get(engine) ?? new Map<Printer['partials'], PrintingPress>();
    presses.set(engine, known);
    const press = known.get(partials) ?? {
      environment: once(() =>
        openEnvironment({ engine, partials }, project, { marks, nextId, timeLimits }),
      ),
      html: new WeakMap(),
      text: new WeakMap(),
    };
    known.set(partials, press);
    return press;
  };
  return {
    timeLimit,
    environment: (printer) => pressOf(printer).environment(),
    compile: (template, printer, output) => {
      const press = pressOf(printer);
      return remembered(press[output], template, async () =>
        (await press.environment()).compile(template, output),
      );
    },
  };
}

/** An environment, and what it compiled. */
interface PrintingPress {
  readonly environment: () => Promise<TemplateEnvironment>;
  readonly html: WeakMap<TemplateText, Promise<CompiledTemplate>>;
  readonly text: WeakMap<TemplateText, Promise<CompiledTemplate>>;
}

async function openEnvironment(
  { engine: name, partials }: Printer,
  project: Project,
  {
    marks,
    ...given
  }: Pick<EngineProject, 'nextId' | 'timeLimits'> & {
    readonly marks: Marks | undefined;
  },
): Promise<TemplateEnvironment> {
  const engine = await loadEngine(name);
  const common = engineProject(project, name);
  return engine.open({
    ...common,
    ...(partials && { partials: new Map([...common.partials, ...partials]) }),
    ...(marks && { marks }),
    ...given,
  });
}

/** Loaded when the first template needs it. */
async function loadEngine(name: TemplateEngineName): Promise<TemplateEngine> {
  switch (name) {
    case 'handlebars':
      return (await import('../engines/handlebars/engine.ts')).handlebarsEngine;
    case 'liquid':
      return (await import('../engines/liquid/engine.ts')).liquidEngine;
    case 'mustache':
      return (await import('../engines/mustache/engine.ts')).mustacheEngine;
    case 'nunjucks':
      return (await import('../engines/nunjucks/engine.ts')).nunjucksEngine;
    case 'ejs':
      return (await import('../engines/ejs/engine.ts')).ejsEngine;
  }
}

export function openMarkup(
  project: Project,
  shapes: Pick<EngineProject, 'sharesShapes' | 'memory'>,
): Markup {
  let opened: Promise<MarkupEnvironment> | undefined;
  const environment = once(async () => {
    const { mjmlEngine } = await import('../engines/mjml/engine.ts');
    opened = mjmlEngine.open({ ...engineProject(project, mjmlEngine.name), ...shapes });
    return opened;
  });
  const documents = new Map<string, Promise<CompiledMarkup>>();
  const templates = new Map<string, WeakMap<TemplateText, ReturnType<Markup['compileTemplate']>>>();
  return {
    environment,
    sharing: async () => (await opened)?.sharing(),
    compile: (document) => {
      const key = `${document.file}\0${document.text}`;
      const known = documents.get(key);
      // Put behind the others, so that the oldest in use goes first.
      documents.delete(key);
      const result =
        known ?? environment().then((engine) => engine.compile(document.text, document));
      documents.set(key, result);
      if (documents.size > ROOM) documents.delete(documents.keys().next().value ?? '');
      return result;
    },
    compileTemplate: (template, engine) => {
      const known = templates.get(engine) ?? new WeakMap<TemplateText, never>();
      templates.set(engine, known);
      return remembered(known, template, async () =>
        (await environment()).compileTemplate(template, engine),
      );
    },
  };
}

/** Documents of some 50 KB each. */
const ROOM = 200;

export const engineProject = (project: Project, engine: EngineName): EngineProject => ({
  root: project.root,
  partials: project.partials,
  helpers: project.helpers[engine] ?? [],
  options: project.engineOptions[engine] ?? {},
  importFresh: (file) => project.importFresh(file),
});

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => (result ??= work());
}

function remembered<Key extends object, Result>(
  results: WeakMap<Key, Promise<Result>>,
  key: Key,
  work: () => Promise<Result>,
): Promise<Result> {
  const result = results.get(key) ?? work();
  results.set(key, result);
  return result;
}
