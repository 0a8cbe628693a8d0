import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as sendlint from '../../src/index.ts';
import { formatProblems, lint, openProject, render, UserError } from '../../src/index.ts';
import { runCli } from '../cli/run-cli.ts';
import { shop } from '../cli/shop.ts';
import { makeProject } from '../support/make-project.ts';

const faulty = {
  ...shop,
  'templates/notice.hbs':
    '---\ntype: order-confirmation\nfrom: a@kite.example\n---\n<p>Dear customer,</p><p>Write to help@kite.example.</p>\n',
};

const rejection = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('lint', () => {
  test.each([
    [[], {}],
    [['--quiet'], { quiet: true }],
    [['--message', 'notice', '--customer', 'ada'], { messages: ['notice'], customers: ['ada'] }],
    [['--rule', 'greeting/generic:off'], { rules: { 'greeting/generic': 'off' } }],
    [['--no-inline-config'], { inlineConfig: false }],
    [['--no-canary'], { canary: false }],
  ] as const)('finds what sendlint finds: %j', async (argv, options) => {
    const suppressed = JSON.stringify({
      'templates/notice.hbs': { 'greeting/generic': { count: 1 } },
    });
    const cwd = await makeProject({ ...faulty, 'sendlint-suppressions.json': suppressed });
    const { stdout } = await runCli(cwd, [...argv, '--format', 'json']);
    const printed = JSON.parse(stdout) as { counts: object; findings: { text: string }[] };
    const result = await lint({ cwd, ...options });
    expect(result.counts).toEqual(printed.counts);
    expect(result.findings.map(({ text }) => text)).toEqual(
      printed.findings.map(({ text }) => text),
    );
  });

  test('takes another suppressions file, and another config', async () => {
    const files = {
      ...faulty,
      'other.yaml': 'rules: { contact/email-only: off }\n',
      'other.json': JSON.stringify({
        'templates/notice.hbs': { 'greeting/generic': { count: 1 } },
      }),
    };
    const cwd = await makeProject(files);
    const result = await lint({ cwd, config: 'other.yaml', suppressionsLocation: 'other.json' });
    expect(result.counts).toMatchObject({ errors: 0, warnings: 0, suppressed: 1 });
  });

  test('tells how far it is, and counts what is reached', async () => {
    const seen: string[] = [];
    const cwd = await makeProject(shop);
    const onProgress = (done: number, total: number): void => void seen.push(`${done}/${total}`);
    const { coverage } = await lint({ cwd, coverage: true, onProgress });
    expect(seen).toEqual(['0/2', '1/2', '2/2']);
    expect(coverage?.totals.expressions.covered).toBeGreaterThan(0);
  });
});

describe('render', () => {
  test('gives the message, what it says and what is wrong with it', async () => {
    const cwd = await makeProject(faulty);
    const message = await render('notice', 'bruno', { cwd });
    expect(message).toMatchObject({
      name: 'notice',
      customer: 'bruno',
      type: 'order-confirmation',
      subject: undefined,
      from: 'a@kite.example',
    });
    expect(message.html).toContain('Dear customer');
    expect(message.findings.map(({ rule }) => rule)).toContain('greeting/generic');
    expect(message.reading.greetings).toHaveLength(1);
    expect(message.reading.routes.map(({ value }) => value)).toContain('help@kite.example');
  });

  test('lays data over the record, and leaves the record as it is', async () => {
    const project = await openProject({ cwd: await makeProject(shop) });
    const data = { order: { number: 'B-20456' } };
    expect((await project.render('order-confirmation', 'ada', { data })).subject).toContain(
      'B-20456',
    );
    expect((await project.render('order-confirmation', 'ada')).subject).toContain('A-10023');
  });

  test('renders several at once as one after the other', async () => {
    const project = await openProject({ cwd: await makeProject(shop) });
    const names = ['ada', 'bruno', 'ada', 'bruno'];
    const together = await Promise.all(
      names.map((name) => project.render('order-confirmation', name)),
    );
    const ada = await project.render('order-confirmation', 'ada');
    expect(together.map(({ customer }) => customer)).toEqual(names);
    expect(together[2]?.html).toBe(ada.html);
  });

  test('a part that cannot be rendered is a finding', async () => {
    const cwd = await makeProject({ ...shop, 'templates/notice.hbs': '<p>{{#each</p>' });
    const message = await render('notice', 'ada', { cwd });
    expect(message.html).toBeUndefined();
    expect(message.evidence.isWhole).toBe(false);
    expect(message.findings.map(({ rule }) => rule)).toContain('render/failed');
  });

  test('opens again after it was closed', async () => {
    const project = await openProject({ cwd: await makeProject(shop) });
    await project.close();
    await project.render('order-confirmation', 'ada');
    await project.close();
    expect((await project.render('order-confirmation', 'ada')).html).toContain('Ada');
  });

  test('a finding of one’s own gets its place', async () => {
    const project = await openProject({ cwd: await makeProject(shop) });
    const { html = '', evidence } = await project.render('order-confirmation', 'ada');
    const start = html.indexOf('Ada');
    const { text, at, blame } = evidence.locate({
      message: 'Says "{words}".',
      data: { words: 'Ada' },
      at: { part: 'html', span: { start, end: start + 3 } },
    });
    expect(text).toBe('Says "Ada".');
    expect(at).toMatchObject({ file: 'templates/order-confirmation.hbs', start: { line: 7 } });
    expect(blame).toMatchObject({ kind: 'expression', paths: ['customer.name.given'] });
  });
});

