import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { roleOf } from '../../src/project/templates/file-role.ts';
import { runCli } from '../cli/run-cli.ts';
import { shop } from '../cli/shop.ts';
import { makeProject } from '../support/make-project.ts';

const root = path.resolve(import.meta.dirname, '../..');

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files?: string;
  readonly always_run?: boolean;
  readonly pass_filenames: boolean;
}

const hooks = parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];
const [changed, all] = hooks;

const git = (cwd: string, ...args: string[]): void => {
  const name = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  const { status, stderr } = spawnSync('git', [...name, ...args], { cwd, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
};

test('the hooks name no file and ask for none', () => {
  expect(hooks.map(({ language, pass_filenames: passes }) => [language, passes])).toEqual([
    ['node', false],
    ['node', false],
  ]);
  expect(all?.always_run).toBe(true);
});

it.each([
  'a.mjml',
  'a.hbs',
  'a.handlebars',
  'a.liquid',
  'a.mustache',
  'a.njk',
  'a.nunjucks',
  'a.ejs',
  'a.html',
  'a.htm',
  'a.tsx',
  'a.jsx',
  'a.txt',
  'a.text',
])('%s is a template, and a commit that changes it is looked at', (file) => {
  expect(roleOf(file, true)).toBeDefined();
  expect(file).toMatch(new RegExp(changed?.files ?? '^$'));
});

it.each(['fixtures/customers/ada.yaml', 'data.yml', 'helpers.mjs', 'sendlint.config.ts', 'a.json'])(
  '%s may be part of messages',
  (file) => {
    expect(file).toMatch(new RegExp(changed?.files ?? '^$'));
  },
);

test('a commit with a fault is refused, and one that touches no message is not', async () => {
  const cwd = await makeProject(shop);
  git(cwd, 'init', '-q', '-b', 'main');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-q', '-m', 'A shop');
  const argv = (changed?.entry ?? '').split(' ').slice(1);

  const template = path.join(cwd, 'templates/order-confirmation.hbs');
  const good = readFileSync(template, 'utf8');
  writeFileSync(template, good.replace('Dear {{customer.name.given}}', 'Dear customer'));
  git(cwd, 'add', '.');
  const refused = await runCli(cwd, argv);
  expect(refused.stdout).toContain('greeting/generic');
  expect(refused.exitCode).toBe(1);

  writeFileSync(template, good);
  writeFileSync(path.join(cwd, 'README.md'), '# Our mails\n');
  git(cwd, 'add', '.');
  const passed = await runCli(cwd, argv);
  expect(passed.exitCode, passed.stderr).toBe(0);
});
