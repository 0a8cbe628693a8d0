import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { apply, CHANGES, revert } from '../cache/changes.ts';
import { shop } from '../cache/shop.ts';
import { makeProject, type Files } from '../support/make-project.ts';
import { runCli } from './run-cli.ts';

const bin = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));

/** What a run says and writes, but for how long it took; and whether it was one that only looked for changes. */
async function look(root: string, argv: readonly string[] = [], env: Record<string, string> = {}) {
  // What was written within the last tick of the clock may be written once more within it.
  await passed(50);
  const given = ['--stats', '--no-canary', '-f', 'json', '-f', 'stylish=out.txt', ...argv];
  const { stdout, stderr, exitCode } = await runCli(root, given, env);
  const written = await readFile(path.join(root, 'out.txt'), 'utf8').catch(() => '');
  return {
    isRemembered: /linting \d+ messages? 0 ms \(0 rendered/.test(stderr),
    exitCode,
    report: timeless(stdout),
    written: timeless(written),
    told: stderr.replace(/^Reading the project took .*\n(?:.*of MJML.*\n)?/m, ''),
  };
}

/** Without how long it took, and without what of it was there already. */
const timeless = (text: string): string =>
  text
    .replace(/"durationMs": \d+|\b\d+(?:\.\d+)? m?s\b/g, 'TIME')
    .replace(/\((?:\d+ (?:rendered|remembered), )+TIME\)/g, '(TIME)');

test('every change is noticed, and nothing else', { timeout: 600_000 }, async () => {
  const root = await makeProject(shop);
  const first = await look(root);
  expect(first.isRemembered).toBe(false);
  expect(await look(root)).toEqual({ ...first, isRemembered: true });
  for (const [index, change] of CHANGES.entries()) {
    await apply(change, 'Zoë', root);
    const changed = await look(root);
    expect(changed.isRemembered, change[0]).toBe(false);
    const fresh = index % 6 === 0 ? await look(root, ['--no-cache']) : changed;
    expect(changed, change[0]).toEqual(fresh);
    await revert(change, root);
  }
  expect(await look(root)).toEqual(first);
  expect(await look(root)).toEqual({ ...first, isRemembered: true });
});

const small: Files = {
  'sendlint.config.yaml': 'rules: { contact/missing-route: warn }\n',
  'templates/mail.hbs':
    '---\nsubject: Order {{order.number}}\n---\n<p>Dear {{customer.name.given}}, it is on its way.</p>\n',
  'fixtures/customers/ada.yaml':
    'customer: { name: { given: Ada }, email: ada@example.com }\norder: { number: A-10023 }\n',
};

test('what is asked for decides which answer is remembered, and not how it is told', async () => {
  const root = await makeProject(small);
  const first = await look(root);
  expect(first.isRemembered).toBe(false);
  for (const argv of [
    ['--max-warnings', '0'],
    ['--quiet'],
    ['--customer', 'ada'],
    ['--rule', 'greeting/generic:off'],
    ['templates/mail.hbs'],
    ['--config', 'sendlint.config.yaml'],
  ]) {
    const once = await look(root, argv);
    expect([argv, once.isRemembered]).toEqual([argv, false]);
    expect(await look(root, argv)).toEqual({ ...once, isRemembered: true });
  }
  expect(
    (await look(root, ['-f', 'sarif=out.sarif', '--color', '--show-expected'])).isRemembered,
  ).toBe(true);
  for (const flag of [
    '--no-cache',
    '--fix',
    '--fix-dry-run',
    '--coverage',
    '--changed',
    '--suppress-all',
  ]) {
    expect([flag, (await look(root, [flag])).isRemembered]).toEqual([flag, false]);
  }
  const within = path.join(root, 'templates');
  const there = await look(within);
  expect(there.isRemembered).toBe(false);
  expect(await look(within)).toEqual({ ...there, isRemembered: true });
  await mkdir(path.join(within, 'fixtures'));
  await mkdir(path.join(within, 'templates'));
  expect(await look(within)).toMatchObject({ isRemembered: false, exitCode: 2 });
});

test('modules that may say something else tomorrow are asked again', async () => {
  const computed = (text: string): Files => ({
    'templates/mail.hbs': String(small['templates/mail.hbs']),
    'fixtures/customers/bo.mjs': `const order = ${text};\nexport default { customer: { name: { given: 'Bo' } }, order };\n`,
  });
  for (const [text, isRemembered] of [
    [
      "{ number: 'A-1', date: new Date('2026-01-01').toISOString(), brand: process.env.BRAND }",
      true,
    ],
    ["{ number: 'A-1', date: new Date().getUTCFullYear() }", false],
    ["{ number: 'A-1', age: Date.now() - Date.now() }", false],
    ["{ number: 'A-1', of: Math.random() < 2 }", false],
    ["{ number: 'A-1', dir: process.cwd() === '' }", false],
  ] as const) {
    const root = await makeProject(computed(text));
    await look(root);
    expect([text, (await look(root)).isRemembered]).toEqual([text, isRemembered]);
    expect((await look(root, [], { BRAND: 'Kite' })).isRemembered).toBe(false);
  }
});

test('entries that end are looked at again on another day', async () => {
  const root = await makeProject(small);
  await look(root, ['--rule', 'contact/missing-route:error', '--suppress-all']);
  await look(root, ['--rule', 'contact/missing-route:error']);
  const [name = ''] = readdirSync(path.join(root, '.sendlint')).filter((file) =>
    file.startsWith('run-'),
  );
  expect(await readFile(path.join(root, '.sendlint', name), 'utf8')).toMatch(
    /"day":"\d{4}-\d\d-\d\d"/,
  );
});

test('whatever has become of what is remembered, the run is what it was', async () => {
  const root = await makeProject(small);
  const first = await look(root);
  const folder = path.join(root, '.sendlint');
  const [name = ''] = readdirSync(folder).filter((file) => file.startsWith('run-'));
  const file = path.join(folder, name);
  const text = await readFile(file, 'utf8');
  for (const spoilt of [
    '',
    text.slice(0, -20),
    text.replaceAll('"errors":', '"error":'),
    'sendlint-shelf 0\n',
  ]) {
    await writeFile(file, spoilt);
    expect(await look(root)).toEqual(first);
    expect(await look(root)).toEqual({ ...first, isRemembered: true });
  }
});

test('a run of which nothing has changed loads what tells it, and nothing that makes one', async () => {
  expect(existsSync(bin), 'run "npm run build"').toBe(true);
  const root = await makeProject(shop);
  await passed(50);
  const hooks = dataUrl(`
    import { writeSync } from 'node:fs';
    export async function load(url, context, next) {
      writeSync(3, url + '\\n');
      return next(url, context);
    }`);
  const register = dataUrl(
    `import { register } from 'node:module'; register(${JSON.stringify(hooks)});`,
  );
  const run = () => {
    const { stdout, output } = spawnSync(process.execPath, ['--import', register, bin], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const urls = String(output[3]).split('\n');
    const found = (pattern: RegExp): string[] =>
      [...new Set(urls.flatMap((url) => pattern.exec(url)?.[1] ?? []))].toSorted();
    return {
      report: timeless(stdout),
      packages: found(/\/node_modules\/((?:@[^/]+\/)?[^/]+)/),
      folders: found(/^file:.*\/dist\/([^/]+)\//),
      ofGraph: found(/\/dist\/graph\/([^/]+)\.js$/),
    };
  };
  const first = run();
  expect(first.packages).toContain('handlebars');
  expect(run()).toEqual({
    report: first.report,
    packages: ['commander', 'picocolors'],
    folders: ['cli', 'graph', 'model', 'report', 'store'],
    ofGraph: ['environment'],
  });
});

function dataUrl(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}
