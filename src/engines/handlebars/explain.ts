import { asDerived, NO_PROVENANCE, type Provenance, type RawRead } from '../model-view/reads.ts';
import type { HelperFrame } from './tracing.ts';

/**
 * Where a value came from that a helper hands to its body: the last leaf it read with that value;
 * failing that all it has read for it. What a helper reads between two runs of its body belongs to
 * the run that follows, so that a loop over n items looks at n reads, not at n².
 */
export function explain(helper: HelperFrame, value: unknown): Provenance {
  if (isSilent(value)) return NO_PROVENANCE;
  for (let index = helper.reads.length - 1; index >= helper.windowFrom; index--) {
    const read = helper.reads[index];
    if (read !== undefined && Object.is(read.value, value)) return [read];
  }
  const prelude = preludeOf(helper);
  const exact = prelude.byValue.get(value);
  if (exact !== undefined) return [exact];
  const window = helper.reads.slice(helper.windowFrom);
  return window.length > 0 && helper.preludeEnd !== undefined ? asDerived(window) : prelude.all;
}

/** To be called before a body runs, once its values have been explained. */
export function startWindow(helper: HelperFrame): void {
  helper.preludeEnd ??= helper.reads.length;
  helper.windowFrom = helper.reads.length;
}

/** All that a helper may have made its result from: its own reads, and those of its arguments. */
export const sourcesOf = (helper: HelperFrame): Provenance => [
  ...(helper.caller?.reads ?? []),
  ...helper.reads,
];

function preludeOf(helper: HelperFrame): NonNullable<HelperFrame['prelude']> {
  if (helper.prelude !== undefined) return helper.prelude;
  const reads = [
    ...(helper.caller?.reads ?? []),
    ...helper.reads.slice(0, helper.preludeEnd ?? helper.reads.length),
  ];
  const byValue = new Map<unknown, RawRead>();
  for (const read of reads) byValue.set(read.value, read);
  helper.prelude = { byValue, all: asDerived(reads) };
  return helper.prelude;
}

/** Values that print nothing, or that so many leaves have that finding one says nothing. */
const isSilent = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'boolean' || typeof value === 'object';
