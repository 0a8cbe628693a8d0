import type { Output } from './terminal.ts';

export interface Progress {
  readonly update: (done: number, total: number) => void;
  /** Removes what was shown. */
  readonly clear: () => void;
}

const PATIENCE = 1000;
const BETWEEN = 100;
const ERASE_LINE = '\r\u001B[2K';

/** One line on a terminal for runs that try the patience; nothing anywhere else. `now` is in milliseconds. */
export function createProgress(output: Output, now: () => number): Progress {
  if (output.isTTY !== true) return { update: () => undefined, clear: () => undefined };
  const began = now();
  let shownAt: number | undefined;
  return {
    update(done, total) {
      const time = now();
      if (time - began < PATIENCE || time - (shownAt ?? 0) < BETWEEN) return;
      shownAt = time;
      output.write(`${ERASE_LINE}${done} of ${total} messages read`);
    },
    clear() {
      if (shownAt !== undefined) output.write(ERASE_LINE);
      shownAt = undefined;
    },
  };
}
