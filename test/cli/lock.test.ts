import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeProject, type Files } from '../support/make-project.ts';
import { runCli } from './run-cli.ts';

const FILES: Files = {
  'templates/mail.hbs':
    '<p>Hi {{customer.name.given}},</p><p>Your order {{order.number}} is on its way.</p>',
  'fixtures/customers/ada.yaml': 'customer: { name: { given: Ada } }\norder: { number: A-10023 }\n',
};

it('sendlint lock writes what each place prints, and says where nothing changed', async () => {
  const root = await makeProject(FILES);
  const first = await runCli(root, ['lock']);
  expect(first).toMatchObject({ exitCode: 0, stderr: '' });
  expect(first.stdout).toContain('Wrote sendlint.lock.yaml: 2 places of 1 message.');
  const text = await readFile(path.join(root, 'sendlint.lock.yaml'), 'utf8');
  expect(text.split('\n').slice(3)).toEqual([
    'version: 1',
    'messages:',
    '  mail:',
    '    html:',
    '      Hi: customer.name.given',
    '      Your order: order.number',
    '',
  ]);
  expect((await runCli(root, ['lock'])).stdout).toContain('is up to date');
});

it('sendlint lock names the messages that do not render', async () => {
  const root = await makeProject({ ...FILES, 'templates/broken.hbs': '{{> nothing}}' });
  const { exitCode, stderr } = await runCli(root, ['lock']);
  expect(exitCode).toBe(0);
  expect(stderr).toContain('broken');
});

it('a broken lock ends the run in one message that says what to do', async () => {
  const root = await makeProject({ ...FILES, 'sendlint.lock.yaml': 'version: 1\nmessages: [\n' });
  const { exitCode, stderr } = await runCli(root, []);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('sendlint.lock.yaml');
  expect(stderr).toContain('Run "sendlint lock"');
  expect((await runCli(root, ['lock'])).exitCode).toBe(0);
});
