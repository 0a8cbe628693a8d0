import path from 'node:path';
import type { LintFlags } from './commands/lint.ts';
import type { Terminal } from './terminal.ts';

/** Absolute paths of the files that a run writes. */
export function writtenBy(
  { format, coverageFormat, outputFile }: LintFlags,
  { cwd }: Pick<Terminal, 'cwd'>,
): ReadonlySet<string> {
  const named = [...format, ...coverageFormat].flatMap(
    (one) => /^[^=]*=(.+)$/s.exec(one)?.[1] ?? [],
  );
  const files = outputFile === undefined ? named : [...named, outputFile];
  return new Set(files.map((file) => path.resolve(cwd, file)));
}
