import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Jiti, type JitiOptions, createJiti } from 'jiti';
import { openStopper } from '../../engines/time-limit.ts';
import { placeInTrace, saidBy } from '../../model/text/trace.ts';
import { UserError } from '../../model/user-error.ts';
import { type DataMemory, rememberedData } from './remembered-data.ts';
import type { Files } from './text-file.ts';

/**
 * Loads one of the user's modules, TypeScript included, with a state of its own: neither it nor the
 * files of the project that it imports share anything with an earlier load. Packages are shared.
 */
export async function importFresh(
  absolute: string,
  root = path.dirname(absolute),
  memory?: DataMemory,
): Promise<unknown> {
  // jiti in every case, so that a module means the same on all versions of Node.
  const jiti = loaderFor(path.dirname(absolute), memory);
  const { cache } = createRequire(import.meta.url);
  const ownModules = (): readonly string[] =>
    Object.keys(cache).filter(
      (file) =>
        file.startsWith(root + path.sep) && !file.includes(`${path.sep}node_modules${path.sep}`),
    );

  const kept = ownModules().map((file) => [file, cache[file]] as const);
  for (const [file] of kept) delete cache[file];
  const runWithin = openStopper();
  const load = <Loaded>(work: () => Loaded): Loaded => {
    const loaded = runWithin(PATIENCE, work);
    if (loaded === undefined) throw new Error(ENDLESS);
    return loaded.result;
  };
  try {
    // Loaded as CommonJS, modules can be forgotten; what Node imports itself it keeps for good.
    return load(() => jiti(absolute) as unknown);
  } catch (error) {
    if (!isForImportOnly(error)) throw error;
    return await load(() => jiti.import(absolute));
  } finally {
    for (const file of ownModules()) delete cache[file];
    for (const [file, module] of kept) cache[file] = module;
  }
}

function loaderFor(folder: string, memory?: DataMemory): Jiti {
  const common: JitiOptions = {
    moduleCache: true,
    fsCache: false,
    extensions: EXTENSIONS,
    // It runs here already: to make all of it fit for Node once more takes longer than most runs.
    nativeModules: ['sendlint'],
    jsx: { runtime: 'automatic' },
  };
  const options: JitiOptions = {
    ...common,
    ...(memory && { transform: rememberedTransform(createJiti(import.meta.url, common), memory) }),
  };
  try {
    return createJiti(import.meta.url, { ...options, tsconfigPaths: folder });
  } catch {
    // A tsconfig.json that cannot be read, or extends what is not installed, matters to few modules.
    return createJiti(import.meta.url, options);
  }
}

/** Makes modules fit for Node, as `jiti` does, unless an earlier run has done so. */
function rememberedTransform(
  jiti: Jiti,
  memory: DataMemory,
): NonNullable<JitiOptions['transform']> {
  const { version } = createRequire(import.meta.url)('jiti/package.json') as { version: string };
  return (asked) => ({
    code: rememberedData(
      memory,
      () => `code ${version} ${JSON.stringify(asked)}`,
      () => {
        const code = jiti.transform(asked);
        return { made: code, isQuiet: !code.includes('__JITI_ERROR__') };
      },
    ),
  });
}

/** What an import may leave out, in the order it is tried; jiti by itself knows no `.jsx`. */
const EXTENSIONS = ['.js', '.mjs', '.cjs', '.ts', '.tsx', '.mts', '.cts', '.jsx'];

/** Milliseconds in which a module and all that it imports are loaded, on a slow machine and for the first time. */
const PATIENCE = 30_000;

const ENDLESS = `it does not come to an end, and was stopped after ${PATIENCE / 1000} seconds`;

/** Whether a module waits at its top level, or imports a package that cannot be required. */
const isForImportOnly = (error: unknown): boolean =>
  error instanceof Error &&
  (/\bawait is only valid\b/.test(error.message) ||
    ('code' in error && /^ERR_(?:REQUIRE_|PACKAGE_PATH_NOT_EXPORTED)/.test(String(error.code))));

/** Entry of a package as a module in `folder` would import it; undefined where there is none. */
export function resolvePackage(name: string, folder: string): string | undefined {
  const parentURL = pathToFileURL(path.join(folder, 'module.js')).href;
  const url = loaderFor(folder).esmResolve(name, { parentURL, try: true });
  return url?.startsWith('file:') === true ? fileURLToPath(url) : undefined;
}

/** The default export of a module; a fault in it is the user's. */
export async function importDefault(absolute: string, files: Files): Promise<unknown> {
  try {
    const module = await importFresh(absolute, files.root);
    return typeof module === 'object' && module !== null && 'default' in module
      ? module.default
      : undefined;
  } catch (error) {
    throw moduleError(error, absolute, files);
  }
}

export function moduleError(error: unknown, absolute: string, files: Files): UserError {
  const name = files.nameOf(absolute);
  const source = files.sourceOf(name);
  const place = placeInTrace(error, absolute, source) ?? { line: 1, column: 1 };
  return new UserError({
    message: `Cannot load the module: ${saidBy(error).replaceAll(absolute, name)}.`,
    at: { file: name, start: place, end: place },
    ...(source !== undefined && { source }),
  });
}
