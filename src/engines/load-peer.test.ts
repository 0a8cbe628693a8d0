import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadPeer } from './load-peer.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sendlint-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const load = (source: string, file = 'index.cjs'): Promise<unknown> => {
  const folder = path.join(root, 'node_modules/some-engine');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ main: file }));
  writeFileSync(path.join(folder, file), source);
  return loadPeer(root, 'some-engine', 'renders');
};

// As Node tells it of EJS 4 and later, which are compiled to CommonJS and export one object.
test('a module that calls itself an ES module, and is one object', async () => {
  const namespace = `export const __esModule = true; export default { compile: () => 'made' };`;
  expect(await load(namespace, 'index.mjs')).toEqual({ compile: expect.any(Function) as unknown });
});

test('a CommonJS module', async () => {
  expect(await load(`module.exports = { compile: () => 'made' };`)).toHaveProperty('compile');
});

test('an ES module with names beside its default keeps them', async () => {
  const names = `export default () => 'default'; export const render = () => 'made';`;
  expect(await load(names, 'index.mjs')).toHaveProperty('render');
});
