import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeProject, type Files } from '../support/make-project.ts';
import { runCli } from './run-cli.ts';
import { shop } from './shop.ts';

interface BadInput {
  readonly what: string;
  readonly files: Files;
  readonly argv?: readonly string[];
  readonly says: RegExp;
}

const mail = 'templates/order-confirmation.hbs';
const ada = 'fixtures/customers/ada.yaml';
const config = 'sendlint.config.yaml';

/** The shop's template with something behind its greeting. */
const mailWith = (text: string): string => String(shop[mail]).replace('</p>', `</p>\n${text}`);

const refused: readonly BadInput[] = [
  {
    what: 'broken YAML',
    files: { ...shop, [ada]: 'customer:\n  name: { given: "Ada }\n' },
    says: /fixtures\/customers\/ada\.yaml:\d+:\d+/,
  },
  {
    what: 'a YAML file that is a list',
    files: { ...shop, [ada]: '- Ada\n- Okafor\n' },
    says: /fixtures\/customers\/ada\.yaml:1:1/,
  },
  {
    what: 'an unknown key in the config',
    files: { ...shop, [config]: 'facts:\n  recipent: { given: customer.name.given }\n' },
    says: /sendlint\.config\.yaml:2:3[^]*recipent[^]*\^+[^]*Did you mean "?recipient/,
  },
  {
    what: 'an unknown rule in the config',
    files: { ...shop, [config]: 'rules:\n  greeting/genric: off\n' },
    says: /sendlint\.config\.yaml:2:\d+[^]*greeting\/genric[^]*Did you mean "?greeting\/generic/,
  },
  {
    what: 'an unknown severity in the config',
    files: { ...shop, [config]: 'rules:\n  greeting/generic: fatal\n' },
    says: /sendlint\.config\.yaml:2:\d+/,
  },
  {
    what: 'a wrong option of a rule in the config',
    files: { ...shop, [config]: 'rules:\n  greeting/generic: [error, { nonsense: true }]\n' },
    says: /sendlint\.config\.yaml:\d+[^]*greeting\/generic has no option "nonsense"\./,
  },
  {
    what: 'a TypeScript config that does not parse',
    files: { ...shop, 'sendlint.config.ts': 'export default {\n  rules: {,\n};\n' },
    says: /sendlint\.config\.ts/,
  },
  {
    what: 'a TypeScript config that throws',
    files: { ...shop, 'sendlint.config.ts': 'throw new Error("no database");\n' },
    says: /sendlint\.config\.ts[^]*no database/,
  },
  {
    what: 'a config that is not there',
    files: shop,
    argv: ['--config', 'nowhere.yaml'],
    says: /nowhere\.yaml/,
  },
  {
    what: 'an empty folder',
    files: {},
    says: /No sendlint project here/,
  },
  {
    what: 'customers in a file where a folder belongs',
    files: { [mail]: shop[mail] ?? '', 'fixtures/customers': 'customer: Ada\n' },
    says: /customer/,
  },
  {
    what: 'two customers of one name',
    files: { ...shop, 'fixtures/customers/ada.json': '{"customer":{"name":{"given":"Ada"}}}' },
    says: /ada\.(?:json|yaml)[^]*\bada\b/i,
  },
  {
    what: 'two messages of one name',
    files: { ...shop, 'templates/order-confirmation.html': shop[mail] ?? '' },
    says: /order-confirmation/,
  },
  {
    what: 'a case about a message that is not there',
    files: { ...shop, 'fixtures/cases/a.yaml': 'message: order-confirmaton\nexpect: []\n' },
    says: /fixtures\/cases\/a\.yaml:1:\d+[^]*order-confirmaton[^]*Did you mean "?order-confirmation/,
  },
  {
    what: 'a case about a customer who is not there',
    files: {
      ...shop,
      'fixtures/cases/a.yaml': 'message: order-confirmation\ncustomers: [adda]\nexpect: []\n',
    },
    says: /fixtures\/cases\/a\.yaml:2:\d+[^]*adda/,
  },
  {
    what: 'front matter that is no YAML',
    files: { ...shop, [mail]: '---\nsubject: "Your order\n---\n<p>Hello</p>\n' },
    says: /templates\/order-confirmation\.hbs:\d+:\d+/,
  },
  {
    what: 'aliases that multiply without end',
    files: { ...shop, [ada]: aliasBomb() },
    says: /fixtures\/customers\/ada\.yaml/,
  },
  {
    what: 'an unknown customer',
    files: shop,
    argv: ['--customer', 'adda'],
    says: /Unknown customer "adda"\.\n {2}Did you mean "ada"\?/,
  },
  {
    what: 'an unknown message',
    files: shop,
    argv: ['--message', 'order-confirmaton'],
    says: /Unknown message "order-confirmaton"\.\n {2}Did you mean "order-confirmation"\?/,
  },
  {
    what: 'an unknown rule on the command line',
    files: shop,
    argv: ['--rule', 'greeting/genric:off'],
    says: /Unknown rule "greeting\/genric"\.\n {2}Did you mean "greeting\/generic"\?/,
  },
  {
    what: 'an unknown severity on the command line',
    files: shop,
    argv: ['--rule', 'greeting/generic:fatal'],
    says: /Expected a severity/,
  },
  {
    what: 'a pattern that matches nothing',
    files: shop,
    argv: ['templates/*.mjlm'],
    says: /No file of a message or a customer matches "templates\/\*\.mjlm"/,
  },
  {
    what: "a message's name for a pattern",
    files: shop,
    argv: ['order-confirmation'],
    says: /No file matches "order-confirmation": it is the name of a message\.\n {2}Choose it by name: sendlint --message order-confirmation\. Or by its file: sendlint templates\/order-confirmation\.hbs\./,
  },
  {
    what: "a customer's name for a pattern",
    files: shop,
    argv: ['ada'],
    says: /it is the name of a customer\.\n {2}Choose it by name: sendlint --customer ada\./,
  },
  {
    what: 'nearly the name of a message',
    files: shop,
    argv: ['order-confrmation'],
    says: /If you meant a name: sendlint --message order-confirmation/,
  },
  {
    what: 'a setting of engines at the top',
    files: { ...shop, 'sendlint.config.yaml': 'helpers: [helpers.mjs]\n' },
    argv: [],
    says: /Unknown key "helpers"\.[^]*It stands within "handlebars"; liquid, [^]* know it, too\./,
  },
  {
    what: 'no reports to merge',
    files: shop,
    argv: ['merge-reports'],
    says: /There is no \.sendlint-reports\.\n {2}Name the files or the folder/,
  },
  {
    what: 'a misspelt command',
    files: shop,
    argv: ['explan', 'greeting/generic'],
    says: /If you meant a command: "explain"/,
  },
  {
    what: 'a report over a folder',
    files: shop,
    argv: ['-o', 'templates'],
    says: /report cannot be written[^]*templates\.\n {2}That is a folder/,
  },
  {
    what: 'a locale for captured messages that is none',
    files: shop,
    argv: ['check', 'templates', '--locale', 'english_GB'],
    says: /"english_GB" is no locale/,
  },
];

