import { printsOf } from './tracing.ts';
import type { Tracing } from './tracing.ts';
import type { Site, Sites } from './sites.ts';

/** Templates that call each other this deep do so without end. */
const DEPTH = 100;

/** Thrown where templates include or extend each other without end. */
export class EndlessTemplates extends Error {
  constructor() {
    super('Templates include, import or extend each other without end.');
    this.name = 'EndlessTemplates';
  }
}

/** What compiled templates call while they run; each environment has one. */
export interface Runtime {
  /** The tag that began to run last; undefined before the first. */
  readonly current: Site | undefined;
  /** To be called before a render; `tracing` where it is followed. */
  start(tracing?: Tracing): void;
  /** The methods that the code of `compile.ts` calls. */
  readonly calls: object;
}

export function createRuntime(sites: Sites): Runtime {
  let current: Site | undefined;
  let depth = 0;
  let tracing: Tracing | undefined;
  const deeper = (id: number): void => {
    current = sites.all[id];
    depth += 1;
    if (depth > DEPTH) throw new EndlessTemplates();
  };
  const places = {
    at(id: number): void {
      current = sites.all[id];
    },
    enter(id: number): void {
      deeper(id);
      if (current !== undefined) tracing?.via.push({ at: current.at, source: current.source });
    },
    leave(): void {
      depth -= 1;
      tracing?.via.pop();
    },
    // A child runs its parent last, so nobody comes back to say that it is over.
    extend: deeper,
  };
  return {
    get current() {
      return current;
    },
    start(next) {
      current = undefined;
      depth = 0;
      tracing = next;
    },
    calls: { ...places, ...printsOf(sites, () => tracing) },
  };
}
