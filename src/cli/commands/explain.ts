import { readFile } from 'node:fs/promises';
import { UserError } from '../../model/user-error.ts';
import { renderMarkdown } from '../../report/terminal/markdown.ts';
import { createPaint } from '../../report/terminal/paint.ts';
import { rules } from '../../rules/index.ts';
import { unknownName } from '../../model/unknown-name.ts';
import { displayOf, type Terminal } from '../terminal.ts';

export interface ExplainFlags {
  readonly color?: boolean;
  readonly debug?: boolean;
}

export async function run(
  [id = '']: readonly string[],
  flags: ExplainFlags,
  { stdout, env }: Terminal,
): Promise<number> {
  const ids = rules.map((rule) => rule.id);
  const known = ids.find((candidate) => candidate === id);
  if (known === undefined) throw new UserError(unknownName('rule', id, ids));
  const page = await readFile(pageFile(known), 'utf8');
  const display = displayOf(stdout, env, flags.color);
  stdout.write(display.color ? renderMarkdown(page, createPaint(display)) : page);
  return 0;
}

/** Pages ship with the sources: three folders up from here leads to the package, built or not. */
const pageFile = (id: string): URL =>
  new URL(`../../../src/rules/${id}/README.md`, import.meta.url);
