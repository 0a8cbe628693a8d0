import type { PartialCall } from '../../model/origin.ts';
import type { Marks } from '../marks.ts';
import type { PrintingRecord } from '../port.ts';
import type { RawRead, Provenance } from '../model-view/reads.ts';
import type { ModelView } from '../model-view/model-view.ts';
import type { CallSite, Site } from './sites.ts';

/** The state of one traced render. */
export interface Tracing {
  readonly sites: readonly (Site | undefined)[];
  readonly marks: Marks;
  readonly view: ModelView;
  readonly silenced: ReadonlySet<number>;
  /** Ids of blocks that look at what their body printed: it is not marked. */
  readonly opaque: ReadonlySet<number>;
  /** Names of helpers that cannot work with proxies. */
  readonly raw: ReadonlySet<string>;
  /** What is open: sites and helpers, the innermost last. */
  readonly frames: Frame[];
  scope: Scope | undefined;
  via: Via | undefined;
  /** How many opaque blocks are open. */
  muted: number;
  readonly records: PrintingRecord[];
  readonly hidden: PrintingRecord[];
  readonly counts: { readonly [Kind in Site['kind']]: Map<number, number> };
  readonly bodyRuns: Map<number, { none: number; once: number; many: number }>;
  /** Whether a block helper of the project ran. */
  ranCustomBlock: boolean;
  failure: Failure | undefined;
}

export type Frame = SiteFrame | HelperFrame;

export interface SiteFrame {
  readonly kind: 'site';
  readonly site: Site;
  readonly reads: RawRead[];
  /** Number of the record whose marks surround the output; undefined where it is not marked. */
  readonly mark: number | undefined;
  /** Whether a record is made when the site closes. */
  readonly isRecorded: boolean;
  bodyRuns: number;
  /** Of an opaque block: what was printed in its body. */
  readonly inside: PrintingRecord[];
  /** Of a partial: where reads of the argument being evaluated begin. */
  argumentFrom: number;
  /** Of a partial: what its arguments came from, by name. */
  arguments: Map<string, KeptArgument> | undefined;
}

export interface KeptArgument {
  readonly value: unknown;
  readonly provenance: Provenance;
}

export interface HelperFrame {
  readonly kind: 'helper';
  readonly name: string;
  readonly reads: RawRead[];
  /** The frame it was called in. */
  readonly caller: Frame | undefined;
  /** Where the reads begin that were made since a body was last run. */
  windowFrom: number;
  /** What was read before a body first ran, by value; made when it is first asked for. */
  prelude: { readonly byValue: Map<unknown, RawRead>; readonly all: Provenance } | undefined;
  preludeEnd: number | undefined;
}

/** What `this`, `..`, block parameters and private data mean in a running program, and where they came from. */
export interface Scope {
  readonly context: unknown;
  readonly provenance: Provenance;
  /** Whether `..` leads out of it: Handlebars does not count a program with the context of the one around it. */
  readonly isLevel: boolean;
  /** Site of the block whose body it is. */
  readonly block: number | undefined;
  readonly parameters: readonly Named[];
  readonly key: Named | undefined;
  /** What a helper read before it set private data of its own. */
  readonly privateReads: Provenance;
  readonly parent: Scope | undefined;
}

export interface Named {
  readonly value: unknown;
  readonly provenance: Provenance;
}

/** Open partial calls, as a list from the innermost. */
export interface Via {
  readonly site: CallSite;
  readonly parent: Via | undefined;
  calls: readonly PartialCall[] | undefined;
}

/** What was open when something was thrown. */
export interface Failure {
  readonly error: unknown;
  readonly site: Site | undefined;
  /** Name of the innermost helper that was running within the site. */
  readonly helper: string | undefined;
}

/** Where the current tracing of an environment is kept while a traced template runs. */
export interface Current {
  tracing: Tracing | undefined;
}

export const topFrame = (tracing: Tracing): Frame | undefined => tracing.frames.at(-1);

/** Notes what is open, once per error: the first to see it stands nearest to its cause. */
export function noteFailure(tracing: Tracing, error: unknown): void {
  if (tracing.failure !== undefined && tracing.failure.error === error) return;
  let helper: string | undefined;
  for (const frame of tracing.frames.toReversed()) {
    if (frame.kind === 'site') {
      tracing.failure = { error, site: frame.site, helper };
      return;
    }
    helper ??= frame.name;
  }
  tracing.failure = { error, site: undefined, helper };
}

/** The open partial calls, outermost first. */
export function callsOf(via: Via | undefined): readonly PartialCall[] {
  if (via === undefined) return [];
  const { at, source } = via.site;
  via.calls ??= [...callsOf(via.parent), { at, source }];
  return via.calls;
}
