import { closeMark, MARK_LIMIT, openMark } from '../marks.ts';
import type { PrintingRecord } from '../port.ts';
import { TRACE_HELPERS } from './instrument.ts';
import { asDerived, listReads } from '../model-view/reads.ts';
import { provenanceOfReference } from './scopes.ts';
import { callsOf, topFrame, type Current, type SiteFrame, type Tracing } from './tracing.ts';

/** The helpers that instrumented templates call around each site; see `instrument.ts`. */
export const printHelpers = (current: Current) => ({
  [TRACE_HELPERS.open]: (id: number, ...values: unknown[]) =>
    current.tracing === undefined ? '' : openSite(current.tracing, id, values),
  [TRACE_HELPERS.close]: (id: number) =>
    current.tracing === undefined ? '' : closeSite(current.tracing, id),
  [TRACE_HELPERS.mark]: (id: number, from: number, ...values: unknown[]) => {
    if (current.tracing !== undefined) markArgument(current.tracing, id, from, values);
    return undefined;
  },
  [TRACE_HELPERS.keep]: (id: number, name: string, _mark: unknown, value: unknown) => {
    if (current.tracing !== undefined) keepArgument(current.tracing, id, name, value);
    return value;
  },
});

function openSite(tracing: Tracing, id: number, values: readonly unknown[]): string {
  const site = tracing.sites[id];
  if (site === undefined) return '';
  const counts = tracing.counts[site.kind];
  counts.set(id, (counts.get(id) ?? 0) + 1);
  const isRecorded = site.kind === 'expression' || (site.kind === 'block' && site.custom);
  const isMarked =
    isRecorded &&
    tracing.muted === 0 &&
    !tracing.silenced.has(id) &&
    tracing.records.length < MARK_LIMIT;
  const mark = isMarked ? tracing.records.length : undefined;
  const frame: SiteFrame = {
    kind: 'site',
    site,
    reads: [],
    mark,
    isRecorded,
    bodyRuns: 0,
    inside: [],
    argumentFrom: 0,
    arguments: undefined,
  };
  if (site.kind !== 'partial') readReferences(tracing, frame, 0, values);
  tracing.frames.push(frame);
  if (mark === undefined) return '';
  // Holds the place of the number until the site closes, which a swallowed error prevents.
  tracing.records.push(recordOf(tracing, frame));
  return openMark(mark, tracing.marks);
}

function closeSite(tracing: Tracing, id: number): string {
  const index = tracing.frames.findLastIndex(
    (frame) => frame.kind === 'site' && frame.site.id === id,
  );
  const frame = tracing.frames[index];
  if (frame === undefined || frame.kind !== 'site') return '';
  tracing.frames.length = index;
  if (frame.site.kind === 'block') countBodyRuns(tracing, frame);
  if (!frame.isRecorded) return '';
  const record = recordOf(tracing, frame);
  if (frame.mark === undefined) {
    tracing.hidden.push(record);
    explainOpaqueBlock(tracing, frame, record);
    return '';
  }
  tracing.records[frame.mark] = record;
  return closeMark(frame.mark, tracing.marks);
}

function recordOf(tracing: Tracing, { site, reads, inside }: SiteFrame): PrintingRecord {
  return {
    id: site.id,
    expression: site.expression,
    reads: listReads(reads),
    via: callsOf(tracing.via),
    ...(inside.length > 0 && { inside }),
  };
}

/** What an unmarked expression read, the opaque block around it printed. */
function explainOpaqueBlock(tracing: Tracing, { reads }: SiteFrame, record: PrintingRecord): void {
  if (tracing.muted === 0) return;
  const block = tracing.frames.findLast(
    (frame): frame is SiteFrame => frame.kind === 'site' && frame.isRecorded,
  );
  block?.reads.push(...asDerived(reads));
  block?.inside.push(record);
}

function countBodyRuns(tracing: Tracing, { site, bodyRuns }: SiteFrame): void {
  const counts = tracing.bodyRuns.get(site.id) ?? { none: 0, once: 0, many: 0 };
  counts[bodyRuns === 0 ? 'none' : bodyRuns === 1 ? 'once' : 'many']++;
  tracing.bodyRuns.set(site.id, counts);
}

function markArgument(
  tracing: Tracing,
  id: number,
  from: number,
  values: readonly unknown[],
): void {
  const frame = openFrameOf(tracing, id);
  if (frame === undefined) return;
  frame.argumentFrom = frame.reads.length;
  readReferences(tracing, frame, from, values);
}

function keepArgument(tracing: Tracing, id: number, name: string, value: unknown): void {
  const frame = openFrameOf(tracing, id);
  if (frame === undefined) return;
  const read = frame.reads.slice(frame.argumentFrom);
  const exact = read.findLast((candidate) => Object.is(candidate.value, value));
  frame.arguments ??= new Map();
  frame.arguments.set(name, {
    value,
    provenance: exact === undefined ? asDerived(read) : [exact],
  });
}

const openFrameOf = (tracing: Tracing, id: number): SiteFrame | undefined => {
  const frame = topFrame(tracing);
  return frame?.kind === 'site' && frame.site.id === id ? frame : undefined;
};

function readReferences(
  tracing: Tracing,
  { site, reads }: SiteFrame,
  from: number,
  values: readonly unknown[],
): void {
  // Handlebars passes its options last.
  for (let index = 0; index < values.length - 1; index++) {
    const reference = site.references[from + index];
    if (reference === undefined) continue;
    reads.push(...provenanceOfReference(tracing.scope, reference, values[index]));
  }
}
