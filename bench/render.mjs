// What it costs to trace a message and to render it once more with canaries, beside rendering it once:
// the bundled gallery, in both render orders. Only ratios mean something; see docs/performance.md.
import path from 'node:path';
import { cellsOf } from '../dist/lint/matrix.js';
import { loadProject } from '../dist/project/load-project.js';
import { openRenderer } from '../dist/render/renderer.js';
import { mjmlFirst } from './mjml-first.mjs';
import { openPlain } from './plain-render.mjs';
import { printTable } from './table.mjs';

const ROUNDS = 9;
/** Traced and canary render together, in plain renders of a message by itself. */
const BUDGET = 4;

const gallery = await loadProject({ cwd: path.resolve(import.meta.dirname, '..') });
const inOtherOrder = mjmlFirst(gallery);

const rows = [
  ['Handlebars, then MJML', await measure(gallery)],
  ['MJML, then Handlebars', await measure(inOtherOrder)],
  ['the same, MJML once per template', await measure(inOtherOrder, { sharesMarkup: true })],
];
print(rows);
if (rows.slice(0, 2).some(([, { ratio }]) => ratio > BUDGET)) process.exitCode = 1;

/** Medians of `ROUNDS` paired runs over all messages, in milliseconds per message. */
async function measure(project, options) {
  const renderPlain = await openPlain(project, options);
  const renderer = await openRenderer(project);
  const cells = cellsOf(project);
  const messages = cells.map(({ definition, data, customer }) => {
    const { identifiers } = project.factsOf(data, { customer, message: definition, to: undefined });
    return { definition, data, customer: customer.name, identifiers };
  });
  const rounds = [];
  // The first round compiles what all others share.
  for (let round = 0; round <= ROUNDS; round++) {
    const times = { plain: 0, traced: 0, canary: 0 };
    for (const message of messages) {
      const renamed = { ...message, data: withOtherNames(message.data, round) };
      const runs = [() => timePlain(renamed, times), () => timeTraced(renamed, times)];
      for (const run of round % 2 === 0 ? runs : runs.toReversed()) await run();
    }
    if (round > 0) rounds.push(times);
  }
  const perMessage = (key) => median(rounds.map((times) => times[key])) / messages.length;
  const plain = perMessage('plain');
  const traced = perMessage('traced');
  const canary = perMessage('canary');
  return { messages: messages.length, plain, traced, canary, ratio: (traced + canary) / plain };

  async function timePlain({ definition, data }, times) {
    const started = processorTime();
    await renderPlain(definition, data);
    times.plain += processorTime() - started;
  }

  async function timeTraced({ definition, data, customer, identifiers }, times) {
    const started = processorTime();
    const plain = await renderer.render(definition, data, { customer });
    const traced = processorTime();
    await renderer.renderCanary(definition, data, { customer, identifiers, plain });
    times.traced += traced - started;
    times.canary += processorTime() - traced;
  }
}

/** Milliseconds that the process has worked: what else the machine does counts for nothing. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** So that no round finds a document that an earlier one compiled. */
function withOtherNames(value, round, key = '') {
  if (typeof value === 'string' && ['given', 'company', 'name', 'number'].includes(key)) {
    return key === 'number' ? value : `${value} ${'I'.repeat(round)}`.trim();
  }
  if (Array.isArray(value)) return value.map((item) => withOtherNames(item, round));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, withOtherNames(held, round, name)]),
  );
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function print(rows) {
  printTable(
    ['render order', 'messages', 'plain ms', 'traced ms', 'canary ms', 'ratio'],
    rows.map(([name, { messages, plain, traced, canary, ratio }]) => [
      name,
      String(messages),
      ...[plain, traced, canary].map((time) => time.toFixed(2)),
      ratio.toFixed(2),
    ]),
  );
}
