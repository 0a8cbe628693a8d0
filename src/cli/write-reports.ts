import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { RunResult } from '../model/run.ts';
import { type Problem, UserError } from '../model/user-error.ts';
import type { PlannedReport } from './planned-reports.ts';
import { displayOf, FILE_DISPLAY, type Terminal } from './terminal.ts';

export interface ReportFlags {
  readonly showExpected?: boolean;
  readonly showCannotTell?: boolean;
  readonly color?: boolean;
}

/** Makes each report and puts it where it belongs. Throws a {@link UserError} at the end for files that cannot be written. */
export async function writeReports(
  result: RunResult,
  planned: readonly PlannedReport[],
  flags: ReportFlags,
  { cwd, stdout, env }: Terminal,
): Promise<void> {
  const wanted = {
    showExpected: flags.showExpected === true,
    showQuestions: flags.showCannotTell === true,
  };
  const problems: Problem[] = [];
  for (const { reporter, file } of planned) {
    if (file === undefined) {
      stdout.write(reporter.render(result, { ...displayOf(stdout, env, flags.color), ...wanted }));
    } else {
      const text = reporter.render(result, { ...FILE_DISPLAY, ...wanted });
      const problem = await writeReport(resolve(cwd, file), text);
      if (problem !== undefined) problems.push(problem);
    }
  }
  if (problems.length > 0) throw new UserError(...problems);
}

/** What keeps the report from being written, if anything does. */
async function writeReport(file: string, text: string): Promise<Problem | undefined> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const said = error instanceof Error ? `${error.message}.` : String(error);
    return {
      message: `The report cannot be written to ${file}.`,
      hint: HINTS[code] ?? said,
    };
  }
}

const NOT_ALLOWED = 'It may not be written there; name a file in another folder.';
const HINTS: Readonly<Record<string, string>> = {
  EISDIR: 'That is a folder; name a file in it.',
  ENOTDIR: 'A file stands where one of its folders should be.',
  EEXIST: 'A file stands where one of its folders should be.',
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: NOT_ALLOWED,
  ENOSPC: 'The disk is full.',
};
