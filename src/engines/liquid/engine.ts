import { DEFAULT_MARKS } from '../marks.ts';
import { copyModel } from '../model-view/copy-model.ts';
import {
  type CompiledTemplate,
  type EngineProject,
  type TemplateEngine,
  TemplateError,
  type TemplateProblem,
  type TemplateText,
} from '../port.ts';
import { siteIdsOf } from '../site-ids.ts';
import { limitsOf, OutOfTime, stopped } from '../time-limit.ts';
import { hintFor } from './foreign.ts';
import { loadHelpers } from './load-helpers.ts';
import { readOptions } from './options.ts';
import { type Liquid, type LiquidPackage, loadLiquid, type Node } from './package.ts';
import { templateError } from './problems.ts';
import { takeNamedFormats } from './shopify-dates.ts';
import { inventoryOf, openSites, type Sites } from './sites.ts';
import { eachNode, filterUses, valuesOf } from './syntax.ts';
import { openTemplates, type Place, type Templates } from './templates.ts';
import { findStopped, trace, type TracedRender } from './trace.ts';

/** Liquid as liquidjs 10 has it, with provenance. `open` throws a `TemplateError` for options and helper modules that do not work. */
export const liquidEngine: TemplateEngine = {
  name: 'liquid',

  async open(project) {
    const loaded = await loadLiquid(project.root);
    const options = readOptions(project.options);
    const notes = openNotes();
    options.warnings.forEach(notes.add);
    const templates = openTemplates(project);
    const printers = {
      html: openPrinter(loaded, options.of('html'), templates, project),
      text: openPrinter(loaded, options.of('text'), templates, project),
    };
    const instances = [printers.html.liquid, printers.text.liquid];
    (await loadHelpers(instances, project)).forEach(notes.add);
    return {
      compile: (template, output) => compile(template, printers[output], notes.add),
      takeWarnings: notes.take,
    };
  },
};

/** What renders parts of one output. */
interface Printer {
  readonly package: LiquidPackage;
  readonly liquid: Liquid;
  readonly templates: Templates;
  readonly sites: Sites;
  readonly project: EngineProject;
}

function openPrinter(
  loaded: LiquidPackage,
  options: Readonly<Record<string, unknown>>,
  templates: Templates,
  project: EngineProject,
): Printer {
  const liquid = new loaded.Liquid({ ...options, fs: templates.fs, cache: true });
  takeNamedFormats(liquid);
  const ownTags = { ...liquid.tags };
  const isBuiltIn = ({ name = '' }: Node): boolean => liquid.tags[name] === ownTags[name];
  const sites = openSites(templates, isBuiltIn, siteIdsOf(project));
  return { package: loaded, liquid, templates, sites, project };
}

function compile(
  template: TemplateText,
  printer: Printer,
  note: (problem: TemplateProblem) => void,
): CompiledTemplate {
  const { liquid, templates, sites, project } = printer;
  const start = template.rangeOf({ start: 0, end: 0 });
  const fail = (error: unknown): never => {
    throw templateError(error, { liquid, templates, start });
  };
  const name = templates.add(template);
  const limits = limitsOf(project, template);
  const nodes = attempt(() => liquid.parse(templates.parsedOf(name), name), fail);
  const reachable = reach(nodes, printer);
  const all = [nodes, ...reachable.values()].flatMap((tree) => [...eachNode(tree)]);
  for (const problem of unknownFilters(all, printer)) note(problem);
  const tracedOf = (model: unknown, silenced: ReadonlySet<number>): TracedRender => ({
    package: printer.package,
    liquid,
    sites,
    limits,
    marks: project.marks ?? DEFAULT_MARKS,
    nodes,
    model: model ?? {},
    silenced,
  });
  const findStop = (render: TracedRender): Place | undefined => {
    const token = findStopped(render)?.token;
    return token && templates.placeOf(token);
  };

  return {
    files: filesOf([
      template,
      ...[...reachable.keys()].flatMap((key) => templates.textOf(key) ?? []),
    ]),
    render(model) {
      const printed = attempt(
        () => limits.print(() => String(liquid.renderSync(nodes, copyModel(model).model ?? {}))),
        (error) =>
          error instanceof OutOfTime
            ? stopped(error, start, () => findStop(tracedOf(model, new Set())))
            : fail(error),
      );
      return printed.includes(PROMISE) ? fail(promised(template, printed)) : printed;
    },
    trace: (model, silenced) => trace(tracedOf(model, silenced)),
    inventory: () => inventoryOf(all.map((node) => sites.planOf(node))),
  };
}

