import type { CoveredSite, FileCoverage } from '../../model/coverage.ts';

/** What other tools call the statements of a file: everything that is evaluated, in the order of the file. */
export const statementsOf = ({ expressions, blocks, partialCalls }: FileCoverage): CoveredSite[] =>
  [...expressions, ...blocks, ...partialCalls].toSorted(
    ({ at: { start: a } }, { at: { start: b } }) => a.line - b.line || a.column - b.column,
  );
