// The checks beside the tests. Runs all of them, says which failed, and exits 1 if any did.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const tool = (name, file) => [process.execPath, path.join(root, 'node_modules', name, file)];

const changedFiles = () =>
  spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout;

/** Runs one command; its output is shown only where it fails. */
function passes([command, ...args]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return true;
  process.stdout.write(stdout + stderr);
  return false;
}

/** Generated files are made anew; whatever differs from what is committed was stale. */
function generatedFilesAreCurrent() {
  const before = changedFiles();
  if (!passes([process.execPath, '.ci/generate.mjs'])) return false;
  const after = changedFiles();
  if (after === before) return true;
  process.stdout.write(`Stale generated files; run "npm run generate" and commit:\n${after}`);
  return false;
}

const checks = {
  build: () => passes([process.execPath, '.ci/prepare.mjs']),
  types: () => passes([...tool('typescript', 'bin/tsc'), '--noEmit', '-p', 'test']),
  lint: () => passes([...tool('oxlint', 'bin/oxlint'), '--type-aware', '--deny-warnings']),
  format: () =>
    passes([...tool('prettier', 'bin/prettier.cjs'), '--check', '--log-level=warn', '.']),
  knip: () => passes([...tool('knip', 'bin/knip.js')]),
  publint: () => passes([...tool('publint', 'src/cli.js'), '--strict']),
  'package types': () =>
    passes([
      ...tool('@arethetypeswrong/cli', 'dist/index.js'),
      '--pack',
      '.',
      '--profile',
      'esm-only',
    ]),
  'generated files': generatedFilesAreCurrent,
};

for (const [name, check] of Object.entries(checks)) {
  const passed = check();
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}`);
  if (!passed) process.exitCode = 1;
}
