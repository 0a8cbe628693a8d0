import path from 'node:path';
import { surroundings } from '../graph/environment.ts';
import type { MemoryOptions } from '../lint/memory/cell-memory.ts';
import type { WorkerSettings } from '../lint/workers/messages.ts';
import type { DataMemory } from '../project/source/remembered-data.ts';
import { digestOf } from '../store/digest.ts';
import { storeFolder } from '../store/location.ts';
import { openStore, type Store } from '../store/store.ts';
import type { Terminal } from './terminal.ts';

export interface CacheFlags {
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly cacheStrategy?: string;
}

/** What earlier runs left, for one run. */
export interface OpenedCache {
  readonly options: MemoryOptions;
  /** What was read of customers. */
  readonly data: DataMemory;
  /** Where it is kept; undefined where only the process remembers. */
  readonly folder: string | undefined;
  /** Writes what is new; says on stderr where that cannot be done, to whoever asked for it. */
  close(): void;
}

interface CacheAbout {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute paths of the files that the run writes. */
  readonly written: ReadonlySet<string>;
  /** What the process itself remembers. */
  readonly store: Store | undefined;
}

/** Undefined where nobody wants it. Throws a `UserError` for a place that is no folder. */
export function openCache(
  { cache, cacheLocation, debug }: CacheFlags & { readonly debug?: boolean },
  { root, written, store: own }: CacheAbout,
  { cwd, env, stderr, version }: Terminal,
): OpenedCache | undefined {
  if (cache === false && own === undefined) return undefined;
  const wanted = cacheLocation === undefined ? undefined : path.resolve(cwd, cacheLocation);
  const folder = own === undefined ? storeFolder(root, wanted) : undefined;
  const store = own ?? openStore(folder ?? '');
  return {
    options: { store, written, variables: env },
    data: dataIn(store, version),
    folder,
    close() {
      const failure = store.close();
      if (failure === undefined) return;
      if (cache === true || cacheLocation !== undefined || debug === true) {
        stderr.write(`The cache could not be written: ${failure}.\n${ADVICE}\n`);
      }
    },
  };
}

/** What other threads need to know of it; undefined where only the process remembers. */
export function handedCache({ options, folder }: OpenedCache): WorkerSettings['cache'] {
  const { written, variables } = options;
  return folder === undefined ? undefined : { folder, written, variables: { ...variables } };
}

const ADVICE =
  '  Name a folder that can be written with --cache-location, or do without: --no-cache.';

/** Raised when data is kept in another shape. */
const DATA_FORMAT = 1;

/** More customers than most projects have, in all their states. */
const MOST_RECORDS = 5000;

function dataIn(store: Store, version: string): DataMemory {
  const shelf = store.shelf('customers', MOST_RECORDS);
  const common = JSON.stringify([DATA_FORMAT, version, surroundings()]);
  const keyOf = (question: string): string => digestOf(`${common} ${question}`);
  return {
    get: (question) => shelf.get(keyOf(question)),
    set: (question, value) => shelf.set(keyOf(question), value),
  };
}
