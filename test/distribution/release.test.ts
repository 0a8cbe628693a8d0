import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeProject } from '../support/make-project.ts';

const root = path.resolve(import.meta.dirname, '../..');

const jsonOf = (folder: string, file: string): { version: string } =>
  JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { version: string };

test('both packages have one version', () => {
  const { version } = jsonOf(root, 'package.json');
  expect(jsonOf(root, 'packages/create-sendlint/package.json').version).toBe(version);
  expect(jsonOf(root, 'package-lock.json').version).toBe(version);
});

test('a release raises the version by what the changesets say, everywhere', async () => {
  const cwd = await makeProject({
    '.changeset/quiet-owls.md': "---\n'sendlint': minor\n---\n\nA reporter for owls.\n",
  });
  for (const file of [
    'package.json',
    'package-lock.json',
    '.changeset/config.json',
    'packages/create-sendlint/package.json',
  ]) {
    cpSync(path.join(root, file), path.join(cwd, file));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(cwd, 'node_modules'));
  for (const args of [['init', '-q', '-b', 'main'], ['add', '.changeset'], COMMIT]) {
    expect(spawnSync('git', args, { cwd }).status).toBe(0);
  }

  const before = jsonOf(root, 'package.json').version;
  const [major, minor] = before.split('.');
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, '.ci/version.mjs')], {
    cwd,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const after = `${major}.${Number(minor) + 1}.0`;
  expect(jsonOf(cwd, 'package.json').version).toBe(after);
  expect(jsonOf(cwd, 'packages/create-sendlint/package.json').version).toBe(after);
  expect(jsonOf(cwd, 'package-lock.json').version).toBe(after);
  expect(readFileSync(path.join(cwd, 'CHANGELOG.md'), 'utf8')).toContain('A reporter for owls.');
  expect(existsSync(path.join(cwd, '.changeset/quiet-owls.md'))).toBe(false);
});

const COMMIT = '-c user.name=Ada -c user.email=ada@example.com commit -q -m owls'.split(' ');
