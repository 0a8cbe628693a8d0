import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { runCli } from '../cli/run-cli.ts';
import { rudeShop, shop } from '../cli/shop.ts';
import { makeProject } from '../support/make-project.ts';

const read = (cwd: string, file: string): string =>
  readFileSync(path.join(cwd, 'fixtures/cases', file), 'utf8');

const about = (...customers: readonly string[]): readonly string[] => [
  'new',
  'case',
  '--message',
  'order-confirmation',
  ...customers.flatMap((names) => ['--customer', names]),
];

it('begins with what the message says to one customer', async () => {
  const cwd = await makeProject(shop);
  const { exitCode, stdout } = await runCli(cwd, [...about('ada'), '--yes']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('wrote  fixtures/cases/order-confirmation-ada.yaml\n');
  const text = read(cwd, 'order-confirmation-ada.yaml');
  expect(text).toMatch(/^# yaml-language-server: \$schema=\S+\/schemas\/case\.schema\.json\n/);
  expect(parse(text)).toEqual({
    message: 'order-confirmation',
    customers: ['ada'],
    expect: expect.arrayContaining([
      { subject: 'Your order A-10023' },
      { shows: 'Dear Ada,' },
    ]) as unknown,
  });
  expect((await runCli(cwd, [])).exitCode).toBe(0);
});

it('says of several what is true for all', async () => {
  const cwd = await makeProject(shop);
  await runCli(cwd, [...about('ada,bruno'), '-c', 'sendlint.config.yaml']);
  expect(readdirSync(cwd)).not.toContain('sendlint.config.yaml');
  expect((await runCli(cwd, about('ada, bruno'))).exitCode).toBe(0);
  expect(parse(read(cwd, 'order-confirmation.yaml'))).toEqual({
    message: 'order-confirmation',
    customers: ['ada', 'bruno'],
    expect: [],
  });
  expect((await runCli(cwd, [])).exitCode).toBe(0);
});

it('keeps what is reported today, once', async () => {
  const cwd = await makeProject(rudeShop);
  expect((await runCli(cwd, [])).exitCode).toBe(1);
  await runCli(cwd, [...about(), '--yes']);
  expect(read(cwd, 'order-confirmation.yaml')).toContain('\n  - finds: greeting/generic\n');
  expect((await runCli(cwd, [])).exitCode).toBe(0);
  await runCli(cwd, about());
  expect(read(cwd, 'order-confirmation-2.yaml')).not.toContain('finds: greeting/generic');
  expect((await runCli(cwd, [])).exitCode).toBe(0);
});

it('goes where the config has cases, under the name that is given', async () => {
  const cwd = await makeProject({ ...shop, 'sendlint.config.yaml': 'cases: qa/*.yaml\n' });
  const [, , ...flags] = about('bruno');
  expect((await runCli(cwd, ['new', 'case', 'bruno-buys', ...flags])).exitCode).toBe(0);
  expect(readdirSync(path.join(cwd, 'qa'))).toEqual(['bruno-buys.yaml']);
  const again = await runCli(cwd, ['new', 'case', 'bruno-buys', ...flags]);
  expect(again.exitCode).toBe(2);
  expect(again.stderr).toContain('qa/bruno-buys.yaml is there already');
});

it('is only shown with --dry-run', async () => {
  const cwd = await makeProject(shop);
  const { stdout } = await runCli(cwd, [...about('ada'), '--dry-run']);
  expect(stdout).toContain('would write  fixtures/cases/order-confirmation-ada.yaml\n\n# yaml-');
  expect(readdirSync(path.join(cwd, 'fixtures'))).toEqual(['customers']);
});

it.each([
  [['new', 'case'], 'Name it: sendlint new case --message order-confirmation --customer ada'],
  [['new', 'case', '-m', 'order-confirmaton'], 'Did you mean "order-confirmation"?'],
  [about('adda,bruno'), 'Did you mean "ada"?'],
  [['new', 'case', '../x', ...about().slice(2)], 'Expected the name of the case to look like'],
])('%j is refused', async (argv, expected) => {
  const cwd = await makeProject(shop);
  const { exitCode, stderr } = await runCli(cwd, argv);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(expected);
});

it('says why nobody gets the message', async () => {
  const template = String(shop['templates/order-confirmation.hbs']);
  const cwd = await makeProject({
    ...shop,
    'templates/order-confirmation.hbs': template.replace('---\n', '---\nrequires: [refund]\n'),
  });
  const { stderr } = await runCli(cwd, about());
  expect(stderr).toContain('No customer gets "order-confirmation".');
  expect(stderr).toContain('It requires refund');
});
