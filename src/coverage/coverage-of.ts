import type {
  BlockCounts,
  BlockSite,
  CoverageCounts,
  ExpressionSite,
  TemplateInventory,
} from '../engines/port.ts';
import {
  COVERAGE_METRICS,
  type CoverageTotals,
  type CoveredBlock,
  type CoveredSite,
  type FileCoverage,
  type Tally,
} from '../model/coverage.ts';
import type { SourceRange } from '../model/text/position.ts';
import { branchesOf } from './branches.ts';
import { addBlocks } from './count-reached.ts';

/**
 * What of `inventories` was reached, by file. A place that several templates share, or one that is
 * compiled for several outputs, is one place; its hits are added up.
 */
export function coverageOf(
  inventories: readonly TemplateInventory[],
  reached: CoverageCounts,
): FileCoverage[] {
  const expressions = sitesOf(
    inventories.flatMap((inventory) => inventory.expressions),
    reached.expressions,
  );
  const partialCalls = sitesOf(
    inventories.flatMap((inventory) => inventory.partialCalls),
    reached.partialCalls,
  );
  const blocks = blocksOf(
    inventories.flatMap((inventory) => inventory.blocks),
    reached.blocks,
  );

  const files = new Set([...expressions, ...partialCalls, ...blocks].map(({ at }) => at.file));
  return [...files].toSorted(compare).map((file) => {
    const inFile = <Site extends CoveredSite>(sites: readonly Site[]): Site[] =>
      sites.filter(({ at }) => at.file === file).toSorted(byPosition);
    const found = {
      expressions: inFile(expressions),
      blocks: inFile(blocks),
      partialCalls: inFile(partialCalls),
    };
    return { file, totals: totalsOf(found), ...found };
  });
}

/** The totals of all files. */
export function sumOf(files: readonly FileCoverage[]): CoverageTotals {
  const sum = (metric: keyof CoverageTotals): Tally =>
    files.reduce(
      ({ covered, total }, { totals }) => ({
        covered: covered + totals[metric].covered,
        total: total + totals[metric].total,
      }),
      { covered: 0, total: 0 },
    );
  return Object.fromEntries(
    COVERAGE_METRICS.map((metric) => [metric, sum(metric)]),
  ) as CoverageTotals;
}

function sitesOf(
  sites: readonly ExpressionSite[],
  hits: ReadonlyMap<number, number>,
): CoveredSite[] {
  return byPlace(sites).map((same) => ({
    at: same[0].at,
    source: same[0].source,
    hits: same.reduce((sum, { id }) => sum + (hits.get(id) ?? 0), 0),
  }));
}

function blocksOf(
  sites: readonly BlockSite[],
  counts: ReadonlyMap<number, BlockCounts>,
): CoveredBlock[] {
  const leavingOut = helpersSeenToLeaveOut(sites, counts);
  return byPlace(sites).map((same) => {
    const [block] = same;
    const runs = same.reduce((sum, { id }) => addBlocks(sum, counts.get(id)), addBlocks());
    return {
      at: block.at,
      source: block.source,
      hits: runs.none + runs.once + runs.many,
      branches: branchesOf(block, runs, !block.custom || leavingOut.has(block.name)),
    };
  });
}

/**
 * Names of the project's helpers that left a body out somewhere. One that never did may be a wrapper,
 * which never will, and nobody could reach the empty branch of its blocks.
 */
function helpersSeenToLeaveOut(
  sites: readonly BlockSite[],
  counts: ReadonlyMap<number, BlockCounts>,
): ReadonlySet<string> {
  return new Set(
    sites
      .filter(({ id, custom }) => custom && (counts.get(id)?.none ?? 0) > 0)
      .map(({ name }) => name),
  );
}

function totalsOf({
  expressions,
  blocks,
  partialCalls,
}: Pick<FileCoverage, 'expressions' | 'blocks' | 'partialCalls'>): CoverageTotals {
  return {
    expressions: tallyOf(expressions),
    branches: tallyOf(blocks.flatMap(({ branches }) => branches)),
    partialCalls: tallyOf(partialCalls),
  };
}

const tallyOf = (counted: readonly { readonly hits: number }[]): Tally => ({
  covered: counted.filter(({ hits }) => hits > 0).length,
  total: counted.length,
});

/** A site and its likes: the same id in several inventories is the same site. */
function byPlace<Site extends ExpressionSite>(sites: readonly Site[]): [Site, ...Site[]][] {
  const places = new Map<string, [Site, ...Site[]]>();
  for (const site of new Map(sites.map((one) => [one.id, one])).values()) {
    const key = keyOf(site);
    const same = places.get(key);
    if (same === undefined) places.set(key, [site]);
    else same.push(site);
  }
  return [...places.values()];
}

/** The source is part of it: where a place is only known nearly, two expressions may share it. */
const keyOf = ({ at, source }: { readonly at: SourceRange; readonly source: string }): string =>
  JSON.stringify([at.file, at.start.line, at.start.column, source]);

const byPosition = (a: CoveredSite, b: CoveredSite): number =>
  a.at.start.line - b.at.start.line ||
  a.at.start.column - b.at.start.column ||
  compare(a.source, b.source);

/** By code units, so that the order is the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
