import type { ReporterContext } from '../define-reporter.ts';

/** What a report in a file is made for. */
export const inFile: ReporterContext = {
  color: false,
  links: false,
  width: Infinity,
  showExpected: false,
  showQuestions: false,
};
