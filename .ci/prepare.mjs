// Makes a checkout ready to run: installs what package-lock.json lists and compiles src/ to dist/,
// each only where something changed. `--force` compiles in any case.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const stamps = path.join(root, 'node_modules/.cache/sendlint');

/** Runs a command with its output on ours; a failure ends this process with the same code. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function once(name, fingerprint, work) {
  const stamp = path.join(stamps, name);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  work();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, fingerprint);
}

const sha256 = (parts) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

function install() {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  once('installed', sha256([lock, process.platform, process.arch]), () => {
    const npm = process.env.npm_execpath;
    // Not `npm ci`: it refuses a lock file that was written where a package for another platform could
    // not be had. Install scripts are left out: nothing needs one, and npm would come back to this file.
    const args = ['install', '--no-save', '--ignore-scripts', '--loglevel=error'];
    if (npm) run(process.execPath, [npm, ...args]);
    else run('npm', args);
  });
}

function compile() {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'),
    )
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const inputs = [...files, path.join(root, 'tsconfig.json'), path.join(root, 'package-lock.json')];
  const fingerprint = sha256(
    inputs.map((file) => {
      const { mtimeMs, size } = statSync(file);
      return `${path.relative(root, file)} ${mtimeMs} ${size}\n`;
    }),
  );
  const missing = !existsSync(path.join(root, 'dist/cli/bin.js'));
  if (missing || process.argv.includes('--force'))
    rmSync(path.join(stamps, 'compiled'), { force: true });
  once('compiled', fingerprint, () => {
    // A file that is gone from src/ must be gone from dist/ too, so nothing is kept from before.
    rmSync(path.join(root, 'dist'), { recursive: true, force: true });
    rmSync(path.join(stamps, 'build.tsbuildinfo'), { force: true });
    run(process.execPath, [
      path.join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      'tsconfig.json',
    ]);
  });
}

// `npm pack` comes here through "prepack", where its user has installed everything.
if (process.env.npm_lifecycle_event !== 'prepack') install();
compile();
