import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { lintCell, type RenderBench } from '../../src/lint/lint-cell.ts';
import { cellsOf, type Cell } from '../../src/lint/matrix.ts';
import { activeRules, type ActiveRule } from '../../src/lint/settings.ts';
import type { Sighting } from '../../src/lint/sighting.ts';
import { loadProject } from '../../src/project/load-project.ts';
import type { Project } from '../../src/project/project.ts';
import { createReader } from '../../src/read/read-message.ts';
import { openRenderer, type Renderer } from '../../src/render/renderer.ts';
import { defineRule } from '../../src/rules/define-rule.ts';
import { rules } from '../../src/rules/index.ts';
import { collectPrinters, placeOf, swapsOf, type Printer, type Swap } from './swaps.ts';

let project: Project;
let printers: readonly Printer[];
let unexpected: readonly string[];
let lint: (swap: Pick<Swap, 'project' | 'definition' | 'cell'>) => Promise<readonly string[]>;

beforeAll(async () => {
  project = await loadProject({ cwd: path.resolve(import.meta.dirname, '../..') });
  const reader = createReader();
  const renderers = new Map<Project, Promise<Renderer>>();
  const benchFor = async (one: Project, active: readonly ActiveRule[]): Promise<RenderBench> => {
    const renderer = renderers.get(one) ?? openRenderer(one);
    renderers.set(one, renderer);
    return { project: one, renderer: await renderer, reader, rules: active, canary: true };
  };

  const asConfigured = await benchFor(project, activeRules(rules, project.rules));
  const gallery = await lintGallery(project, asConfigured);
  printers = gallery.printers;
  unexpected = gallery.sightings
    .filter(({ expectedBy }) => expectedBy === undefined)
    .map(({ rule, text, at }) => `${placeOf(at)} ${rule} ${text}`);

  const identifying = rules.filter(({ id }) => /^(?:identifier|tracking)\//.test(id));
  const active = activeRules(identifying, new Map());
  lint = async ({ project: mutated, definition, cell }) => {
    const bench = await benchFor(mutated, active);
    const { sightings } = await lintCell({ ...cell, definition, cases: [] }, bench);
    return sightings.map(({ at }) => placeOf(at));
  };
}, 60_000);

test('the gallery as it is has no findings', () => {
  expect(unexpected).toEqual([]);
});

test('every swap of identifiers is found at its expression', async () => {
  const missed: string[] = [];
  let count = 0;
  for (const printer of printers) {
    for (const swap of swapsOf(printer, project)) {
      count += 1;
      const places = await lint(swap);
      if (!places.includes(placeOf(printer.expression.at))) missed.push(describe(swap));
    }
  }
  const score = `${count - missed.length} of ${count} swaps found`;
  process.stdout.write(`${score}, at ${printers.length} expressions of the gallery.\n`);
  expect(missed).toEqual([]);
});

const describe = ({ printer: { definition, part, expression, role }, cell, wrong }: Swap): string =>
  `${definition.name} (${part}, ${role}) for ${cell.customer.name}: ${wrong.path} in ${expression.source} at ${placeOf(expression.at)}`;

/** The gallery's findings, and its expressions that print an identifier under a label. The incidents stay as they are. */
async function lintGallery(gallery: Project, bench: RenderBench) {
  const found = new Map<string, Printer>();
  const sightings: Sighting[] = [];
  for (const cell of cellsOf(gallery)) {
    const isIncident = cell.definition.name.startsWith('incidents/');
    const active = isIncident ? bench.rules : [...bench.rules, probing(cell, found)];
    sightings.push(...(await lintCell(cell, { ...bench, rules: active })).sightings);
  }
  return { sightings, printers: [...found.values()] };
}

/** A rule that finds nothing, and sees what rules see. */
function probing(cell: Cell, found: Map<string, Printer>): ActiveRule {
  const rule = defineRule({
    id: 'test/probe',
    summary: 'Collect the expressions that print identifiers',
    severity: 'error',
    options: z.strictObject({}),
    messages: {},
    check(judged) {
      collectPrinters(found, cell, judged);
      return [];
    },
  });
  return { rule, severity: 'error', severityIsSet: false, options: {} };
}
