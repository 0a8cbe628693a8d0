// Runs the commands of a page of docs/ and puts what they print below them: each block ```console, in order, in
// one folder that begins as a copy of the given one. `node .ci/replay-page.mjs PAGE FOLDER` prints the page.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [page, start] = process.argv.slice(2);
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'sendlint-story-')));
const bin = path.join(folder, '.bin');

try {
  cpSync(start, folder, { recursive: true });
  link(root, 'sendlint');
  for (const name of ['mjml', 'handlebars']) link(path.join(root, 'node_modules', name), name);
  // What npx does in a project that has sendlint installed.
  mkdirSync(bin);
  writeFileSync(
    path.join(bin, 'npx'),
    `#!/bin/sh\nshift\nexec "${process.execPath}" "${root}/dist/cli/bin.js" "$@"\n`,
  );
  chmodSync(path.join(bin, 'npx'), 0o755);

  const text = readFileSync(page, 'utf8');
  process.stdout.write(
    text.replace(
      /^```console\n([\s\S]*?)^```$/gm,
      (_, block) => `\`\`\`console\n${replayed(block)}\`\`\``,
    ),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function link(target, name) {
  mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
  symlinkSync(target, path.join(folder, 'node_modules', name));
}

/** Lines that begin with "$ " are commands; all others are what they printed when the page was made. */
function replayed(block) {
  const commands = block.split('\n').filter((line) => line.startsWith('$ '));
  return commands.map((line) => `${line}\n${printedBy(line.slice(2))}`).join('');
}

function printedBy(command) {
  const { stdout, status } = spawnSync('bash', ['-c', `${command} 2>&1`], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${bin}:${process.env.PATH}`,
      HOME: folder,
      NO_COLOR: '1',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'ada@example.com',
    },
  });
  const shown = stdout
    .replaceAll(folder, '/home/ada/kite')
    .replace(/\b\d+(?:\.\d+)? m?s(?=[,)\n])/g, '0.4 s')
    .replace(/\n*$/, '\n');
  return `${shown === '\n' ? '' : shown}${status === 0 ? '' : `(exit code ${status})\n`}`;
}
