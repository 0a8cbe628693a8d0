import { UserError } from '../model/user-error.ts';
import { formatProblems } from '../report/problems.ts';
import { displayOf } from './display.ts';

/** The same error with all that the command line would say: a test runner shows nothing but its message. */
export function readable(error: UserError): UserError {
  const text = formatProblems(error.problems, { ...displayOf(), links: false, width: Infinity });
  const told = new UserError(...error.problems);
  told.message = text.trim();
  return told;
}
