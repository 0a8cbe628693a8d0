// Publishes what is not published yet: sendlint, then create-sendlint of the same version.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const folder = './packages/create-sendlint';

const run = (command, args, stdio) =>
  spawnSync(command, args, { cwd: root, stdio, encoding: 'utf8' });

const published = run('npx', ['changeset', 'publish'], 'inherit');
if (published.status !== 0) process.exit(published.status ?? 1);

const { name, version } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
const known = run('npm', ['view', `${name}@${version}`, 'version'], 'pipe');
if (known.status !== 0 || known.stdout.trim() !== version) {
  const { status } = run('npm', ['publish', folder, '--access', 'public'], 'inherit');
  process.exitCode = status ?? 1;
}
