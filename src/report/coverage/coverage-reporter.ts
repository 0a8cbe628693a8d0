import type { Coverage } from '../../model/coverage.ts';
import type { Reporter } from '../define-reporter.ts';

/** A reporter that says nothing but what was reached, for the tools of others. */
export interface CoverageReporter extends Reporter {
  /** Where the tools look for it, relative to where they run. */
  readonly file: string;
}

interface CoverageReporterDescription extends Omit<CoverageReporter, 'render'> {
  /** `root` is the absolute path that all files are relative to. */
  readonly render: (coverage: Coverage, root: string) => string;
}

export const defineCoverageReporter = ({
  render,
  ...description
}: CoverageReporterDescription): CoverageReporter => ({
  ...description,
  render: ({ coverage = NOTHING, root }) => render(coverage, root),
});

/** Of a run that did not look. */
const NOTHING: Coverage = {
  files: [],
  totals: {
    expressions: { covered: 0, total: 0 },
    branches: { covered: 0, total: 0 },
    partialCalls: { covered: 0, total: 0 },
  },
  unused: [],
};
