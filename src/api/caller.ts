import { UserError } from '../model/user-error.ts';

/** A function that a program calls. */
export type Asked = (...given: never) => unknown;

/** Where `asked`, which runs, was called: frames of the stack above it. */
export function callerOf(asked: Asked): string {
  const held: { stack?: string } = {};
  Error.captureStackTrace(held, asked);
  return /\n {4}at [^]*$/.exec(held.stack ?? '')?.[0] ?? '';
}

/** The same error, as if the caller had thrown it: what is wrong stands there, and not where it was noticed. */
export function thrownBy<Fault extends Error>(caller: string, error: Fault): Fault {
  error.stack = `${error.name}: ${error.message}${caller}`;
  return error;
}

/** Does what `asked`, which runs, is for: what its caller got wrong points to the call. A bug of ours keeps its stack. */
export async function blamingCaller<Result>(
  asked: Asked,
  work: () => Promise<Result>,
): Promise<Result> {
  const caller = callerOf(asked);
  try {
    return await work();
  } catch (error) {
    throw error instanceof UserError ? thrownBy(caller, error) : error;
  }
}
