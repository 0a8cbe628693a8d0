import type { SourceRange } from './text/position.ts';

/** What of the templates the customers of a run reached. */
export interface Coverage {
  /** By name; each file that holds something to reach. */
  readonly files: readonly FileCoverage[];
  readonly totals: CoverageTotals;
  /** Templates and partials that no message uses, by name. Empty for a run over part of the project. */
  readonly unused: readonly string[];
}

/** All lists are in the order of the file. */
export interface FileCoverage {
  /** Relative to the project's root. */
  readonly file: string;
  readonly totals: CoverageTotals;
  readonly expressions: readonly CoveredSite[];
  readonly blocks: readonly CoveredBlock[];
  readonly partialCalls: readonly CoveredSite[];
}

/** A place of a template, once, however many messages share it. */
export interface CoveredSite {
  readonly at: SourceRange;
  /** As written, braces included; the opening tag of a block. */
  readonly source: string;
  /** How often it was evaluated, over all messages and customers. */
  readonly hits: number;
}

export interface CoveredBlock extends CoveredSite {
  readonly branches: readonly CoveredBranch[];
}

/** One way through a block. */
export interface CoveredBranch {
  readonly name: BranchName;
  readonly hits: number;
}

/**
 * Of a loop: evaluations over `zero`, `one` or `many` items. Of any other block: those that ran its
 * `body`, and those that did not: its `else`, or `empty` where it has none.
 */
export type BranchName = 'body' | 'else' | 'empty' | 'zero' | 'one' | 'many';

export const COVERAGE_METRICS = ['expressions', 'branches', 'partialCalls'] as const;

export type CoverageMetric = (typeof COVERAGE_METRICS)[number];

export type CoverageTotals = { readonly [Metric in CoverageMetric]: Tally };

/** Least coverage by metric, of 100; one that is not named is not demanded. */
export type CoverageThresholds = { readonly [Metric in CoverageMetric]?: number | undefined };

export interface Tally {
  readonly covered: number;
  readonly total: number;
}

/** Of 100; a file with nothing to cover is covered. */
export const percentOf = ({ covered, total }: Tally): number =>
  total === 0 ? 100 : (100 * covered) / total;
