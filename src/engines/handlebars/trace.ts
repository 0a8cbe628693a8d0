import { erase, type Erased } from '../marks.ts';
import type { CoverageCounts, TracedText } from '../port.ts';
import { copyModel } from './copy-model.ts';
import type { Environment } from './environment.ts';
import { viewModel } from './model-view.ts';
import type { Partials } from './partials.ts';
import type { Template } from './template.ts';
import { noteFailure, topFrame, type Failure, type Tracing } from './tracing.ts';

/** A traced render that came to its end, or the error that ended it. */
type Run =
  | { readonly tracing: Tracing; readonly marked: string }
  | { readonly tracing: Tracing; readonly error: unknown };

/** So many faults of tracing are mended for one render; what is left, `render/` silences. */
const MENDS = 12;

export interface TraceQuestion {
  readonly template: Template;
  readonly partials: Partials;
  readonly environment: Environment;
  readonly model: unknown;
  readonly silenced: ReadonlySet<number>;
  /** The plain render of the same model. Throws what it throws. */
  readonly expected: () => string;
  /** Whether `expected` costs nothing. */
  readonly isExpectedKnown: boolean;
}

/**
 * Renders with marks. Where that changes the output or throws, the block or helper to blame is noted
 * in the environment and left alone from then on. Throws what the plain render throws, and what only
 * tracing makes a helper throw, where nothing helps.
 */
export function trace(question: TraceQuestion): TracedText {
  const { environment, expected, isExpectedKnown } = question;
  let first: TracedText | undefined;
  for (let mends = 0; mends <= MENDS; mends++) {
    const run = runTraced(question);
    if ('error' in run) {
      // A template that does not render at all is no fault of tracing.
      expected();
      if (leaveHelperAlone(environment, run.tracing.failure?.helper)) continue;
      throw run.error;
    }
    const needsCheck = isExpectedKnown || run.tracing.ranCustomBlock;
    if (!needsCheck) return tracedText(run.tracing, run.marked);
    const erased = erase(run.marked, environment.marks);
    const plain = expected();
    if (erased.plain === plain && erased.broken === 0) return tracedText(run.tracing, run.marked);
    first ??= tracedText(run.tracing, run.marked);
    if (!mend(environment, run.tracing, erased, plain)) break;
  }
  if (first === undefined)
    throw new Error('Helpers fail when they are traced, one after the other.');
  return first;
}

/** Where a render fails, found by failing again under tracing; undefined where it then does not. */
export function findFailure(
  question: Omit<TraceQuestion, 'expected' | 'isExpectedKnown'>,
): Failure | undefined {
  const run = runTraced(question);
  return 'error' in run ? run.tracing.failure : undefined;
}

function runTraced({
  template,
  partials,
  environment,
  model,
  silenced,
}: Pick<TraceQuestion, 'template' | 'partials' | 'environment' | 'model' | 'silenced'>): Run {
  const { traced, current, options } = environment;
  const tracing = startTracing(environment, model, silenced);
  environment.followHelpers();
  traced.partials = partials.traced;
  const before = current.tracing;
  current.tracing = tracing;
  try {
    return { tracing, marked: template.traced()(tracing.view.root, options.runtime) };
  } catch (error) {
    noteFailure(tracing, error);
    return { tracing, error };
  } finally {
    current.tracing = before;
  }
}

function startTracing(
  { sites, marks, opaque, raw }: Environment,
  model: unknown,
  silenced: ReadonlySet<number>,
): Tracing {
  const view = viewModel(copyModel(model), (read, isLength) => {
    const frame = topFrame(tracing);
    if (frame !== undefined && !(isLength && frame.kind === 'helper')) frame.reads.push(read);
  });
  const tracing: Tracing = {
    sites: sites.all,
    marks,
    view,
    silenced,
    opaque,
    raw,
    frames: [],
    scope: {
      context: view.root,
      provenance: [{ path: '', value: view.root }],
      isLevel: true,
      block: undefined,
      parameters: [],
      key: undefined,
      privateReads: [],
      parent: undefined,
    },
    via: undefined,
    muted: 0,
    records: [],
    hidden: [],
    counts: { expression: new Map(), block: new Map(), partial: new Map() },
    bodyRuns: new Map(),
    ranCustomBlock: false,
    failure: undefined,
  };
  return tracing;
}

