import { sourcesOf } from './explain.ts';
import { followBody, type Body } from './follow-body.ts';
import { realArguments } from './real-arguments.ts';
import { asDerived } from '../model-view/reads.ts';
import {
  noteFailure,
  topFrame,
  type Current,
  type Frame,
  type HelperFrame,
  type SiteFrame,
  type Tracing,
} from './tracing.ts';

export type Helper = (this: unknown, ...given: unknown[]) => unknown;

/** What Handlebars passes to a helper as its last argument. */
interface HelperOptions {
  readonly fn?: Body;
  readonly inverse?: Body;
}

/** A helper that reads this many leaves by itself reads everything: none of them can be said to be printed. */
const READS_EVERYTHING = 24;

/** `helper` with all that it reads, returns and hands to its bodies followed, while something is traced. */
export function wrapHelper(
  name: string,
  helper: Helper,
  isBuiltIn: boolean,
  current: Current,
): Helper {
  return function (this: unknown, ...given: unknown[]): unknown {
    const { tracing } = current;
    if (tracing === undefined) return Reflect.apply(helper, this, given);
    const frame: HelperFrame = {
      kind: 'helper',
      name,
      reads: [],
      caller: topFrame(tracing),
      windowFrom: 0,
      prelude: undefined,
      preludeEnd: undefined,
    };
    const depth = tracing.frames.length;
    tracing.frames.push(frame);
    const isRaw = tracing.raw.has(name);
    const options = given.at(-1) as HelperOptions | undefined;
    const last = followBodies(options, frame, isBuiltIn, tracing);
    const values = [...given.slice(0, -1), ...(given.length > 0 ? [last] : [])];
    try {
      const result = isRaw
        ? Reflect.apply(helper, tracing.view.unwrapped(this), realArguments(values, frame, tracing))
        : Reflect.apply(helper, this, values);
      return tracing.view.made(result, () => sourcesOf(frame));
    } catch (error) {
      noteFailure(tracing, error);
      throw error;
    } finally {
      tracing.frames.length = depth;
      handToCaller(frame);
    }
  };
}

function followBodies(
  options: HelperOptions | undefined,
  frame: HelperFrame,
  isBuiltIn: boolean,
  tracing: Tracing,
): unknown {
  if (typeof options !== 'object' || options === null) return options;
  if (typeof options.fn !== 'function' && typeof options.inverse !== 'function') return options;
  const block = blockOf(frame.caller);
  if (block?.site.kind === 'block' && block.site.custom) tracing.ranCustomBlock = true;
  const outer = tracing.scope;
  const follow = (body: Body | undefined, isMain: boolean): Body | undefined =>
    typeof body === 'function'
      ? followBody({ body, isMain, frame, block, outer, isBuiltIn, tracing })
      : body;
  const isInverted = block?.site.kind === 'block' ? block.site.inverted : false;
  return {
    ...options,
    fn: follow(options.fn, !isInverted),
    inverse: follow(options.inverse, isInverted),
  };
}

const blockOf = (frame: Frame | undefined): SiteFrame | undefined =>
  frame?.kind === 'site' && frame.site.kind === 'block' ? frame : undefined;

function handToCaller({ reads, caller }: HelperFrame): void {
  if (caller === undefined) return;
  const handed = reads.length >= READS_EVERYTHING ? asDerived(reads) : reads;
  for (const read of handed) caller.reads.push(read);
}
