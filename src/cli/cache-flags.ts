import path from 'node:path';
import type { MemoryOptions } from '../lint/memory/cell-memory.ts';
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
  { cwd, env, stderr }: Terminal,
): OpenedCache | undefined {
  if (cache === false && own === undefined) return undefined;
  const wanted = cacheLocation === undefined ? undefined : path.resolve(cwd, cacheLocation);
  const folder = own === undefined ? storeFolder(root, wanted) : undefined;
  const store = own ?? openStore(folder ?? '');
  return {
    options: { store, written, variables: env },
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

const ADVICE =
  '  Name a folder that can be written with --cache-location, or do without: --no-cache.';
