import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { concludeRun } from '../../src/lint/conclude-run.ts';
import { lintPart, type LintOptions } from '../../src/lint/lint-part.ts';
import type { RunPart } from '../../src/lint/run-part.ts';
import { loadProject } from '../../src/project/load-project.ts';
import json from '../../src/report/json/json.ts';
import { openStore } from '../../src/store/store.ts';
import { makeProject } from '../support/make-project.ts';
import { shop } from './shop.ts';

interface Run {
  /** The report, but for the time it took. */
  readonly report: string;
  readonly rendered: readonly string[];
}

const CONTEXT = {
  color: false,
  links: false,
  width: Infinity,
  showExpected: true,
  showQuestions: true,
} as const;

async function run(
  root: string,
  cached: boolean,
  options: Partial<LintOptions> = {},
): Promise<Run> {
  const project = await loadProject({ cwd: root });
  const store = openStore(path.join(root, 'node_modules/.cache/sendlint'));
  const part = await lintPart(project, {
    version: '1',
    ...(cached && { cache: { store, written: new Set(), variables: {} } }),
    ...options,
  });
  expect(store.close()).toBe(undefined);
  const result = { ...concludeRun([part]), duration: 0 };
  return {
    report: json.render(result, CONTEXT),
    rendered: part.rendered.map((order) => nameOf(part, order)),
  };
}

const nameOf = ({ cells }: RunPart, order: number): string => {
  const cell = cells.find((candidate) => candidate.order === order);
  return `${cell?.message} ${cell?.customer}`;
};

describe('a run with a cache', () => {
  it('renders nothing the second time, and says the same', async () => {
    const root = await makeProject(shop);
    const fresh = await run(root, false);
    const first = await run(root, true);
    const second = await run(root, true);
    expect(first).toEqual(fresh);
    expect(second).toEqual({ report: fresh.report, rendered: [] });
  });

  const all = ['order', 'plain', 'shipped', 'shipped.de', 'welcome'];
  it.each<[file: string, from: string, to: string, messages: readonly string[]]>([
    ['templates/order.mjml', 'costs', 'is', ['order']],
    ['templates/partials/footer.hbs', 'Questions', 'Any questions', ['order', 'shipped']],
    ['templates/partials/unused.hbs', 'Nobody', 'No one', []],
    ['includes/head.mjml', 'Kite', 'Kite & Co', ['order']],
    ['templates/shipped.de.hbs', 'Hallo', 'Liebe(r)', ['shipped.de']],
    ['helpers/money.ts', '£', '€', all],
    ['helpers/cents.ts', '2', '1', all],
    ['subjects.yaml', 'parcel', 'packet', ['plain', 'shipped', 'shipped.de']],
    ['load.mjs', 'Dear', 'Hello', ['welcome']],
    ['sendlint.config.yaml', 'email-only: error', 'email-only: warn', all],
    ['fixtures/cases/order.yaml', '£0.00', '0.00', ['order']],
  ])('%s: what depends on it is rendered again', async (file, from, to, messages) => {
    const root = await makeProject(shop);
    await run(root, true);
    const text = String(shop[file]);
    await writeFile(path.join(root, file), text.replace(from, to));
    const { report, rendered } = await run(root, true);
    expect([...new Set(rendered.map((name) => name.split(' ')[0]))]).toEqual(messages);
    expect(report).toBe((await run(root, false)).report);
  });

  it.each<[file: string, from: string, to: string, customer: string]>([
    ['fixtures/customers/ada.yaml', 'Okafor', 'Okoro', 'ada'],
    ['fixtures/customers/bruno.yaml', 'B-20417', 'B-20418', 'bruno'],
    ['fixtures/shared/order.ts', 'C-30555', 'C-30556', 'chidi'],
  ])('%s: only that customer’s messages are rendered again', async (file, from, to, customer) => {
    const root = await makeProject(shop);
    await run(root, true);
    await writeFile(path.join(root, file), String(shop[file]).replace(from, to));
    const { report, rendered } = await run(root, true);
    expect(new Set(rendered.map((name) => name.split(' ')[1]))).toEqual(new Set([customer]));
    expect(report).toBe((await run(root, false)).report);
  });
});