describe('what the caller gets wrong is a UserError', () => {
  const render2 = (message: string, customer: string, data?: object) => (cwd: string) =>
    render(message, customer, { cwd, ...(data && { data: data as Record<string, unknown> }) });

  test.each<[string, (cwd: string) => Promise<unknown>, string]>([
    ['a message', render2('order-confirmtion', 'ada'), 'Did you mean "order-confirmation"?'],
    ['a customer', render2('order-confirmation', 'adda'), 'Did you mean "ada"?'],
    [
      'data',
      render2('order-confirmation', 'ada', ['x']),
      'Expected overrides as an object, but got a list.',
    ],
    ['a message that somebody does not get', render2('limited', 'ada'), 'which is for bruno only'],
    ['a message that nobody gets', render2('required', 'ada'), 'Nobody gets it'],
    [
      'a rule',
      (cwd) => lint({ cwd, rules: { 'greeting/generics': 'off' } }),
      'Did you mean "greeting/generic"?',
    ],
    [
      'names to lint',
      (cwd) => lint({ cwd, messages: ['x'], customers: ['y'] }),
      'Unknown customer "y"',
    ],
    ['a config', (cwd) => lint({ cwd, config: 'nowhere.yaml' }), 'No config file "nowhere.yaml"'],
    ['a folder', (cwd) => lint({ cwd: path.dirname(cwd) }), 'No sendlint project here'],
  ])('%s', async (_, work, said) => {
    const cwd = await makeProject({
      ...shop,
      'templates/limited.hbs': '---\ncustomers: [bruno]\n---\n<p>Dear Bruno,</p>',
      'templates/required.hbs': '---\nrequires: [tradeIn]\n---\n<p>Dear Bruno,</p>',
    });
    const error = await rejection(work(cwd));
    expect(error).toBeInstanceOf(UserError);
    const { problems } = error as UserError;
    expect(formatProblems(problems, { color: false, links: false, width: Infinity })).toContain(
      said,
    );
  });
});

test('docs/api.md names every function and every option', () => {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/api.md'), 'utf8');
  const types = readFileSync(path.join(import.meta.dirname, 'public-types.md'), 'utf8');
  const keys = ['ProjectOptions', 'RunOptions', 'RenderedMessage', 'Evidence'].flatMap((name) => {
    const [, body = ''] = new RegExp(`interface ${name} \\{\\n(.*?)\\n\\}`, 's').exec(types) ?? [];
    return Array.from(body.matchAll(/^ {2}(?:readonly )?(\w+)/gm), ([, key = '']) => key);
  });
  const names = Object.keys(sendlint).filter((name) => name !== 'COVERAGE_METRICS');
  expect(keys.length).toBeGreaterThan(20);
  expect([...names, ...keys].filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([]);
});
