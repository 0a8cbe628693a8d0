import type { DataMemory } from '../project/source/remembered-data.ts';

/** A memory that is watched, for threads that read the same files. */
export interface HandedData {
  readonly memory: DataMemory;
  /** What was asked and answered so far, and no more of it. */
  take(): ReadonlyMap<string, unknown>;
}

export function handedData(memory: DataMemory): HandedData {
  const seen = new Map<string, unknown>();
  let isWatched = true;
  const note = (question: string, value: unknown): void => {
    if (isWatched && value !== undefined) seen.set(question, value);
  };
  return {
    memory: {
      get(question) {
        const value = memory.get(question);
        note(question, value);
        return value;
      },
      set(question, value) {
        memory.set(question, value);
        note(question, value);
      },
    },
    take() {
      isWatched = false;
      return seen;
    },
  };
}
