import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { starterFiles } from '../../src/cli/starter-files.ts';
import { makeProject } from '../support/make-project.ts';
import { runCli } from './run-cli.ts';
import { rudeShop, shop } from './shop.ts';

interface Report {
  readonly findings: readonly { readonly rule: string; readonly expectedBy?: string }[];
  readonly counts: Readonly<Record<string, number>>;
}

test('a clean project ends with one line and exit code 0', async () => {
  const { exitCode, stdout, stderr } = await runCli(await makeProject(shop), []);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^No findings in 1 message for 2 customers \(2 rendered, .*\n$/);
  expect(exitCode).toBe(0);
});

test('a finding is shown once for all it hits, and ends with exit code 1', async () => {
  const { exitCode, stdout, stderr } = await runCli(await makeProject(rudeShop), []);
  expect(stderr).toBe('');
  expect(stdout).toMatch(
    /^templates\/order-confirmation\.hbs\n {2}7:4 {2}error {2}.*Greetings[^]*greeting\/generic · html · ada and bruno\n[^]*7 │ <p>Greetings,<\/p>\n[^]*\^{9,10}\n/,
  );
  expect(exitCode).toBe(1);
});

test('--rule turns a finding off, or into a warning', async () => {
  const root = await makeProject(rudeShop);
  expect((await runCli(root, ['--rule', 'greeting/generic:off'])).exitCode).toBe(0);
  const warned = await runCli(root, ['--rule', 'greeting/generic:warning']);
  expect(warned.stdout).toContain('1 warning in 1 message');
  expect(warned.exitCode).toBe(0);
});

test('--max-warnings counts, and --quiet hides, warnings', async () => {
  const root = await makeProject(rudeShop);
  const warn = ['--rule', 'greeting/generic:warning'];
  expect((await runCli(root, [...warn, '--max-warnings', '1'])).exitCode).toBe(0);
  const tooMany = await runCli(root, [...warn, '--max-warnings', '0']);
  expect(tooMany).toMatchObject({ exitCode: 1, stderr: 'Too many warnings: 1, allowed are 0.\n' });
  const quiet = await runCli(root, [...warn, '--quiet']);
  expect(quiet.stdout).toMatch(/^No findings/);
  const quietButCounted = await runCli(root, [...warn, '--quiet', '--max-warnings', '0']);
  expect(quietButCounted.stdout).toMatch(/^No findings/);
  expect(quietButCounted.exitCode).toBe(1);
});

test('--quiet leaves the errors of a rule that warns', async () => {
  const mail = String(shop['templates/order-confirmation.hbs'])
    .replace('type: order-confirmation', 'type: delivery-delayed')
    .replace(
      /<p>Questions.*/,
      '<p>Questions? <a href="mailto:help@kite.example">Write to us</a>.</p>',
    );
  const root = await makeProject({ ...shop, 'templates/order-confirmation.hbs': mail });
  expect((await runCli(root, ['--quiet'])).stdout).toMatch(/error [^]*\n *contact\/email-only/);
  const warned = await runCli(root, ['--quiet', '--rule', 'contact/email-only:warning']);
  expect(warned.stdout).not.toContain('contact/email-only');
});

test('several formats, each where it belongs', async () => {
  const root = await makeProject(rudeShop);
  const argv = ['-f', 'stylish', '-f', 'json=reports/lint.json'];
  const { exitCode, stdout } = await runCli(root, argv, { FORCE_COLOR: '1' });
  expect(stdout).toContain('\u001B[');
  const report = JSON.parse(await readFile(join(root, 'reports/lint.json'), 'utf8')) as Report;
  expect(report.findings.map(({ rule }) => rule)).toEqual(['greeting/generic']);
  expect(exitCode).toBe(1);
});

test('a run for one customer does not miss what a case expects of another', async () => {
  const mail = 'templates/order-confirmation.hbs';
  const ada = 'fixtures/customers/ada.yaml';
  const root = await makeProject({
    ...shop,
    [mail]: String(shop[mail]).replace(
      '{{customer.name.given}}',
      '{{#if stiff}}Customer{{else}}{{customer.name.given}}{{/if}}',
    ),
    [ada]: `${String(shop[ada])}stiff: true\n`,
    'fixtures/cases/stiff.yaml':
      'message: order-confirmation\nexpect:\n  - finds: greeting/generic\n',
  });
  expect(await runCli(root, [])).toMatchObject({ exitCode: 0 });
  expect(await runCli(root, ['--customer', 'bruno'])).toMatchObject({ exitCode: 0 });
});

test('a case that expects a finding keeps the run green, and shows it on request', async () => {
  const root = await makeProject({
    ...rudeShop,
    'fixtures/cases/incident.yaml':
      'message: order-confirmation\nexpect:\n  - finds: greeting/generic\n',
  });
  const counted = await runCli(root, []);
  expect(counted.stdout).toMatch(/^No findings .* · 1 expected finding \(--show-expected\)/);
  expect(counted.exitCode).toBe(0);
  const shown = await runCli(root, ['--show-expected']);
  expect(shown.stdout).toMatch(/^Expected by a case.*\n\ntemplates[^]*expected by case incident/);
  expect(shown.exitCode).toBe(0);
});

