import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { makeProject, type Files } from '../support/make-project.ts';
import { type Ran, runCli } from './run-cli.ts';
import { rudeShop, shop } from './shop.ts';

const MAIL = 'templates/order-confirmation.hbs';
const FILE = 'sendlint-suppressions.json';

interface Report {
  readonly findings: readonly { readonly rule: string; readonly text: string }[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Runs with the JSON report. */
async function lint(root: string, ...argv: string[]): Promise<Ran & Report> {
  const ran = await runCli(root, ['--format', 'json', ...argv]);
  const { findings, counts } = JSON.parse(ran.stdout) as Report;
  return { ...ran, findings, counts };
}

const rulesOf = ({ findings }: Report): string[] => findings.map(({ rule }) => rule);

const inFile = async (root: string, file = FILE): Promise<unknown> =>
  JSON.parse(await readFile(join(root, file), 'utf8'));

const entries = (rules: object): Files => ({ [FILE]: JSON.stringify({ [MAIL]: rules }) });

const commented = (comment: string, files: Files = rudeShop): Files => ({
  ...files,
  [MAIL]: String(files[MAIL]).replace(/<p>(?=Dear|Greetings)/, `${comment}\n<p>`),
});

describe('comments', () => {
  test('keep a finding back, and the run succeeds', async () => {
    const comment = '{{!-- sendlint-disable-next-line greeting/generic -- a robot reads it --}}';
    const ran = await lint(await makeProject(commented(comment)));
    expect(ran).toMatchObject({ exitCode: 0, findings: [] });
  });

  test('--no-inline-config: they do not', async () => {
    const root = await makeProject(commented('{{! sendlint-disable-next-line }}'));
    const ran = await lint(root, '--no-inline-config');
    expect(rulesOf(ran)).toEqual(['greeting/generic']);
    expect(ran.exitCode).toBe(1);
  });

  test('that are not understood are reported', async () => {
    const ran = await lint(
      await makeProject(commented('{{! sendlint-disable-next-line greeting/genric }}')),
    );
    expect(rulesOf(ran)).toEqual(['suppression/invalid', 'greeting/generic']);
    expect(ran.findings[0]?.text).toBe('Unknown rule "greeting/genric". Write "greeting/generic".');
  });

  test('that keep nothing back are reported, as the flags say', async () => {
    const root = await makeProject(
      commented('{{! sendlint-disable-next-line greeting/generic }}', shop),
    );
    const ran = await lint(root);
    expect(rulesOf(ran)).toEqual(['suppression/unused']);
    expect(ran.exitCode).toBe(0);
    expect((await lint(root, '--report-unused-disable-directives')).exitCode).toBe(1);
    const severity = '--report-unused-disable-directives-severity';
    expect(rulesOf(await lint(root, severity, 'off'))).toEqual([]);
    expect((await lint(root, severity, 'error')).exitCode).toBe(1);
    const bad = await runCli(root, [severity, 'fatal']);
    expect(bad.stderr).toContain('Expected a severity for suppression/unused');
    const both = await runCli(root, [severity, 'off', '--report-unused-disable-directives']);
    expect(both).toMatchObject({ exitCode: 2, stdout: '' });
  });

  test.each([
    ['--message', 'order-confirmation'],
    ['--customer', 'ada'],
    ['--no-canary'],
    ['--rule', 'greeting/generic:off'],
    ['--rule', 'greeting/generic:warning', '--quiet'],
    [MAIL],
  ])('nobody can call them unused in a run with %s %s', async (...argv) => {
    const root = await makeProject(
      commented('{{! sendlint-disable-next-line greeting/generic }}', shop),
    );
    expect(rulesOf(await lint(root, ...argv))).toEqual([]);
  });

  test('nobody can call them unused in a message that does not render', async () => {
    const files = commented('{{! sendlint-disable-next-line greeting/generic }}', shop);
    const root = await makeProject({ ...files, [MAIL]: `${String(files[MAIL])}{{> nothing}}` });
    expect(rulesOf(await lint(root))).toEqual(['render/failed']);
  });

  test('without a reason are reported where one is required', async () => {
    const root = await makeProject({
      ...commented('{{! sendlint-disable-next-line greeting/generic }}'),
      'sendlint.config.yaml': 'rules: { suppression/missing-reason: error }\n',
    });
    const ran = await lint(root);
    expect(rulesOf(ran)).toEqual(['suppression/missing-reason']);
    expect(ran.findings[0]?.text).toContain('sendlint-disable-next-line greeting/generic -- why');
  });

  test('in the front matter keep back what is missing in the message', async () => {
    const files = {
      ...shop,
      [MAIL]: String(shop[MAIL])
        .replace(/<p>Questions.*\n/, '')
        .replace(
          '---',
          '---\n# sendlint-disable contact/missing-route, contact/email-only -- told in the app',
        ),
    };
    const bare = { ...files, [MAIL]: files[MAIL].replace(/# send.*\n/, '') };
    const expected = rulesOf(await lint(await makeProject(bare)));
    expect(expected).toHaveLength(1);
    const ran = await lint(await makeProject(files));
    expect(rulesOf(ran).filter((rule) => rule.startsWith('contact/'))).toEqual([]);
  });

  test('leave expected findings to their case', async () => {
    const files = {
      ...commented('{{! sendlint-disable-next-line greeting/generic }}'),
      'fixtures/cases/rude.yaml':
        'message: order-confirmation\nexpect:\n  - finds: greeting/generic\n',
    };
    const ran = await lint(await makeProject(files));
    expect(ran).toMatchObject({ exitCode: 0, findings: [{ expectedBy: 'rude' }] });
  });

  test('do not unmeet a case of one customer', async () => {
    const files = {
      ...commented('{{! sendlint-disable-next-line greeting/generic }}'),
      'fixtures/cases/rude.yaml':
        'message: order-confirmation\ncustomers: [ada]\nexpect:\n  - finds: greeting/generic\n',
    };
    expect((await lint(await makeProject(files))).exitCode).toBe(0);
  });
});

describe('the suppressions file', () => {
  test('--suppress-all writes it, and then the run succeeds', async () => {
    const root = await makeProject(rudeShop);
    const ran = await lint(root, '--suppress-all');
    expect(ran).toMatchObject({
      exitCode: 0,
      findings: [],
      stderr: `Wrote ${FILE}: 1 finding in 1 file.\n`,
    });
    expect(await inFile(root)).toEqual({ [MAIL]: { 'greeting/generic': { count: 1 } } });
    expect(await lint(root)).toMatchObject({ exitCode: 0, findings: [], stderr: '' });
  });

  test('a file that says the same is left as it is', async () => {
    const root = await makeProject({
      ...rudeShop,
      [FILE]: `{"${MAIL}":{"greeting/generic":{"count":1}}}`,
    });
    const before = await stat(join(root, FILE));
    const ran = await lint(root, '--suppress-all');
    expect(ran.stderr).toBe(`${FILE} needs no change.\n`);
    expect((await stat(join(root, FILE))).mtimeMs).toBe(before.mtimeMs);
  });

  test('more findings than it counts are all reported', async () => {
    const links = (count: number): string => {
      const link = (_: unknown, index: number): string =>
        `<p><a href="https://example.com/${index}">Page ${index}</a></p>\n`;
      return String(shop[MAIL]).replace(
        '</p>',
        `</p>\n${Array.from({ length: count }, link).join('')}`,
      );
    };
    const file = entries({ 'links/placeholder': { count: 2 } });
    const some = await lint(await makeProject({ ...shop, ...file, [MAIL]: links(2) }));
    expect(rulesOf(some)).not.toContain('links/placeholder');
    const more = await lint(await makeProject({ ...shop, ...file, [MAIL]: links(3) }));
    expect(rulesOf(more).filter((rule) => rule === 'links/placeholder')).toHaveLength(3);
  });

  test('what does not occur any more fails the run, until it is pruned', async () => {
    const root = await makeProject({
      ...shop,
      [FILE]: JSON.stringify({
        $schema: './node_modules/sendlint/schemas/suppressions.schema.json',
        [MAIL]: { 'greeting/generic': { count: 1 }, 'greeting/gneric': { count: 2 } },
        'templates/gone.hbs': { 'greeting/generic': { count: 1 } },
        'captured/elsewhere.eml': { 'greeting/generic': { count: 1 } },
      }),
      'captured/elsewhere.eml': 'x',
    });
    const ran = await lint(root);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toBe(
      [
        `${FILE} keeps back what does not occur any more:`,
        `  ${MAIL}: 1 of greeting/generic`,
        `  ${MAIL}: 2 of greeting/gneric, which is no rule: did you mean "greeting/generic"?`,
        'Run sendlint with --prune-suppressions to take it out, or with --pass-on-unpruned-suppressions to leave it.',
        '',
      ].join('\n'),
    );
    expect((await lint(root, '--pass-on-unpruned-suppressions')).exitCode).toBe(0);
    expect((await lint(root, '--prune-suppressions')).exitCode).toBe(0);
    expect(await inFile(root)).toEqual({
      $schema: './node_modules/sendlint/schemas/suppressions.schema.json',
      'captured/elsewhere.eml': { 'greeting/generic': { count: 1 } },
    });
  });

  test('a run of a part neither calls entries unused nor prunes them', async () => {
    const root = await makeProject({ ...shop, ...entries({ 'greeting/generic': { count: 1 } }) });
    for (const argv of [
      ['--customer', 'ada'],
      ['--no-canary'],
      ['--rule', 'greeting/generic:off'],
    ]) {
      expect(await lint(root, ...argv)).toMatchObject({ exitCode: 0, stderr: '' });
      await lint(root, ...argv, '--prune-suppressions');
      expect(await inFile(root)).toEqual({ [MAIL]: { 'greeting/generic': { count: 1 } } });
    }
  });

  test('--prune-suppressions makes no file', async () => {
    const root = await makeProject(shop);
    await lint(root, '--prune-suppressions');
    await expect(stat(join(root, FILE))).rejects.toThrow('ENOENT');
  });

  test('--suppress-rule takes one rule, and says where it only warns', async () => {
    const root = await makeProject(rudeShop);
    expect((await lint(root, '--suppress-rule', 'greeting/missing')).exitCode).toBe(1);
    const warned = await lint(
      root,
      '--suppress-rule',
      'greeting/generic',
      '--rule',
      'greeting/generic:warn',
    );
    expect(warned.stderr).toContain('greeting/generic only warns here');
    expect((await lint(root, '--suppress-rule', 'greeting/generic')).exitCode).toBe(0);
    const unknown = await runCli(root, ['--suppress-rule', 'greeting/genric']);
    expect(unknown).toMatchObject({ exitCode: 2 });
    expect(unknown.stderr).toContain('Did you mean "greeting/generic"?');
  });

  test('--suppressions-location names another', async () => {
    const root = await makeProject(rudeShop);
    const location = ['--suppressions-location', 'ci/known.json'];
    const missing = await runCli(root, location);
    expect(missing).toMatchObject({ exitCode: 2 });
    expect(missing.stderr).toContain('No suppressions file ci/known.json');
    expect((await lint(root, ...location, '--suppress-all')).exitCode).toBe(0);
    expect((await lint(root, ...location)).exitCode).toBe(0);
    expect((await lint(root)).exitCode).toBe(1);
  });

  test('flags that cannot be meant together are refused', async () => {
    const ran = await runCli(await makeProject(shop), ['--suppress-all', '--prune-suppressions']);
    expect(ran.stderr).toContain('Only one of --suppress-all and --prune-suppressions at a time.');
    expect(ran.exitCode).toBe(2);
  });

  test('an entry holds through its day, and no longer', async () => {
    const entry = { count: 1, until: '2026-12-31', reason: 'the robot is on leave' };
    const root = await makeProject({
      ...rudeShop,
      ...entries({ 'greeting/generic': entry }),
      'sendlint.config.yaml': 'timeZone: Europe/Berlin\n',
    });
    expect(await runAt('2026-12-31T22:59:00Z', root)).toMatchObject({ exitCode: 0 });
    const late = await runAt('2026-12-31T23:01:00Z', root);
    expect(late.exitCode).toBe(1);
    expect(late.stdout).toContain('was kept back until 2026-12-31, and is reported again');
    expect(late.stdout).toMatch(/sendlint-suppressions\.json\n +1:\d+ +warning/);

    // Who suppresses anew has seen that the date has passed.
    await runAt('2027-01-01T12:00:00Z', root, '--suppress-all');
    const { until: _, ...rest } = entry;
    expect(await inFile(root)).toEqual({ [MAIL]: { 'greeting/generic': rest } });
  });

  test.each([
    ['broken JSON', '{\n  "a": {\n', /sendlint-suppressions\.json:\d+:\d+/],
    [
      'YAML',
      'a:\n  greeting/generic: { count: 1 }\n',
      /sendlint-suppressions\.json:1:1[^]*Expected JSON/,
    ],
    ['a merge conflict', '<<<<<<< ours\n{}\n', /sendlint-suppressions\.json:1:/],
    ['no text', '[]', /Expected the file to be a mapping/],
    [
      'an unknown key',
      '{"a":{"b/c":{"cuont":1,"count":1}}}',
      /:1:14[^]*Unknown key "cuont"[^]*Did you mean "count"/,
    ],
    ['a wrong count', '{"a":{"b/c":{"count":"1"}}}', /:1:22[^]*to be a number/],
    ['nothing counted', '{"a":{"b/c":{"count":0}}}', /at least 1/],
    [
      'a date that is none',
      '{"a":{"b/c":{"count":1,"until":"2026-02-30"}}}',
      /Expected a day such as/,
    ],
    ['a file by another name', '{"./a":{"b/c":{"count":1}}}', /as the report names it/],
    ['a key twice', '{"a":{},"a":{}}', /Duplicate key "a"\.[^]*  Join them into one: /],
  ])('%s in it is one clear error', async (_, text, says) => {
    const ran = await runCli(await makeProject({ ...shop, [FILE]: text }), []);
    expect(ran.stderr).toMatch(says);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
  });

  test('holds for messages that were rendered elsewhere', async () => {
    const page = '<html lang="en"><body><p>Dear customer,</p><p>{{name}}</p></body></html>';
    const root = await makeProject({ 'captured/refund.html': page, 'captured/welcome.html': page });
    const before = await runCli(root, ['check', 'captured']);
    expect(before.exitCode).toBe(1);
    const written = await runCli(root, ['check', 'captured', '--suppress-all']);
    expect(written.exitCode).toBe(0);
    expect((await runCli(root, ['check', 'captured'])).exitCode).toBe(0);
    await rm(join(root, 'captured/welcome.html'));
    await writeFile(
      join(root, 'captured/refund.html'),
      '<html lang="en"><body><p>Hi</p></body></html>',
    );
    const unpruned = await runCli(root, [
      'check',
      'captured',
      '--rule',
      'contact/missing-route:off',
    ]);
    expect(unpruned.stderr).not.toContain('welcome');
  });
});

async function runAt(time: string, cwd: string, ...argv: string[]): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const exitCode = await main({
    argv,
    cwd,
    stdout: { write: (text) => (said.stdout += text) },
    stderr: { write: (text) => (said.stderr += text) },
    env: {},
    now: () => Date.parse(time),
  });
  return { exitCode, ...said };
}
