import path from 'node:path';
import type { RunResult } from '../../model/run.ts';
import type { ReporterContext } from '../define-reporter.ts';

/** A user's file as CI services name it: relative to the repository, with forward slashes. */
export const repositoryPath = (
  file: string,
  { root }: RunResult,
  { repository = root }: ReporterContext,
): string => path.relative(repository, path.join(root, file)).split(path.sep).join('/');

/** Whether findings in `file` stand in a file; a message in a mail catcher has a name and a URL. */
export const isFile = (file: string, { urls }: RunResult): boolean => urls?.has(file) !== true;
