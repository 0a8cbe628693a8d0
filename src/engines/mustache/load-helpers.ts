import path from 'node:path';
import { failedModule, helperModules, type HelperModule } from '../helper-module.ts';
import type { EngineProject, TemplateProblem } from '../port.ts';

/** What templates find where the data has nothing of that name: lambdas and fixed values. */
export type Helpers = Readonly<Record<string, unknown>>;

/**
 * What the project's helper modules hold: by name, as an object that is their default, or as what a
 * function called `register` returns. A function that is the default is a lambda named for its file.
 */
export async function loadHelpers(project: EngineProject): Promise<{
  readonly helpers: Helpers;
  readonly warnings: readonly TemplateProblem[];
}> {
  const helpers: Record<string, unknown> = {};
  const warnings: TemplateProblem[] = [];
  for await (const module of helperModules(project)) {
    const found = await helpersOf(module.exported, module);
    if (Object.keys(found).length === 0) warnings.push(emptyModule(module.shown));
    Object.assign(helpers, found);
  }
  return { helpers, warnings };
}

async function helpersOf(exported: unknown, module: HelperModule): Promise<Helpers> {
  if (typeof exported === 'function') return { [path.parse(module.shown).name]: exported };
  if (typeof exported !== 'object' || exported === null) return {};
  const { register, default: fallback, ...named } = exported as Record<string, unknown>;
  if (typeof register === 'function') return returnedBy(register, module);
  const ofDefault =
    fallback === undefined || fallback === exported ? {} : await helpersOf(fallback, module);
  return { ...ofDefault, ...named };
}

async function returnedBy(register: Function, module: HelperModule): Promise<Helpers> {
  try {
    return await helpersOf(await Reflect.apply(register, undefined, []), module);
  } catch (error) {
    throw failedModule('run', module, error);
  }
}

const emptyModule = (shown: string): TemplateProblem => {
  const start = { line: 1, column: 1 };
  return {
    message: `Helper module ${shown} exports nothing.`,
    hint: 'Export lambdas and values by name.',
    at: { file: shown, start, end: start },
  };
};