test.each([
  [['--customer', 'ada'], 1],
  [['fixtures/customers/ada.yaml'], 1],
  [['templates/*.hbs', '--customer', 'bruno'], 1],
  [['templates'], 2],
  [['.'], 2],
  [['nowhere', '--no-error-on-unmatched-pattern'], 0],
  [['--message', 'order-confirmation'], 2],
])('%j chooses %i of the messages', async (argv, messages) => {
  const root = await makeProject(shop);
  const { stdout, stderr } = await runCli(root, ['--format', 'json', ...argv]);
  expect(stderr).toBe('');
  expect((JSON.parse(stdout) as Report).counts['messages']).toBe(messages);
});

test('patterns are read from the current folder, which may lie inside the project', async () => {
  const root = await makeProject({ ...shop, 'sendlint.config.yaml': '{}\n' });
  const { exitCode, stderr } = await runCli(join(root, 'templates'), ['*.hbs']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
});

test('--print-config shows the project and lints nothing', async () => {
  const root = await makeProject(rudeShop);
  const argv = ['--print-config', '--rule', 'greeting/generic:off'];
  const { exitCode, stdout } = await runCli(root, argv);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    messages: [{ name: 'order-confirmation', type: { id: 'order-confirmation' } }],
    customers: [{ name: 'ada' }, { name: 'bruno' }],
    rules: { 'greeting/generic': { severity: 'off' } },
  });
});

test('--pass-on-no-messages', async () => {
  const root = await makeProject({ 'sendlint.config.yaml': '{}\n' });
  expect((await runCli(root, [])).exitCode).toBe(2);
  expect((await runCli(root, ['--pass-on-no-messages'])).exitCode).toBe(0);
});

test('--stats says where the time went, apart from the report', async () => {
  const root = await makeProject(shop);
  const { stdout, stderr } = await runCli(root, ['--stats', '--no-canary']);
  expect(stderr).toMatch(/^Reading the project took .*, linting 2 messages .*, reporting .*\.\n$/);
  expect(stdout).toMatch(/^No findings/);
});

test('facts says what is known and how', async () => {
  const root = await makeProject(shop);
  const one = await runCli(root, ['facts', 'ada']);
  expect(one.stdout).toContain('order.number');
  expect(one.stdout).not.toContain('Bruno');
  expect((await runCli(root, ['facts'])).stdout).toContain('Bruno');
  const nobody = await runCli(root, ['facts', 'adda']);
  expect(nobody).toMatchObject({ exitCode: 2, stdout: '' });
  expect(nobody.stderr).toContain('Did you mean "ada"?');
});

test('rules and explain', async () => {
  const cwd = await makeProject({});
  const listed = await runCli(cwd, ['rules', '--json']);
  const rules = JSON.parse(listed.stdout) as { id: string; summary: string }[];
  const table = await runCli(cwd, ['rules']);
  for (const { id, summary } of rules) {
    expect(table.stdout).toContain(id);
    const page = await runCli(cwd, ['explain', id]);
    expect(page.stdout).toMatch(new RegExp(`^# ${id}\n`));
    expect(page.stdout).toContain(summary);
  }
  const colored = await runCli(cwd, ['explain', rules[0]?.id ?? '', '--color']);
  expect(colored.stdout).not.toContain('```');
  const unknown = await runCli(cwd, ['explain', 'greeting/genric']);
  expect(unknown).toMatchObject({ exitCode: 2, stdout: '' });
  expect(unknown.stderr).toContain('Did you mean "greeting/generic"?');
});

test('init begins a clean project, and overwrites nothing', async () => {
  const root = await makeProject({
    'fixtures/customers/ada.yaml': starterFiles['fixtures/customers/ada.yaml'] ?? '',
  });
  const first = await runCli(root, ['init']);
  expect(first).toMatchObject({ exitCode: 0, stderr: '' });
  expect(first.stdout).toMatch(
    /^wrote {2}sendlint\.config\.yaml\n[^]*kept {3}fixtures\/customers\/ada\.yaml\n/,
  );
  expect(await runCli(root, [])).toMatchObject({ exitCode: 0, stderr: '' });
  expect((await runCli(root, ['init'])).stdout).not.toContain('wrote');
});

test('a short text that the template and the config both hold is found in the template', async () => {
  const root = await makeProject({
    'sendlint.config.yaml': `# The shop's mails.
order: [command]
command: { run: [node, render.mjs] }
from: Shop <help@kestrel.shop>
`,
    'render.mjs': `import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { id } = JSON.parse(line);
  console.log(JSON.stringify({ id, html: '<p>Call +44 20 7946 0018</p><a href="#">here</a>' }));
}`,
    'templates/welcome.html': '<p>Call us</p>\n<a href="#">here</a>\n',
    'fixtures/customers/ada.yaml': 'customer: { name: Ada Okafor, email: ada@example.com }\n',
  });
  const { stdout } = await runCli(root, []);
  expect(stdout).toMatch(/^templates\/welcome\.html\n[^]*2:10 {2}error {2}.*leads nowhere/m);
});
