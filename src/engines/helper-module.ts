import { readFileSync } from 'node:fs';
import path from 'node:path';
import { placeInTrace, saidBy } from '../model/text/trace.ts';
import { UserError } from '../model/user-error.ts';
import { type EngineProject, TemplateError } from './port.ts';

/** One of the project's modules that give an engine helpers, filters or tags. */
export interface HelperModule {
  /** Absolute. */
  readonly file: string;
  /** Relative to the project's root. */
  readonly shown: string;
  readonly exported: unknown;
}

/** Loads the project's helper modules afresh, in their order. Throws a {@link TemplateError}. */
export async function* helperModules(project: EngineProject): AsyncGenerator<HelperModule> {
  for (const file of project.helpers) {
    const shown = path.relative(project.root, file).replaceAll('\\', '/');
    yield { file, shown, exported: await load({ file, shown }, project) };
  }
}

async function load(module: Omit<HelperModule, 'exported'>, project: EngineProject) {
  try {
    return await project.importFresh(module.file);
  } catch (error) {
    if (error instanceof UserError || error instanceof TemplateError) throw error;
    throw failedModule('loaded', module, error);
  }
}

/** The fault of a module that throws, at the place in it that its trace names. */
export function failedModule(
  what: 'loaded' | 'run',
  { file, shown }: Omit<HelperModule, 'exported'>,
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
