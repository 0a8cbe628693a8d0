import type { GroupedFinding, RunResult } from '../../model/run.ts';

/** The findings that nobody expects. */
export const failing = ({ findings }: RunResult): readonly GroupedFinding[] =>
  findings.filter(({ expectedBy }) => expectedBy === undefined);
