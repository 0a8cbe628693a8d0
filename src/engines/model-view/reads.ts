import type { Read } from '../../model/origin.ts';

/** A leaf of the data as it was read. */
export interface RawRead {
  readonly path: string;
  readonly value: unknown;
  readonly derived?: true;
}

/** The reads that a value came from. */
export type Provenance = readonly RawRead[];

/** Where nothing is known, or nothing was read. */
export const NO_PROVENANCE: Provenance = [];

/** More leaves than this are not listed: whoever read them read everything. */
const LISTED_READS = 64;

/** `reads` as the leaves something was computed from, each once. */
export function asDerived(reads: Iterable<RawRead>): Provenance {
  const byPath = new Map<string, RawRead>();
  for (const read of reads) {
    if (byPath.size >= LISTED_READS) break;
    if (!byPath.has(read.path)) byPath.set(read.path, { ...read, derived: true });
  }
  return [...byPath.values()];
}

/** `reads` as the port gives them: each path once, as sure as it was ever read. */
export function listReads(reads: Provenance): readonly Read[] {
  const [only] = reads;
  if (only === undefined) return NO_READS;
  if (reads.length === 1) return [listed(only)];
  const byPath = new Map<string, Read>();
  for (const read of reads) {
    const known = byPath.get(read.path);
    if (known === undefined && byPath.size >= LISTED_READS) continue;
    if (known === undefined || (known.derived && !read.derived))
      byPath.set(read.path, listed(read));
  }
  return [...byPath.values()];
}

const NO_READS: readonly Read[] = [];

const listed = ({ path, value, derived }: RawRead): Read =>
  derived ? { path, value: scalarOf(value), derived } : { path, value: scalarOf(value) };

/** A leaf as it is shown: what is no scalar by its text. */
function scalarOf(value: unknown): Read['value'] {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'undefined':
      return value;
    case 'bigint':
    case 'symbol':
      return value.toString();
    default:
      return value === null ? null : textOf(value);
  }
}

function textOf(value: unknown): string {
  try {
    if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
    return String(value);
  } catch {
    return '';
  }
}
