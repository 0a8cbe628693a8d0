import path from 'node:path';
import { cellOf } from '../../api/cell-of.ts';
import { checkNames } from '../../lint/check-names.ts';
import { type Cell, cellsOf } from '../../lint/matrix.ts';
import { type Message, PART_NAMES, type PartName } from '../../model/message.ts';
import { type Problem, UserError } from '../../model/user-error.ts';
import type { Project } from '../../project/project.ts';
import type { RenderOutcome } from '../../render/render-message.ts';
import { openRenderer } from '../../render/renderer.ts';
import { harmless } from '../../report/terminal/harmless.ts';
import { createPaint, type Paint } from '../../report/terminal/paint.ts';
import { openProject } from '../open-project.ts';
import { displayOf, type Terminal } from '../terminal.ts';
import { writeWhole } from '../write-whole.ts';

export interface RenderFlags {
  readonly config?: string;
  readonly customer?: string;
  readonly part?: PartName;
  readonly out?: string;
  readonly color?: boolean;
  readonly debug?: boolean;
}

export async function run(
  [name = '']: readonly string[],
  flags: RenderFlags,
  terminal: Terminal,
): Promise<number> {
  const project = await openProject(flags, terminal);
  const cells = cellsToShow(project, name, flags);
  const renderer = await openRenderer(project, { trace: false });
  try {
    for (const { definition, customer, data } of cells) {
      const outcome = await renderer.render(definition, data, { customer: customer.name });
      const message = wholeOf(outcome, project);
      if (flags.out === undefined) terminal.stdout.write(shown(message, flags, terminal));
      else await writeParts(message, customer.name, flags.out, flags.part, terminal);
    }
  } finally {
    await renderer.close();
  }
  return 0;
}

/** One, or one for each customer where they go into files. */
function cellsToShow(
  project: Project,
  name: string,
  { customer, out }: RenderFlags,
): readonly Cell[] {
  checkNames(project, {
    messages: [name],
    ...(customer !== undefined && { customers: [customer] }),
  });
  const all = cellsOf(project, { messages: [name] }).filter(
    ({ override }) => override === undefined,
  );
  if (all.length === 0) {
    throw new UserError({
      message: `No customer gets the message ${JSON.stringify(name)}.`,
      hint: 'It is limited to others, or requires what no record has.',
    });
  }
  if (customer !== undefined)
    return [cellOf(project, { message: name, customer, data: undefined })];
  return out === undefined ? all.slice(0, 1) : all;
}

/** Throws a {@link UserError} with every part that cannot be rendered. */
function wholeOf({ message, failures }: RenderOutcome, project: Project): Message {
  if (failures.length === 0) return message;
  throw new UserError(
    ...failures.map(({ message: said, hint, at }): Problem => {
      const source = at && project.sourceOf(at.file);
      return {
        message: said,
        ...(hint !== undefined && { hint }),
        ...(at !== undefined && { at }),
        ...(source !== undefined && { source }),
      };
    }),
  );
}

/** A part as it is; without one asked for, the headers and the bodies, each under its name. */
function shown(message: Message, flags: RenderFlags, terminal: Terminal): string {
  if (flags.part !== undefined) return closed(partIn(message, flags.part));
  const paint = createPaint(displayOf(terminal.stdout, terminal.env, flags.color));
  const { html, text } = message.parts;
  const bodies = [html, text].filter((part) => part !== undefined);
  const sections = bodies.map(
    ({ name, content }) => `${paint.bold(`${name}:`)}\n${closed(content)}`,
  );
  return [headers(message, paint), ...sections].join('\n');
}

function headers({ from, replyTo, to, parts }: Message, paint: Paint): string {
  const { subject, preheader } = parts;
  const lines = [
    ['from', from],
    ['reply-to', replyTo],
    ['to', to],
    ['subject', subject?.content],
    ['preheader', preheader?.content],
  ].flatMap(([name = '', value]) =>
    value === undefined ? [] : [`${paint.bold(`${name}:`)} ${harmless(value)}\n`],
  );
  return lines.join('');
}

/** Throws a {@link UserError} for a part that the message has not. */
function partIn({ name, parts }: Message, wanted: PartName): string {
  const part = parts[wanted];
  if (part !== undefined) return part.content;
  const has = PART_NAMES.filter((one) => parts[one] !== undefined);
  throw new UserError({
    message: `The message ${JSON.stringify(name)} has no ${wanted}.`,
    hint: `It has ${has.join(', ')}.`,
  });
}

const closed = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

const ENDINGS: Readonly<Record<PartName, string>> = {
  subject: '.subject.txt',
  preheader: '.preheader.txt',
  html: '.html',
  text: '.txt',
};

async function writeParts(
  message: Message,
  customer: string,
  folder: string,
  wanted: PartName | undefined,
  { cwd, stdout }: Terminal,
): Promise<void> {
  if (wanted !== undefined) partIn(message, wanted);
  for (const name of wanted === undefined ? PART_NAMES : [wanted]) {
    const part = message.parts[name];
    if (part === undefined) continue;
    const file = path.join(folder, message.name, `${customer}${ENDINGS[name]}`);
    await writeWhole(path.resolve(cwd, file), closed(part.content));
    stdout.write(`wrote  ${harmless(file)}\n`);
  }
}
