import { spawnSync } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { makeProject } from '../support/make-project.ts';
import { shop } from './shop.ts';

const bin = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));
const helpers = 'export const shout = (word) => word;\n';

test.each([
  {
    what: 'a helper module that ends the process',
    module: 'process.exit(0);\n',
    status: 1,
    says: /helpers\.mjs\n {2}2:\d+ {2}error .*It calls process\.exit\(0\)/,
  },
  {
    what: 'a helper that ends the process',
    module: 'export const last4 = () => process.exit();\n',
    mail: '{{last4 order.number}}',
    status: 1,
    says: /order-confirmation\.hbs\n {2}\d+:1 {2}error .*It calls process\.exit\(\)/,
  },
  {
    what: 'a promise that nobody waits for',
    module: 'Promise.reject(new Error("no network"));\n',
    status: 2,
    says: /^helpers\.mjs:2:\d+ {2}error\n.*no network\.\n[^]*Wait for promises/m,
  },
  {
    what: 'a module that waits for ever',
    module: 'await new Promise(() => {});\n',
    status: 2,
    says: /^error {2}The run was never finished/,
  },
])(
  '$what is the fault of the project, and no silent pass',
  async ({ module, mail, status, says }) => {
    const template = 'templates/order-confirmation.hbs';
    const root = await makeProject({
      ...shop,
      'sendlint.config.yaml': 'handlebars:\n  helpers: [helpers.mjs]\n',
      'helpers.mjs': helpers + module,
      [template]: `${String(shop[template])}${mail ?? ''}`,
    });
    const { stdout, stderr, ...run } = spawnSync(process.execPath, [bin], {
      cwd: await realpath(root),
      encoding: 'utf8',
    });
    expect(stdout + stderr).toMatch(says);
    expect(stdout + stderr).not.toMatch(/fault in sendlint|Warning:/);
    expect(run.status).toBe(status);
  },
);

test('what a helper prints stays out of the report', async () => {
  const template = 'templates/order-confirmation.hbs';
  const root = await makeProject({
    ...shop,
    'sendlint.config.yaml': 'handlebars:\n  helpers: [helpers.mjs]\n',
    'helpers.mjs':
      'export const last4 = (word) => (console.log("debug"), process.stdout.write("raw"), word);\n',
    [template]: `${String(shop[template])}{{last4 order.number}}`,
  });
  const { stdout, stderr } = spawnSync(process.execPath, [bin, '--format', 'json'], {
    cwd: await realpath(root),
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout)).toMatchObject({ formatVersion: 1 });
  expect(stderr).toMatch(/debug\n[^]*raw/);
});
