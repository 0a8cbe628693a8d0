import { compact } from '../model/text/compact.ts';

/** What a number must not hold: a stretch of one that it stands for, or of another of the record. */
export interface Traces {
  /** Whether a text of letters and digits holds four characters in a row of an original. */
  areIn(text: string): boolean;
}

const LENGTH = 4;
/** Of more, every number would hold one by chance. */
const MOST = 2000;

export function tracesOf(originals: Iterable<string>): Traces {
  const traces = new Set<string>();
  for (const original of originals) {
    for (const trace of stretchesOf(compact(original))) traces.add(trace);
    if (traces.size > MOST) return { areIn: () => false };
  }
  return { areIn: (text) => stretchesOf(compact(text)).some((stretch) => traces.has(stretch)) };
}

/** Stretches of a code that tell it: with digits, and not the same digit over and over. */
function stretchesOf(code: string): readonly string[] {
  const stretches: string[] = [];
  for (let at = 0; at + LENGTH <= code.length; at++) {
    const stretch = code.slice(at, at + LENGTH);
    if (/\d.*\d/.test(stretch) && !/^(.)\1+$/.test(stretch)) stretches.push(stretch);
  }
  return stretches;
}
