import { url as inspectorUrl } from 'node:inspector';
import { createContext, Script } from 'node:vm';
import type { SourceRange } from '../model/text/position.ts';
import {
  type EngineProject,
  TemplateError,
  type TemplateProblem,
  type TemplateText,
} from './port.ts';

/** Ends what the user's code does not end by itself. */
export interface TimeLimit {
  /**
   * Runs what may never come to an end: all synchronous code that `work` calls, whoever wrote it. Nothing
   * below is told: neither `catch` nor `finally`. What had to be stopped before is given less time, then
   * none. Throws {@link OutOfTime}, and what `work` throws.
   */
  run<Result>(name: string, work: () => Result): Result;
  /** How often something had to be stopped so far, or was not run for that. */
  readonly stops: () => number;
}

/** Thrown where something was stopped, or is not tried any more. */
export class OutOfTime extends Error {
  /** Whether it was stopped so often that it was not run at all. */
  readonly isGivenUp: boolean;
  /** What it may take, in milliseconds. */
  readonly limit: number;

  constructor(limit: number, isGivenUp: boolean) {
    super('It does not come to an end.');
    this.name = 'OutOfTime';
    this.limit = limit;
    this.isGivenUp = isGivenUp;
  }
}

export const DEFAULT_RENDER_TIMEOUT = 10_000;

/** How often one thing is stopped before it is given up. */
const MOST_STOPS = 3;

/** After so many stops of anything, everything has little time and only one stop: one helper may stand in all templates. */
const MANY_STOPS = 10;

/** What had to be stopped has a part of the time the next time, but as much as a loaded machine needs. */
const SHORTER = 10;
const SHORTEST = 500;

/** `milliseconds` for one call; 0 sets no limit. */
export const openTimeLimit = (milliseconds: number): TimeLimit =>
  limited(milliseconds, milliseconds);

/**
 * For renders that only we ask for, of what has shown that it needs no more than a part of the time. What
 * came to an end is not watched again: to watch a render costs more than most renders.
 */
export function openProbeLimit(milliseconds: number): TimeLimit {
  const limit = limited(milliseconds, shorterThan(milliseconds));
  const ended = new Set<string>();
  return {
    run(name, work) {
      if (ended.has(name)) return work();
      const result = limit.run(name, work);
      ended.add(name);
      return result;
    },
    stops: limit.stops,
  };
}

function limited(milliseconds: number, first: number): TimeLimit {
  if (milliseconds <= 0) return UNLIMITED;
  const runWithin = openStopper();
  const stopsOf = new Map<string, number>();
  let stops = 0;
  let refusals = 0;
  return {
    run(name, work) {
      const before = stopsOf.get(name) ?? 0;
      const isLate = stops >= MANY_STOPS;
      if (before >= (isLate ? 1 : MOST_STOPS)) {
        refusals += 1;
        throw new OutOfTime(milliseconds, true);
      }
      const outcome = runWithin(isLate || before > 0 ? shorterThan(milliseconds) : first, work);
      if (outcome !== undefined) return outcome.result;
      stopsOf.set(name, before + 1);
      stops += 1;
      throw new OutOfTime(milliseconds, false);
    },
    stops: () => stops + refusals,
  };
}

const shorterThan = (milliseconds: number): number =>
  Math.min(milliseconds, Math.max(milliseconds / SHORTER, SHORTEST));

export const UNLIMITED: TimeLimit = { run: (_, work) => work(), stops: () => 0 };

/** Runs `work`, and throws what it throws; undefined where it had to be stopped. */
export type RunWithin = <Result>(
  milliseconds: number,
  work: () => Result,
) => { readonly result: Result } | undefined;

/** What a script of Node's `vm` calls, Node can stop: all else ends only with the process. */
export function openStopper(): RunWithin {
  // Who looks at code in a debugger takes time.
  if (inspectorUrl() !== undefined) return (_, work) => ({ result: work() });
  const held: { call: () => void } = { call: () => undefined };
  const context = createContext(held);
  const script = new Script('call()');
  return (milliseconds, work) => {
    type Result = ReturnType<typeof work>;
    let outcome: { readonly result: Result } | undefined;
    let failure: { readonly error: unknown } | undefined;
    held.call = () => {
      try {
        outcome = { result: work() };
      } catch (error) {
        failure = { error };
      }
    };
    try {
      script.runInContext(context, { timeout: Math.ceil(milliseconds), displayErrors: false });
    } catch (error) {
      if (!isTimeout(error)) throw error;
      return undefined;
    }
    if (failure !== undefined) throw failure.error;
    return outcome;
  };
}

/** Node throws an error of the script's own world. */
const isTimeout = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** The limits of one template. */
export interface TemplateLimits {
  readonly print: Limited;
  /**
   * For printing once more with marks what was printed before, or to see why it is not. Watched until that
   * has come to an end once: to watch a render costs more than most renders.
   */
  readonly trace: Limited;
}

type Limited = <Result>(work: () => Result) => Result;

export function limitsOf(
  { timeLimits: { printing, probing } = NO_LIMITS }: Pick<EngineProject, 'timeLimits'>,
  template: TemplateText,
): TemplateLimits {
  const { file, start } = template.rangeOf({ start: 0, end: 0 });
  // One file may hold several templates: a subject in its front matter.
  const name = `${file}:${start.line}:${start.column}`;
  let isWatched = true;
  return {
    print(work) {
      try {
        return printing.run(name, work);
      } catch (error) {
        if (error instanceof OutOfTime) isWatched = true;
        throw error;
      }
    },
    trace(work) {
      if (!isWatched) return work();
      const result = probing.run(name, work);
      isWatched = false;
      return result;
    },
  };
}

const NO_LIMITS: NonNullable<EngineProject['timeLimits']> = {
  printing: UNLIMITED,
  probing: UNLIMITED,
};

/** Throws what was stopped as a fault of the template. `find` tells where, as far as that can be seen. */
export function stopped(
  error: OutOfTime,
  start: SourceRange,
  find: () => { readonly at: SourceRange; readonly source: string } | undefined,
): never {
  const found = error.isGivenUp ? undefined : find();
  const { at = start, source } = found ?? {};
  throw new TemplateError(stoppedProblem(error, at, { source }), { cause: error });
}

/**
 * A stopped template as its reader sees it, the same words for all customers. `helper` ran, called by
 * `source`, as far as that is known.
 */
export function stoppedProblem(
  { limit, isGivenUp }: OutOfTime,
  at: SourceRange,
  {
    helper,
    source,
  }: { readonly helper?: string | undefined; readonly source?: string | undefined },
): TemplateProblem {
  if (isGivenUp) {
    return {
      kind: 'stopped',
      message: 'It is not rendered any more: it had to be stopped too often.',
      hint: 'Mend first what does not come to an end.',
      at,
    };
  }
  const [message, where] =
    helper === undefined
      ? ['The template does not come to an end.', source && `It was stopped in ${source}.`]
      : [
          `Helper "${helper}" does not come to an end.`,
          source && `It was called by ${source}, and stopped.`,
        ];
  const hint = `${where ?? 'It was stopped.'} ${saidLimit(limit)}`;
  return { kind: 'stopped', message, hint, at };
}

export const saidLimit = (limit: number): string =>
  `A render may take ${limit} ms, and less once something had to be stopped (renderTimeout).`;
