import { failedModule, helperModules } from '../helper-module.ts';
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
import { startTagTracing, type TagTracing, type TracedSite } from '../tag-tracing.ts';
import { limitsOf, OutOfTime, stopped } from '../time-limit.ts';
import type { Sites } from './instrument.ts';
import { readOptions, type EjsOptions } from './options.ts';
import { loadEjs } from './package.ts';
import { renderError } from './problems.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** EJS 3 to 7, with provenance. `open` throws a TemplateError where it is missing, and for helper modules that do not load. */
export const ejsEngine: TemplateEngine = {
  name: 'ejs',

  async open(project) {
    const ejs = await loadEjs(project.root);
    const options = readOptions(project.options);
    const sites: Sites = { all: [], nextId: siteIdsOf(project) };
    const settings = { ejs, options, project, helpers: await loadHelpers(project) };
    const open = (output: 'html' | 'text') => ({
      plain: openWorkshop({ ...settings, output }),
      traced: openWorkshop({ ...settings, output, sites }),
    });
    const presses = { html: open('html'), text: open('text') };
    return {
      compile: (template, output) => compiled(template, presses[output], project, options),
      takeWarnings: () => [],
    } satisfies TemplateEnvironment;
  },
};

function compiled(
  template: TemplateText,
  { plain, traced }: { readonly plain: Workshop; readonly traced: Workshop },
  project: EngineProject,
  options: EjsOptions,
): CompiledTemplate {
  plain.prepare(template);
  const limits = limitsOf(project, template);
  const files = new Set([template.file]);
  /** The tag that does not come to an end. */
  const findStopped = (model: unknown): TracedSite['expression'] | undefined => {
    const started: { tracing?: TagTracing } = {};
    try {
      limits.trace(() => {
        started.tracing = startTagTracing(model, new Set(), project.marks);
        traced.print(template, model, files, started.tracing);
      });
    } catch {
      return started.tracing?.frames.at(-1)?.site?.expression;
    }
    return undefined;
  };

  return {
    get files() {
      return [...files];
    },
    render(model) {
      try {
        return limits.print(() => plain.print(template, copyModel(model).model, files));
      } catch (error) {
        if (error instanceof OutOfTime) {
          const start = template.rangeOf({ start: 0, end: 0 });
          return stopped(error, start, () => findStopped(model));
        }
        throw renderError(error, template, plain.templateAt, options.delimiters);
      }
    },
    trace(model, silenced) {
      const tracing = startTagTracing(model, silenced, project.marks);
      const marked = limits.trace(() => traced.print(template, model, files, tracing));
      return { marked, records: tracing.records, hidden: tracing.hidden } satisfies TracedText;
    },
  };
}

/** What helper modules export by name, or as the members of a default object: templates find it in their data. */
async function loadHelpers(project: EngineProject): Promise<Readonly<Record<string, unknown>>> {
  const helpers: Record<string, unknown> = {};
  for await (const module of helperModules(project)) {
    const { exported } = module;
    if (typeof exported !== 'object' || exported === null) {
      throw failedModule('run', module, new Error('it exports nothing by name'));
    }
    const { default: fallback, ...named } = exported as Record<string, unknown>;
    Object.assign(helpers, typeof fallback === 'object' ? fallback : {}, named);
  }
  return helpers;
}
