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
import type { Project } from '../project/project.ts';

/**
 * One environment of each template engine that is used, with helpers of its own: what it
 * remembers, others do not see.
 */
export interface World {
  environment(engine: TemplateEngineName): Promise<TemplateEnvironment>;
  /** Compiled once for each template, engine and output. */
  compile(
    template: TemplateText,
    engine: TemplateEngineName,
    output: 'html' | 'text',
  ): Promise<CompiledTemplate>;
}

/** The markup engine, which remembers nothing and serves all worlds. */
export interface Markup {
  environment(): Promise<MarkupEnvironment>;
  /** Compiled once for each document, as long as there is room. */
  compile(document: TemplateText): Promise<CompiledMarkup>;
  /** Compiled once for each template. */
  compileTemplate(
    template: TemplateText,
    engine: TemplateEngineName,
  ): Promise<CompiledMarkup & { readonly template: TemplateText }>;
}

export function openWorld(project: Project, marks?: Marks): World {
  const environments = new Map<TemplateEngineName, Promise<TemplateEnvironment>>();
  const environment = (name: TemplateEngineName): Promise<TemplateEnvironment> => {
    const known = environments.get(name) ?? openEnvironment(name, project, marks);
    environments.set(name, known);
    return known;
  };
  const compiled = new Map<string, WeakMap<TemplateText, Promise<CompiledTemplate>>>();
  return {
    environment,
    compile: (template, engine, output) => {
      const key = `${engine} ${output}`;
      const known = compiled.get(key) ?? new WeakMap<TemplateText, Promise<CompiledTemplate>>();
      compiled.set(key, known);
      return remembered(known, template, async () =>
        (await environment(engine)).compile(template, output),
      );
    },
  };
}

async function openEnvironment(
  name: TemplateEngineName,
  project: Project,
  marks: Marks | undefined,
): Promise<TemplateEnvironment> {
  const engine = await loadEngine(name);
  return engine.open({ ...engineProject(project, name), ...(marks && { marks }) });
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

export function openMarkup(project: Project): Markup {
  const environment = once(async () => {
    const { mjmlEngine } = await import('../engines/mjml/engine.ts');
    return mjmlEngine.open(engineProject(project, mjmlEngine.name));
  });
  const documents = new Map<string, Promise<CompiledMarkup>>();
  const templates = new Map<string, WeakMap<TemplateText, ReturnType<Markup['compileTemplate']>>>();
  return {
    environment,
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
