import type * as ConcludeRun from '../../src/lint/conclude-run.ts';
import type { HireCrew } from '../../src/lint/crew.ts';
import type * as LintPart from '../../src/lint/lint-part.ts';
import type { RunPart } from '../../src/lint/run-part.ts';
import type * as HireCrewModule from '../../src/lint/workers/hire-crew.ts';
import type * as LoadProject from '../../src/project/load-project.ts';
import type * as StoreModule from '../../src/store/store.ts';

// Workers run what was built, and so does the thread that hires them here.
const built = <Module>(name: string): Promise<Module> =>
  import(new URL(`../../dist/${name}.js`, import.meta.url).href) as Promise<Module>;

export interface Threads {
  /** Whether the main thread takes no unit that a worker can have. */
  readonly isIdle?: boolean;
  /** Whether the main thread has read another project. */
  readonly isStale?: boolean;
}

export interface Asked {
  /** Folder of the cache; none is kept where absent. */
  readonly cache?: string;
  readonly renderTimeout?: number | undefined;
}

export interface Linted {
  readonly part: RunPart;
  /** The result as JSON, without the time that it took. */
  readonly said: string;
  /** What became of the units that workers took. */
  readonly outcomes: readonly string[];
}

/** Lints a project: in one thread, or with two workers. */
export async function lintWith(cwd: string, threads?: Threads, asked: Asked = {}): Promise<Linted> {
  const { lintPart } = await built<typeof LintPart>('lint/lint-part');
  const { concludeRun } = await built<typeof ConcludeRun>('lint/conclude-run');
  const { loadProject } = await built<typeof LoadProject>('project/load-project');
  const { openStore } = await built<typeof StoreModule>('store/store');
  const { crewHirer } = await built<typeof HireCrewModule>('lint/workers/hire-crew');

  const project = await loadProject({ cwd });
  const { cache: folder, renderTimeout } = asked;
  const store = folder === undefined ? undefined : openStore(folder);
  const about = { written: new Set<string>(), variables: {} };
  const settings = {
    rules: new Map(),
    quiet: false,
    canary: true,
    sharedShapes: true,
    ...(renderTimeout !== undefined && { renderTimeout }),
    version: '0',
  };
  const outcomes: string[] = [];
  const hire: HireCrew = (work) => {
    const crew = crewHirer({
      concurrency: 3,
      place: { cwd, allowEmpty: false },
      data: new Map(),
      settings: { ...settings, ...(folder !== undefined && { cache: { ...about, folder } }) },
      store,
    })(threads?.isStale === true ? { ...work, project: { ...project, root: '/elsewhere' } } : work);
    return (
      crew && {
        ...crew,
        take: () => (threads?.isIdle === true && crew.size() > 0 ? undefined : crew.take()),
        async outcomeOf(unit) {
          const outcome = await crew.outcomeOf(unit);
          if (outcome !== undefined) outcomes.push(outcome.kind);
          return outcome;
        },
      }
    );
  };
  const part = await lintPart(project, {
    ...settings,
    ...(store && { cache: { ...about, store } }),
    ...(threads && { hire }),
  });
  store?.close();
  const { duration: _, sharing: __, sources, ...result } = concludeRun([part]);
  return { part, said: JSON.stringify({ ...result, sources: [...sources] }, null, 1), outcomes };
}
