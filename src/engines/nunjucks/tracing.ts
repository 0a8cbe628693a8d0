import type { PartialCall } from '../../model/origin.ts';
import { closeMark, MARK_LIMIT, type Marks, openMark } from '../marks.ts';
import type { ModelView } from '../model-view/model-view.ts';
import { asDerived, listReads, type Provenance, type RawRead } from '../model-view/reads.ts';
import type { PrintingRecord } from '../port.ts';
import type { Site, Sites } from './sites.ts';

/** The state of one traced render. */
export interface Tracing {
  readonly marks: Marks;
  /** The model before it was given to templates, whose own variables they then mix with it. */
  readonly root: Readonly<Record<string, unknown>>;
  readonly view: ModelView;
  readonly silenced: ReadonlySet<number>;
  /** What is open: tags that print, and assignments; the innermost last. */
  readonly frames: Frame[];
  /** Open calls of other templates, outermost first. */
  readonly via: PartialCall[];
  /** How many captures are open, whose text the template may look at. */
  muted: number;
  /** What templates have set, by name. */
  readonly variables: Map<string, { readonly value: unknown; readonly provenance: Provenance }>;
  /** The last leaf that was read with a value: loops and macros hand on values without a name of their own. */
  readonly recent: Map<unknown, RawRead>;
  readonly records: PrintingRecord[];
  readonly hidden: PrintingRecord[];
}

interface Frame {
  /** Undefined for an assignment. */
  readonly site: Site | undefined;
  readonly reads: RawRead[];
  /** Number of its record; undefined where it is not marked. */
  readonly mark: number | undefined;
  readonly inside: PrintingRecord[];
}

/** Notes a leaf that was read. */
export function noteRead(tracing: Tracing, read: RawRead): void {
  if (isTelling(read.value)) tracing.recent.set(read.value, read);
  tracing.frames.at(-1)?.reads.push(read);
}

/** What traced code calls around what it prints; without a tracing it changes nothing. */
export const printsOf = (sites: Sites, current: () => Tracing | undefined) => ({
  open(id: number): string {
    const tracing = current();
    return tracing === undefined ? '' : open(tracing, sites.all[id]);
  },
  close(): string {
    const tracing = current();
    return tracing === undefined ? '' : close(tracing);
  },
  mute(): void {
    const tracing = current();
    if (tracing !== undefined) tracing.muted += 1;
  },
  /** `_` is what `mute` gave: it runs before the capture is evaluated. */
  unmute<Captured>(_?: unknown, captured?: Captured): Captured | undefined {
    const tracing = current();
    if (tracing !== undefined) tracing.muted -= 1;
    return captured;
  },
  macro(macro: (...given: unknown[]) => unknown) {
    return function (this: unknown, ...given: unknown[]): unknown {
      const tracing = current();
      if (tracing === undefined) return macro.apply(this, given);
      tracing.muted += 1;
      try {
        return macro.apply(this, given);
      } finally {
        tracing.muted -= 1;
      }
    };
  },
  symbol(name: string, value: unknown, isLocal: boolean): unknown {
    const tracing = current();
    const frame = tracing?.frames.at(-1);
    if (tracing !== undefined && frame !== undefined) {
      frame.reads.push(...provenanceOf(tracing, name, value, isLocal));
    }
    return value;
  },
  startSet(): void {
    const tracing = current();
    tracing?.frames.push({ site: undefined, reads: [], mark: undefined, inside: [] });
  },
  endSet(names: readonly string[], scope: { lookup(name: string): unknown }): void {
    const tracing = current();
    const reads = tracing?.frames.pop()?.reads ?? [];
    for (const name of names) {
      const value = scope.lookup(name);
      const exact = reads.findLast((read) => Object.is(read.value, value));
      const provenance = exact === undefined ? asDerived(reads) : [exact];
      tracing?.variables.set(name, { value, provenance });
    }
  },
});

function open(tracing: Tracing, site: Site | undefined): string {
  const isMarked =
    site !== undefined &&
    tracing.muted === 0 &&
    !tracing.silenced.has(site.id) &&
    tracing.records.length < MARK_LIMIT;
  const mark = isMarked ? tracing.records.length : undefined;
  const frame: Frame = { site, reads: [], mark, inside: [] };
  tracing.frames.push(frame);
  if (mark === undefined || site === undefined) return '';
  // Holds the place of the number until the tag closes.
  tracing.records.push(recordOf(tracing, frame, site));
  return openMark(mark, tracing.marks);
}

function close(tracing: Tracing): string {
  const frame = tracing.frames.pop();
  if (frame?.site === undefined) return '';
  const record = recordOf(tracing, frame, frame.site);
  if (frame.mark !== undefined) {
    tracing.records[frame.mark] = record;
    return closeMark(frame.mark, tracing.marks);
  }
  tracing.hidden.push(record);
  // What is printed into a capture, whatever prints or keeps the capture prints.
  const outer = tracing.frames.at(-1);
  if (outer !== undefined && tracing.muted > 0) {
    outer.reads.push(...asDerived(frame.reads));
    outer.inside.push(record);
  }
  return '';
}

const recordOf = (tracing: Tracing, { reads, inside }: Frame, site: Site): PrintingRecord => ({
  id: site.id,
  expression: site.expression,
  reads: listReads(reads),
  via: [...tracing.via],
  ...(inside.length > 0 && { inside }),
});

/** Where the value of a variable came from. Objects of the model tell by themselves what is read of them. */
function provenanceOf(
  { variables, root, view, recent }: Tracing,
  name: string,
  value: unknown,
  isLocal: boolean,
): Provenance {
  if (view.isProxy(value) || typeof value === 'function') return [];
  const set = variables.get(name);
  if (set !== undefined && Object.is(set.value, value)) return set.provenance;
  const isOfModel = Object.hasOwn(root, name) ? Object.is(root[name], value) : value === undefined;
  if (!isLocal && isOfModel) return [{ path: name, value }];
  const read = isTelling(value) ? recent.get(value) : undefined;
  return read === undefined ? [] : [read];
}

/** Values that so many leaves have that finding one says nothing are not. */
const isTelling = (value: unknown): boolean =>
  (typeof value === 'string' && value !== '') ||
  typeof value === 'number' ||
  typeof value === 'bigint';
