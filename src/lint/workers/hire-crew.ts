import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Store } from '../../store/store.ts';
import { applyRelayed } from '../../store/relay-store.ts';
import type { Crew, HireCrew, UnitOutcome, Work } from '../crew.ts';
import type { ProjectPlace, WorkerMessage, WorkerOrders, WorkerSettings } from './messages.ts';
import { projectDigest } from './project-digest.ts';
import { type Concurrency, threadCount } from './thread-count.ts';

export interface CrewOptions {
  readonly concurrency: Concurrency;
  readonly place: ProjectPlace;
  readonly data: ReadonlyMap<string, unknown>;
  readonly settings: WorkerSettings;
  /** Where to keep what workers would. */
  readonly store: Store | undefined;
}

/** Lints in several threads where that pays. */
export const crewHirer =
  ({ concurrency, ...options }: CrewOptions): HireCrew =>
  (work) => {
    const count = threadCount(concurrency, { ...work, units: work.units.length });
    return count < 2 ? undefined : hire(work, count - 1, options);
  };

/** This thread, among those that take units. */
const OWN = -1;

function hire(
  { project, units }: Work,
  count: number,
  { store, ...given }: Omit<CrewOptions, 'concurrency'>,
): Crew {
  const taken = new Int32Array(new SharedArrayBuffer(units.length * Int32Array.BYTES_PER_ELEMENT));
  const outcomes = new Map<number, UnitOutcome>();
  const told = new Set<number>();
  const bell = createBell();
  const digest = projectDigest(project);

  const settle = (unit: number, outcome: UnitOutcome): void => {
    told.add(unit);
    outcomes.set(unit, outcome);
  };
  const hear = (message: WorkerMessage): void => {
    if (message.kind === 'linted') {
      const { kind, unit, cells, sharing, relayed } = message;
      if (store !== undefined) applyRelayed(store, relayed);
      settle(unit, { kind, cells, sharing });
    } else if (message.kind === 'left') settle(message.unit, { kind: 'left' });
    bell.ring();
  };
  const leave = (number: number): void => {
    for (const unit of units.keys()) {
      if (taken[unit] === number && !told.has(unit)) settle(unit, { kind: 'left' });
    }
    bell.ring();
  };
  const workers = Array.from({ length: count }, (_, index) => index + 1).flatMap((number) => {
    const orders: WorkerOrders = { ...given, digest, units, number, taken: taken.buffer };
    return startWorker(orders, { hear, onEnd: () => leave(number) }) ?? [];
  });

  return {
    take() {
      const unit = units.findIndex(
        (_, index) => Atomics.compareExchange(taken, index, 0, OWN) === 0,
      );
      return unit === -1 ? undefined : unit;
    },
    async outcomeOf(unit) {
      // Others' messages come in between.
      await new Promise(setImmediate);
      const outcome = outcomes.get(unit);
      outcomes.delete(unit);
      return outcome;
    },
    news: () => bell.next(),
    size: () => workers.filter((worker) => !worker.hasEnded()).length,
    async close({ hasFailed }) {
      await Promise.all(workers.map((worker) => worker.end(hasFailed)));
    },
  };
}

interface StartedWorker {
  readonly hasEnded: () => boolean;
  /** Waits until it is through, unless it is not even ready or there is no time. */
  end(isUrgent: boolean): Promise<void>;
}

/** Undefined where none can be had: this thread does it all. */
function startWorker(
  orders: WorkerOrders,
  told: { readonly hear: (message: WorkerMessage) => void; readonly onEnd: () => void },
): StartedWorker | undefined {
  let worker: Worker;
  try {
    worker = new Worker(FILE, { workerData: orders });
  } catch {
    // A setting that cannot be handed over, or a system that has no more threads.
    return undefined;
  }
  let isReady = false;
  let hasEnded = false;
  const through = new Promise<void>((resolve) => {
    worker.on('message', (message: WorkerMessage) => {
      isReady ||= message.kind === 'ready';
      if (message.kind === 'through') resolve();
      told.hear(message);
    });
    worker.on('exit', () => {
      hasEnded = true;
      told.onEnd();
      resolve();
    });
  });
  // What killed it comes again in this thread, which lints what it held, and is reported there.
  worker.on('error', () => undefined);
  worker.on('messageerror', () => void worker.terminate());
  return {
    hasEnded: () => hasEnded,
    async end(isUrgent) {
      if (isReady && !isUrgent) await through;
      await worker.terminate();
    },
  };
}

/** Built, it is JavaScript; in the sources it is not. */
const FILE = new URL(`./worker${path.extname(import.meta.url)}`, import.meta.url);

/** Wakes who waits for the next event; one that nobody waits for is kept. */
function createBell(): { ring(): void; next(): Promise<void> } {
  let ring = (): void => undefined;
  let next = Promise.resolve();
  const renew = (): void => {
    next = new Promise((resolve) => {
      ring = resolve;
    });
  };
  renew();
  return {
    ring: () => ring(),
    async next() {
      await next;
      renew();
    },
  };
}
