import { closeMark, openMark } from '../marks.ts';
import { explain, sourcesOf, startWindow } from './explain.ts';
import { NO_PROVENANCE, type RawRead } from '../model-view/reads.ts';
import { unboxed } from './scopes.ts';
import {
  noteFailure,
  type HelperFrame,
  type Named,
  type Scope,
  type SiteFrame,
  type Tracing,
} from './tracing.ts';

/** The body or the else of a block, as a helper calls it. */
export type Body = (this: unknown, context: unknown, options?: BodyOptions) => unknown;

interface BodyOptions {
  readonly data?: Record<string, unknown>;
  readonly blockParams?: unknown[] & { path?: unknown };
}

export interface Following {
  readonly body: Body;
  /** Whether it is what the block is for, and not its else. */
  readonly isMain: boolean;
  readonly frame: HelperFrame;
  readonly block: SiteFrame | undefined;
  /** The scope in which the block stands. */
  readonly outer: Scope | undefined;
  readonly isBuiltIn: boolean;
  readonly tracing: Tracing;
}

/** `body` with the scope it runs in, so that what it refers to is known to come from what the helper read. */
export function followBody(following: Following): Body {
  const { body, isMain, frame, block, outer, isBuiltIn, tracing } = following;
  const isOpaque = block !== undefined && tracing.opaque.has(block.site.id);

  const followed = function (this: unknown, context: unknown, options?: BodyOptions): unknown {
    const shown = tracing.view.made(context, () => sourcesOf(frame));
    const isSame = Object.is(unboxed(shown), unboxed(outer?.context));
    const parameters = (options?.blockParams ?? []).map((value, index): Named => {
      const isPosition = isBuiltIn && index === 1;
      return {
        value: tracing.view.made(value, () => sourcesOf(frame)),
        provenance: isPosition ? keyProvenance(value, context, tracing) : explain(frame, value),
      };
    });
    const key = options?.data?.key;
    const scope: Scope = {
      context: shown,
      provenance: isSame ? (outer?.provenance ?? NO_PROVENANCE) : explain(frame, unboxed(context)),
      isLevel: outer === undefined || !isSameContext(shown, levelOf(outer)?.context),
      block: block?.site.id,
      parameters,
      key:
        key === undefined
          ? undefined
          : { value: key, provenance: keyProvenance(key, context, tracing) },
      privateReads:
        options?.data === undefined || isBuiltIn
          ? NO_PROVENANCE
          : frame.reads.slice(frame.windowFrom),
      parent: outer,
    };
    startWindow(frame);
    if (isMain && block !== undefined) block.bodyRuns++;

    const before = { scope: tracing.scope, depth: tracing.frames.length, muted: tracing.muted };
    tracing.scope = scope;
    if (isOpaque) tracing.muted++;
    try {
      const output = Reflect.apply(body, this, [shown, withParameters(options, parameters)]);
      return isOpaque ? output : outsideOf(block, output, tracing);
    } catch (error) {
      noteFailure(tracing, error);
      throw error;
    } finally {
      tracing.scope = before.scope;
      tracing.frames.length = before.depth;
      tracing.muted = before.muted;
    }
  };
  return Object.assign(followed, body);
}

function withParameters(
  options: BodyOptions | undefined,
  parameters: readonly Named[],
): BodyOptions | undefined {
  if (options?.blockParams === undefined) return options;
  const values: BodyOptions['blockParams'] = parameters.map(({ value }) => value);
  values.path = options.blockParams.path;
  return { ...options, blockParams: values };
}

/** A block of the project marks what it prints itself, and not what stands in its body. */
function outsideOf(block: SiteFrame | undefined, output: unknown, { marks }: Tracing): unknown {
  if (block?.mark === undefined) return output;
  return `${closeMark(block.mark, marks)}${String(output)}${openMark(block.mark, marks)}`;
}

/** A key of an object is data of the customer's, an index of an array is not. */
function keyProvenance(key: unknown, item: unknown, { view, frames }: Tracing): RawRead[] {
  if (typeof key !== 'string') return [];
  const path = view.pathOf(item);
  if (path !== undefined) return [{ path, value: key, derived: true }];
  const read = frames.at(-1)?.reads.at(-1);
  return read?.path.endsWith(`.${key}`) ? [{ path: read.path, value: key, derived: true }] : [];
}

/** Nearly as Handlebars' `==`, which would make text of an object; what differs, references check by value. */
const isSameContext = (a: unknown, b: unknown): boolean =>
  Object.is(unboxed(a), unboxed(b)) ||
  ((a ?? undefined) === undefined && (b ?? undefined) === undefined);

function levelOf(scope: Scope): Scope | undefined {
  let level: Scope | undefined = scope;
  while (level !== undefined && !level.isLevel) level = level.parent;
  return level;
}
