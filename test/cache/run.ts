import path from 'node:path';
import { expect } from 'vitest';
import { concludeRun } from '../../src/lint/conclude-run.ts';
import { lintPart, type LintOptions } from '../../src/lint/lint-part.ts';
import type { RunPart } from '../../src/lint/run-part.ts';
import { UserError } from '../../src/model/user-error.ts';
import { loadProject } from '../../src/project/load-project.ts';
import type { Project } from '../../src/project/project.ts';
import json from '../../src/report/json/json.ts';
import { openStore } from '../../src/store/store.ts';

export interface Run {
  /** The report, but for the time it took; or why there is none. */
  readonly report: string;
  /** `message customer` of each message that was rendered. */
  readonly rendered: readonly string[];
}

const CONTEXT = {
  color: false,
  links: false,
  width: Infinity,
  showExpected: true,
  showQuestions: true,
} as const;

/** Lints a project, with what earlier runs left in it where `cached`. */
export async function run(
  root: string,
  cached: boolean,
  options: Partial<LintOptions> = {},
): Promise<Run> {
  const project = await loadProject({ cwd: root }).catch((error: unknown) => error);
  if (project instanceof UserError) return { report: project.message, rendered: [] };
  const store = openStore(path.join(root, 'node_modules/.cache/sendlint'));
  const part = await lintPart(project as Project, {
    version: '1',
    ...(cached && { cache: { store, written: new Set(), variables: {} } }),
    ...options,
  });
  expect(store.close()).toBe(undefined);
  const result = { ...concludeRun([part]), duration: 0 };
  return {
    report: json.render(result, CONTEXT),
    rendered: part.rendered.map((order) => nameOf(part, order)),
  };
}

const nameOf = ({ cells }: RunPart, order: number): string => {
  const cell = cells.find((candidate) => candidate.order === order);
  return `${cell?.message} ${cell?.customer}`;
};
