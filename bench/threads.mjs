// What several threads cost and bring: the command line over one project, with one thread and with several, in turns.
// On a machine that others use as well, wall time says little: the processor time of the busiest thread is what a
// machine with cores to spare would need. Linux only, where /proc tells threads apart.
// `node bench/threads.mjs 60 50 3` takes 60 templates, 50 customers and 3 threads.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeProject } from './projects.mjs';
import { printTable } from './table.mjs';

const BIN = path.resolve(import.meta.dirname, '../dist/cli/bin.js');
const ROUNDS = 2;
const TICKS_PER_SECOND = 100;

const [templates = 10, customers = 100, threads = 2] = process.argv
  .slice(2)
  .map(Number)
  .filter(Number.isInteger);
const folder = mkdtempSync(path.join(tmpdir(), 'sendlint-bench-'));
try {
  writeProject(folder, { templates, customers, locales: 10 });
  const ways = ['off', String(threads)];
  const runs = new Map(ways.map((way) => [way, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const way of ways) runs.get(way).push(await runOnce(way));
  }
  printTable(
    ['--concurrency', 'messages', 'wall s', 'busiest thread s', 'all threads s'],
    ways.map((way) => [
      way,
      (templates * customers).toLocaleString('en'),
      ...['wall', 'busiest', 'all'].map((key) =>
        Math.min(...runs.get(way).map((run) => run[key])).toFixed(1),
      ),
    ]),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function runOnce(way) {
  rmSync(path.join(folder, '.sendlint'), { recursive: true, force: true });
  const started = performance.now();
  const child = spawn(process.execPath, [BIN, '-f', 'json', '--concurrency', way], {
    cwd: folder,
    stdio: 'ignore',
  });
  const seconds = new Map();
  while (child.exitCode === null && child.signalCode === null) {
    for (const [thread, time] of threadTimes(child.pid)) seconds.set(thread, time);
    await wait(100);
  }
  const wall = (performance.now() - started) / 1000;
  const times = [...seconds.values()];
  return { wall, busiest: Math.max(...times), all: times.reduce((sum, time) => sum + time, 0) };
}

/** Seconds of processor time by thread; those that have just ended are left out. */
function threadTimes(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).map((thread) => {
      const stat = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return [thread, (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND];
    });
  } catch {
    return [];
  }
}
