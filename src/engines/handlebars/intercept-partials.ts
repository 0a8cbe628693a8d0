import type { Marks } from '../marks.ts';
import { eachMark } from '../marks.ts';
import { CONTEXT_ARGUMENT } from './instrument.ts';
import { NO_PROVENANCE } from '../model-view/reads.ts';
import {
  noteFailure,
  topFrame,
  type Current,
  type KeptArgument,
  type Scope,
  type SiteFrame,
  type Tracing,
} from './tracing.ts';

/** What Handlebars passes along when a template calls a partial. */
export interface PartialOptions {
  readonly name?: unknown;
  readonly hash?: Record<string, unknown>;
  readonly data?: unknown;
  fn?: PartialBody;
  indent?: string | undefined;
}

type PartialBody = (this: unknown, context: unknown, options?: unknown) => unknown;

export type InvokePartial = (
  this: unknown,
  partial: unknown,
  context: unknown,
  options: PartialOptions,
) => unknown;

/** Handlebars' `invokePartial`, which also follows the values that a call passes to the partial. */
export const interceptPartials = (invoke: InvokePartial, current: Current): InvokePartial =>
  function (this: unknown, partial, context, options) {
    const { tracing } = current;
    const frame = tracing && topFrame(tracing);
    if (tracing === undefined || frame?.kind !== 'site' || frame.site.kind !== 'partial') {
      return invoke.call(this, partial, context, options);
    }
    const { indent, fn } = options;
    // Handlebars would take a mark for the text of a line and indent an empty one.
    options.indent = undefined;
    if (typeof fn === 'function' && fn.name !== 'noop') options.fn = keepScope(fn, tracing, true);

    const given = frame.arguments?.get(CONTEXT_ARGUMENT);
    const shown = options.hash === undefined ? context : merge(context, given, frame, tracing);
    const before = { scope: tracing.scope, via: tracing.via };
    tracing.scope = {
      ...EMPTY_SCOPE,
      context: shown,
      provenance: given && Object.is(given.value, context) ? given.provenance : NO_PROVENANCE,
    };
    tracing.via = { site: frame.site, parent: before.via, calls: undefined };
    const depth = tracing.frames.length;
    try {
      const output = invoke.call(this, partial, shown, options);
      return indent && typeof output === 'string'
        ? indented(output, indent, tracing.marks)
        : output;
    } catch (error) {
      noteFailure(tracing, error);
      throw error;
    } finally {
      tracing.frames.length = depth;
      Object.assign(tracing, before);
    }
  };

/**
 * A program that runs elsewhere than it stands (the block of a partial call, an inline partial), with
 * the scope of the place where it stands.
 */
export function keepScope(program: PartialBody, tracing: Tracing, keepsVia: boolean): PartialBody {
  const { scope: outer, via } = tracing;
  const kept = function (this: unknown, context: unknown, options?: unknown): unknown {
    const before = { scope: tracing.scope, via: tracing.via };
    const given = before.scope;
    tracing.scope = {
      ...EMPTY_SCOPE,
      context,
      provenance:
        given !== undefined && Object.is(given.context, context) ? given.provenance : NO_PROVENANCE,
      isLevel: !Object.is(outer?.context, context),
      parent: outer,
    };
    if (keepsVia) tracing.via = via;
    try {
      return program.call(this, context, options);
    } finally {
      Object.assign(tracing, before);
    }
  };
  return Object.assign(kept, program);
}

const EMPTY_SCOPE: Scope = {
  context: undefined,
  provenance: NO_PROVENANCE,
  isLevel: true,
  block: undefined,
  parameters: [],
  key: undefined,
  privateReads: NO_PROVENANCE,
  parent: undefined,
};

/** Handlebars has copied context and hash into a new object; this one knows where each property came from. */
function merge(
  context: unknown,
  base: KeptArgument | undefined,
  { arguments: kept }: SiteFrame,
  { view }: Tracing,
): unknown {
  if (typeof context !== 'object' || context === null) return context;
  const provenances = new Map<string, KeptArgument['provenance']>();
  for (const [name, { provenance }] of kept ?? []) {
    if (name !== CONTEXT_ARGUMENT) provenances.set(name, provenance);
  }
  return view.merged(context, base?.value, provenances);
}

/** `output` indented as Handlebars does it: every line but an empty last one. */
function indented(output: string, indent: string, marks: Marks): string {
  const lines = output.split('\n');
  const last = lines.length - 1;
  return lines
    .map((line, index) => (index === last && isEmpty(line, marks) ? line : indent + line))
    .join('\n');
}

function isEmpty(line: string, marks: Marks): boolean {
  let length = line.length;
  for (const { span } of eachMark(line, marks)) length -= span.end - span.start;
  return length === 0;
}
