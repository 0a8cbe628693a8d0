import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { GOOD } from '../captured/messages.ts';
import { makeProject } from '../support/make-project.ts';
import { runCli } from './run-cli.ts';
import { shop } from './shop.ts';

const page = '<p>Dear Bruno,</p><p>Call us on +44 20 7946 0123.</p>';
const eml = (to: string, greeting: string): string =>
  `From: Kite <hello@kite.example>\nTo: ${to}\nSubject: Hi\nContent-Type: text/html\n\n<p>${greeting}</p><p>Call us on +44 20 7946 0123.</p>\n`;

interface JsonReport {
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly {
    readonly rule: string;
    readonly at: { readonly file: string };
    readonly related: readonly unknown[];
    readonly occurrences: readonly { readonly message: string; readonly customer: string }[];
  }[];
}

async function checked(root: string, ...argv: string[]): Promise<JsonReport> {
  const { stdout, stderr } = await runCli(root, ['check', ...argv, '-f', 'json']);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as JsonReport;
}

describe('whose a message is', () => {
  test.each([
    ['nobody knows', [], []],
    ['the flag says', ['--customer', 'ada'], ['greeting/wrong-name']],
    ['a file says', ['--customer', 'elsewhere/carla.yaml'], ['greeting/wrong-name']],
  ])('%s', async (_, flags, rules) => {
    const carla = 'customer: { firstName: Carla, lastName: Diaz }\n';
    const root = await makeProject({ ...shop, 'x.html': page, 'elsewhere/carla.yaml': carla });
    const { findings } = await checked(root, 'x.html', '--type', 'welcome', ...flags);
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
  });

  test('its To header says', async () => {
    const root = await makeProject({
      ...shop,
      'a.eml': eml('Ada <ADA@example.com>', 'Dear Bruno,'),
      'b.eml': eml('stranger@example.com', 'Dear Bruno,'),
    });
    const { findings } = await checked(root, 'a.eml', 'b.eml');
    expect(findings).toMatchObject([
      { rule: 'greeting/wrong-name', occurrences: [{ message: 'a', customer: 'ada' }] },
    ]);
  });

  test('the message says, whatever the flag', async () => {
    const root = await makeProject({ ...shop, 'x.json': GOOD['trade-in-credit.json'] ?? '' });
    const { findings } = await checked(root, 'x.json', '--customer', 'bruno');
    expect(findings.map(({ rule }) => rule)).toEqual(['identifier/mismatched']);
  });
});

test('without a project or a config', async () => {
  const root = await makeProject({ 'mails/welcome.html': '<p>Hi {{name}},</p>' });
  const { exitCode, stdout } = await runCli(root, ['check', 'mails']);
  expect(exitCode).toBe(1);
  expect(stdout).toContain('mails/welcome.html\n');
  expect(stdout).toContain('render/unresolved-token');
  expect(stdout).toMatch(/in 1 message \(\d/);
});

test('the same words in many files are one finding', async () => {
  const files = Array.from({ length: 40 }, (_, index) => [
    `mails/shipping-notification/${index}.eml`,
    eml('x@example.com', `Your account ending in ${1000 + index}: see {{first_name}}`),
  ]);
  const root = await makeProject(Object.fromEntries(files) as Record<string, string>);
  const { findings, counts } = await checked(root, 'mails');
  expect(counts).toMatchObject({ messages: 40, customers: 0 });
  expect(findings).toHaveLength(1);
  expect(findings[0]?.occurrences).toHaveLength(40);
  expect(findings[0]?.related).toHaveLength(39);
});

test('a text file beside an HTML file is its text part, and no message by itself', async () => {
  const root = await makeProject({
    'm/welcome.html': '<p>Hi there. Call us on +44 20 7946 0123.</p>',
    'm/welcome.txt': 'Hi %FIRSTNAME%, call us on +44 20 7946 0123.',
    'm/notes.txt': 'Nothing.',
  });
  const { findings, counts } = await checked(root, 'm');
  expect(counts['messages']).toBe(1);
  expect(findings.map(({ rule, at }) => [rule, at.file])).toEqual([
    ['render/unresolved-token', 'm/welcome.txt'],
  ]);
});

test('from the standard input', async () => {
  const cwd = await makeProject({});
  let stdout = '';
  const exitCode = await main({
    argv: ['check', '--stdin', '--stdin-filename', 'shipping-notification.eml', '-f', 'json'],
    cwd,
    stdout: { write: (text: string) => void (stdout += text) },
    stderr: { write: () => undefined },
    env: {},
    readInput: async () => Buffer.from(eml('x@example.com', 'Hi {{name}}')),
  });
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    findings: [{ rule: 'render/unresolved-token', at: { file: 'shipping-notification.eml' } }],
  });
});

test.each([
  ['nothing named', [], /No messages to check/],
  ['a file that is not there', ['nowhere.eml'], /No message in "nowhere\.eml"/],
  ['a file of another kind', ['a.docx'], /No message in "a\.docx"/],
  ['an unknown type', ['a.html', '--type', 'welcom'], /Unknown message type "welcom"[^]*"welcome"/],
  ['an unknown customer', ['a.html', '--customer', 'nobody'], /Unknown customer "nobody"/],
  ['an unknown rule', ['a.html', '--rule', 'a/b:off'], /Unknown rule "a\/b"/],
])('%s', async (_, argv, message) => {
  const root = await makeProject({ 'a.html': page, 'a.docx': 'x' });
  const ran = await runCli(root, ['check', ...argv]);
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toMatch(message);
});

test('a broken template of the project is no matter of its captured messages', async () => {
  const root = await makeProject({ ...shop, 'templates/broken.hbs': '---\nsubjekt: x\n---\n' });
  await writeFile(join(root, 'x.html'), page);
  expect((await runCli(root, ['check', 'x.html', '--customer', 'bruno'])).exitCode).toBe(0);
});
