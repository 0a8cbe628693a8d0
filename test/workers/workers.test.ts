import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { RunPart } from '../../src/lint/run-part.ts';
import { refuseExit } from '../../src/model/refuse-exit.ts';
import { makeProject, type Files } from '../support/make-project.ts';
import { shop } from '../cli/shop.ts';
import { lintWith } from './run.ts';

// What workers lint is what the main thread would have found, to the last byte.

const root = path.resolve(import.meta.dirname, '../..');
const projects = ['locale-folders', 'liquid', 'command-engine', 'seeded-faults'].map((name) =>
  path.join(root, 'test/projects', name),
);

test.each(projects)('%s', { timeout: 240_000 }, async (cwd) => {
  const [alone, idle] = [await lintWith(cwd), await lintWith(cwd, { isIdle: true })];
  expect(new Set(idle.outcomes)).toEqual(new Set(['linted']));
  expect(idle.said).toBe(alone.said);
  expect(idle.part.rendered).toEqual(alone.part.rendered);
  expect(told(idle.part)).toEqual(told(alone.part));

  const together = await lintWith(cwd, {});
  expect(together.said).toBe(alone.said);
  expect(told(together.part)).toEqual(told(alone.part));
});

test('the gallery, and what is remembered of it', { timeout: 240_000 }, async () => {
  const [own, theirs] = [await folder(), await folder()];
  const alone = await lintWith(root, undefined, { cache: own });
  const together = await lintWith(root, { isIdle: true }, { cache: theirs });
  expect(together.outcomes).toContain('linted');
  expect(together.said).toBe(alone.said);
  expect(together.part.rendered).toEqual(alone.part.rendered);
  expect(told(together.part)).toEqual(told(alone.part));
  expect(await contents(theirs)).toEqual(await contents(own));

  const again = await lintWith(root, { isIdle: true }, { cache: theirs });
  expect(again.part.rendered).toEqual([]);
  expect(again.outcomes).toEqual([]);
  expect(again.said).toBe(alone.said);
});

const told = ({ sharing }: RunPart) => sharing && { ...sharing, plain: [...sharing.plain] };

const mail = (words: string): string =>
  String(shop['templates/order-confirmation.hbs']).replace('</body>', `<p>${words}</p></body>`);

const withHelper = (module: string): Files => ({
  ...shop,
  'templates/order-confirmation.hbs': mail('{{odd order.number}}'),
  'templates/order-changed.hbs': mail('{{odd order.internalNumber}}'),
  'templates/order-cancelled.hbs': mail('Nothing odd.'),
  'sendlint.config.yaml': 'handlebars:\n  helpers: [helpers.mjs]\n',
  'helpers.mjs': `import { isMainThread } from 'node:worker_threads';\n${module}`,
});

interface Odd {
  readonly what: string;
  readonly module: string;
  /** What becomes of the units that the worker takes. */
  readonly outcomes: readonly string[];
  readonly renderTimeout?: number;
}

test.each<Odd>([
  {
    what: 'a worker that dies of what nobody catches',
    module:
      'export function odd(given) {\n  if (!isMainThread) queueMicrotask(() => { throw new Error("behind everybody\'s back"); });\n  return given;\n}\n',
    outcomes: ['left'],
  },
  {
    what: 'a worker that cannot even read the helpers',
    module:
      'if (!isMainThread) setTimeout(() => { throw new Error("too late"); });\nexport const odd = (given) => given;\n',
    outcomes: [],
  },
  {
    what: 'a helper that ends the process',
    module: 'export const odd = () => process.exit(3);\n',
    outcomes: ['linted'],
  },
  {
    what: 'a helper that never ends',
    module: 'export function odd() {\n  for (;;);\n}\n',
    outcomes: ['left', 'linted'],
    renderTimeout: 1000,
  },
])('$what changes nothing', { timeout: 120_000 }, async ({ module, outcomes, renderTimeout }) => {
  const cwd = await makeProject(withHelper(module));
  // Only a process may end a process: the main thread is that of the test runner.
  const spied = vi.spyOn(process, 'exit').mockImplementation(refuseExit);
  onTestFinished(() => spied.mockRestore());
  const alone = await lintWith(cwd, undefined, { renderTimeout });
  const together = await lintWith(cwd, { isIdle: true }, { renderTimeout });
  expect(together.said).toBe(alone.said);
  for (const outcome of outcomes) expect(together.outcomes).toContain(outcome);
});

test('a project that has changed meanwhile is not mixed up', { timeout: 120_000 }, async () => {
  const cwd = await makeProject(withHelper('export const odd = (given) => given;\n'));
  const stale = { isIdle: true, isStale: true };
  const [alone, together] = [await lintWith(cwd), await lintWith(cwd, stale)];
  expect(together.outcomes).toEqual([]);
  expect(together.said).toBe(alone.said);
});

async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'sendlint-store-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

async function contents(store: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(store)).filter((name) => name.endsWith('.shelf')).toSorted();
  const texts = names.map(async (name) => readFile(path.join(store, name), 'utf8'));
  const all = await Promise.all(texts);
  return new Map(names.map((name, index) => [name, all[index] ?? '']));
}
