import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkNames } from '../../lint/check-names.ts';
import { UserError } from '../../model/user-error.ts';
import type { Project } from '../../project/project.ts';
import type { CaseSubject } from '../new/ask-case.ts';
import { caseText } from '../new/case-text.ts';
import { fixtureFolders, type FixtureFolders, schemaFor } from '../new/fixture-folder.ts';
import { mayAsk } from '../new/may-ask.ts';
import { saidNow } from '../new/said-now.ts';
import { checkFileName, writeFixture } from '../new/write-fixture.ts';
import { openProject } from '../open-project.ts';
import type { Terminal } from '../terminal.ts';

export interface NewCaseFlags {
  readonly message?: string;
  readonly customer: readonly string[];
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly config?: string;
  readonly color?: boolean;
  readonly debug?: boolean;
}

export async function run(
  [name]: readonly string[],
  flags: NewCaseFlags,
  terminal: Terminal,
): Promise<number> {
  if (name !== undefined) checkFileName('case', name);
  const project = await openProject(flags, terminal);
  const folders = await fixtureFolders(terminal.cwd, flags.config);
  const subject = await subjectOf(flags, project, terminal);
  if (subject === undefined) {
    terminal.stdout.write('Nothing was written.\n');
    return 2;
  }
  const { message, customers } = subject;
  const now = await saidNow(project, message, customers);
  if (now.customers.length === 0) throw nobodyGets(subject, project);

  const fileName = name ?? freeName(usualName(subject), folders);
  const { folder } = folders.cases;
  // Where cases are read as JSON, YAML is read as well.
  const file = path.join(folder, `${fileName}.yaml`);
  const draft = { ...now, message, customers };
  await writeFixture(
    {
      file,
      text: caseText(draft, schemaFor(file, folders.root, 'case')),
      said: [`It expects what ${message} says today: read it, and say what must be so.`],
    },
    flags,
    terminal,
  );
  if (flags.dryRun !== true) {
    terminal.stdout.write(`\nNow run: npx sendlint --message ${message} --show-expected\n`);
  }
  return 0;
}

async function subjectOf(
  flags: NewCaseFlags,
  project: Project,
  terminal: Terminal,
): Promise<CaseSubject | undefined> {
  const messages = [
    ...new Set(project.messages.flatMap(({ name, variantOf = name }) => [variantOf, name])),
  ];
  const customers = project.customers.map(({ name }) => name);
  const wanted = flags.customer
    .flatMap((names) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  checkNames(project, {
    messages: flags.message === undefined ? [] : [flags.message],
    customers: wanted,
  });

  const known = { message: flags.message, customers: wanted.length === 0 ? undefined : wanted };
  if (mayAsk(terminal, flags))
    return (await import('../new/ask-case.ts')).askCase(known, messages, customers);
  if (known.message === undefined) {
    throw new UserError({
      message: 'A case is about a message, and none is named.',
      hint: `Name it: sendlint new case --message ${messages[0] ?? 'order-confirmation'} --customer ${customers[0] ?? 'ada'}`,
    });
  }
  return { message: known.message, customers: known.customers };
}

/** After the message, and after the customer where it is for one. */
function usualName({ message, customers = [] }: CaseSubject): string {
  const base = message.split('/').at(-1) ?? message;
  const [only, ...more] = customers;
  return only !== undefined && more.length === 0 ? `${base}-${only.replaceAll('/', '-')}` : base;
}

function freeName(wanted: string, { cases: { folder } }: FixtureFolders): string {
  const isTaken = (name: string): boolean =>
    ['yaml', 'yml', 'json'].some((extension) =>
      existsSync(path.join(folder, `${name}.${extension}`)),
    );
  let name = wanted;
  for (let count = 2; isTaken(name); count++) name = `${wanted}-${count}`;
  return name;
}

function nobodyGets({ message, customers }: CaseSubject, { messages }: Project): UserError {
  const definition = messages.find(
    ({ name, variantOf }) => name === message || variantOf === message,
  );
  const needs = definition?.requires ?? [];
  const only = definition?.customers;
  const who = customers === undefined ? 'No customer' : `None of ${customers.join(', ')}`;
  return new UserError({
    message: `${who} gets "${message}".`,
    hint:
      needs.length > 0
        ? `It requires ${needs.join(', ')}: give somebody that, for example with "sendlint new customer".`
        : only === undefined
          ? 'There is nobody whose language it is in.'
          : `It is for ${only.join(', ')} only.`,
  });
}
