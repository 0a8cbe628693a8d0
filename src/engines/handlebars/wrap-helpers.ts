import { closeMark, openMark } from '../marks.ts';
import { explain, sourcesOf, startWindow } from './explain.ts';
import { asDerived, NO_PROVENANCE, type RawRead } from './reads.ts';
import {
  noteFailure,
  topFrame,
  type Current,
  type Frame,
  type HelperFrame,
  type Named,
  type Scope,
  type SiteFrame,
  type Tracing,
} from './tracing.ts';

export type Helper = (this: unknown, ...given: unknown[]) => unknown;

/** What Handlebars passes to a helper as its last argument. */
interface HelperOptions {
  readonly fn?: Body;
  readonly inverse?: Body;
  readonly hash?: Record<string, unknown>;
  readonly data?: Record<string, unknown>;
}

type Body = (this: unknown, context: unknown, options?: BodyOptions) => unknown;

interface BodyOptions {
  readonly data?: Record<string, unknown>;
  readonly blockParams?: unknown[] & { path?: unknown };
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
    const last = followBodies(options, this, frame, isBuiltIn, tracing);
    const values = [...given.slice(0, -1), ...(given.length > 0 ? [last] : [])];
    try {
      const result = isRaw
        ? Reflect.apply(helper, unwrap(this, tracing), unwrapAll(values, frame, tracing))
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
  self: unknown,
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
      ? followBody({ body, isMain, self, frame, block, outer, isBuiltIn, tracing })
      : body;
  const isInverted = block?.site.kind === 'block' ? block.site.inverted : false;
  return {
    ...options,
    fn: follow(options.fn, !isInverted),
    inverse: follow(options.inverse, isInverted),
  };
}

interface Following {
  readonly body: Body;
  /** Whether it is what the block is for, and not its else. */
  readonly isMain: boolean;
  /** `this` of the helper. */
  readonly self: unknown;
  readonly frame: HelperFrame;
  readonly block: SiteFrame | undefined;
  /** The scope in which the block stands. */
  readonly outer: Scope | undefined;
  readonly isBuiltIn: boolean;
  readonly tracing: Tracing;
}

function followBody(following: Following): Body {
  const { body, isMain, self, frame, block, outer, isBuiltIn, tracing } = following;
  const isOpaque = block !== undefined && tracing.opaque.has(block.site.id);

  const followed = function (this: unknown, context: unknown, options?: BodyOptions): unknown {
    const isSame = Object.is(context, self) || Object.is(context, outer?.context);
    const shown = isSame ? context : tracing.view.made(context, () => sourcesOf(frame));
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
      provenance: isSame ? (outer?.provenance ?? NO_PROVENANCE) : explain(frame, context),
      isLevel: outer === undefined || !isSameContext(context, levelOf(outer)?.context),
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
  Object.is(a, b) || ((a ?? undefined) === undefined && (b ?? undefined) === undefined);

function levelOf(scope: Scope): Scope | undefined {
  let level: Scope | undefined = scope;
  while (level !== undefined && !level.isLevel) level = level.parent;
  return level;
}

const blockOf = (frame: Frame | undefined): SiteFrame | undefined =>
  frame?.kind === 'site' && frame.site.kind === 'block' ? frame : undefined;

function handToCaller({ reads, caller }: HelperFrame): void {
  if (caller === undefined) return;
  const handed = reads.length >= READS_EVERYTHING ? asDerived(reads) : reads;
  for (const read of handed) caller.reads.push(read);
}

function unwrapAll(values: readonly unknown[], frame: HelperFrame, tracing: Tracing): unknown[] {
  return values.map((value, index) => {
    if (index < values.length - 1) return unwrapArgument(value, frame, tracing);
    if (typeof value !== 'object' || value === null) return value;
    const { hash } = value as HelperOptions;
    const unwrapped = Object.entries(hash ?? {}).map(
      ([name, given]) => [name, unwrapArgument(given, frame, tracing)] as const,
    );
    return { ...value, hash: Object.fromEntries(unwrapped) };
  });
}

/** Handed over as it is, with all its leaves noted: which of them the helper reads cannot be seen. */
function unwrapArgument(value: unknown, frame: HelperFrame, tracing: Tracing): unknown {
  if (!tracing.view.isProxy(value)) return value;
  const seen = new Set<unknown>();
  const visit = (item: unknown): void => {
    if (typeof item !== 'object' || item === null || seen.has(item)) return;
    if (seen.size > READS_EVERYTHING) return;
    seen.add(item);
    // Reading through the proxy is what notes a leaf.
    for (const key of Object.keys(item)) visit(Reflect.get(item, key));
  };
  const from = frame.reads.length;
  visit(value);
  frame.reads.splice(from, Infinity, ...asDerived(frame.reads.slice(from)));
  return unwrap(value, tracing);
}

const unwrap = (value: unknown, { view }: Tracing): unknown => view.unwrapped(value);
