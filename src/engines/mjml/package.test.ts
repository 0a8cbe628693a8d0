import { mkdir, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeProject } from '../../../test/support/make-project.ts';
import { openMjml } from './package.ts';

it('is found with all it needs where packages are links into a store', async () => {
  const root = await makeProject({ 'package.json': '{}' });
  const manifest = createRequire(import.meta.url).resolve('mjml/package.json');
  await mkdir(path.join(root, 'node_modules'));
  await symlink(path.dirname(manifest), path.join(root, 'node_modules/mjml'));
  await expect(openMjml(root, 'mjml')).resolves.toBeDefined();
});

it('has no components of another project, and keeps what MJML brings', async () => {
  const core = createRequire(createRequire(import.meta.url).resolve('mjml')).resolve('mjml-core');
  const component = (name: string): string =>
    `class Own extends require(${JSON.stringify(core)}).BodyComponent {}
    Own.componentName = '${name}';
    Own.endingTag = true;
    module.exports = Own;`;
  const theirs = await makeProject({
    '.mjmlconfig': '{ "packages": ["./stamp.cjs"] }',
    'stamp.cjs': component('mj-stamp'),
  });
  const ours = await makeProject({ 'package.json': '{}' });
  const { vocabulary: withStamp } = await openMjml(theirs, 'mjml');
  expect(withStamp.isKnown('mj-stamp')).toBe(true);

  const kept: unknown[] = [];
  const memory = { get: () => undefined, set: (_: string, names: unknown) => kept.push(names) };
  const { vocabulary } = await openMjml(ours, 'mjml', memory);
  expect(vocabulary.isKnown('mj-stamp')).toBe(false);
  expect(vocabulary.isPreset('mj-text')).toBe(true);
  expect(kept).toEqual([expect.objectContaining({ own: [] })]);
  expect(JSON.stringify(kept)).not.toContain('mj-stamp');
});
