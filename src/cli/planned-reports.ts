import { UserError, type Problem } from '../model/user-error.ts';
import type { CoverageReporter } from '../report/coverage/coverage-reporter.ts';
import type { Reporter } from '../report/define-reporter.ts';
import { unknownName } from '../model/unknown-name.ts';

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
    const { name, file = outputFile } = nameAndFile(format);
    const reporter = reporters.find((known) => known.name === name);
    if (reporter !== undefined) return [{ reporter, file }];
    const names = reporters.map((known) => known.name);
    problems.push(unknownName('format', name, names));
    return [];
  });
  problems.push(...targetsUsedTwice(planned));
  if (problems.length > 0) throw new UserError(...problems);
  return planned;
}

/**
 * The reports that `--coverage-format` asks for, each in the file where other tools look for it unless
 * another is named. Throws a {@link UserError} as {@link plannedReports} does; `others` are written too.
 */
export function plannedCoverage(
  formats: readonly string[],
  others: readonly PlannedReport[],
  reporters: readonly CoverageReporter[],
): readonly PlannedReport[] {
  const problems: Problem[] = [];
  const planned = formats.flatMap((format) => {
    const { name, file } = nameAndFile(format);
    const reporter = reporters.find((known) => known.name === name);
    if (reporter !== undefined) return [{ reporter, file: file ?? reporter.file }];
    const names = reporters.map((known) => known.name);
    problems.push(unknownName('coverage format', name, names));
    return [];
  });
  problems.push(...targetsUsedTwice([...others, ...planned]));
  if (problems.length > 0) throw new UserError(...problems);
  return planned;
}

function nameAndFile(format: string): { readonly name: string; readonly file?: string } {
  const [, name = format, file] = /^([^=]*)=(.+)$/s.exec(format) ?? [];
  return { name, ...(file !== undefined && { file }) };
}

function targetsUsedTwice(planned: readonly PlannedReport[]): Problem[] {
  const files = planned.map(({ file }) => file);
  const twice = new Set(files.filter((file, index) => files.indexOf(file) !== index));
  return [...twice].map((target) => ({
    message: `Two reports would be written to ${target ?? 'the standard output'}.`,
    hint: 'Give each format its own file: --format json=report.json.',
  }));
}
