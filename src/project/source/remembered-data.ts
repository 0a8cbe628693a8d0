import { isDeepStrictEqual } from 'node:util';

/** What earlier runs have made of texts. */
export interface DataMemory {
  /** What was kept for the same question; undefined where nothing was. */
  get(question: string): unknown;
  /** `value` is plain data, as JSON has it. */
  set(question: string, value: unknown): void;
}

/**
 * What `make` makes, or made of the same question in an earlier run. Only what JSON can hold is kept, and where
 * `make` had nothing to report: that has to be said again.
 */
export function rememberedData<Made>(
  memory: DataMemory | undefined,
  question: () => string,
  make: () => { readonly made: Made; readonly isQuiet: boolean },
): Made {
  if (memory === undefined) return make().made;
  const asked = question();
  const known = memory.get(asked);
  // Kept in a list, so that nothing is told from null.
  if (Array.isArray(known)) return known[0] as Made;
  const { made, isQuiet } = make();
  const written: unknown = JSON.parse(JSON.stringify([made]));
  if (isQuiet && isDeepStrictEqual(written, [made])) memory.set(asked, [made]);
  return made;
}
