import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { makeProject } from '../support/make-project.ts';
import { runCli } from './run-cli.ts';
import { rudeShop } from './shop.ts';

const bin = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));

const template = 'templates/order-confirmation.hbs';
const shop = { ...rudeShop, 'templates/order-changed.hbs': String(rudeShop[template]) };

test('two threads say what one says', { timeout: 120_000 }, async () => {
  const cwd = await makeProject(shop);
  const run = (concurrency: string) => {
    const flags = ['--no-cache', '--concurrency', concurrency];
    const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...flags], {
      cwd,
      encoding: 'utf8',
    });
    return { stdout: stdout.replace(/, [\d.]+ m?s\)/, ')'), stderr, status };
  };
  const alone = run('off');
  expect(alone.status).toBe(1);
  expect(run('2')).toEqual(alone);
});

test('the number of threads is no other question', async () => {
  const cwd = await makeProject(shop);
  await runCli(cwd, ['--concurrency', 'off']);
  const { stderr } = await runCli(cwd, ['--stats']);
  expect(stderr).toContain('(0 rendered, 4 remembered)');
});

test.each(['0', '-1', 'many', '1.5'])('--concurrency %s is refused', async (given) => {
  const { stderr, exitCode } = await runCli(await makeProject({}), [`--concurrency=${given}`]);
  expect(stderr).toContain('Expected off, auto or a number of threads from 1.');
  expect(exitCode).toBe(2);
});
