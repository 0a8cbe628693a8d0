import { UserError, type Problem } from '../model/user-error.ts';
import type { Reporter } from '../report/define-reporter.ts';
import { unknownName } from './did-you-mean.ts';

/** A report to make: with which reporter, and into which file; undefined for stdout. */
export interface PlannedReport {
  readonly reporter: Reporter;
  readonly file: string | undefined;
}

const DEFAULT_FORMAT = 'stylish';

/**
 * The reports that `--format` and `--output-file` ask for. Throws a {@link UserError} for a format
 * that is none, and where two reports would be written over each other.
 */
export function plannedReports(
  formats: readonly string[],
  outputFile: string | undefined,
  reporters: readonly Reporter[],
): readonly PlannedReport[] {
  const problems: Problem[] = [];
  const planned = (formats.length > 0 ? formats : [DEFAULT_FORMAT]).flatMap((format) => {
    const [, name = format, file = outputFile] = /^([^=]*)=(.+)$/s.exec(format) ?? [];
    const reporter = reporters.find((known) => known.name === name);
    if (reporter !== undefined) return [{ reporter, file }];
    const names = reporters.map((known) => known.name);
    problems.push(unknownName('format', name, names));
    return [];
  });
  for (const target of targetsUsedTwice(planned)) {
    problems.push({
      message: `Two reports would be written to ${target ?? 'the standard output'}.`,
      hint: 'Give each format its own file: --format json=report.json.',
    });
  }
  if (problems.length > 0) throw new UserError(...problems);
  return planned;
}

function targetsUsedTwice(planned: readonly PlannedReport[]): (string | undefined)[] {
  const files = planned.map(({ file }) => file);
  return [...new Set(files.filter((file, index) => files.indexOf(file) !== index))];
}
