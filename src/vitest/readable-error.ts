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

/** Makes of what the user got wrong an error that says all of it. */
export async function readably<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof UserError ? readable(error) : error;
  }
}
