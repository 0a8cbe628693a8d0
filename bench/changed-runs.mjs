// Runs of the command line over one project, one after the other, each in a process of its own: the first, and those
// behind it with nothing changed, one template and one customer.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TEMPLATES, writeCustomer } from './projects.mjs';

const BIN = path.resolve(import.meta.dirname, '../dist/cli/bin.js');
const USAGE = path.join(import.meta.dirname, 'tell-usage.mjs');

/** By what was changed: how many messages were rendered, seconds of processor time and of wall time. `round` tells changes apart. */
export function changedRuns(project, round) {
  rmSync(path.join(project, '.sendlint'), { recursive: true, force: true });
  const first = run(project);
  const unchanged = run(project);
  const template = path.join(project, 'templates', `${TEMPLATES[4]}.mjml`);
  const text = readFileSync(template, 'utf8');
  writeFileSync(template, text.replace('<mj-text>', `<mj-text>Note ${'abc'[round % 3]}. `));
  const templateChanged = run(project);
  writeFileSync(template, text);
  run(project);
  writeCustomer(project, 1, 3, round + 1);
  const customerChanged = run(project);
  return { first, unchanged, templateChanged, customerChanged };
}

function run(cwd) {
  const started = performance.now();
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', USAGE, BIN, '--stats', '-f', 'json'],
    { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const wall = (performance.now() - started) / 1000;
  const [, processor] = /^processor ([\d.]+)$/m.exec(stderr) ?? [];
  const [, rendered] = /\(([\d,]+) rendered/.exec(stderr) ?? [];
  if (status === 2 || processor === undefined || rendered === undefined) {
    throw new Error(`sendlint failed:\n${stderr}`);
  }
  return { rendered, processor: Number(processor), wall };
}