const filesOf = (texts: readonly TemplateText[]): readonly string[] => [
  ...new Set(texts.map(({ file }) => file)),
];

/** What a promise is as a text. */
const PROMISE = '[object Promise]';

function attempt<Result>(work: () => Result, fail: (error: unknown) => never): Result {
  try {
    return work();
  } catch (error) {
    return fail(error);
  }
}

/** The partials that a template calls, and those that they call, parsed. Faults in them show when they are called. */
function reach(
  nodes: readonly Node[],
  { liquid, templates }: Printer,
): Map<string, readonly Node[]> {
  const found = new Map<string, readonly Node[]>();
  const pending = [nodes];
  for (let tree = pending.pop(); tree !== undefined; tree = pending.pop()) {
    for (const node of eachNode(tree)) {
      for (const key of calledBy(node, templates)) {
        if (found.has(key)) continue;
        found.set(key, []);
        try {
          const partial = liquid.parse(templates.parsedOf(key), key);
          found.set(key, partial);
          pending.push(partial);
        } catch {
          // It may never be called.
        }
      }
    }
  }
  return found;
}

/** Keys of the partials that a node may call: all where it is only known while it runs. */
function calledBy(node: Node, templates: Templates): readonly string[] {
  const file = node['file'];
  if (file === undefined || !['render', 'include', 'layout'].includes(node.name ?? '')) return [];
  if (typeof file !== 'string')
    return Array.from(templates.partials.values(), (text) => templates.add(text));
  const key = templates.find(file, node.token.file);
  return key === undefined ? [] : [key];
}

/** Where the project says that unknown filters do nothing. */
function* unknownFilters(
  nodes: readonly Node[],
  { liquid, templates }: Printer,
): Generator<TemplateProblem> {
  for (const node of nodes) {
    for (const { name, token } of valuesOf(node).flatMap(filterUses)) {
      if (liquid.filters[name] !== undefined) continue;
      yield {
        message: `Unknown filter "${name}", which changes nothing.`,
        hint: hintFor('filter', name, Object.keys(liquid.filters)),
        at: templates.placeOf({ ...token, file: node.token.file ?? '' })?.at,
      };
    }
  }
}

function promised(template: TemplateText, printed: string): TemplateError {
  const before = printed.slice(0, printed.indexOf(PROMISE));
  const line = before.split('\n').length;
  return new TemplateError({
    message: 'A filter or tag answers with a promise, which is printed as "[object Promise]".',
    hint: `It shows in line ${line} of what is printed. Let helpers for sendlint answer at once.`,
    at: template.rangeOf({ start: 0, end: 0 }),
  });
}

function openNotes() {
  const noted = new Map<string, TemplateProblem>();
  const taken = new Set<string>();
  return {
    add: (problem: TemplateProblem): void => {
      const { file, start } = problem.at ?? {};
      const key = `${problem.message} ${file} ${start?.line}:${start?.column}`;
      if (!noted.has(key)) noted.set(key, problem);
    },
    take: (): readonly TemplateProblem[] => {
      const fresh = [...noted].filter(([key]) => !taken.has(key));
      for (const [key] of fresh) taken.add(key);
      return fresh.map(([, problem]) => problem);
    },
  };
}
