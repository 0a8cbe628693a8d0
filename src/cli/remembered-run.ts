import path from 'node:path';
import { surroundings } from '../graph/environment.ts';
import type { RunInputs } from '../graph/run-inputs.ts';
import { dayOf } from '../model/day-of.ts';
import type { RunResult } from '../model/run.ts';
import type { Problem } from '../model/user-error.ts';
import { digestOf } from '../store/digest.ts';
import { nearestStore } from '../store/location.ts';
import { isUnmoved, type Snapshot, takeSnapshot } from '../store/snapshot.ts';
import { openStore, type Shelf, type Store } from '../store/store.ts';
import type { LintFlags } from './commands/lint.ts';
import type { FinishedRun } from './tell-run.ts';
import type { Terminal } from './terminal.ts';
import { writtenBy } from './written-by.ts';

/** A run that was asked the same question, and of which nothing has changed since. */
export interface RememberedRun extends FinishedRun {
  readonly root: string;
  /** Of the project. */
  readonly warnings: readonly Problem[];
}

/** What was asked, and in which surroundings. */
export interface RunQuestion {
  readonly patterns: readonly string[];
  readonly flags: LintFlags;
  readonly environment: readonly string[];
}

/** To be asked before a project moves the process to its time zone. */
export const questionOf = (patterns: readonly string[], flags: LintFlags): RunQuestion => ({
  patterns,
  flags,
  environment: surroundings(),
});

/** The whole answer of an earlier run; undefined where there is none, or something may have changed. */
export function recallRun(
  patterns: readonly string[],
  flags: LintFlags,
  terminal: Terminal,
): RememberedRun | undefined {
  const started = performance.now();
  const folder = isForAll(flags) ? folderOf(flags, terminal) : undefined;
  if (folder === undefined) return undefined;
  const store = openStore(folder);
  const shelf = shelfOf(store, questionOf(patterns, flags), terminal);
  const kept = shelf.get(KEY) as KeptRun | undefined;
  if (kept === undefined || !isStillSo(kept, flags, terminal)) return undefined;
  store.close();
  const { timeZone, root, warnings, unpruned, result, sources } = kept;
  terminal.setTimeZone?.(timeZone);
  return {
    root,
    warnings,
    unpruned,
    shortfalls: [],
    rendered: 0,
    result: { ...result, sources: new Map(sources), duration: performance.now() - started },
  };
}

/** A run that has just been made. */
export interface MadeRun {
  readonly result: RunResult;
  readonly unpruned: string | undefined;
  readonly warnings: readonly Problem[];
  /** IANA name. */
  readonly timeZone: string;
  /** The day on which it was made, where that matters. */
  readonly day: string | undefined;
  readonly inputs: RunInputs;
  /** When it began, in milliseconds since the epoch. */
  readonly since: number;
}

/** Keeps the answer of a run for {@link recallRun}, where that can be trusted later. */
export function keepRun(
  { result, inputs, since, ...made }: MadeRun,
  question: RunQuestion,
  folder: string,
  terminal: Terminal,
): void {
  const { root, sharing, sources, duration: _, ...rest } = result;
  if (!isForAll(question.flags) || (sharing?.broken ?? []).length > 0) return;
  const snapshot = takeSnapshot({
    root,
    files: inputs.files,
    isEveryFile: inputs.isAnyFile,
    written: writtenBy(question.flags, terminal),
    since,
  });
  if (snapshot === undefined) return;
  const store = openStore(folder);
  const kept: KeptRun = {
    ...made,
    root,
    snapshot,
    variables: inputs.variables,
    values: valuesOf(inputs.variables, terminal),
    result: { ...rest, root },
    sources: [...sources],
  };
  shelfOf(store, question, terminal).set(KEY, kept);
  // Whoever asks for a cache was told already that nothing can be written.
  store.close();
}

interface KeptRun extends Pick<MadeRun, 'unpruned' | 'warnings' | 'timeZone' | 'day'> {
  readonly root: string;
  readonly snapshot: Snapshot;
  readonly variables: readonly string[];
  /** Digest of what they held. */
  readonly values: string;
  readonly result: Omit<RunResult, 'sources' | 'sharing' | 'duration'>;
  readonly sources: readonly (readonly [file: string, text: string])[];
}

/** Raised when an answer is given another shape. */
const FORMAT = 1;

/** Of each question the last answer is kept. */
const KEY = 'last';

/** Whether a run only looks, and at nothing but the project as it stands on the disk. */
const isForAll = (flags: LintFlags): boolean =>
  flags.cache !== false &&
  [
    flags.fix,
    flags.fixDryRun,
    flags.suppressAll,
    flags.pruneSuppressions,
    flags.printConfig,
    flags.printGraph,
    flags.changed,
    flags.since,
    flags.shard,
    flags.coverage,
    flags.watch,
  ].every((flag) => flag === undefined || flag === false) &&
  flags.suppressRule.length === 0 &&
  flags.coverageFormat.length === 0 &&
  !flags.format.some((format) => /^blob(?:=|$)/.test(format));

const folderOf = ({ cacheLocation, config }: LintFlags, { cwd }: Terminal): string | undefined =>
  cacheLocation === undefined
    ? nearestStore(config === undefined ? cwd : path.dirname(path.resolve(cwd, config)))
    : path.resolve(cwd, cacheLocation);

/** One shelf for each question, so that no run reads the answers to others. */
function shelfOf(store: Store, question: RunQuestion, { cwd, version }: Terminal): Shelf {
  const asked = JSON.stringify([FORMAT, version, cwd, askedOf(question)]);
  return store.shelf(`run ${digestOf(asked)}`, 1);
}

/** What of a question decides what is found; the rest decides only how that is told. */
function askedOf({ patterns, flags, environment }: RunQuestion): object {
  const {
    format: _format,
    outputFile: _outputFile,
    color: _color,
    debug: _debug,
    stats: _stats,
    showExpected: _showExpected,
    showCannotTell: _showCannotTell,
    cache: _cache,
    cacheLocation: _cacheLocation,
    cacheStrategy: _cacheStrategy,
    concurrency: _concurrency,
    maxWarnings,
    ...asked
  } = flags;
  return { patterns, environment, ...asked, countsWarnings: maxWarnings !== undefined };
}

function isStillSo(
  { snapshot, variables, values, day, timeZone }: KeptRun,
  flags: LintFlags,
  terminal: Terminal,
): boolean {
  return (
    valuesOf(variables, terminal) === values &&
    (day === undefined || day === dayOf(terminal.now?.() ?? Date.now(), timeZone)) &&
    isUnmoved(snapshot, writtenBy(flags, terminal))
  );
}

const valuesOf = (variables: readonly string[], { env }: Terminal): string =>
  digestOf(JSON.stringify(variables.map((name) => [name, env[name]])));
