import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

// Ten processes, one after the other.
const LONGEST = 300_000;

test('the commands of docs/ci.md print what the page shows', { timeout: LONGEST }, () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.join(root, '.ci/replay-page.mjs'), 'docs/ci.md', 'test/story/shop'],
    { cwd: root, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  expect(stdout, 'run "npm run generate"').toBe(
    readFileSync(path.join(root, 'docs/ci.md'), 'utf8'),
  );
});
