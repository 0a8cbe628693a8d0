import type { Expression, PartialCall } from '../model/origin.ts';
import { closeMark, DEFAULT_MARKS, MARK_LIMIT, type Marks, openMark } from './marks.ts';
import { copyModel } from './model-view/copy-model.ts';
import { type ModelView, viewModel } from './model-view/model-view.ts';
import { asDerived, listReads, type RawRead } from './model-view/reads.ts';
import type { PrintingRecord } from './port.ts';

/** The state of one traced render of an engine whose code calls ours around what each tag prints. */
export interface TagTracing {
  readonly marks: Marks;
  /** The model as templates see it, and what they read of it. */
  readonly view: ModelView;
  readonly silenced: ReadonlySet<number>;
  /** What is open: tags that print, and assignments; the innermost last. */
  readonly frames: TagFrame[];
  /** Open calls of other templates, outermost first. */
  readonly via: PartialCall[];
  /** How many captures are open, whose text the template may look at. */
  muted: number;
  /** The last leaf that was read with a value: variables hand on values without a name of their own. */
  readonly recent: Map<unknown, RawRead>;
  readonly records: PrintingRecord[];
  readonly hidden: PrintingRecord[];
}

export interface TagFrame {
  /** Undefined for an assignment, which prints nothing. */
  readonly site: TracedSite | undefined;
  readonly reads: RawRead[];
  /** Number of its record; undefined where it is not marked. */
  readonly mark: number | undefined;
  readonly inside: PrintingRecord[];
}

export interface TracedSite {
  /** Stable for the environment. */
  readonly id: number;
  readonly expression: Expression;
}

export function startTagTracing(
  model: unknown,
  silenced: ReadonlySet<number>,
  marks: Marks = DEFAULT_MARKS,
): TagTracing {
  const tracing: TagTracing = {
    marks,
    view: viewModel(copyModel(model), (read, isLength) => {
      if (!isLength) noteRead(tracing, read);
    }),
    silenced,
    frames: [],
    via: [],
    muted: 0,
    recent: new Map(),
    records: [],
    hidden: [],
  };
  return tracing;
}

function noteRead(tracing: TagTracing, read: RawRead): void {
  if (isTelling(read.value)) tracing.recent.set(read.value, read);
  tracing.frames.at(-1)?.reads.push(read);
}

/** What is to be printed before the output of a tag. */
export function openTag(tracing: TagTracing, site: TracedSite | undefined): string {
  const isMarked =
    site !== undefined &&
    tracing.muted === 0 &&
    !tracing.silenced.has(site.id) &&
    tracing.records.length < MARK_LIMIT;
  const mark = isMarked ? tracing.records.length : undefined;
  const frame: TagFrame = { site, reads: [], mark, inside: [] };
  tracing.frames.push(frame);
  if (mark === undefined || site === undefined) return '';
  // Holds the place of the number until the tag closes.
  tracing.records.push(recordOf(tracing, frame, site));
  return openMark(mark, tracing.marks);
}

/** What is to be printed behind the output of the tag that was opened last. */
export function closeTag(tracing: TagTracing): string {
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

const recordOf = (
  tracing: TagTracing,
  { reads, inside }: TagFrame,
  { id, expression }: TracedSite,
): PrintingRecord => ({
  id,
  expression,
  reads: listReads(reads),
  via: [...tracing.via],
  ...(inside.length > 0 && { inside }),
});

/** The last leaf that was read with `value`, where that says something. */
export const lastReadOf = ({ recent }: TagTracing, value: unknown): RawRead | undefined =>
  isTelling(value) ? recent.get(value) : undefined;

/** Values that so many leaves have that finding one says nothing are not. */
const isTelling = (value: unknown): boolean =>
  (typeof value === 'string' && value !== '') ||
  typeof value === 'number' ||
  typeof value === 'bigint';
