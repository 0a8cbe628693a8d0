import type { PartialCall } from '../../model/origin.ts';
import type { MarkedText } from '../marked-text.ts';
import { asDerived, type Provenance, type RawRead } from '../model-view/reads.ts';
import type { Token } from './package.ts';
import type { Site, Source } from './sites.ts';

/** One evaluation of a token while a render is traced. */
export interface Frame {
  readonly token: Token | undefined;
  readonly site: Site | undefined;
  readonly parent: Frame | undefined;
  /** The text that the token stands in. */
  readonly source: Source;
  /** Open calls of partials, outermost first. */
  readonly via: readonly PartialCall[];
  /** Leaves of the data that were read for it, those of tokens inside it not included. */
  readonly reads: RawRead[];
  /** What was printed inside it, in order. */
  readonly pieces: MarkedText<Frame>[];
  /** How often its body was printed. */
  runs: number;
  /** The text that stands inside, once it is known: that of a partial, or what a lambda renders. */
  inner: Source | undefined;
}

/** Where a value came from: the last leaf with that value that was read for it, or else all. */
export function explain({ reads }: Frame, value: unknown): Provenance {
  const read = reads.findLast((candidate) => Object.is(candidate.value, value));
  return read === undefined ? asDerived(reads) : [read];
}
