import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, type TestContext } from 'vitest';
import type { Project } from '../../project/project.ts';
import { folderOfTest } from '../project-of-test.ts';
import type { Known } from './fault-of.ts';
import { printKnownFindings, readKnownFindings } from './findings-file.ts';
import { knownAfter } from './known-findings.ts';
import type { ProjectRun } from './project-run.ts';

/**
 * What the file of the test lets pass. Where Vitest was asked to update (`-u`), that is what was found just now, and
 * Vitest writes the file. `given` is relative to the test file.
 */
export async function openKnown(
  run: ProjectRun,
  project: Project,
  given: string | undefined,
  context: Pick<TestContext, 'expect'>,
): Promise<Known> {
  const { testPath = 'tests' } = expect.getState();
  const testFile = path.basename(testPath);
  const absolute = path.resolve(folderOfTest(), given ?? `__findings__/${testFile}.yaml`);
  const file = path.relative(path.resolve(), absolute).split(path.sep).join('/');
  const before = readKnownFindings(absolute);
  if (!updates()) return { findings: before, file };

  const findings = knownAfter(run, before, project);
  const text = printKnownFindings(findings, testFile);
  const isEmpty = Object.values(findings).every((byReader) =>
    Object.values(byReader).every((list) => list.length === 0),
  );
  if (!isEmpty || existsSync(absolute)) await context.expect(text).toMatchFileSnapshot(absolute);
  return { findings, file };
}

/** Whether `vitest -u` runs. Vitest says so to matchers only where plugins of its time look, in all versions. */
function updates(): boolean {
  const snapshots: object | undefined = expect.getState().snapshotState;
  return snapshots !== undefined && Reflect.get(snapshots, '_updateSnapshot') === 'all';
}
