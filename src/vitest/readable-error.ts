import { type Asked, callerOf, thrownBy } from '../api/caller.ts';
import { UserError } from '../model/user-error.ts';
import { formatProblems } from '../report/problems.ts';
import { displayOf } from './display.ts';

/** The same error with all that the command line would say: a test runner shows nothing but its message. */
export function readable(error: UserError): UserError {
  const told = new UserError(...error.problems);
  told.message = wordsOf(error);
  return told;
}

function wordsOf({ problems }: UserError): string {
  if (problems.some(({ at }) => at !== undefined)) {
    return formatProblems(problems, { ...displayOf(), links: false, width: Infinity }).trim();
  }
  return problems.map(({ message, hint }) => [message, hint ?? ''].join(' ').trim()).join('\n');
}

/** Makes of what the caller of `asked`, which runs, got wrong an error that says all of it, and points to the call. */
export async function readably<Result>(asked: Asked, work: () => Promise<Result>): Promise<Result> {
  const caller = callerOf(asked);
  try {
    return await work();
  } catch (error) {
    throw error instanceof UserError ? thrownBy(caller, readable(error)) : error;
  }
}
