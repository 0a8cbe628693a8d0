import type { Erased } from '../marks.ts';
import type { Environment } from './environment.ts';
import type { Tracing } from './tracing.ts';

/**
 * Finds what made a traced render differ from the plain one, and leaves it alone from now on: the
 * innermost block helper around the first difference, else the helpers of the expression there.
 * Returns what takes that back; undefined where nothing is to blame.
 */
export function mend(
  environment: Environment,
  tracing: Tracing,
  erased: Erased,
  plain: string,
): (() => void) | undefined {
  const difference = firstDifference(erased.plain, plain);
  const near = extentsOf(erased)
    .filter(({ start, end }) => start <= difference + 1 && difference <= end + 1)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
    .flatMap(({ record }) => tracing.records[record] ?? []);

  const innermost = near.find(({ id }) => isTransparentBlock(environment, id));
  if (innermost !== undefined) return muteBodies(environment, [innermost.id]);
  const undo = near
    .flatMap(({ expression }) => expression.helpers)
    .flatMap((helper) => handRealObjects(environment, helper) ?? []);
  if (undo.length > 0) return () => undo.forEach((take) => take());
  // Marks that a block has cut to pieces say no longer where it stood.
  const blocks = [...tracing.counts.block.keys()].filter((id) =>
    isTransparentBlock(environment, id),
  );
  return blocks.length > 0 ? muteBodies(environment, blocks) : undefined;
}

/** From now on the helper is given real objects instead of proxies; undefined where that was so, or cannot help. */
export function handRealObjects(
  { raw, isBuiltIn }: Environment,
  helper: string | undefined,
): (() => void) | undefined {
  if (helper === undefined || raw.has(helper) || isBuiltIn(helper)) return undefined;
  raw.add(helper);
  return () => raw.delete(helper);
}

function muteBodies({ opaque }: Environment, blocks: readonly number[]): () => void {
  for (const block of blocks) opaque.add(block);
  return () => {
    for (const block of blocks) opaque.delete(block);
  };
}

function isTransparentBlock({ sites, opaque }: Environment, id: number): boolean {
  const site = sites.all[id];
  return site?.kind === 'block' && site.custom && !opaque.has(id);
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}

/** From the first to the last mark of each record: what a block printed, its body included. */
function extentsOf({ spans }: Erased): { record: number; start: number; end: number }[] {
  const extents = new Map<number, { record: number; start: number; end: number }>();
  for (const { record, span } of spans) {
    const known = extents.get(record);
    if (known === undefined) extents.set(record, { record, start: span.start, end: span.end });
    else known.end = Math.max(known.end, span.end);
  }
  return [...extents.values()];
}
