import path from 'node:path';
import * as vitest from 'vitest';
import type { ProjectOptions } from '../api/project-options.ts';
import { openSubject, type Subject } from '../api/subject.ts';
import { checkNames } from '../lint/check-names.ts';
import { UserError } from '../model/user-error.ts';
import { faultOf, type Known } from './project/fault-of.ts';
import { openKnown } from './project/known-file.ts';
import { planTests, type TestGroup } from './project/plan-tests.ts';
import { keyOf, type ProjectRun, runOver } from './project/project-run.ts';
import { runningTests, testKey } from './project/running-tests.ts';
import { folderOfTest } from './project-of-test.ts';
import { readably } from './readable-error.ts';

export interface DescribeOptions extends ProjectOptions {
  /** Names of messages; all where absent. */
  readonly messages?: readonly string[];
  /** Names of customers; all where absent. */
  readonly customers?: readonly string[];
  /** File of the findings that are let pass, relative to the test file. Default: `__findings__/<test file>.yaml`. */
  readonly findings?: string;
  /** Milliseconds for rendering all that the tests ask for: they share one run. Default: five minutes. */
  readonly timeout?: number;
}

const FIVE_MINUTES = 300_000;

/**
 * Makes the tests of a project: for each message one `describe`, in it one test for each customer and one for each
 * expectation of its cases. To be awaited at the top of a test file, or of a `describe`. What is found and stays for
 * now is let pass by a file that `vitest -u` writes. Rejects with a `UserError` where the project is broken.
 */
export async function describeProject(options: DescribeOptions = {}): Promise<void> {
  const { subject, groups } = await readably(describeProject, () => prepared(options));
  let seen: Promise<Seen> | undefined;
  const see = (context: vitest.TestContext): Promise<Seen> => {
    const wanted = wantedBy(runningTests(context.task), groups);
    seen ??= readably(see, () => runFor(wanted, subject, options, context));
    return seen;
  };
  for (const group of groups) {
    vitest.describe(group.title, () => {
      for (const { title, question } of group.tests) {
        vitest.test(title, { timeout: options.timeout ?? FIVE_MINUTES }, async (context) => {
          const { run, known } = await see(context);
          const fault = faultOf(question, run, known);
          if (fault !== undefined) throw failure(fault);
        });
      }
    });
  }
}

interface Prepared {
  readonly subject: Subject;
  readonly groups: readonly TestGroup[];
}

async function prepared({ messages, customers, ...options }: DescribeOptions): Promise<Prepared> {
  const cwd = path.resolve(folderOfTest(), options.cwd ?? '');
  const subject = await openSubject({ ...options, cwd });
  const selection = { ...(messages && { messages }), ...(customers && { customers }) };
  checkNames(subject.project, selection);
  const groups = planTests(subject.project, selection);
  if (groups.length === 0) {
    throw new UserError({
      message: 'None of these customers gets any of these messages.',
      hint: 'Name others under messages and customers, or leave both out.',
    });
  }
  return { subject, groups };
}

/** Keys of the messages that the tests need. */
function wantedBy(running: ReadonlySet<string>, groups: readonly TestGroup[]): ReadonlySet<string> {
  return new Set(
    groups.flatMap(({ title, tests }) =>
      tests
        .filter((planned) => running.has(testKey(title, planned.title)))
        .flatMap(({ needs }) => needs.map(keyOf)),
    ),
  );
}

/** What all tests of a project look at. */
interface Seen {
  readonly run: ProjectRun;
  readonly known: Known;
}

async function runFor(
  wanted: ReadonlySet<string>,
  subject: Subject,
  { findings }: DescribeOptions,
  context: vitest.TestContext,
): Promise<Seen> {
  const run = await runOver(subject, wanted);
  return { run, known: await openKnown(run, subject.project, findings, context) };
}

/** Its stack would lead into sendlint, while the words lead to the template. */
function failure(words: string): Error {
  const error = new Error(words);
  error.stack = `${error.name}: ${words}`;
  return error;
}
