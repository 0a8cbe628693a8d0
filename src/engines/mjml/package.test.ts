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
