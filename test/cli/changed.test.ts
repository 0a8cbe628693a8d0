import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { shop } from '../cache/shop.ts';
import { makeProject } from '../support/make-project.ts';
import { runCli } from './run-cli.ts';

const IDENTITY = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];

const git = (cwd: string, ...given: readonly string[]): string =>
  execFileSync('git', [...IDENTITY, ...given], { cwd, encoding: 'utf8', stdio: 'pipe' });

function commit(root: string, message = 'work'): void {
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', message);
}

async function committedShop(): Promise<string> {
  const root = await makeProject(shop);
  git(root, 'init', '-q', '-b', 'main');
  commit(root);
  return root;
}

const put = async (root: string, file: string, text: string): Promise<void> => {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
};

const edit = (root: string, file: string, from: string, to: string): Promise<void> =>
  put(root, file, String(shop[file]).replace(from, to));

/** What a run is over, as `message customer`. */
async function linted(root: string, ...given: readonly string[]): Promise<readonly string[]> {
  const argv = [...given, '--no-canary', '-f', 'blob=.reports/blob.json'];
  const { exitCode, stderr } = await runCli(root, argv);
  expect(exitCode, stderr).toBeLessThan(2);
  const blob = JSON.parse(await readFile(path.join(root, '.reports/blob.json'), 'utf8')) as {
    content: { part: { cells: { message: string; customer: string }[] } };
  };
  await rm(path.join(root, '.reports'), { recursive: true });
  return blob.content.part.cells.map(({ message, customer }) => `${message} ${customer}`);
}

const messagesOf = async (root: string, ...given: readonly string[]) => [
  ...new Set((await linted(root, ...given)).map((name) => name.split(' ')[0])),
];

test('nothing has changed, and nothing is linted', async () => {
  const root = await committedShop();
  const { stdout, stderr, exitCode } = await runCli(root, ['--changed']);
  expect(stderr).toBe('No message is touched by what changed since the last commit.\n');
  expect(stdout).toMatch(/^No findings in 0 messages/);
  expect(exitCode).toBe(0);
});

type Change = (root: string) => Promise<unknown>;

const HANDLEBARS = ['loud', 'order', 'plain', 'shipped', 'shipped.de', 'welcome'];
const ALL = ['loud', 'note', ...HANDLEBARS.slice(1)];

test.each<[what: string, change: Change, messages: readonly string[]]>([
  ['a template', (root) => edit(root, 'templates/order.mjml', 'costs', 'is'), ['order']],
  [
    'a partial',
    (root) => edit(root, 'templates/partials/footer.hbs', 'Q', 'q'),
    ['order', 'shipped'],
  ],
  ['an include', (root) => edit(root, 'templates/partials/head.mjml', 'K', 'k'), ['order']],
  ['a helper’s import', (root) => edit(root, 'helpers/cents.ts', '2', '1'), HANDLEBARS],
  [
    'the subject map',
    (root) => edit(root, 'subjects.yaml', 'Thanks', 'Thank you'),
    ['loud', 'note', 'plain', 'shipped', 'shipped.de'],
  ],
  ['the loader', (root) => edit(root, 'load.mjs', 'Dear', 'Hello'), ['welcome']],
  ['a case', (root) => edit(root, 'fixtures/cases/order.yaml', '0.00', '0'), ['order']],
  ['the config', (root) => edit(root, 'sendlint.config.yaml', 'Kite', 'Kites'), ALL],
  ['a lock file', (root) => put(root, 'package-lock.json', '{}'), ALL],
  [
    'a partial that is gone',
    (root) => rm(path.join(root, 'templates/partials/footer.hbs')),
    ['order', 'shipped'],
  ],
  [
    'a partial with another name',
    (root) =>
      rename(
        path.join(root, 'templates/partials/footer.hbs'),
        path.join(root, 'templates/partials/foot.hbs'),
      ),
    ['order', 'shipped'],
  ],
  ['a case that is gone', (root) => rm(path.join(root, 'fixtures/cases/order.yaml')), ['order']],
  [
    'a variant that is gone',
    (root) => rm(path.join(root, 'templates/shipped.de.hbs')),
    ['shipped'],
  ],
  ['a new template', (root) => put(root, 'templates/new.hbs', '<p>Hi</p>'), ['new']],
  [
    'a config that is gone',
    (root) => rm(path.join(root, 'sendlint.config.yaml')),
    ALL.slice(0, -1),
  ],
  ['what no message needs', (root) => put(root, 'README.md', '# Shop'), []],
])('%s', async (_, change, messages) => {
  const root = await committedShop();
  await change(root);
  expect(await messagesOf(root, '--changed')).toEqual(messages);
  git(root, 'add', '-A');
  expect(await messagesOf(root, '--changed'), 'staged').toEqual(messages);
});

test('of a customer only the messages to them', async () => {
  const root = await committedShop();
  await edit(root, 'fixtures/customers/bruno.yaml', 'Rossi', 'Russo');
  const names = await linted(root, '--changed');
  expect(new Set(names.map((name) => name.split(' ')[1]))).toEqual(new Set(['bruno']));
  await edit(root, 'fixtures/shared/order.ts', '7', '8');
  await edit(root, 'templates/plain.hbs', 'visit', 'call');
  const both = await linted(root, '--changed');
  expect(both).toContain('plain ada');
  expect(both).not.toContain('order ada');
  expect(both).toContain('order chidi');
});

