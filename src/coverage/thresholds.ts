import {
  COVERAGE_METRICS,
  type CoverageMetric,
  type CoverageThresholds,
  type CoverageTotals,
  type Tally,
} from '../model/coverage.ts';

export interface Shortfall {
  readonly metric: CoverageMetric;
  readonly reached: Tally;
  readonly demanded: number;
}

export const shortfalls = (totals: CoverageTotals, thresholds: CoverageThresholds): Shortfall[] =>
  COVERAGE_METRICS.flatMap((metric) => {
    const demanded = thresholds[metric];
    const reached = totals[metric];
    if (demanded === undefined || 100 * reached.covered >= demanded * reached.total) return [];
    return [{ metric, reached, demanded }];
  });
