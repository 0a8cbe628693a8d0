import { existsSync, readFileSync } from 'node:fs';
import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { placeInTrace, saidBy } from '../model/text/trace.ts';
import type { RunResult } from '../model/run.ts';
import { type Problem, UserError } from '../model/user-error.ts';
import type { ReporterContext } from '../report/define-reporter.ts';
import { makeFolder } from '../store/make-folder.ts';
import { kindOf } from './kind-of.ts';
import type { PlannedReport } from './planned-reports.ts';
import { repositoryAround } from './repository.ts';
import { displayOf, FILE_DISPLAY, type Terminal } from './terminal.ts';
import { writeHint } from './write-hint.ts';

export interface ReportFlags {
  readonly showExpected?: boolean;
  readonly showCannotTell?: boolean;
  readonly color?: boolean;
}

/**
 * Makes each report and puts it where it belongs; beside `github`, the page for the summary of the step.
 * Throws a {@link UserError} at the end for files that cannot be written and reporters that fail.
 */
export async function writeReports(
  result: RunResult,
  planned: readonly PlannedReport[],
  flags: ReportFlags,
  { cwd, stdout, env }: Terminal,
): Promise<void> {
  const repository = repositoryAround(result.root, env);
  const wanted = {
    showExpected: flags.showExpected === true,
    showQuestions: flags.showCannotTell === true,
    ...(repository !== undefined && { repository }),
  };
  const inFile = { ...FILE_DISPLAY, ...wanted };
  const problems: (Problem | undefined)[] = [];
  for (const report of planned) {
    const { file } = report;
    const display = file === undefined ? displayOf(stdout, env, flags.color) : FILE_DISPLAY;
    const made = render(report, result, { ...display, ...wanted }, cwd);
    if (typeof made !== 'string') problems.push(made);
    else if (file === undefined) stdout.write(made);
    else problems.push(await write(path.resolve(cwd, file), made));
  }
  const summary = env['GITHUB_STEP_SUMMARY'] ?? '';
  if (summary !== '' && planned.some(isForGithub)) {
    // Other steps, and other runs in this one, write to it as well.
    const { default: markdown } = await import('../report/markdown/markdown.ts');
    const page = markdown.render(result, inFile);
    problems.push(await write(path.resolve(cwd, summary), page, appendFile));
  }
  const known = problems.filter((problem) => problem !== undefined);
  if (known.length > 0) throw new UserError(...known);
}

const isForGithub = ({ reporter, module }: PlannedReport): boolean =>
  reporter.name === 'github' && module === undefined;

/** The report; or what is wrong with a reporter that is none of ours. */
function render(
  { reporter, module }: PlannedReport,
  result: RunResult,
  context: ReporterContext,
  cwd: string,
): string | Problem {
  if (module === undefined) return reporter.render(result, context);
  const name = path.relative(cwd, module).split(path.sep).join('/');
  const at = (place = { line: 1, column: 1 }) => ({ file: name, start: place, end: place });
  try {
    const text: unknown = reporter.render(result, context);
    if (typeof text === 'string') return text;
    return {
      message: `Expected the reporter to return a string, found ${kindOf(text)}.`,
      hint: 'A reporter is a pure function of the result: (result, context) => string.',
      at: at(),
    };
  } catch (error) {
    const message = `The reporter fails: ${saidBy(error)}.`;
    const source = existsSync(module) ? readFileSync(module, 'utf8') : undefined;
    return { message, at: at(placeInTrace(error, module, source)) };
  }
}

/** What keeps the report from being written, if anything does. */
async function write(
  file: string,
  text: string,
  put: typeof writeFile | typeof appendFile = writeFile,
): Promise<Problem | undefined> {
  try {
    makeFolder(path.dirname(file));
    await put(file, text);
    return undefined;
  } catch (error) {
    return { message: `The report cannot be written to ${file}.`, hint: writeHint(error) };
  }
}
