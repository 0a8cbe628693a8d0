import { eachMark } from '../marks.ts';
import type { CoverageCounts, PrintAbout, TracedText } from '../port.ts';
import type { TemplateLimits } from '../time-limit.ts';
import type { Environment } from './environment.ts';
import { viewModel } from '../model-view/model-view.ts';
import { runtimeOptions } from './options.ts';
import type { Partials } from './partials.ts';
import type { Template } from './template.ts';
import { noteFailure, topFrame, type Tracing } from './tracing.ts';

export interface TracedRender {
  readonly template: Template;
  readonly partials: Partials;
  readonly environment: Environment;
  readonly limits: TemplateLimits;
  readonly model: unknown;
  readonly silenced: ReadonlySet<number>;
  readonly about: PrintAbout | undefined;
}

/** A traced render that came to its end, or the error that ended it. */
export type Run =
  | { readonly tracing: Tracing; readonly marked: string }
  | { readonly tracing: Tracing; readonly error: unknown };

/** Renders the instrumented template once. */
export function runTraced(render: TracedRender): Run {
  const { template, partials, environment, limits } = render;
  const { traced, current, options } = environment;
  const started: { tracing?: Tracing } = {};
  environment.followHelpers();
  traced.partials = partials.traced;
  partials.closeAll();
  const before = current.tracing;
  try {
    return limits.trace(() => {
      // Getters of the model run already where it is copied.
      const tracing = startTracing(render);
      started.tracing = tracing;
      current.tracing = tracing;
      const { root } = tracing.view;
      return { tracing, marked: template.traced()(root, runtimeOptions(options, render.about)) };
    });
  } catch (error) {
    const tracing = started.tracing ?? startTracing({ ...render, model: undefined });
    noteFailure(tracing, error);
    return { tracing, error };
  } finally {
    current.tracing = before;
  }
}

/** A finished run as the port gives it. */
export function tracedText(tracing: Tracing, marked: string): TracedText {
  const { records, hidden } = tracing;
  return {
    marked: tracing.ranCustomBlock ? withoutEmptyBlockMarks(tracing, marked) : marked,
    records,
    hidden,
    coverage: coverageOf(tracing),
  };
}

function startTracing({ environment, model, silenced }: TracedRender): Tracing {
  const { sites, marks, opaque, raw, copier } = environment;
  const view = viewModel(copier.copyWithOrigins(model), (read, isLength) => {
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
    const [first] = eachMark(written, marks);
    const record = first && records[first.record];
    return record !== undefined && sites[record.id]?.kind === 'block' ? '' : written;
  });
}
