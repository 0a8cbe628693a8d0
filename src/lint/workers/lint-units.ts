import { DEFAULT_RENDER_TIMEOUT } from '../../engines/time-limit.ts';
import type { MarkupSharing } from '../../model/sharing.ts';
import type { Project } from '../../project/project.ts';
import { openRelayStore, type RelayedEntry } from '../../store/relay-store.ts';
import { type LintOptions, rulesOf } from '../lint-part.ts';
import { type Cell, cellsOf } from '../matrix.ts';
import { type CellLinter, type LintedCell, openLinter } from '../open-linter.ts';
import type { WorkerMessage, WorkerOrders, WorkerSettings } from './messages.ts';
import { sharingSince } from './sharing-since.ts';

/** Takes one unit after the other, until none is left, and tells what became of each. */
export async function lintUnits(
  project: Project,
  { settings, units, ...given }: WorkerOrders,
  tell: (message: WorkerMessage) => void,
): Promise<void> {
  const relayed: RelayedEntry[] = [];
  const options = optionsFor(project, settings, (entry) => {
    // The rest the main thread keeps of what it is told.
    if (entry.shelf.startsWith('engine ')) relayed.push(entry);
  });
  const linter = await openLinter(project, rulesOf(project, options), options);
  const cells = cellsOf(project);
  const taken = new Int32Array(given.taken);
  let before: MarkupSharing | undefined;
  for (const [unit, places] of units.entries()) {
    if (Atomics.compareExchange(taken, unit, 0, given.number) !== 0) continue;
    const own = places.flatMap((place) => cells[place] ?? []);
    const linted = await lintUnit(own, linter);
    const after = copyOf(await linter.sharing());
    const sharing = sharingSince(before, after);
    tell(
      linted === undefined
        ? { kind: 'left', unit }
        : { kind: 'linted', unit, cells: linted, sharing, relayed },
    );
    relayed.length = 0;
    before = after;
  }
  await linter.close();
}

const copyOf = (sharing: MarkupSharing | undefined): MarkupSharing | undefined =>
  sharing && { ...sharing, plain: new Map(sharing.plain) };

/** What is stopped here is left to the main thread, so that little time is enough to see it. */
const SHORTER = 10;
const SHORTEST = 500;

function optionsFor(
  project: Project,
  { cache, renderTimeout, ...settings }: WorkerSettings,
  relay: (entry: RelayedEntry) => void,
): LintOptions {
  const limit = renderTimeout ?? project.renderTimeout ?? DEFAULT_RENDER_TIMEOUT;
  return {
    ...settings,
    renderTimeout: Math.min(limit, Math.max(limit / SHORTER, SHORTEST)),
    ...(cache && { cache: { ...cache, store: openRelayStore(cache.folder, relay) } }),
  };
}

/** Undefined where the main thread has to do it. */
async function lintUnit(
  cells: readonly Cell[],
  linter: CellLinter,
): Promise<readonly LintedCell[] | undefined> {
  const stopsBefore = linter.stops();
  const linted: LintedCell[] = [];
  try {
    for (const cell of cells) {
      linted.push(await linter.lint(cell));
      if (linter.stops() > stopsBefore) return undefined;
    }
  } catch {
    // It will fail there as well, and be reported.
    return undefined;
  }
  return linted;
}
