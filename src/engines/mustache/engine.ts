import type { SourceRange } from '../../model/text/position.ts';
import { DEFAULT_MARKS } from '../marks.ts';
import { copyModel } from '../model-view/copy-model.ts';
import type {
  CompiledTemplate,
  EngineProject,
  TemplateEngine,
  TemplateProblem,
  TemplateText,
} from '../port.ts';
import { siteIdsOf } from '../site-ids.ts';
import { limitsOf, OutOfTime, stopped } from '../time-limit.ts';
import { type Helpers, loadHelpers } from './load-helpers.ts';
import { readOptions, unescaped } from './options.ts';
import { loadMustache, type MustachePackage } from './package.ts';
import { openPartials, type Partials } from './partials.ts';
import { parseError, renderError } from './problems.ts';
import { eachToken, inventoryOf, openSites, type Site, type Sites } from './sites.ts';
import { findFailure, trace, type TracedRender } from './trace.ts';
import { openPress, type Press } from './writer.ts';

/** Mustache as mustache.js 4 has it, with provenance. `open` throws a `TemplateError` for options and helper modules that do not work. */
export const mustacheEngine: TemplateEngine = {
  name: 'mustache',

  async open(project) {
    const loaded = await loadMustache(project.root);
    const options = readOptions(project.options);
    const { helpers, warnings } = await loadHelpers(project);
    let pending: readonly TemplateProblem[] = [...options.warnings, ...warnings];
    const partials = openPartials(project);
    const nextId = siteIdsOf(project);
    const printers = {
      html: { press: openPress(loaded, options.tags, options.escape), sites: openSites(nextId) },
      text: { press: openPress(loaded, options.tags, unescaped), sites: openSites(nextId) },
    };
    return {
      compile: (template, output) =>
        compile(template, { package: loaded, partials, helpers, project, ...printers[output] }),
      takeWarnings() {
        const taken = pending;
        pending = [];
        return taken;
      },
    };
  },
};

/** What renders parts of one output. */
interface Printer {
  readonly package: MustachePackage;
  readonly press: Press;
  readonly partials: Partials;
  readonly sites: Sites;
  readonly helpers: Helpers;
  readonly project: EngineProject;
}

/** Throws a TemplateError. */
function compile(template: TemplateText, printer: Printer): CompiledTemplate {
  const { press, partials, sites, helpers } = printer;
  const texts = [template, ...reachableFrom(template, printer)];
  const all = texts.flatMap((text) => sitesOf(text, printer));
  const writer = press.open();
  const limits = limitsOf(printer.project, template);
  const tracedOf = (model: unknown, silenced: ReadonlySet<number>): TracedRender => ({
    package: printer.package,
    press,
    partials,
    sites,
    helpers,
    limits,
    model,
    silenced,
    marks: printer.project.marks ?? DEFAULT_MARKS,
    source: sites.sourceOf(template),
  });
  const callOf = (name: string): SourceRange | undefined =>
    all.find((site) => site.kind === 'partial' && site.name === name)?.at;

  return {
    files: [...new Set(texts.map(({ file }) => file))],
    render(model) {
      const outer = new printer.package.Context(helpers, undefined);
      try {
        return limits.print(() => {
          const context = outer.push(copyModel(model).model);
          return writer.render(template.text, context, partials.textOf, press.tags);
        });
      } catch (error) {
        const at = template.rangeOf({ start: 0, end: 0 });
        const find = (): Site | undefined => findFailure(tracedOf(model, new Set()));
        if (error instanceof OutOfTime) return stopped(error, at, find);
        const site = find();
        throw renderError(error, { partials, at, site, callOf });
      }
    },
    trace: (model, silenced) => trace(tracedOf(model, silenced)),
    inventory: () => inventoryOf(all),
  };
}

/** The partials that a template calls, and those that they call. Throws a TemplateError for one that does not parse. */
function reachableFrom(template: TemplateText, printer: Printer): readonly TemplateText[] {
  const found = new Set<TemplateText>();
  const pending = [template];
  for (let text = pending.pop(); text !== undefined; text = pending.pop()) {
    for (const { kind, name } of sitesOf(text, printer)) {
      const partial = kind === 'partial' ? printer.partials.find(name) : undefined;
      if (partial === undefined || partial === template || found.has(partial)) continue;
      found.add(partial);
      pending.push(partial);
    }
  }
  return [...found];
}

function sitesOf(template: TemplateText, { press, sites }: Printer): readonly Site[] {
  const source = sites.sourceOf(template);
  try {
    const tokens = press.open().parse(template.text, press.tags);
    return [...eachToken(tokens)].flatMap((token) => source.siteOf(token) ?? []);
  } catch (error) {
    throw parseError(error, template);
  }
}
