import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repositoryAround } from './repository.ts';

const root = mkdtempSync(path.join(tmpdir(), 'sendlint-repository-'));
const project = path.join(root, 'checkout/packages/mail');
mkdirSync(project, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

test('the folder that a CI service checked out, where there is no .git', () => {
  expect(repositoryAround(project, {})).toBeUndefined();
  const checkout = path.join(root, 'checkout');
  expect(repositoryAround(project, { GITHUB_WORKSPACE: checkout })).toBe(checkout);
  expect(repositoryAround(project, { WORKSPACE: path.join(root, 'check') })).toBeUndefined();
  expect(repositoryAround(project, { CI_PROJECT_DIR: '.' })).toBeUndefined();
});

test('the nearest folder with a .git, which is a file in a worktree', () => {
  writeFileSync(path.join(root, 'checkout/.git'), 'gitdir: elsewhere');
  expect(repositoryAround(project, { GITHUB_WORKSPACE: root })).toBe(path.join(root, 'checkout'));
});
