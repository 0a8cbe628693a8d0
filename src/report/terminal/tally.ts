import { percentOf, type CoverageMetric, type Tally } from '../../model/coverage.ts';

/** `23 of 26 branches (88.4%)`. */
export const tallyText = (metric: CoverageMetric, tally: Tally): string =>
  `${tally.covered} of ${tally.total} ${NAMES[metric]} (${percentText(percentOf(tally))})`;

const NAMES: Record<CoverageMetric, string> = {
  expressions: 'expressions',
  branches: 'branches',
  partialCalls: 'partial calls',
};

/** Rounded down, so that only the whole is called 100%. */
const percentText = (percent: number): string => `${Math.floor(percent * 10) / 10}%`;
