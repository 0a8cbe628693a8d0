import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeProject } from '../../test/support/make-project.ts';
import { walkTree } from './walk-tree.ts';

it('lists what people wrote, nearest first, and follows no links', async () => {
  const root = await makeProject({
    'a/b/deep.hbs': '',
    'top.hbs': '',
    'node_modules/x/y.hbs': '',
    '.git/config': '',
    'packages/a/dist/z.hbs': '',
  });
  symlinkSync(root, path.join(root, 'a/loop'));
  expect(walkTree(root)).toMatchObject({
    files: ['top.hbs', 'a/b/deep.hbs'],
    isCut: false,
    unreadable: [],
  });
});

it.each([
  [{ files: 10, depth: 9, milliseconds: 9_000 }],
  [{ files: 9_000, depth: 1, milliseconds: 9_000 }],
  [{ files: 9_000, depth: 9, milliseconds: -1 }],
])('says that it stopped at %j', async (limits) => {
  const names = Array.from({ length: 40 }, (_, index) => `f${index % 4}/g/h/${index}.txt`);
  const root = await makeProject(Object.fromEntries(names.map((name) => [name, ''])));
  const tree = walkTree(root, limits);
  expect(tree.isCut).toBe(true);
  expect(tree.files.length).toBeLessThan(40);
});

it('reads texts, and nothing that is none', async () => {
  const root = await makeProject({
    'text.hbs': '\uFEFFHi',
    'binary.hbs': new Uint8Array([72, 0, 105]),
    'latin1.hbs': new Uint8Array([72, 0xe9, 105]),
    'huge.hbs': 'x'.repeat(1_000_001),
  });
  const tree = walkTree(root);
  const texts = ['text.hbs', 'binary.hbs', 'latin1.hbs', 'huge.hbs', 'gone.hbs'].map((name) =>
    tree.read(name),
  );
  expect(texts).toEqual(['\uFEFFHi', undefined, undefined, undefined, undefined]);
});

// Root may read everything.
it.skipIf(process.getuid?.() === 0)('names folders that it may not read', async () => {
  const root = await makeProject({ 'a.hbs': '' });
  const locked = path.join(root, 'locked');
  mkdirSync(locked);
  chmodSync(locked, 0o000);
  onTestFinished(() => chmodSync(locked, 0o700));
  expect(walkTree(root)).toMatchObject({ files: ['a.hbs'], unreadable: ['locked'] });
});
