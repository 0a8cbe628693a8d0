// What a matrix costs: ten templates for 5 and 100 customers, by sendlint and by what else a team may do, and by
// sendlint once more when little or nothing has changed. Runs take turns, each in a process of its own.
// `node bench/matrix.mjs 1000` takes another number of customers.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { changedRuns } from './changed-runs.mjs';
import { writeProject } from './projects.mjs';
import { printTable } from './table.mjs';

const ROUNDS = 3;
/** By hand with jsdom takes a minute for every few hundred messages. */
const MOST_WITH_JSDOM = 10;
const WAYS = [
  ['sendlint', 'sendlint'],
  ['plain', 'sendlint --no-shared-shapes'],
  ['cheerio', '(a) Handlebars, MJML, cheerio'],
  ['jsdom', '(b) Handlebars, MJML, jsdom'],
  ['tokenizer', '(d) Handlebars, one tokenizer pass'],
];

const RUNS = [
  ['first', 'the first'],
  ['unchanged', 'nothing changed'],
  ['templateChanged', 'one template of ten changed'],
  ['customerChanged', 'one customer changed'],
];

const given = process.argv.slice(2).map(Number).filter(Number.isInteger);
const folder = mkdtempSync(path.join(tmpdir(), 'sendlint-bench-'));
try {
  const sizes = given.length > 0 ? given : [5, 100];
  const rows = sizes.flatMap(measure);
  printTable(
    ['way', 'messages', 'processor s', 'ms per message', 'peak MB', 'times sendlint'],
    rows,
  );
  process.stdout.write('\n');
  printTable(
    ['run', 'customers', 'rendered', 'processor s', 'wall s', 'share of the first'],
    sizes.flatMap(measureChanges),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(customers) {
  const project = path.join(folder, String(customers));
  mkdirSync(project);
  writeProject(project, { customers });
  const ways = WAYS.filter(([way]) => way !== 'jsdom' || customers <= MOST_WITH_JSDOM);
  const rounds = Array.from({ length: ROUNDS }, () =>
    Object.fromEntries(ways.map(([way]) => [way, runOnce(way, project)])),
  );
  return ways.map(([way, name]) => {
    const middle = (key) => median(rounds.map((round) => round[way][key]));
    const ratio = median(rounds.map((round) => round[way].processor / round.sendlint.processor));
    const { messages } = rounds[0][way];
    const processor = middle('processor');
    return [
      name,
      messages.toLocaleString('en'),
      processor.toFixed(1),
      ((processor * 1000) / messages).toFixed(1),
      middle('peak').toFixed(0),
      ratio.toFixed(2),
    ];
  });
}

function measureChanges(customers) {
  const project = path.join(folder, String(customers));
  const rounds = Array.from({ length: ROUNDS }, (_, round) => changedRuns(project, round));
  return RUNS.map(([run, name]) => {
    const middle = (key) => median(rounds.map((round) => Number(round[run][key])));
    const share = median(rounds.map((round) => round[run].processor / round.first.processor));
    return [
      name,
      customers.toLocaleString('en'),
      middle('rendered').toLocaleString('en'),
      middle('processor').toFixed(1),
      middle('wall').toFixed(1),
      `${(share * 100).toFixed(0)}%`,
    ];
  });
}

function runOnce(way, project) {
  const script = path.join(import.meta.dirname, 'matrix-once.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, way, project], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${way} failed:\n${stderr}`);
  return JSON.parse(stdout);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
