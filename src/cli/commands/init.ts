import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { harmless } from '../../report/terminal/harmless.ts';
import { createPaint } from '../../report/terminal/paint.ts';
import { planProject } from '../../survey/plan-project.ts';
import { surveyRepository, type Survey } from '../../survey/survey.ts';
import { chooseByFlags } from '../init/choices.ts';
import { existingProject, withoutExisting } from '../init/existing-project.ts';
import { tryProject } from '../init/try-project.ts';
import { starterFiles } from '../starter-files.ts';
import { displayOf, type Terminal } from '../terminal.ts';
import { writeNew } from '../write-new.ts';

export interface InitFlags {
  readonly templates?: string;
  readonly engine?: string;
  readonly order?: string;
  readonly from?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly color?: boolean;
  readonly debug?: boolean;
}

export async function run(
  _: readonly string[],
  flags: InitFlags,
  terminal: Terminal,
): Promise<number> {
  const { cwd, stdout, env } = terminal;
  const existing = await existingProject(cwd);
  const survey = surveyRepository(cwd);
  let choices = chooseByFlags(survey, flags, existing);
  if (choices === undefined) return begin(starter(survey), flags, terminal);

  const mayAsk = terminal.isInteractive === true && (env['CI'] ?? '') === '' && flags.yes !== true;
  if (mayAsk) {
    const { ask } = await import('../init/ask.ts');
    choices = await ask(survey, choices, flags);
    if (choices === undefined) {
      stdout.write('Nothing was written.\n');
      return 2;
    }
  }
  const { files, ...remarks } = planProject(survey, choices);
  return begin({ files: withoutExisting(files, existing), ...remarks }, flags, terminal);
}

interface Beginning {
  readonly files: ReadonlyMap<string, string>;
  readonly assumed: readonly string[];
  readonly open: readonly string[];
}

/** What is written where there are no templates: the smallest project that shows each kind of file. */
function starter({ tree, code, mailFiles }: Survey): Beginning {
  // The starter's case speaks of the starter's template, which a project with templates does not need.
  const hasTemplates = existsSync(join(tree.root, 'templates'));
  const wanted = Object.entries(starterFiles).filter(
    ([name]) => !hasTemplates || !name.includes('order-confirmation'),
  );
  const inCode = code.templatesInCode.map(
    (file) =>
      `${file} holds templates in its code: a module hands them over, see "load" in the config.`,
  );
  return {
    files: new Map(wanted),
    assumed: [],
    open: [
      ...(tree.files.length > 0 && mailFiles.length === 0 && !hasTemplates
        ? [
            'No file looks like a template of a mail: this is an example to begin with. --templates names a folder.',
          ]
        : []),
      ...inCode.slice(0, 5),
    ],
  };
}

async function begin(
  { files, assumed, open }: Beginning,
  flags: InitFlags,
  { cwd, stdout, env }: Terminal,
): Promise<number> {
  const paint = createPaint(displayOf(stdout, env, flags.color));
  if (flags.dryRun === true) {
    for (const [name, text] of files) {
      const state = existsSync(join(cwd, name)) ? 'would keep ' : 'would write';
      stdout.write(`${state}  ${harmless(name)}\n`);
      if (!existsSync(join(cwd, name))) stdout.write(`\n${harmlessLines(text)}\n`);
    }
  } else {
    for (const [name, text] of files) {
      const written = await writeNew(join(cwd, name), text);
      stdout.write(`${written ? 'wrote' : 'kept '}  ${harmless(name)}\n`);
    }
  }
  const unfinished = flags.dryRun === true ? [] : await tryProject(cwd);
  const sections = [
    ['Assumed', assumed],
    ['Left to you', [...open, ...unfinished]],
  ] as const;
  for (const [heading, lines] of sections) {
    if (lines.length === 0) continue;
    stdout.write(
      `\n${paint.bold(heading)}\n${lines.map((line) => `  ${harmless(line)}\n`).join('')}`,
    );
  }
  stdout.write('\nNow run: npx sendlint\n');
  return 0;
}

const harmlessLines = (text: string): string => text.split('\n').map(harmless).join('\n');
