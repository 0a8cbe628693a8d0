import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { RunResult } from '../model/run.ts';
import { UserError } from '../model/user-error.ts';
import type { PlannedReport } from './planned-reports.ts';
import { displayOf, FILE_DISPLAY, type Terminal } from './terminal.ts';

export interface ReportFlags {
  readonly showExpected?: boolean;
  readonly showCannotTell?: boolean;
  readonly color?: boolean;
}

/** Makes each report and puts it where it belongs. Throws a {@link UserError} for a file that cannot be written. */
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
  for (const { reporter, file } of planned) {
    if (file === undefined) {
      stdout.write(reporter.render(result, { ...displayOf(stdout, env, flags.color), ...wanted }));
    } else {
      await writeReport(
        resolve(cwd, file),
        reporter.render(result, { ...FILE_DISPLAY, ...wanted }),
      );
    }
  }
}

async function writeReport(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw new UserError({
      message: `The report cannot be written to ${file}.`,
      hint: error instanceof Error ? `${error.message}.` : String(error),
    });
  }
}
