import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Files, makeProject } from '../support/make-project.ts';

const create = fileURLToPath(new URL('../../packages/create-sendlint/create.mjs', import.meta.url));

/** A package manager that installs a sendlint which says what it was called with. */
const MANAGER = `#!/bin/sh
echo "installed by: $0 $*" >> asked
mkdir -p node_modules/sendlint
echo '{"name":"sendlint","bin":{"sendlint":"./bin.cjs"}}' > node_modules/sendlint/package.json
echo 'console.log("sendlint", process.argv.slice(2).join(" "));' > node_modules/sendlint/bin.cjs
`;

async function ran(files: Files, argv: readonly string[] = [], userAgent?: string) {
  const cwd = await makeProject({ ...files, ...MANAGERS });
  spawnSync('chmod', ['-R', '+x', 'bin'], { cwd });
  const again = () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [create, ...argv], {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: `${cwd}/bin:${process.env['PATH']}`,
        ...(userAgent !== undefined && { npm_config_user_agent: userAgent }),
      },
    });
    return { status, stdout, stderr };
  };
  return { ...again(), again, asked: () => readFileSync(`${cwd}/asked`, 'utf8') };
}

const MANAGERS = Object.fromEntries(
  ['npm', 'pnpm', 'yarn', 'bun'].map((name) => [`bin/${name}`, MANAGER]),
);
const manifest = { 'package.json': '{}' };

test('installs with the package manager that called it, then begins', async () => {
  const { status, stdout, asked } = await ran(manifest, ['--yes'], 'pnpm/9.1.0 npm/? node/v22');
  expect(stdout).toBe('pnpm add --save-dev sendlint\nsendlint init --yes\n');
  expect(asked()).toMatch(/^installed by: \S*\/pnpm add --save-dev sendlint\n$/);
  expect(status).toBe(0);
});

test.each([
  ['yarn/4.0.0 npm/? node/v22', 'yarn add --dev sendlint'],
  ['bun/1.2.0', 'bun add --dev sendlint'],
  ['constructor/1', 'npm install --save-dev sendlint'],
  [undefined, 'npm install --save-dev sendlint'],
])('%s: %s', async (userAgent, command) => {
  const { stdout } = await ran(manifest, [], userAgent);
  expect(stdout).toContain(`${command}\n`);
});

test('installs nothing a second time', async () => {
  const listed = { 'package.json': '{"devDependencies":{"sendlint":"^1.0.0"}}' };
  const { again, asked } = await ran(listed);
  expect(again().stdout).toBe('sendlint init\n');
  expect(asked().split('\n')).toHaveLength(2);
});

test.each([
  [{}, /There is no package\.json in .*\n {2}Run "npm init" first/],
  [{ 'package.json': '{' }, /package\.json cannot be read: .*\n {2}Mend it/],
])('%j: says what is wrong, without a stack', async (files, message) => {
  const { status, stderr } = await ran(files);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(2);
});
