import { format } from 'node:util';

/** A finished work: its result, which may throw what the work threw, and what was written meanwhile. */
export interface Heard<Result> {
  readonly result: () => Result;
  readonly said: readonly string[];
}

/**
 * Runs `work` with what React warns of kept off the console. Renders wait for each other, so what is
 * written meanwhile is the work's.
 */
export async function listenToConsole<Result>(work: () => Promise<Result>): Promise<Heard<Result>> {
  const said: string[] = [];
  const before: Readonly<Record<string, unknown>> = { ...globalThis.console };
  const listen = (...given: unknown[]): void => {
    // What stands on further lines is where in the components it happened.
    const [first = ''] = format(...given)
      .trim()
      .split('\n', 1);
    if (first !== '' && !said.includes(first)) said.push(first);
  };
  Object.assign(globalThis.console, { error: listen, warn: listen });
  try {
    const value = await work();
    return { result: () => value, said };
  } catch (reason) {
    return {
      said,
      result: () => {
        throw reason;
      },
    };
  } finally {
    Object.assign(globalThis.console, { error: before.error, warn: before.warn });
  }
}
