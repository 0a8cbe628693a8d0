import path from 'node:path';
import { expect } from 'vitest';
import { openProject, type OpenProject } from '../api/open-project.ts';
import type { ProjectOptions } from '../api/project-options.ts';

interface Opened {
  readonly project: Promise<OpenProject>;
  /** Vitest's record of one run of the test file; undefined as long as no test has asked. */
  run: object | undefined;
}

/** By test file and options. In watch mode this module may live on while templates change. */
const opened = new Map<string, Opened>();

/** The project that a test file speaks of, read once for each of its runs. */
export function projectOfTest(options: ProjectOptions): Promise<OpenProject> {
  const { snapshotState: run } = expect.getState() as { snapshotState?: object };
  const placed = { ...options, cwd: path.resolve(folderOfTest(), options.cwd ?? '') };
  const key = JSON.stringify([expect.getState().testPath, placed]);
  const known = opened.get(key);
  if (known !== undefined && (known.run === undefined || known.run === run)) {
    known.run = run;
    return known.project;
  }
  const project = openProject(placed);
  opened.set(key, { project, run });
  return project;
}

/** Folder of the test file that runs; the current one outside of any. */
export function folderOfTest(): string {
  const { testPath } = expect.getState();
  return testPath === undefined ? path.resolve() : path.dirname(testPath);
}
