import path from 'node:path';
import { groupBy } from '../model/group-by.ts';
import { unknownName } from '../model/unknown-name.ts';
import { UserError, type Problem } from '../model/user-error.ts';
import type { CoverageReporter } from '../report/coverage/coverage-reporter.ts';
import type { Reporter } from '../report/define-reporter.ts';

/** A report to make: with which reporter, and into which file; undefined for stdout. */
export interface PlannedReport {
  readonly reporter: Reporter;
  readonly file: string | undefined;
  /** Absolute path of the reporter's module, where it is none of ours. */
  readonly module?: string;
}

interface Request {
  readonly formats: readonly string[];
  readonly outputFile: string | undefined;
  /** sendlint's own. */
  readonly reporters: readonly Reporter[];
  /** Where files and packages are looked for. */
  readonly cwd: string;
}

const DEFAULT_FORMAT = 'stylish';

/**
 * The reports that `--format` and `--output-file` ask for. Throws a {@link UserError} for a format
 * that is none, and where two reports would be written over each other.
 */
export async function plannedReports(request: Request): Promise<readonly PlannedReport[]> {
  const { formats, outputFile, cwd } = request;
  const problems: Problem[] = [];
  const planned: PlannedReport[] = [];
  for (const format of formats.length > 0 ? formats : [DEFAULT_FORMAT]) {
    const { name, file = outputFile } = nameAndFile(format);
    try {
      planned.push({ ...(await reporterNamed(name, request)), file });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
    }
  }
  problems.push(...targetsUsedTwice(planned, cwd));
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
  cwd: string,
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
  problems.push(...targetsUsedTwice([...others, ...planned], cwd));
  if (problems.length > 0) throw new UserError(...problems);
  return planned;
}

function nameAndFile(format: string): { readonly name: string; readonly file?: string } {
  const [, name = format, file] = /^([^=]*)=(.+)$/s.exec(format) ?? [];
  return { name, ...(file !== undefined && { file }) };
}

async function reporterNamed(
  name: string,
  { reporters, cwd }: Request,
): Promise<Omit<PlannedReport, 'file'>> {
  const own = reporters.find((known) => known.name === name);
  if (own !== undefined) return { reporter: own };
  const { loadReporter } = await import('./load-reporter.ts');
  const foreign = await loadReporter(name, cwd);
  if (foreign !== undefined) return foreign;
  const names = reporters.map((known) => known.name);
  throw new UserError(unknownName('format', name, names));
}

function targetsUsedTwice(planned: readonly PlannedReport[], cwd: string): Problem[] {
  const inFiles = planned.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const twice = [...groupBy(inFiles, (file) => path.resolve(cwd, file)).values()].flatMap(
    ([first, ...others]) => (first === undefined || others.length === 0 ? [] : [first]),
  );
  const shown = planned.filter(({ file }) => file === undefined).map(({ reporter }) => reporter);
  const isMixed = shown.length > 1 && !shown.every(({ inLog }) => inLog === true);
  const isRepeated = new Set(shown).size < shown.length;
  return [...twice, ...(isMixed || isRepeated ? ['the standard output'] : [])].map((target) => ({
    message: `Two reports would be written to ${target}.`,
    hint: 'Give each format its own file: --format json=report.json.',
  }));
}
