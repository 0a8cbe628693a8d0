import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { makeProject } from '../support/make-project.ts';
import { runCli } from './run-cli.ts';

const cwd = import.meta.dirname;

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  const expected = { exitCode: 0, stdout: `sendlint ${version}\n`, stderr: '' };
  expect(await runCli(cwd, ['--version'])).toEqual(expected);
  expect(await runCli(cwd, ['-v'])).toEqual(expected);
});

test('--help shows every command, and how to lint', async () => {
  const { exitCode, stdout } = await runCli(cwd, ['--help']);
  expect(exitCode).toBe(0);
  for (const { name } of commands.filter(({ isHidden }) => isHidden !== true))
    expect(stdout).toMatch(new RegExp(`^  ${name.split(' ')[0]}`, 'm'));
  expect(stdout).toContain('--max-warnings <count>');
});

test.each(commands)('$name --help shows each of its options', async ({ name, options }) => {
  const { exitCode, stdout } = await runCli(cwd, [...name.split(' '), '--help']);
  expect(exitCode).toBe(0);
  for (const [, { flags }] of options) expect(stdout).toContain(flags);
});

test.each([
  [['--quite'], /unknown option '--quite'\n\(Did you mean --quiet\?\)/],
  [['rules', 'all'], /too many arguments/],
  [['explain'], /missing required argument 'rule'/],
  [['--max-warnings', 'few'], /'--max-warnings <count>'.*Expected a whole number/],
  [['--max-warnings', '-1'], /Expected a whole number/],
  [['new', 'customers'], /unknown command 'customers'/],
  [['--format', 'jsn'], /Unknown format "jsn"\.\n {2}Did you mean "json"\?/],
])('%j is refused with exit code 2', async (argv, message) => {
  const { exitCode, stdout, stderr } = await runCli(cwd, argv);
  expect(stderr).toMatch(message);
  expect(stdout).toBe('');
  expect(exitCode).toBe(2);
});

test('a rule is begun from the template, and never over one that is there', async () => {
  const template = new URL('../../src/rules/_template/what-is-wrong/rule.ts', import.meta.url);
  const root = await makeProject({
    'src/rules/_template/what-is-wrong/rule.ts': readFileSync(template, 'utf8'),
  });
  const first = await runCli(root, ['new', 'rule', 'greeting/too-loud']);
  expect(first.stderr).toBe('');
  expect(first.stdout).toContain('src/rules/greeting/too-loud/rule.ts');
  expect(readFileSync(`${root}/src/rules/greeting/too-loud/rule.ts`, 'utf8')).toContain(
    "'greeting/too-loud'",
  );
  expect(readFileSync(`${root}/src/rules/index.ts`, 'utf8')).toContain('greeting/too-loud/rule.ts');

  const second = await runCli(root, ['new', 'rule', 'greeting/too-loud']);
  expect(second).toMatchObject({ exitCode: 2, stdout: '' });
  expect(second.stderr).toContain('is there already');
  expect((await runCli(root, ['new', 'rule', 'TooLoud'])).exitCode).toBe(2);
});
