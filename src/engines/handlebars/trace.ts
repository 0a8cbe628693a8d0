import { erase } from '../marks.ts';
import type { TracedText } from '../port.ts';
import { handRealObjects, mend } from './mend.ts';
import { runTraced, tracedText, type TracedRender } from './run-traced.ts';
import type { Failure } from './tracing.ts';

/** So many faults of tracing are mended for one render; what is left, `render/` silences. */
const MENDS = 12;

export interface Trace extends TracedRender {
  /** The plain render of the same model. Throws what it throws. */
  readonly expected: () => string;
  /** Whether `expected` costs nothing. */
  readonly isExpectedKnown: boolean;
  /** Throws where the plain render is another each time. */
  readonly confirm: () => void;
}

/**
 * Renders with marks. Where that changes the output or makes a helper throw, the block or helper to
 * blame is noted in the environment and left alone from then on. Throws what the plain render throws,
 * and what only tracing makes a helper throw where nothing helps.
 */
export function trace(render: Trace): TracedText {
  const { environment, expected, isExpectedKnown, confirm } = render;
  const undo: (() => void)[] = [];
  let first: TracedText | undefined;
  for (let mends = 0; mends <= MENDS; mends++) {
    const run = runTraced(render);
    if ('error' in run) {
      // A template that does not render at all is no fault of tracing.
      expected();
      confirm();
      if (handRealObjects(environment, run.tracing.failure?.helper) !== undefined) continue;
      throw run.error;
    }
    const text = tracedText(run.tracing, run.marked);
    if (!isExpectedKnown && !run.tracing.ranCustomBlock) return text;
    const erased = erase(run.marked, environment.marks);
    const plain = expected();
    if (erased.plain === plain && erased.broken === 0) {
      return text.marked === run.marked ? { ...text, erased } : text;
    }
    first ??= text;
    confirm();
    const takeBack = mend(environment, run.tracing, erased, plain);
    if (takeBack === undefined) break;
    undo.push(takeBack);
  }
  // Nothing that was left alone was to blame: the plain render is another each time.
  for (const takeBack of undo) takeBack();
  if (first === undefined)
    throw new Error('Expected fewer helpers that fail when they are traced.');
  return first;
}

/** Where a render fails, found by failing again under tracing; undefined where it then does not. */
export function findFailure(render: TracedRender): Failure | undefined {
  const run = runTraced(render);
  return 'error' in run ? run.tracing.failure : undefined;
}
