import type {
  CompiledMarkup,
  CompiledTemplate,
  EngineProject,
  MarkupEnvironment,
  TemplateEnvironment,
  TemplateText,
} from '../engines/port.ts';
import type { Marks } from '../engines/marks.ts';
import type { Project } from '../project/project.ts';

/** One environment of the template engine, with helpers of its own: what it remembers, others do not see. */
export interface World {
  environment(): Promise<TemplateEnvironment>;
  /** Compiled once for each template and output. */
  compile(template: TemplateText, output: 'html' | 'text'): Promise<CompiledTemplate>;
}

/** The markup engine, which remembers nothing and serves all worlds. */
export interface Markup {
  environment(): Promise<MarkupEnvironment>;
  /** Compiled once for each document, as long as there is room. */
  compile(document: TemplateText): Promise<CompiledMarkup>;
  /** Compiled once for each template. */
  compileTemplate(
    template: TemplateText,
  ): Promise<CompiledMarkup & { readonly template: TemplateText }>;
}

export function openWorld(project: Project, marks?: Marks): World {
  const environment = once(async () => {
    // Loaded when the first template needs it: so is every engine.
    const { handlebarsEngine } = await import('../engines/handlebars/engine.ts');
    return handlebarsEngine.open({
      ...engineProject(project, handlebarsEngine.name),
      ...(marks && { marks }),
    });
  });
  const compiled = {
    html: new WeakMap<TemplateText, Promise<CompiledTemplate>>(),
    text: new WeakMap<TemplateText, Promise<CompiledTemplate>>(),
  };
  return {
    environment,
    compile: (template, output) =>
      remembered(compiled[output], template, async () =>
        (await environment()).compile(template, output),
      ),
  };
}

export function openMarkup(project: Project): Markup {
  const environment = once(async () => {
    const { mjmlEngine } = await import('../engines/mjml/engine.ts');
    return mjmlEngine.open(engineProject(project, mjmlEngine.name));
  });
  const documents = new Map<string, Promise<CompiledMarkup>>();
  const templates = new WeakMap<TemplateText, ReturnType<Markup['compileTemplate']>>();
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
    compileTemplate: (template) =>
      remembered(templates, template, async () => (await environment()).compileTemplate(template)),
  };
}

/** Documents of some 50 KB each. */
const ROOM = 200;

const engineProject = (project: Project, engine: string): EngineProject => ({
  root: project.root,
  partials: project.partials,
  helpers: project.helpers,
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
