import path from 'node:path';
import { watch } from 'chokidar';

/** Says when files of a project have changed. */
export interface FileChanges {
  /** Resolves when files have changed since the last call, and were left alone for a moment. */
  next(): Promise<readonly string[]>;
  /** Files outside of the project that matter as well; absolute. */
  follow(files: readonly string[]): void;
  close(): Promise<void>;
}

interface WatchedPlaces {
  /** Absolute. */
  readonly root: string;
  /** Absolute paths of files that the run itself writes. */
  readonly written: ReadonlySet<string>;
  /** Told once where the system does not let us watch. */
  readonly onFailure: (reason: string) => void;
}

/** Milliseconds of quiet after a change: an editor may write a file in several steps. */
const QUIET = 80;

/** Begins to watch; resolves when changes are noticed. */
export async function watchFiles({
  root,
  written,
  onFailure,
}: WatchedPlaces): Promise<FileChanges> {
  const changed = new Set<string>();
  let wake = (): void => undefined;
  let hasFailed = false;
  const watcher = watch(root, {
    ignoreInitial: true,
    ignored: (file) => written.has(file) || FOREIGN.test(path.relative(root, file)),
  });
  const note = (_: string, file: string): void => {
    changed.add(path.resolve(root, file));
    wake();
  };
  watcher.on('all', note);
  watcher.on('error', (error) => {
    if (!hasFailed) onFailure(error instanceof Error ? error.message : String(error));
    hasFailed = true;
  });
  await new Promise<void>((resolve) => {
    watcher.once('ready', () => resolve());
  });

  return {
    next: async () => {
      while (changed.size === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      for (let known = 0; known < changed.size;) {
        known = changed.size;
        await new Promise((resolve) => setTimeout(resolve, QUIET));
      }
      const files = [...changed];
      changed.clear();
      return files;
    },
    follow: (files) => {
      watcher.add(files.filter((file) => path.relative(root, file).startsWith('..')));
    },
    close: () => watcher.close(),
  };
}

/** What packages, version control and tools, sendlint among them, keep for themselves. */
const FOREIGN =
  /(?:^|[\\/])(?:node_modules|\.git|\.hg|\.svn|\.cache|\.sendlint|\.sendlint-reports|coverage)(?:[\\/]|$)|\.tmp$|~$|\.sw[a-z]$/;
