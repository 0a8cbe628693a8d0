import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type FixedRun, fixProject } from '../lint/fixes/fix-project.ts';
import type { RunResult } from '../model/run.ts';
import { UserError, type Problem } from '../model/user-error.ts';
import type { Project } from '../project/project.ts';
import { harmless } from '../report/terminal/harmless.ts';
import { counted } from '../report/terminal/count.ts';
import type { Terminal } from './terminal.ts';
import { writeHint } from './write-hint.ts';

export interface FixFlags {
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
}

interface Fixing {
  readonly project: Project;
  /** The project again, with these texts instead of what is in its files. */
  readonly load: (texts: ReadonlyMap<string, string>) => Promise<Project>;
  readonly lint: (project: Project) => Promise<RunResult>;
}

/**
 * Mends what is certain to be mended, where the flags ask for it, and says so on stderr. Resolves to what is
 * left. Throws a {@link UserError} for files that cannot be written.
 */
export async function applyFixes(
  result: RunResult,
  { fix, fixDryRun }: FixFlags,
  { project, load, lint }: Fixing,
  { stderr }: Terminal,
): Promise<RunResult> {
  if (fix !== true && fixDryRun !== true) return result;
  const run = await fixProject(result, { load, lint });
  const before = (file: string): string => project.sourceOf(file) ?? '';
  if (fixDryRun === true) {
    for (const [file, text] of run.texts) stderr.write(changesOf(file, before(file), text));
  } else {
    await writeTexts(run.texts, project.root, before);
  }
  stderr.write(`${summaryOf(run, fixDryRun === true)}\n`);
  for (const { finding, because } of run.refused) {
    const { file, start } = finding.at;
    stderr.write(
      harmless(`  not fixed: ${file}:${start.line}:${start.column} ${finding.rule}: ${because}`) +
        '\n',
    );
  }
  return run.result;
}

function summaryOf({ fixed, texts }: FixedRun, isDry: boolean): string {
  if (texts.size === 0) return 'Nothing to fix for certain.';
  const what = `${counted(fixed, 'finding')} in ${counted(texts.size, 'file')}`;
  return isDry
    ? `--fix would fix ${what}.`
    : `Fixed ${what}: ${[...texts.keys()].map(harmless).join(', ')}.`;
}

/** The lines that change, as a diff shows them. Fixes never add a line or take one away. */
function changesOf(file: string, before: string, after: string): string {
  const old = before.split('\n');
  const lines = after
    .split('\n')
    .flatMap((line, index) =>
      line === old[index]
        ? []
        : [`@@ line ${index + 1} @@`, `-${old[index] ?? ''}`, `+${line}`].map((text) =>
            harmless(text),
          ),
    );
  return [`--- ${harmless(file)}`, ...lines, ''].join('\n');
}

async function writeTexts(
  texts: ReadonlyMap<string, string>,
  root: string,
  before: (file: string) => string,
): Promise<void> {
  const problems: Problem[] = [];
  for (const [file, text] of texts) {
    const absolute = resolve(root, file);
    try {
      const now = await readFile(absolute, 'utf8');
      const mark = now.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
      if (now.slice(mark.length) !== before(file)) {
        problems.push({
          message: `${file} was changed while sendlint ran, and is left as it is.`,
          hint: 'Run it again.',
        });
        continue;
      }
      await writeFile(absolute, mark + text);
    } catch (error) {
      problems.push({ message: `Cannot write ${file}.`, hint: writeHint(error) });
    }
  }
  if (problems.length > 0) throw new UserError(...problems);
}

const BYTE_ORDER_MARK = '\uFEFF';
