import { createRequire } from 'node:module';
import path from 'node:path';
import Handlebars from 'handlebars';
import type { SourceRange } from '../../model/text/position.ts';
import { failedModule, helperModules, type HelperModule } from '../helper-module.ts';
import type { EngineProject, TemplateProblem } from '../port.ts';

/** Handlebars' types forbid to replace what its documentation lets be replaced. */
export type HandlebarsInstance = Omit<
  ReturnType<typeof Handlebars.create>,
  'helpers' | 'partials'
> & {
  helpers: Record<string, Handlebars.HelperDelegate>;
  partials: Record<string, unknown>;
};

/**
 * Registers what the project's helper modules hold. A module may export helpers by name, an object of
 * them as its default, or a function (alone, as default, or as `register`) that is given the Handlebars
 * instance, or register with the Handlebars that it imports. A function that registers nothing when it
 * is given one is itself a helper, named for its file.
 */
export async function loadHelpers(
  handlebars: HandlebarsInstance,
  project: EngineProject,
): Promise<readonly TemplateProblem[]> {
  // `handlebars-helpers` and its like ask for `{ handlebars }`.
  Object.assign(handlebars, { handlebars, hbs: handlebars });
  const warnings: TemplateProblem[] = [];
  for await (const module of helperModules(project)) {
    const hasRegistered = adoptImported(handlebars, module.file);
    const hasExported = await registerModule(handlebars, module.exported, module);
    if (!hasRegistered && !hasExported) warnings.push(emptyModule(module.shown));
  }
  return warnings;
}

async function registerModule(
  handlebars: HandlebarsInstance,
  loaded: unknown,
  module: HelperModule,
): Promise<boolean> {
  if (typeof loaded === 'function') return registerFunction(handlebars, loaded, module);
  if (typeof loaded !== 'object' || loaded === null) return false;
  const { register, default: fallback, ...named } = loaded as Record<string, unknown>;
  if (typeof register === 'function') return registerFunction(handlebars, register, module);
  const ofDefault =
    fallback !== undefined &&
    fallback !== loaded &&
    (await registerModule(handlebars, fallback, module));
  return registerNamed(handlebars, named) || ofDefault;
}

async function registerFunction(
  handlebars: HandlebarsInstance,
  exported: Function,
  module: HelperModule,
): Promise<boolean> {
  const before = { ...handlebars.helpers };
  const partials = Object.keys(handlebars.partials).length;
  const decorators = Object.keys(handlebars.decorators).length;
  try {
    const returned: unknown = await Reflect.apply(exported, undefined, [handlebars]);
    if (typeof returned === 'object') registerNamed(handlebars, returned);
  } catch (error) {
    const isHelper = !wantsHandlebars(exported) && packageOf(module) === undefined;
    if (!isHelper) throw failedModule('run', module, error);
  }
  const hasRegistered =
    Object.entries(handlebars.helpers).some(([name, helper]) => before[name] !== helper) ||
    Object.keys(handlebars.partials).length !== partials ||
    Object.keys(handlebars.decorators).length !== decorators;
  if (hasRegistered) return true;
  if (wantsHandlebars(exported)) return false;
  const name = packageOf(module) ?? path.parse(module.shown).name;
  handlebars.registerHelper(name, exported as Handlebars.HelperDelegate);
  return true;
}

/** Name of the package that a module belongs to; undefined for one of the project's own. */
const packageOf = ({ file }: HelperModule): string | undefined =>
  /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1]?.replaceAll('\\', '/');

/** Whether a function's first parameter is named for the Handlebars instance. */
const wantsHandlebars = (exported: Function): boolean =>
  /^register/i.test(exported.name) ||
  /^(?:async\s*)?(?:function\b[^(]*)?\(?\s*\{?\s*_?(?:h|hb|hbs|handlebars|instance|engine)\b/i.test(
    Function.prototype.toString.call(exported),
  );

function registerNamed(handlebars: HandlebarsInstance, named: unknown): boolean {
  let found = false;
  for (const [name, helper] of Object.entries(named ?? {})) {
    if (typeof helper !== 'function') continue;
    handlebars.registerHelper(name, helper as Handlebars.HelperDelegate);
    found = true;
  }
  return found;
}

/** A module may have registered with the Handlebars that it imports itself; packages are loaded once. */
function adoptImported(handlebars: HandlebarsInstance, file: string): boolean {
  const imported = importedBy(file);
  if (imported === undefined) return false;
  const builtIn = Handlebars.create().helpers;
  const added = Object.entries(imported.helpers).filter(([name]) => !Object.hasOwn(builtIn, name));
  Object.assign(handlebars.helpers, Object.fromEntries(added));
  Object.assign(handlebars.partials, imported.partials);
  return added.length > 0 || Object.keys(imported.partials).length > 0;
}

/** The Handlebars that a module gets when it imports one, if anybody has. */
function importedBy(file: string): HandlebarsInstance | undefined {
  const require = createRequire(file);
  try {
    const exported: unknown = require.cache[require.resolve('handlebars')]?.exports;
    const instance = exported as Partial<HandlebarsInstance> | undefined;
    return instance?.helpers && instance.partials ? (instance as HandlebarsInstance) : undefined;
  } catch {
    return undefined;
  }
}

const emptyModule = (shown: string): TemplateProblem => ({
  message: `Helper module ${shown} exports no helpers.`,
  hint: 'Export them by name, or export a function that is given the Handlebars instance and registers them.',
  at: startOf(shown),
});

const startOf = (file: string): SourceRange => {
  const start = { line: 1, column: 1 };
  return { file, start, end: start };
};
