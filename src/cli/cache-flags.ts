import path from 'node:path';
import type { MemoryOptions } from '../lint/memory/cell-memory.ts';
import { storeFolder } from '../store/location.ts';
import { openStore, type Store } from '../store/store.ts';
import type { PlannedReport } from './planned-reports.ts';
import type { Terminal } from './terminal.ts';

export interface CacheFlags {
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly cacheStrategy?: string;
}

/** What earlier runs left, for one run. */
export interface OpenedCache {
  readonly options: MemoryOptions;
  /** Writes what is new; says on stderr where that cannot be done. */
  close(): void;
}

interface CacheAbout {
  /** Absolute path of the project. */
  readonly root: string;
  readonly reports: readonly PlannedReport[];
  /** What the process itself remembers. */
  readonly store: Store | undefined;
}

/** Undefined where nobody asks for it. Throws a `UserError` for a place that is no folder. */
export function openCache(
  { cache, cacheLocation }: CacheFlags,
  { root, reports, store: own }: CacheAbout,
  { cwd, env, stderr }: Terminal,
): OpenedCache | undefined {
  if (cache !== true && own === undefined) return undefined;
  const wanted = cacheLocation === undefined ? undefined : path.resolve(cwd, cacheLocation);
  const store = own ?? openStore(storeFolder(root, wanted));
  const written = reports.flatMap(({ file }) =>
    file === undefined ? [] : [path.resolve(cwd, file)],
  );
  return {
    options: { store, written: new Set(written), variables: env },
    close() {
      const failure = store.close();
      if (failure !== undefined) stderr.write(`The cache could not be written: ${failure}.\n`);
    },
  };
}
