// What a matrix costs: ten templates for 5 and 100 customers, by sendlint and by what else a team may do. Runs take
// turns, each in a process of its own. `node bench/matrix.mjs 1000` takes another number of customers.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

const given = process.argv.slice(2).map(Number).filter(Number.isInteger);
const folder = mkdtempSync(path.join(tmpdir(), 'sendlint-bench-'));
try {
  const rows = (given.length > 0 ? given : [5, 100]).flatMap(measure);
  printTable(
    ['way', 'messages', 'processor s', 'ms per message', 'peak MB', 'times sendlint'],
    rows,
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
