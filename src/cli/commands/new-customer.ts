import { existsSync } from 'node:fs';
import path from 'node:path';
import { anonymise } from '../../anonymise/anonymise.ts';
import { customerYaml, customerYamlLike } from '../../anonymise/customer-yaml.ts';
import { unknownName } from '../../model/unknown-name.ts';
import { UserError } from '../../model/user-error.ts';
import { flattenRecord } from '../../project/facts/record.ts';
import { wordsOf } from '../../project/facts/words.ts';
import type { Project } from '../../project/project.ts';
import { rules } from '../../rules/index.ts';
import { checkAnswers, type CustomerAnswers, personOf } from '../new/customer-answers.ts';
import {
  type FixtureFolders,
  fixtureFolders,
  projectIn,
  schemaFor,
} from '../new/fixture-folder.ts';
import { customerPattern, templatePattern } from '../new/made-customer.ts';
import { mayAsk } from '../new/may-ask.ts';
import { readPayload } from '../new/read-payload.ts';
import { declaredKinds } from '../new/declared-kinds.ts';
import { recipientIn } from '../new/recipient-in.ts';
import { replacedLines } from '../new/summary.ts';
import { withAnswers } from '../new/with-answers.ts';
import { checkFileName, writeFixture } from '../new/write-fixture.ts';
import type { Terminal } from '../terminal.ts';

export interface NewCustomerFlags {
  readonly from?: string;
  readonly like?: string;
  readonly person?: string;
  readonly locale?: string;
  readonly email?: string;
  readonly company?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly config?: string;
  readonly color?: boolean;
  readonly debug?: boolean;
}

export async function run(
  [name]: readonly string[],
  flags: NewCustomerFlags,
  terminal: Terminal,
): Promise<number> {
  if (name !== undefined) checkFileName('customer', name);
  checkAnswers(flags);
  const folders = await fixtureFolders(terminal.cwd, flags.config);
  if (name !== undefined) refuseTaken(name, folders);
  const ruleIds = rules.map(({ id }) => id);
  const project = await projectIn(folders, ruleIds);
  const names = project?.customers.map((customer) => customer.name) ?? [];
  if (flags.like !== undefined && !names.includes(flags.like)) {
    throw new UserError(unknownName('customer', flags.like, names));
  }

  const made =
    flags.from === undefined
      ? await makeUp(name, { flags, folders, project, terminal })
      : await takeFrom(flags.from, { flags, folders, project, terminal });
  if (made === undefined) {
    terminal.stdout.write('Nothing was written.\n');
    return 2;
  }
  const fileName = name ?? freeName(nameOf(made.data), folders);
  const { customers, root } = folders;
  const file = path.join(customers.folder, `${fileName}.${customers.extension}`);
  const comments = [
    `yaml-language-server: $schema=${schemaFor(file, root, 'customer')}`,
    ...made.comments,
  ];
  const text =
    customers.extension === 'json'
      ? `${JSON.stringify(made.data, undefined, 2)}\n`
      : made.layout === undefined
        ? customerYaml(made.data, comments)
        : customerYamlLike(made.layout, made.data, comments);
  await writeFixture({ file, text, said: made.said }, flags, terminal);
  if (flags.dryRun !== true) {
    terminal.stdout.write(`\nNow run: npx sendlint --customer ${fileName}\n`);
  }
  return 0;
}

interface Making {
  readonly flags: NewCustomerFlags;
  readonly folders: FixtureFolders;
  readonly project: Project | undefined;
  readonly terminal: Terminal;
}

interface Made {
  readonly data: object;
  /** A file whose layout it takes. */
  readonly layout: string | undefined;
  readonly comments: readonly string[];
  /** What is told of it on the terminal. */
  readonly said: readonly string[];
}

/** As others are, or as the templates want it; undefined where the user breaks off. */
async function makeUp(
  name: string | undefined,
  { flags, folders, project, terminal }: Making,
): Promise<Made | undefined> {
  const usual = project?.customers.find(({ locale }) => locale !== undefined)?.locale ?? 'en-GB';
  let answers: CustomerAnswers | undefined = flags;
  if (mayAsk(terminal, flags)) {
    const { askCustomer } = await import('../new/ask-customer.ts');
    answers = await askCustomer(flags, usual);
    if (answers === undefined) return undefined;
    checkAnswers(answers);
  }
  const pattern =
    (project === undefined ? undefined : customerPattern(project, flags.like)) ??
    templatePattern(folders.root, folders.templates, answers.locale ?? usual);
  const others = project?.customers.map(({ data }) => data) ?? [];
  const { data } = anonymise(withAnswers(pattern.data, { locale: answers.locale }), {
    salt: `${name ?? ''} ${answers.person ?? ''} ${others.length}`,
    others,
    recipient: personOf(answers, name),
    ...(project && { declared: declaredKinds(project, pattern.data) }),
  });
  return {
    data: withAnswers(data as object, { company: answers.company }),
    layout: pattern.layout,
    comments: [
      `Made up ${pattern.source}.`,
      'Make it true of somebody: what a message says is compared with what stands here.',
    ],
    said: [`Made up ${pattern.source}.`],
  };
}

/** A payload of which nothing personal is left. */
async function takeFrom(from: string, { flags, project, terminal }: Making): Promise<Made> {
  const payload = await readPayload(from, terminal);
  const others = project?.customers.map(({ data }) => data) ?? [];
  const result = anonymise(payload.data, {
    others,
    recipient: personOf(flags, undefined),
    ...(project && { declared: declaredKinds(project, payload.data) }),
  });
  return {
    data: withAnswers(result.data as object, { locale: flags.locale, company: flags.company }),
    layout: payload.layout,
    comments: ['From a payload: names, addresses, numbers and secrets are made up.'],
    said: [
      ...(payload.choice === undefined ? [] : [`Took ${payload.choice}.`, '']),
      ...replacedLines(result),
    ],
  };
}

/** What the customer is called, as a file is. */
function nameOf(data: object): string {
  const recipient = recipientIn(flattenRecord(data));
  const { given, full, display, company } = recipient?.name ?? {};
  const mailbox = recipient?.email?.split(/[@.]/)[0];
  const written = [given, full?.split(/\s/)[0], mailbox, display, company]
    .map((name) => wordsOf(name ?? '').join('-'))
    .find((name) => /^[a-z\d][a-z\d-]*$/.test(name));
  return written ?? 'customer';
}

function freeName(wanted: string, folders: FixtureFolders): string {
  let name = wanted;
  for (let count = 2; takenBy(name, folders) !== undefined; count++) name = `${wanted}-${count}`;
  return name;
}

const takenBy = (name: string, { customers }: FixtureFolders): string | undefined =>
  ['yaml', 'yml', 'json', 'ts', 'mts', 'js', 'mjs']
    .map((extension) => path.join(customers.folder, `${name}.${extension}`))
    .find((file) => existsSync(file));

function refuseTaken(name: string, folders: FixtureFolders): void {
  const file = takenBy(name, folders);
  if (file === undefined) return;
  throw new UserError({
    message: `${path.relative(folders.root, file).split(path.sep).join('/')} is there already, and nothing was overwritten.`,
    hint: 'Choose another name, or remove the file first.',
  });
}
