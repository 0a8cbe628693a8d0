import type { PartialCall } from '../../model/origin.ts';
import type { RawRead, Provenance } from '../model-view/reads.ts';
import { asDerived } from '../model-view/reads.ts';
import type { Piece } from './pieces.ts';
import type { Node } from './package.ts';
import type { Branch, PrintSite } from './sites.ts';

/** One evaluation of a node while a render is traced. */
export interface Frame {
  readonly node: Node | undefined;
  readonly parent: Frame | undefined;
  /** What prints, if the node does. */
  readonly prints: PrintSite | undefined;
  readonly branches: readonly Branch[];
  /** Open calls of partials, outermost first. */
  readonly via: readonly OpenCall[];
  /** Leaves of the data that were read for it, those of other nodes inside it not included. */
  readonly reads: RawRead[];
  /** Lengths of arrays that were read: every loop asks for them. */
  readonly lengths: RawRead[];
  /** What was printed inside it into a text of its own: captured, or stored for a layout. */
  readonly pieces: Piece[];
  /** Texts that it read from variables, with what is known of them. */
  readonly captured: Piece[];
  /** What the arguments of a call came from, by name. */
  readonly arguments: Map<string, Known>;
  /** How often each body was printed. */
  readonly runs: Map<readonly Node[], number>;
  readonly isMarked: boolean;
  /** Whether a mark was set around something, or a text of known origin handed on. */
  hasPrinted: boolean;
  /** Whether all it printed was of known origin by itself. */
  hasOnlyHandedOn: boolean;
}

export interface OpenCall extends PartialCall {
  /** Blocks of a layout are printed inside the call, but stand in the template that makes it. */
  readonly isLayout: boolean;
  readonly file: string | undefined;
}

/** A value and where it came from. */
export interface Known {
  readonly value: unknown;
  readonly provenance: Provenance;
  /** Of a text that was captured. */
  readonly piece?: Piece | undefined;
}

export function openFrame(
  of: Partial<Pick<Frame, 'node' | 'parent' | 'prints' | 'branches' | 'via' | 'isMarked'>>,
): Frame {
  return {
    node: of.node,
    parent: of.parent,
    prints: of.prints,
    branches: of.branches ?? [],
    via: of.via ?? [],
    isMarked: of.isMarked ?? false,
    reads: [],
    lengths: [],
    pieces: [],
    captured: [],
    arguments: new Map(),
    runs: new Map(),
    hasPrinted: false,
    hasOnlyHandedOn: true,
  };
}

/**
 * Where a value came from that a node put into a variable: the last leaf it read with that value;
 * failing that, all that it read.
 */
export function explain(frame: Frame, value: unknown): Provenance {
  if (!isRangeLoop(frame.node)) {
    const read = frame.reads.findLast((candidate) => Object.is(candidate.value, value));
    if (read !== undefined) return [read];
  }
  return asDerived(readsOf(frame));
}

/** Its reads; the lengths count where there is nothing else. */
export const readsOf = ({ reads, lengths }: Frame): Provenance =>
  reads.length > 0 ? reads : lengths.slice(-1);

const RANGE_TOKEN = 512;

/** The numbers of a range are counted, not read, whatever else is equal to them. */
const isRangeLoop = (node: Node | undefined): boolean =>
  (node?.['collection'] as { readonly kind?: unknown } | undefined)?.kind === RANGE_TOKEN;
