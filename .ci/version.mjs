// Raises the version by what the changesets say, in every file that names it. Run by the release workflow.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = process.cwd();
const changesets = path.join(import.meta.dirname, '../node_modules/@changesets/cli/bin.js');
const { status } = spawnSync(process.execPath, [changesets, 'version'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
edit('packages/create-sendlint/package.json', (manifest) => ({ ...manifest, version }));
edit('package-lock.json', (lock) => ({
  ...lock,
  version,
  packages: { ...lock.packages, '': { ...lock.packages[''], version } },
}));

function edit(file, change) {
  const absolute = path.join(root, file);
  const changed = change(JSON.parse(readFileSync(absolute, 'utf8')));
  writeFileSync(absolute, `${JSON.stringify(changed, null, 2)}\n`);
}
