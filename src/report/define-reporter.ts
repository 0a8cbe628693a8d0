import type { RunResult } from '../model/run.ts';

/** Where a report will be read, and how much of it was asked for. */
export interface ReporterContext {
  readonly color: boolean;
  /** Whether OSC 8 hyperlinks are understood. */
  readonly links: boolean;
  /** Columns to fill; `Infinity` where nothing is to be wrapped. */
  readonly width: number;
  /** List the findings that a case expects, and not only their number. */
  readonly showExpected: boolean;
  /** List the questions that stayed open, and not only their number. */
  readonly showQuestions: boolean;
  /** Absolute path that CI services name files relative to, where it is not the project's root. */
  readonly repository?: string;
}

export interface Reporter {
  /** What `--format` calls it. */
  readonly name: string;
  /** One sentence part: "findings by file, for people". */
  readonly summary: string;
  /** True where its lines may stand among those of others, as in the log of a CI job. */
  readonly inLog?: true;
  /** A pure function; its text ends in a line break. */
  render(result: RunResult, context: ReporterContext): string;
}

/** Returns `reporter` as it is; it exists so that reporters outside sendlint are written like ours. */
export function defineReporter(reporter: Reporter): Reporter {
  return reporter;
}
