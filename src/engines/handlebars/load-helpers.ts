import { createRequire } from 'node:module';
import path from 'node:path';
import Handlebars from 'handlebars';
import type { SourceRange } from '../../model/text/position.ts';
import { UserError } from '../../model/user-error.ts';
import { TemplateError, type EngineProject, type TemplateProblem } from '../port.ts';

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
  for (const file of project.helpers) {
    const shown = path.relative(project.root, file).replaceAll('\\', '/');
    const loaded = await load(file, shown, project);
    const hasRegistered = adoptImported(handlebars, file);
    const hasExported = await registerModule(handlebars, loaded, shown);
    if (!hasRegistered && !hasExported) warnings.push(emptyModule(shown));
  }
  return warnings;
}

async function load(file: string, shown: string, project: EngineProject): Promise<unknown> {
  try {
    return await project.importFresh(file);
  } catch (error) {
    if (error instanceof UserError || error instanceof TemplateError) throw error;
    throw failedModule('load', shown, error);
  }
}

async function registerModule(
  handlebars: HandlebarsInstance,
  loaded: unknown,
  shown: string,
): Promise<boolean> {
  if (typeof loaded === 'function') return registerFunction(handlebars, loaded, shown);
  if (typeof loaded !== 'object' || loaded === null) return false;
  const { register, default: fallback, ...named } = loaded as Record<string, unknown>;
  if (typeof register === 'function') return registerFunction(handlebars, register, shown);
  const ofDefault =
    fallback !== undefined &&
    fallback !== loaded &&
    (await registerModule(handlebars, fallback, shown));
  return registerNamed(handlebars, named) || ofDefault;
}

async function registerFunction(
  handlebars: HandlebarsInstance,
  exported: Function,
  shown: string,
): Promise<boolean> {
  const before = { ...handlebars.helpers };
  const partials = Object.keys(handlebars.partials).length;
  const decorators = Object.keys(handlebars.decorators).length;
  try {
    const returned: unknown = await Reflect.apply(exported, undefined, [handlebars]);
    if (typeof returned === 'object') registerNamed(handlebars, returned);
  } catch (error) {
    if (wantsHandlebars(exported)) throw failedModule('run', shown, error);
  }
  const hasRegistered =
    Object.entries(handlebars.helpers).some(([name, helper]) => before[name] !== helper) ||
    Object.keys(handlebars.partials).length !== partials ||
    Object.keys(handlebars.decorators).length !== decorators;
  if (hasRegistered) return true;
  if (wantsHandlebars(exported)) return false;
  handlebars.registerHelper(path.parse(shown).name, exported as Handlebars.HelperDelegate);
  return true;
}

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

const failedModule = (doing: 'load' | 'run', shown: string, error: unknown): TemplateError =>
  new TemplateError(
    {
      message: `Helper module ${shown} could not be ${doing === 'load' ? 'loaded' : 'run'}: ${messageOf(error)}`,
      at: startOf(shown),
    },
    { cause: error },
  );

const emptyModule = (shown: string): TemplateProblem => ({
  message: `Helper module ${shown} exports no helpers.`,
  hint: 'Export them by name, or export a function that is given the Handlebars instance and registers them.',
  at: startOf(shown),
});

const startOf = (file: string): SourceRange => {
  const start = { line: 1, column: 1 };
  return { file, start, end: start };
};

const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
