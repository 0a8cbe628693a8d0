#!/usr/bin/env node
// Adds sendlint to the project in the current folder and runs `sendlint init` there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const ADD = {
  npm: ['install', '--save-dev'],
  pnpm: ['add', '--save-dev'],
  yarn: ['add', '--dev'],
  bun: ['add', '--dev'],
};

const cwd = process.cwd();
const manifestFile = path.join(cwd, 'package.json');
const manager = managerOf(process.env.npm_config_user_agent);

if (!existsSync(manifestFile)) {
  end(
    2,
    `There is no package.json in ${cwd}.`,
    `Run "${manager} init" first, or go to your project.`,
  );
}
if (!isListed(manifestOf(manifestFile)) || installed() === undefined) {
  run(manager, [...ADD[manager], 'sendlint']);
}
const program = installed();
if (program === undefined) {
  end(
    2,
    `${manager} did not install sendlint.`,
    `Run "${manager} ${ADD[manager].join(' ')} sendlint".`,
  );
}
const { status } = spawnSync(process.execPath, [program, 'init', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 2;

/** Package managers say who they are, as in `pnpm/9.1.0 npm/? node/v22.16.0 linux x64`. */
function managerOf(userAgent = '') {
  const [name] = userAgent.split('/');
  return Object.hasOwn(ADD, name) ? name : 'npm';
}

function manifestOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return end(2, `${file} cannot be read: ${error.message}.`, 'Mend it, and run this again.');
  }
}

function isListed({ dependencies = {}, devDependencies = {} }) {
  return 'sendlint' in dependencies || 'sendlint' in devDependencies;
}

/** The program of the installed sendlint; undefined where there is none. */
function installed() {
  try {
    const manifest = createRequire(manifestFile).resolve('sendlint/package.json');
    return path.join(path.dirname(manifest), manifestOf(manifest).bin.sendlint);
  } catch {
    return undefined;
  }
}

function run(command, args) {
  console.log(`${command} ${args.join(' ')}`);
  // Windows finds package managers, which are batch files there, only through a shell.
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell });
  if (error) end(2, `${command} cannot be run: ${error.message}.`, 'Is it installed?');
  if (status !== 0) process.exit(status ?? 2);
}

function end(exitCode, message, hint) {
  console.error(`error  ${message}\n  ${hint}`);
  process.exit(exitCode);
}
