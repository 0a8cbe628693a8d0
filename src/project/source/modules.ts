import { createJiti } from 'jiti';
import { UserError } from '../../model/user-error.ts';
import type { Files } from './text-file.ts';

/** Loads one of the user's modules, TypeScript included, with a state of its own. */
export async function importFresh(absolute: string): Promise<unknown> {
  // jiti in every case, so that a module means the same on all versions of Node.
  const jiti = createJiti(import.meta.url, { moduleCache: false, fsCache: false });
  return jiti.import(absolute);
}

/** The default export of a module; a fault in it is the user's. */
export async function importDefault(absolute: string, files: Files): Promise<unknown> {
  try {
    const module = await importFresh(absolute);
    return typeof module === 'object' && module !== null && 'default' in module
      ? module.default
      : undefined;
  } catch (error) {
    throw moduleError(error, absolute, files);
  }
}

function moduleError(error: unknown, absolute: string, files: Files): UserError {
  const name = files.nameOf(absolute);
  const message = error instanceof Error ? error.message : String(error);
  const trace = error instanceof Error ? `${message}\n${error.stack ?? ''}` : message;
  const place = placeIn(trace, absolute);
  const source = files.sourceOf(name);
  const first = (message.split('\n', 1)[0] ?? '').replaceAll(absolute, name);
  return new UserError({
    message: `Cannot load the module: ${first.replace(/\.?$/, '.')}`,
    at: { file: name, start: place, end: place },
    ...(source !== undefined && { source }),
  });
}

/** The first place in the module that the error names: in its message, or in the trace. */
function placeIn(trace: string, absolute: string): { line: number; column: number } {
  const after = trace.split(absolute).slice(1);
  for (const text of after) {
    const [, line, column] = /^:(\d+):(\d+)/.exec(text) ?? [];
    if (line !== undefined && column !== undefined) {
      return { line: Number(line), column: Number(column) };
    }
  }
  return { line: 1, column: 1 };
}
