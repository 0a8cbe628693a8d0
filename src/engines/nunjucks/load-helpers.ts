import path from 'node:path';
import { failedModule, helperModules, type HelperModule } from '../helper-module.ts';
import type { EngineProject, TemplateProblem } from '../port.ts';
import type { Environment } from './package.ts';

/**
 * Adds what the project's helper modules hold. A module exports a function (alone, as default, or as
 * `register`, `configure` or `setup`) that is given the environment; or filters by name; or objects
 * `filters`, `globals`, `tests` and `extensions`. A function that adds nothing when it is given the
 * environment is itself a filter, named for its file.
 */
export async function loadHelpers(
  environment: Environment,
  project: EngineProject,
): Promise<readonly TemplateProblem[]> {
  const warnings: TemplateProblem[] = [];
  for await (const module of helperModules(project)) {
    if (!(await add(environment, module.exported, module)))
      warnings.push(emptyModule(module.shown));
  }
  return warnings;
}

/** True where something was added. */
async function add(
  environment: Environment,
  exported: unknown,
  module: HelperModule,
): Promise<boolean> {
  if (typeof exported === 'function') return addByFunction(environment, exported, module);
  if (typeof exported !== 'object' || exported === null) return false;
  const {
    default: fallback,
    register,
    configure = register,
    setup = configure,
    ...named
  } = exported as Readonly<Record<string, unknown>>;
  if (typeof setup === 'function') return addByFunction(environment, setup, module);
  const ofDefault =
    fallback !== undefined && fallback !== exported && (await add(environment, fallback, module));
  return addNamed(environment, named) || ofDefault;
}

async function addByFunction(
  environment: Environment,
  exported: Function,
  module: HelperModule,
): Promise<boolean> {
  const before = namesIn(environment);
  try {
    const returned: unknown = await Reflect.apply(exported, undefined, [environment]);
    if (typeof returned === 'object' && returned !== environment) addNamed(environment, returned);
  } catch (error) {
    if (wantsEnvironment(exported)) throw failedModule('run', module, error);
  }
  if (namesIn(environment) !== before) return true;
  if (wantsEnvironment(exported)) return false;
  environment.addFilter(path.parse(module.shown).name, exported);
  return true;
}

/** Everything that can be added to an environment, as something that can be compared. */
const namesIn = ({ filters, globals, tests, extensions, asyncFilters }: Environment): string =>
  [filters, globals, tests, extensions, asyncFilters].map((it) => Object.keys(it)).join('\n');

/** Whether a function's first parameter is named for the environment. */
const wantsEnvironment = (exported: Function): boolean =>
  /^(?:register|configure|setup|install)/i.test(exported.name) ||
  /^(?:async\s*)?(?:function\b[^(]*)?\(?\s*_?(?:e|env|environment|nunjucks|njk|nj|engine)\b/i.test(
    Function.prototype.toString.call(exported),
  );

function addNamed(environment: Environment, named: unknown): boolean {
  let isAny = false;
  const each = (group: unknown, adds: (name: string, value: unknown) => void): void => {
    if (typeof group !== 'object' || group === null) return;
    for (const [name, value] of Object.entries(group)) {
      adds(name, value);
      isAny = true;
    }
  };
  const { filters, globals, tests, extensions, ...others } = (named ?? {}) as Record<
    string,
    unknown
  >;
  each(filters, (name, filter) => environment.addFilter(name, filter));
  each(globals, (name, value) => environment.addGlobal(name, value));
  each(tests, (name, test) => environment.addTest(name, test));
  each(extensions, (name, extension) =>
    environment.addExtension(name, typeof extension === 'function' ? made(extension) : extension),
  );
  const functions = Object.entries(others).filter(([, value]) => typeof value === 'function');
  each(Object.fromEntries(functions), (name, filter) => environment.addFilter(name, filter));
  return isAny;
}

/** Extensions are written as classes or as constructor functions. */
const made = (extension: Function): unknown => Reflect.construct(extension, []);

const emptyModule = (shown: string): TemplateProblem => {
  const start = { line: 1, column: 1 };
  return {
    message: `Helper module ${shown} adds nothing to Nunjucks.`,
    hint: 'Export filters by name, or a function that is given the environment and adds to it.',
    at: { file: shown, start, end: start },
  };
};
