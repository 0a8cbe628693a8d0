import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { publicTypes } from './public-types.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');

test('test/api/public-types.md is what users see: run "npm run generate" after a change', async () => {
  const page = readFileSync(path.join(import.meta.dirname, 'public-types.md'), 'utf8');
  expect(await publicTypes(dist)).toBe(page);
});
