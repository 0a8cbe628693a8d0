import path from 'node:path';
import { UserError } from '../../model/user-error.ts';
import { findProject } from '../../project/config/find-config.ts';
import { coverageReporters } from '../../report/coverage/coverage-reporters.ts';
import { formatProblems } from '../../report/problems.ts';
import { reporters } from '../../report/reporters.ts';
import { storeFolder } from '../../store/location.ts';
import { openStore, openStoreInMemory, type Store } from '../../store/store.ts';
import type { LintFlags } from '../commands/lint.ts';
import { lintOnce } from '../lint-once.ts';
import { plannedCoverage, plannedReports } from '../planned-reports.ts';
import { displayOf, type Terminal } from '../terminal.ts';
import { writtenBy } from '../written-by.ts';
import { type FileChanges, watchFiles } from './file-changes.ts';
import { KEYS, listenTo, type Request } from './requests.ts';

/**
 * Lints, and lints again whenever a file changes, until the user has enough. Resolves to the exit code.
 * Throws a {@link UserError} for flags that make no sense here; broken files only show what is wrong.
 */
export async function lintAndWatch(
  patterns: readonly string[],
  flags: LintFlags,
  terminal: Terminal,
): Promise<number> {
  await refuse(flags, terminal);
  const root = await rootOf(flags, terminal);
  const files = await watchFiles({
    root,
    written: writtenBy(flags, terminal),
    onFailure: (reason) =>
      terminal.stderr.write(
        `Not all changes can be noticed: ${reason}. ${terminal.stdin?.isTTY === true ? 'Press enter after one.' : ''}\n`,
      ),
  });
  const requests = listenTo(terminal);
  let store = storeFor(flags, root, terminal);
  try {
    for (;;) {
      if (terminal.stdout.isTTY === true) terminal.stdout.write(CLEAR);
      await lintShowing(patterns, flags, terminal, { store, files });
      // Whoever reads that sendlint waits may answer at once.
      const request = requests.next();
      const keys = terminal.stdin?.isTTY === true ? `: ${KEYS}` : '';
      terminal.stderr.write(`\nWaiting for changes${keys}.\n`);
      const event = await Promise.race([files.next().then(changedFiles), request]);
      requests.rest();
      if (event.kind === 'quit') return event.exitCode;
      if (event.kind === 'again' && event.afresh) store = openStoreInMemory();
      if (event.kind === 'changed') {
        terminal.stderr.write(`${told(event.files, root)}\n\n`);
      }
    }
  } finally {
    await files.close();
  }
}

/** The screen, what was scrolled off it, and the cursor to its beginning: ECMA-48 with xterm's ED 3. */
const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

type Event = Request | { readonly kind: 'changed'; readonly files: readonly string[] };

const changedFiles = (files: readonly string[]): Event => ({ kind: 'changed', files });

function told(files: readonly string[], root: string): string {
  const [first = '', ...others] = files.map((file) =>
    path.relative(root, file).split(path.sep).join('/'),
  );
  return `Changed: ${first}${others.length === 0 ? '' : ` and ${others.length} more`}.`;
}

/** A fault that the user can mend is shown, and then waited for. */
async function lintShowing(
  patterns: readonly string[],
  flags: LintFlags,
  terminal: Terminal,
  { store, files }: { readonly store: Store; readonly files: FileChanges },
): Promise<void> {
  try {
    const { inputs } = await lintOnce(patterns, flags, terminal, store);
    files.follow(inputs);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const display = displayOf(terminal.stderr, terminal.env, flags.color);
    terminal.stderr.write(formatProblems(error.problems, display));
  }
}

/** What no change to a file can mend. */
async function refuse(flags: LintFlags, { cwd }: Terminal): Promise<void> {
  refuseTogether(flags);
  const { format: formats, outputFile, coverageFormat } = flags;
  const planned = await plannedReports({ formats, outputFile, reporters, cwd });
  plannedCoverage(coverageFormat, planned, coverageReporters, cwd);
}

function refuseTogether(flags: LintFlags): void {
  const atOdds: Readonly<Record<string, boolean>> = {
    '--fix': flags.fix === true,
    '--suppress-all': flags.suppressAll === true,
    '--suppress-rule': flags.suppressRule.length > 0,
    '--prune-suppressions': flags.pruneSuppressions === true,
    '--print-config': flags.printConfig === true,
    '--print-graph': flags.printGraph !== undefined,
    '--shard': flags.shard !== undefined,
    '--format blob': flags.format.some((format) => /^blob(?:=|$)/.test(format)),
  };
  const [flag] = Object.entries(atOdds).find(([, isGiven]) => isGiven) ?? [];
  if (flag === undefined) return;
  throw new UserError({
    message: `${flag} is done once, and --watch goes on.`,
    hint: 'Leave one of them out.',
  });
}

/** A config that is broken is one to wait for, so that only its place is asked for. */
async function rootOf({ config }: LintFlags, { cwd }: Terminal): Promise<string> {
  const { root } = await findProject({ cwd, configFile: config, isOptional: true });
  return root;
}

function storeFor({ cache, cacheLocation }: LintFlags, root: string, { cwd }: Terminal): Store {
  if (cache === false) return openStoreInMemory();
  const wanted = cacheLocation === undefined ? undefined : path.resolve(cwd, cacheLocation);
  return openStore(storeFolder(root, wanted));
}
