import path from 'node:path';
import { failedModule, helperModules, type HelperModule } from '../helper-module.ts';
import type { EngineProject, TemplateProblem } from '../port.ts';
import type { Liquid } from './package.ts';

/**
 * Registers what the project's helper modules hold, with each of the instances. A module may export
 * filters by name, or an object of them as its default; `filters` and `tags`; or a function (alone,
 * as default, or as `register`) that is given the instance, as a plugin of liquidjs is, and registers
 * them itself. A function that registers nothing is itself a filter, named for its file. What has a
 * `render` is a tag.
 */
export async function loadHelpers(
  instances: readonly Liquid[],
  project: EngineProject,
): Promise<readonly TemplateProblem[]> {
  const warnings: TemplateProblem[] = [];
  for await (const module of helperModules(project)) {
    let found = false;
    for (const liquid of instances) {
      found = (await registerModule(liquid, module.exported, module)) || found;
    }
    if (!found) warnings.push(emptyModule(module.shown));
  }
  return warnings;
}

async function registerModule(
  liquid: Liquid,
  exported: unknown,
  module: HelperModule,
): Promise<boolean> {
  if (typeof exported === 'function') return registerFunction(liquid, exported, module);
  if (typeof exported !== 'object' || exported === null) return false;
  const {
    register,
    default: fallback,
    filters,
    tags,
    ...named
  } = exported as Record<string, unknown>;
  if (typeof register === 'function') return registerFunction(liquid, register, module);
  const ofDefault =
    fallback !== undefined &&
    fallback !== exported &&
    (await registerModule(liquid, fallback, module));
  const found = [
    registerNamed(liquid, named),
    registerNamed(liquid, filters),
    registerNamed(liquid, tags),
  ];
  return ofDefault || found.includes(true);
}

async function registerFunction(
  liquid: Liquid,
  exported: Function,
  module: HelperModule,
): Promise<boolean> {
  if (isTag(exported)) return registerNamed(liquid, { [nameOf(module)]: exported });
  const before = { filters: { ...liquid.filters }, tags: { ...liquid.tags } };
  let error: unknown;
  try {
    const returned: unknown = await Reflect.apply(exported, liquid, [liquid]);
    if (typeof returned === 'object') registerNamed(liquid, returned);
  } catch (thrown) {
    error = thrown;
  }
  const hasRegistered =
    Object.entries(liquid.filters).some(([name, filter]) => before.filters[name] !== filter) ||
    Object.entries(liquid.tags).some(([name, tag]) => before.tags[name] !== tag);
  if (wantsLiquid(exported) && error !== undefined) throw failedModule('run', module, error);
  if (hasRegistered) return true;
  if (wantsLiquid(exported)) return false;
  return registerNamed(liquid, { [nameOf(module)]: exported });
}

/** Whether a function is written to be given the instance, by its name or that of its parameter, or as a plugin. */
const wantsLiquid = (exported: Function): boolean => {
  const source = Function.prototype.toString.call(exported);
  return (
    /^register/i.test(exported.name) ||
    /\.registerFilter\b|\.registerTag\b|\.plugin\b/.test(source) ||
    /^(?:async\s*)?(?:function\b[^(]*)?\(?\s*_?(?:liquid|engine|instance)\b/i.test(source)
  );
};

function registerNamed(liquid: Liquid, named: unknown): boolean {
  let found = false;
  if (typeof named !== 'object' || named === null) return false;
  for (const [name, helper] of Object.entries(named)) {
    if (isTag(helper)) liquid.registerTag(name, helper);
    else if (isFilter(helper)) liquid.registerFilter(name, helper);
    else continue;
    found = true;
  }
  return found;
}

function isTag(helper: unknown): boolean {
  if (typeof helper === 'function') {
    const prototype: unknown = helper.prototype;
    return typeof (prototype as { render?: unknown } | undefined)?.render === 'function';
  }
  return typeof (helper as { render?: unknown } | null)?.render === 'function';
}

const isFilter = (helper: unknown): boolean =>
  typeof helper === 'function' ||
  typeof (helper as { handler?: unknown } | null)?.handler === 'function';

const nameOf = ({ shown }: HelperModule): string => path.parse(shown).name;

const emptyModule = (shown: string): TemplateProblem => {
  const start = { line: 1, column: 1 };
  return {
    message: `Helper module ${shown} exports no filters and no tags.`,
    hint: 'Export filters by name, or a function that is given the Liquid instance and registers them.',
    at: { file: shown, start, end: start },
  };
};
