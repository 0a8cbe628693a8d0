import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { RunResult } from '../model/run.ts';
import { type Problem, UserError } from '../model/user-error.ts';
import type { PlannedReport } from './planned-reports.ts';
import { displayOf, FILE_DISPLAY, type Terminal } from './terminal.ts';
import { writeHint } from './write-hint.ts';

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
    return { message: `The report cannot be written to ${file}.`, hint: writeHint(error) };
  }
}
