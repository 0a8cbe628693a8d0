import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Handlebars from 'handlebars';
import type { SourceRange } from '../../model/text/position.ts';
import { placeInTrace, saidBy } from '../../model/text/trace.ts';
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
    const hasExported = await registerModule(handlebars, loaded, { file, shown });
    if (!hasRegistered && !hasExported) warnings.push(emptyModule(shown));
  }
  return warnings;
}

interface HelperModule {
  /** Absolute. */
  readonly file: string;
  /** Relative to the project's root. */
  readonly shown: string;
}

async function load(file: string, shown: string, project: EngineProject): Promise<unknown> {
  try {
    return await project.importFresh(file);
  } catch (error) {
    if (error instanceof UserError || error instanceof TemplateError) throw error;
    throw failedModule('loaded', file, shown, error);
  }
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
  { file, shown }: HelperModule,
): Promise<boolean> {
  const before = { ...handlebars.helpers };
  const partials = Object.keys(handlebars.partials).length;
  const decorators = Object.keys(handlebars.decorators).length;
  try {
    const returned: unknown = await Reflect.apply(exported, undefined, [handlebars]);
    if (typeof returned === 'object') registerNamed(handlebars, returned);
  } catch (error) {
    if (wantsHandlebars(exported)) throw failedModule('run', file, shown, error);
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

function failedModule(
  what: 'loaded' | 'run',
  file: string,
  shown: string,
  error: unknown,
): TemplateError {
  const place = placeInTrace(error, file, textOf(file)) ?? { line: 1, column: 1 };
  return new TemplateError(
    {
      message: `Helper module ${shown} could not be ${what}: ${saidBy(error).replaceAll(file, shown)}.`,
      at: { file: shown, start: place, end: place },
    },
    { cause: error },
  );
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
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