test('with a ref, what changed since the branch left it', async () => {
  const root = await committedShop();
  git(root, 'checkout', '-qb', 'work');
  await edit(root, 'templates/order.mjml', 'costs', 'is');
  commit(root);
  git(root, 'checkout', '-q', 'main');
  await edit(root, 'load.mjs', 'Dear', 'Hello');
  commit(root);
  git(root, 'checkout', '-q', 'work');
  await edit(root, 'templates/plain.hbs', 'visit', 'call');
  expect(await messagesOf(root, '--changed', 'main')).toEqual(['order', 'plain']);
  expect(await messagesOf(root, '--since', 'main')).toEqual(['order', 'plain']);
  expect(await messagesOf(root, '--changed')).toEqual(['plain']);
});

test('a project below the top of its repository', async () => {
  const top = await makeProject({ 'README.md': 'x' });
  for (const [file, text] of Object.entries(shop))
    await put(top, `packages/mails/${file}`, String(text));
  git(top, 'init', '-q', '-b', 'main');
  commit(top);
  await put(top, 'README.md', 'y');
  const root = path.join(top, 'packages/mails');
  expect(await messagesOf(root, '--changed')).toEqual([]);
  await edit(root, 'templates/plain.hbs', 'visit', 'call');
  expect(await messagesOf(root, '--changed')).toEqual(['plain']);
  await put(top, 'package-lock.json', '{}');
  expect(await messagesOf(root, '--changed', 'HEAD')).toEqual(ALL);
});

test('a repository without a commit is all new', async () => {
  const root = await makeProject(shop);
  git(root, 'init', '-q');
  expect(await messagesOf(root, '--changed')).toEqual(ALL);
});

test('what git ignores may have changed', async () => {
  const root = await makeProject({ ...shop, '.gitignore': 'templates/partials/footer.hbs\n' });
  git(root, 'init', '-q');
  commit(root);
  expect(await messagesOf(root, '--changed')).toEqual(['order', 'shipped']);
});

test('says nothing of what only all messages show', async () => {
  const root = await committedShop();
  await edit(root, 'templates/shipped.hbs', 'way', 'road');
  const { stdout } = await runCli(root, ['--changed']);
  expect(stdout).toContain('greeting/generic');
  expect(stdout).not.toContain('fixture/indistinct');
});

test('says why nobody can tell', async () => {
  const complaint = async (root: string, argv: readonly string[]) => {
    const { exitCode, stderr, stdout } = await runCli(root, argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    return stderr;
  };
  const bare = await makeProject(shop);
  expect(await complaint(bare, ['--changed'])).toContain('is in no git repository');
  const root = await committedShop();
  expect(await complaint(root, ['--changed', 'mian'])).toContain(
    'Git knows no branch, tag or commit "mian".',
  );
  expect(await complaint(root, ['--changed=--output=x'])).toContain('Git knows no');
  expect(await complaint(root, ['--changed', 'main', '--since', 'main'])).toContain(
    'Only one of --changed and --since at a time.',
  );
  git(root, 'checkout', '-q', '--orphan', 'other');
  commit(root, 'another beginning');
  expect(await complaint(root, ['--changed', 'main'])).toContain('have no commit in common');
});

test('a clone that does not go back far enough', async () => {
  const root = await committedShop();
  git(root, 'checkout', '-qb', 'work');
  for (const word of ['one', 'two', 'three']) {
    await put(root, 'note.txt', word);
    commit(root);
  }
  git(root, 'checkout', '-q', 'main');
  await put(root, 'other.txt', 'x');
  commit(root);
  const clone = await mkdtemp(path.join(tmpdir(), 'sendlint-'));
  onTestFinished(() => rm(clone, { recursive: true, force: true }));
  git(
    clone,
    'clone',
    '-q',
    '--depth',
    '1',
    '--no-single-branch',
    '-b',
    'work',
    `file://${root}`,
    '.',
  );
  const { stderr } = await runCli(clone, ['--changed', 'origin/main']);
  expect(stderr).toMatch(/as far as this clone goes back\.\n.*fetch-depth: 0/);
  expect((await runCli(clone, ['--changed', 'HEAD~2'])).stderr).toContain('git fetch --unshallow');
});

test('without git', async () => {
  const root = await committedShop();
  const before = process.env['PATH'];
  onTestFinished(() => void (process.env['PATH'] = before));
  process.env['PATH'] = '';
  const { stderr, exitCode } = await runCli(root, ['--changed']);
  expect(stderr).toContain('Git cannot be run');
  expect(exitCode).toBe(2);
});

test('--print-graph shows what messages are made from', async () => {
  const root = await committedShop();
  const text = await runCli(root, ['--print-graph', '--message', 'order']);
  expect(text.stdout).toMatch(/^order\n {2}template {2}templates\/order\.mjml\n/);
  expect(text.stdout).not.toContain('shipped');
  const json = await runCli(root, ['--print-graph=json']);
  const graph = JSON.parse(json.stdout) as {
    messages: { name: string; inputs: { file: string; role: string }[] }[];
  };
  expect(graph.messages.map(({ name }) => name)).toEqual(ALL);
  expect(graph.messages.find(({ name }) => name === 'order')?.inputs).toContainEqual({
    file: 'helpers/cents.ts',
    role: 'import',
  });
  expect((await runCli(root, ['--print-graph=dot'])).stdout).toMatch(/^digraph sendlint \{/);
  const wrong = await runCli(root, ['--print-graph=svg']);
  expect(wrong).toMatchObject({ exitCode: 2, stdout: '' });
  await edit(root, 'load.mjs', 'Dear', 'Hello');
  const changed = await runCli(root, ['--print-graph', '--changed']);
  expect(changed.stdout).toMatch(/^welcome\n/);
});
