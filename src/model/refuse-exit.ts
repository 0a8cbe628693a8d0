/**
 * Stands in for `process.exit`: a module of the project that ends the process would end the run without a
 * word, and with its own exit code. It becomes a fault of whoever calls it.
 */
export function refuseExit(code?: number | string | null): never {
  const error = new Error(`It calls process.exit(${code ?? ''}), which would end the run`);
  Error.captureStackTrace(error, refuseExit);
  throw error;
}
