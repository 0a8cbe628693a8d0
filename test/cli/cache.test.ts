import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { shop } from '../cache/shop.ts';
import { makeProject, type Files } from '../support/make-project.ts';
import { runCli } from './run-cli.ts';

const bin = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));

/** 40 messages for 5 customers. */
function manyMessages(): Files {
  const templates = Array.from({ length: 40 }, (_, index) => [
    `templates/mail-${index}.mjml`,
    `---\nsubject: Order {{order.number}}\n---\n<mjml><mj-body><mj-section><mj-column><mj-text>Dear {{customer.name.given}}, thanks no. ${index}.</mj-text></mj-column></mj-section></mj-body></mjml>\n`,
  ]);
  const customers = ['ada', 'bruno', 'chidi', 'dora', 'emil'].map((name, index) => [
    `fixtures/customers/${name}.yaml`,
    `customer: { name: { given: ${name} }, email: ${name}@example.com }\norder: { number: A-1002${index} }\n`,
  ]);
  return Object.fromEntries([...templates, ...customers]) as Files;
}

const statsOf = (text: string): string | undefined =>
  /\((\d+ rendered, \d+ remembered)\)/.exec(text)?.[1];

test('a second run over 200 messages renders nothing, and loads no engine', async () => {
  expect(existsSync(bin), 'run "npm run build"').toBe(true);
  const root = await makeProject(manyMessages());
  const hooks = dataUrl(`
    import { writeSync } from 'node:fs';
    export async function load(url, context, next) {
      writeSync(3, url + '\\n');
      return next(url, context);
    }`);
  const register = dataUrl(
    `import { register } from 'node:module'; register(${JSON.stringify(hooks)});`,
  );
  const run = (...given: readonly string[]) => {
    const { status, output } = spawnSync(
      process.execPath,
      ['--import', register, bin, '--cache', '--stats', '-f', 'json', ...given],
      { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'], maxBuffer: 1e9 },
    );
    expect(status).toBe(1);
    const [, stdout, stderr, loaded] = output.map(String);
    const engines = String(loaded).match(
      /\/(?:engines\/(?:mjml|handlebars)\/engine|mjml-core|handlebars\/(?:lib|dist))[^\n]*/g,
    );
    const report = String(stdout).replace(/"durationMs": \d+/, '');
    return { report, stats: statsOf(String(stderr)), engines: engines ?? [] };
  };
  const first = run('--no-canary');
  expect(first.stats).toBe('200 rendered, 0 remembered');
  expect(first.engines).not.toEqual([]);
  const second = run('--no-canary');
  expect(second).toEqual({
    report: first.report,
    stats: '0 rendered, 200 remembered',
    engines: [],
  });

  await writeFile(path.join(root, 'templates/mail-7.mjml'), '<mjml><mj-body></mj-body></mjml>');
  expect(run('--no-canary').stats).toBe('5 rendered, 195 remembered');
});

function dataUrl(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

test('the cache is in the project, or where it is wanted', async () => {
  const root = await makeProject(shop);
  const has = (folder: string): boolean => existsSync(path.join(root, folder));
  await runCli(root, ['--no-cache', '--no-canary']);
  expect(has('.sendlint')).toBe(false);
  await runCli(root, ['--no-canary', '--cache-location', 'elsewhere/below']);
  expect(readdirSync(path.join(root, 'elsewhere/below'))).not.toEqual([]);
  expect([has('.sendlint'), has('elsewhere/below/.gitignore')]).toEqual([false, false]);
  await runCli(root, ['--no-canary', '--cache-strategy', 'content']);
  expect(await readFile(path.join(root, '.sendlint/.gitignore'), 'utf8')).toBe('*\n');

  const file = await runCli(root, ['--cache', '--cache-location', 'subjects.yaml']);
  expect(file.stderr).toContain('it is a file');
  expect(file.exitCode).toBe(2);
  const below = await runCli(root, ['--cache', '--cache-location', 'subjects.yaml/below']);
  expect(below.stderr).toContain('subjects.yaml is a file');
  expect(below.exitCode).toBe(2);
  const strategy = await runCli(root, ['--cache', '--cache-strategy', 'metadata']);
  expect(strategy.stderr).toContain('Expected content');
  expect(strategy.exitCode).toBe(2);
});

test('whatever has become of the cache, the run is what it was', async () => {
  const root = await makeProject(shop);
  const run = async () => {
    const { stdout, stderr, exitCode } = await runCli(root, ['--cache', '--stats', '-f', 'json']);
    return {
      report: stdout.replace(/"durationMs": \d+/, ''),
      stats: statsOf(stderr),
      exitCode,
    };
  };
  const first = await run();
  const remembered = await run();
  expect(remembered.report).toBe(first.report);
  expect(remembered.stats).toMatch(/^0 rendered/);
  const folder = path.join(root, '.sendlint');
  const shelves = readdirSync(folder).filter((name) => name.endsWith('.shelf'));
  for (const spoil of [
    (text: string) => text.slice(0, text.length / 2),
    (text: string) => text.replaceAll('Ada', 'Eda'),
    () => '',
    () => 'sendlint-shelf 0\nabc def {}\n',
  ]) {
    for (const name of shelves) {
      const file = path.join(folder, name);
      await writeFile(file, spoil(await readFile(file, 'utf8')));
    }
    expect((await run()).report).toBe(first.report);
    expect(await run()).toEqual(remembered);
  }
  await rm(folder, { recursive: true });
  await writeFile(folder, 'in the way');
  const blocked = await runCli(root, ['--cache', '-f', 'json']);
  expect(blocked.stdout.replace(/"durationMs": \d+/, '')).toBe(first.report);
  expect(blocked.stderr).toMatch(/^The cache could not be written: .*\n {2}Name a folder .*\n$/);
  expect((await runCli(root, ['-f', 'json'])).stderr).toBe('');
});

test('other flags ask other questions', async () => {
  const root = await makeProject(shop);
  const run = async (...given: string[]) => {
    const cached = await runCli(root, ['--cache', '--stats', '-f', 'json', ...given]);
    const fresh = await runCli(root, ['--no-cache', '-f', 'json', ...given]);
    const plain = (text: string) => text.replace(/"durationMs": \d+/, '');
    expect(plain(cached.stdout)).toBe(plain(fresh.stdout));
    return statsOf(cached.stderr);
  };
  expect(await run()).toMatch(/ 0 remembered$/);
  expect(await run('--no-canary')).toMatch(/ 0 remembered$/);
  expect(await run('--rule', 'greeting/generic:warning')).toMatch(/ 0 remembered$/);
  expect(await run('--customer', 'ada')).toMatch(/^0 rendered/);
  expect(await run('--quiet')).toMatch(/ 0 remembered$/);
  expect(await run()).toMatch(/^0 rendered/);
  expect(await run('--coverage')).toMatch(/ 0 remembered$/);
  expect(await run('--shard', '1/2')).toMatch(/^0 rendered/);
  await writeFile(path.join(root, 'sendlint.lock.yaml'), 'version: 1\nmessages: {}\n');
  expect(await run()).toMatch(/ 0 remembered$/);
});

test('helpers that read files, the environment or the network', async () => {
  const helper = (body: string): Files => ({
    'sendlint.config.yaml': 'handlebars: { helpers: helper.mjs }',
    'templates/mail.hbs': '<p>Dear {{customer.name.given}}, {{word}}</p>\n',
    'fixtures/customers/ada.yaml': 'customer: { name: { given: Ada } }\n',
    'helper.mjs': body,
    'words/en.json': '"Hello"',
  });
  const stats = async (root: string, env: Record<string, string> = {}) =>
    statsOf((await runCli(root, ['--cache', '--stats'], env)).stderr);

  const reading = await makeProject(
    helper(
      "import { readFileSync } from 'node:fs';\nexport const word = () => JSON.parse(readFileSync(new URL('./words/en.json', import.meta.url), 'utf8'));\n",
    ),
  );
  expect(await stats(reading)).toBe('1 rendered, 0 remembered');
  expect(await stats(reading)).toBe('0 rendered, 1 remembered');
  await writeFile(path.join(reading, 'words/en.json'), '"Good day"');
  expect(await stats(reading)).toBe('1 rendered, 0 remembered');

  const asking = await makeProject(helper('export const word = () => process.env.BRAND;\n'));
  expect(await stats(asking, { BRAND: 'Kite' })).toBe('1 rendered, 0 remembered');
  expect(await stats(asking, { BRAND: 'Kite' })).toBe('0 rendered, 1 remembered');
  expect(await stats(asking, { BRAND: 'Kites' })).toBe('1 rendered, 0 remembered');

  const calling = await makeProject(
    helper("import { request } from 'node:http';\nexport const word = () => typeof request;\n"),
  );
  expect(await stats(calling)).toBe('1 rendered, 0 remembered');
  expect(await stats(calling)).toBe('1 rendered, 0 remembered');
});
