import type { SourceRange } from './text/position.ts';

/** Something wrong in what the user gave us, and what to do about it. */
export interface Problem {
  /** A sentence without its place: `Unknown key "recipent".` */
  readonly message: string;
  /** What to do, as a sentence: `Did you mean "recipient"?` */
  readonly hint?: string;
  readonly at?: SourceRange;
  /** Text of the file at `at`, for the excerpt. */
  readonly source?: string;
}

/** Thrown where a run cannot be made because of what the user gave us. Anything else thrown is our bug. */
export class UserError extends Error {
  readonly problems: readonly Problem[];

  constructor(...problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join('\n'));
    this.name = 'UserError';
    this.problems = problems;
  }
}