test.each(refused)('$what: one clear error and exit code 2', async ({ files, argv = [], says }) => {
  const { exitCode, stdout, stderr } = await runCli(await makeProject(files), argv);
  expect(stderr).toMatch(says);
  expectNoAccident(stdout + stderr);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
});

test.skipIf(process.getuid?.() === 0)(
  'a folder that may not be read: one clear error',
  async () => {
    const root = await makeProject(shop);
    await chmod(join(root, 'fixtures/customers'), 0);
    const { exitCode, stdout, stderr } = await runCli(root, []);
    await chmod(join(root, 'fixtures/customers'), 0o700);
    expect(stderr).toMatch(/customer/);
    expectNoAccident(stdout + stderr);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  },
);

test.skipIf(process.getuid?.() === 0)(
  'a config that may not be read: one clear error',
  async () => {
    const root = await makeProject({ ...shop, [config]: 'rules: {}\n' });
    await chmod(join(root, config), 0);
    const { exitCode, stdout, stderr } = await runCli(root, []);
    expect(stderr).toMatch(/Cannot read .*sendlint\.config\.yaml/);
    expectNoAccident(stdout + stderr);
    expect(exitCode).toBe(2);
  },
);

test('a starter project where its folder cannot be: one clear error', async () => {
  const root = await makeProject({ fixtures: 'a file' });
  const { exitCode, stderr } = await runCli(root, ['init']);
  expect(stderr).toMatch(/Cannot write .*ada\.yaml\.\n {2}A file stands where/);
  expectNoAccident(stderr);
  expect(exitCode).toBe(2);
});

