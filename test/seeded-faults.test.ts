import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { lintProject } from '../src/lint/lint-project.ts';
import type { RunResult } from '../src/model/run.ts';
import { loadProject } from '../src/project/load-project.ts';
import { rules } from '../src/rules/index.ts';

/** Rules of messages that were rendered elsewhere, and of the user's own files: no message breaks them for a customer. */
const OF_NO_MESSAGE = /^(?:message\/unreadable|suppression\/.*|fixture\/real-data)$/;

describe('a project with a fault of each rule', () => {
  const cwd = path.resolve(import.meta.dirname, 'projects/seeded-faults');
  const ids = rules.map(({ id }) => id);
  let result: RunResult;
  beforeAll(async () => {
    const project = await loadProject({ cwd, ruleIds: ids });
    result = await lintProject(project, { version: '0.0.0' });
  });

  it('has nothing to say of the messages without a fault', () => {
    const unexpected = result.findings.filter(({ expectedBy }) => expectedBy === undefined);
    expect(unexpected.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
  });

  it.each(ids.filter((id) => !OF_NO_MESSAGE.test(id)))('finds the fault of %s', (id) => {
    expect(result.findings.map(({ rule }) => rule)).toContain(id);
  });
});
