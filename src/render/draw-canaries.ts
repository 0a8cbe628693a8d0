import type { Identifier } from '../model/facts.ts';
import { type CanaryData, canaryData } from './canary.ts';
import { compact, windowOf } from './canary-value.ts';

/** `canaryData`, for the ten messages of one customer. What it gives is shared: nobody may write to it. */
export type CanaryDrawer = typeof canaryData<unknown>;

/**
 * Makes a drawer. It draws once for a record and its identifiers; once more where a canary is like something
 * to avoid, which the message at hand shows.
 */
export function createCanaryDrawer(): CanaryDrawer {
  const known = new WeakMap<object, Map<string, CanaryData<unknown>>>();
  return (data, identifiers, { seed, avoid = [] }) => {
    if (typeof data !== 'object' || data === null)
      return canaryData(data, identifiers, { seed, avoid });
    const ofRecord = known.get(data) ?? new Map<string, CanaryData<unknown>>();
    known.set(data, ofRecord);
    const key = [seed, ...identifiers.map(asDrawn)].join('\n');
    const drawn = ofRecord.get(key) ?? canaryData(data, identifiers, { seed });
    ofRecord.set(key, drawn);
    return isTold(drawn, avoid) ? canaryData(data, identifiers, { seed, avoid }) : drawn;
  };
}

/** All that a canary depends on. */
const asDrawn = ({ path, value, kind, partial }: Identifier): string =>
  JSON.stringify([path, value, kind, partial]);

/** Whether one of the canaries ends like something in `texts`. */
function isTold({ values }: CanaryData<unknown>, texts: Iterable<string>): boolean {
  const all = [...texts];
  let inUpperCase: string[] | undefined;
  return [...values.values()].some((value) => {
    const window = windowOf(compact(value));
    if (window.length < 4) return false;
    if (/^\d+$/.test(window)) return all.some((text) => mayHold(text, window));
    inUpperCase ??= all.map((text) => text.toUpperCase());
    return inUpperCase.some((text) => mayHold(text, window));
  });
}

/** A short text may hold it with separators between. */
const mayHold = (text: string, window: string): boolean =>
  text.includes(window) || (text.length < SHORT && compact(text).includes(window));

const SHORT = 64;
