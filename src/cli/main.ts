import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { UserError } from '../model/user-error.ts';
import { createProgram } from './program.ts';
import { displayOf, type Terminal } from './terminal.ts';

export interface MainInput extends Omit<Terminal, 'version'> {
  /** What stands behind the program's name. */
  readonly argv: readonly string[];
}

/** Runs the command line. Resolves to the exit code: 0 clean, 1 findings, 2 the run could not be made. Never throws. */
export async function main(input: MainInput): Promise<number> {
  let exitCode = 0;
  try {
    const program = createProgram({ ...input, version: ownVersion() }, (code) => {
      exitCode = code;
    });
    await program.parseAsync(input.argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has said what it had to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    await reportFailure(error, input);
    return 2;
  }
}

/** Says on stderr why there was no run: what the user can mend, or that it is our fault. */
export async function reportFailure(
  error: unknown,
  { argv, stderr, env }: MainInput,
): Promise<void> {
  const { formatInternalError, formatProblems } = await import('../report/problems.ts');
  const display = displayOf(stderr, env, wantedColor(argv));
  stderr.write(
    error instanceof UserError
      ? formatProblems(error.problems, display)
      : formatInternalError(error, {
          ...display,
          version: ownVersion(),
          debug: argv.includes('--debug'),
        }),
  );
}

/** What the flags say before, or without, anybody having parsed them. */
function wantedColor(argv: readonly string[]): boolean | undefined {
  if (argv.includes('--no-color')) return false;
  return argv.includes('--color') ? true : undefined;
}

/** The package's file stands two folders up, both from the sources and from what is built of them. */
function ownVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