const found: readonly BadInput[] = [
  {
    what: 'a partial that is not there',
    files: { ...shop, [mail]: mailWith('{{> footr}}') },
    says: /order-confirmation\.hbs\n {2}\d+:\d+ {2}error .*footr/,
  },
  {
    what: 'a block that is never closed',
    files: { ...shop, [mail]: mailWith('{{#if order}}') },
    says: /order-confirmation\.hbs\n {2}\d+:\d+ {2}error/,
  },
  {
    what: 'a helper that throws',
    files: {
      ...shop,
      [config]: 'handlebars:\n  helpers: [helpers.mjs]\n',
      'helpers.mjs': 'export function price() { throw new Error("no currency"); }\n',
      [mail]: mailWith('{{price order.number}}'),
    },
    says: /order-confirmation\.hbs\n {2}\d+:\d+ {2}error[^]*no currency/,
  },
  {
    what: 'a partial that includes itself',
    files: { ...shop, 'templates/partials/loop.hbs': '{{> loop}}', [mail]: mailWith('{{> loop}}') },
    says: /error[^]*loop/,
  },
  {
    what: 'an MJML file that includes itself',
    files: {
      ...shop,
      'templates/loop.mjml': '<mjml><mj-body><mj-include path="./loop.mjml" /></mj-body></mjml>\n',
    },
    says: /loop\.mjml\n {2}\d+:\d+ {2}error/,
  },
  {
    what: 'a binary file among the templates',
    files: {
      ...shop,
      'templates/logo.hbs': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]),
    },
    says: /logo\.hbs/,
  },
];

test.each(found)('$what: the run goes on and reports it', async ({ files, argv = [], says }) => {
  const { exitCode, stdout, stderr } = await runCli(await makeProject(files), argv);
  expect(stdout + stderr).toMatch(says);
  expectNoAccident(stdout + stderr);
  expect(exitCode).toBeGreaterThan(0);
});

test('a template that does not render is one fault, whatever its cases expect', async () => {
  const root = await makeProject({
    ...shop,
    [mail]: mailWith('{{> footr}}'),
    'fixtures/cases/a.yaml':
      'message: order-confirmation\nexpect: [{ shows: A-10023 }, { links-to: kite.example }]\n',
  });
  const { exitCode, stdout } = await runCli(root, []);
  expect(stdout).toMatch(/Unknown partial "footr"\. [^]*^1 error /m);
  expect(stdout).not.toContain('case/unmet');
  expect(exitCode).toBe(1);
});

test('a report that cannot be written keeps no other from being written', async () => {
  const root = await makeProject(shop);
  const formats = ['-f', 'json=templates', '-f', 'json=report.json', '-f', 'stylish'];
  const { exitCode, stdout, stderr } = await runCli(root, formats);
  expect(stderr).toMatch(/cannot be written to .*templates\./);
  expect(stdout).toMatch(/^No findings/);
  expect(await readFile(join(root, 'report.json'), 'utf8')).toMatch(/^\{/);
  expect(exitCode).toBe(2);
});

function expectNoAccident(output: string): void {
  expect(output).not.toContain('fault in sendlint');
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
}

function aliasBomb(): string {
  const levels = 'abcdefghij'.split('');
  const lines = levels.map((name, index) => {
    const inner = index === 0 ? 'x' : `*${levels[index - 1]}`;
    return `${name}: &${name} [${Array.from({ length: 10 }, () => inner).join(', ')}]`;
  });
  return `${lines.join('\n')}\n`;
}