function tracedText(tracing: Tracing, marked: string): TracedText {
  const { records, hidden } = tracing;
  return {
    marked: tracing.ranCustomBlock ? withoutEmptyBlockMarks(tracing, marked) : marked,
    records,
    hidden,
    coverage: coverageOf(tracing),
  };
}

const coverageOf = ({ counts, bodyRuns }: Tracing): CoverageCounts => ({
  expressions: counts.expression,
  blocks: bodyRuns,
  partialCalls: counts.partial,
});

/** A block that prints nothing besides its body leaves empty pairs of marks around it. */
function withoutEmptyBlockMarks({ records, sites, marks }: Tracing, marked: string): string {
  const unit = (offset: number): string => String.fromCharCode(marks.base + offset);
  const pair = new RegExp(`${unit(0)}([${unit(16)}-${unit(79)}]{3})${unit(1)}\\1`, 'g');
  return marked.replace(pair, (written) => {
    const record = records[numberIn(written, marks.base)];
    return record !== undefined && sites[record.id]?.kind === 'block' ? '' : written;
  });
}

const numberIn = (pair: string, base: number): number =>
  [1, 2, 3].reduce((number, index) => number * 64 + pair.charCodeAt(index) - base - 16, 0);

/**
 * Finds what changed the output and leaves it alone from now on: the innermost block helper around the
 * first difference, else the helpers of the expression there. Returns false where nothing is to blame.
 */
function mend(environment: Environment, tracing: Tracing, erased: Erased, plain: string): boolean {
  const { opaque, sites } = environment;
  const difference = firstDifference(erased.plain, plain);
  const near = extentsOf(erased).filter(
    ({ start, end }) => start <= difference + 1 && difference <= end + 1,
  );
  const blocks = near
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
    .map(({ record }) => tracing.records[record]?.id)
    .filter((id) => id !== undefined && isTransparentBlock(environment, id));
  const [innermost] = blocks;
  if (innermost !== undefined) {
    opaque.add(innermost);
    return true;
  }
  const helpers = near.flatMap(({ record }) => tracing.records[record]?.expression.helpers ?? []);
  if (helpers.map((helper) => leaveHelperAlone(environment, helper)).includes(true)) return true;
  // Marks that a block has cut to pieces say no longer where it stood.
  const ran = [...tracing.counts.block.keys()].filter((id) => isTransparentBlock(environment, id));
  for (const id of ran) if (sites.all[id]?.kind === 'block') opaque.add(id);
  return ran.length > 0;
}

function isTransparentBlock({ sites, opaque }: Environment, id: number): boolean {
  const site = sites.all[id];
  return site?.kind === 'block' && site.custom && !opaque.has(id);
}

/** Hands the helper real objects from now on; false where that was done already, or cannot help. */
function leaveHelperAlone({ raw, isBuiltIn }: Environment, helper: string | undefined): boolean {
  if (helper === undefined || raw.has(helper) || isBuiltIn(helper)) return false;
  raw.add(helper);
  return true;
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}

/** From the first to the last mark of each record: what a block printed, its body included. */
function extentsOf({ spans }: Erased): { record: number; start: number; end: number }[] {
  const extents = new Map<number, { record: number; start: number; end: number }>();
  for (const { record, span } of spans) {
    const known = extents.get(record);
    if (known === undefined) extents.set(record, { record, start: span.start, end: span.end });
    else known.end = Math.max(known.end, span.end);
  }
  return [...extents.values()];
}
