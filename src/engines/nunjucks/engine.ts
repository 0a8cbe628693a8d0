import { copyModel } from '../model-view/copy-model.ts';
import type {
  CompiledTemplate,
  EngineProject,
  TemplateEngine,
  TemplateEnvironment,
  TemplateText,
  TracedText,
} from '../port.ts';
import { siteIdsOf } from '../site-ids.ts';
import { limitsOf, OutOfTime, stopped } from '../time-limit.ts';
import { startTagTracing } from '../tag-tracing.ts';
import { missingTemplate, openWorkshop, type Workshop } from './environment.ts';
import { loadHelpers } from './load-helpers.ts';
import { loadNunjucks } from './package.ts';
import { noAnswer, renderError } from './problems.ts';
import type { Sites } from './sites.ts';
import type { Tracing } from './tracing.ts';

/** Nunjucks 3, with provenance. `open` throws a TemplateError where it is missing, and for helper modules that do not work. */
export const nunjucksEngine: TemplateEngine = {
  name: 'nunjucks',

  async open(project) {
    const nunjucks = await loadNunjucks(project.root);
    const sites: Sites = { all: [], nextId: siteIdsOf(project) };
    const settings = { nunjucks, project, sites };
    const plain = openWorkshop({ ...settings, isTraced: false });
    const traced = openWorkshop({ ...settings, isTraced: true });
    let warnings = await loadHelpers(plain.environment, project);
    shareHelpers(plain, traced);

    return {
      compile: (template, output) => compiled(template, output, { plain, traced, project }),
      takeWarnings() {
        const taken = warnings;
        warnings = [];
        return taken;
      },
    } satisfies TemplateEnvironment;
  },
};

interface Bench {
  readonly plain: Workshop;
  readonly traced: Workshop;
  readonly project: EngineProject;
}

function compiled(
  template: TemplateText,
  output: 'html' | 'text',
  { plain, traced, project }: Bench,
): CompiledTemplate {
  const name = plain.addTemplate(template);
  const start = template.rangeOf({ start: 0, end: 0 });
  const files = new Set([template.file]);
  const limits = limitsOf(project, template);
  let tracedName: string | undefined;

  const run = (
    workshop: Workshop,
    own: string,
    modelOf: () => unknown,
    tracing?: Tracing,
  ): string => {
    const { environment, runtime, called } = workshop;
    const { autoescape } = environment.opts;
    environment.opts.autoescape = autoescape && output === 'html';
    runtime.start(tracing);
    try {
      const within = tracing === undefined ? limits.print : limits.trace;
      const printed = within(() => environment.getTemplate(own).render(modelOf()));
      if (printed === null) throw noAnswer(runtime.current?.at ?? start);
      return printed;
    } catch (error) {
      const at = runtime.current?.at ?? start;
      if (error instanceof OutOfTime) return stopped(error, start, () => runtime.current);
      throw missingTemplate(error, project, at) ?? renderError(error, at, environment);
    } finally {
      environment.opts.autoescape = autoescape;
      runtime.start();
      for (const file of called) files.add(file);
      called.clear();
    }
  };

  return {
    get files() {
      return [...files];
    },
    render: (model) => run(plain, name, () => copyModel(model).model),
    trace(model, silenced) {
      tracedName ??= traced.addTemplate(template);
      const tracing = startTracing(model, silenced, project);
      const marked = run(traced, tracedName, () => tracing.view.root, tracing);
      return { marked, records: tracing.records, hidden: tracing.hidden } satisfies TracedText;
    },
  };
}

function startTracing(
  model: unknown,
  silenced: ReadonlySet<number>,
  { marks }: EngineProject,
): Tracing {
  const tracing = startTagTracing(model, silenced, marks);
  const root: unknown = tracing.view.unwrapped(tracing.view.root);
  return Object.assign(tracing, {
    root: (typeof root === 'object' ? (root ?? {}) : {}) as Tracing['root'],
    variables: new Map(),
  });
}

/** Both environments have the same filters, globals, tests and tags, those added later included. */
function shareHelpers({ environment: plain }: Workshop, { environment: traced }: Workshop): void {
  const { filters, globals, tests, extensions, extensionsList, asyncFilters } = plain;
  Object.assign(traced, { filters, globals, tests, extensions, extensionsList, asyncFilters });
}
