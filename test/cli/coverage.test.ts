import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Coverage } from '../../src/model/coverage.ts';
import { makeProject, type Files } from '../support/make-project.ts';
import { runCli } from './run-cli.ts';
import { shop } from './shop.ts';

/** A shop whose customers leave some of its templates unread. */
const gappy: Files = {
  ...shop,
  'templates/order-confirmation.hbs': String(shop['templates/order-confirmation.hbs'])
    .replace('subject: Your order', 'subject: "{{#if order.rush}}Rush: {{/if}}Your order')
    .replace('{{order.number}}\nfrom', '{{order.number}}"\nfrom')
    .replace('<p>Questions?', '{{#each order.lines}}\n{{> line}}\n{{/each}}\n<p>Questions?'),
  'templates/order-confirmation.txt.hbs': [
    'Dear {{customer.name.given}},',
    '{{#if order.note}}',
    '{{order.note}}',
    '{{> thanks}}',
    '{{else}}',
    'Order {{order.number}}.',
    '{{/if}}',
    'Questions? Call +44 20 7946 0123.',
    '',
  ].join('\n'),
  'templates/partials/line.hbs': '<p>{{name}}{{#unless paid}} (due){{/unless}}</p>\n',
  'templates/partials/thanks.hbs': 'Thank you, {{customer.name.given}}!\n',
  'templates/partials/old-footer.hbs': 'Bye {{customer.name.given}}\n',
  'fixtures/customers/ada.yaml': [
    String(shop['fixtures/customers/ada.yaml']).trimEnd(),
    '  lines: [{ name: Kite, paid: true }]',
    '',
  ].join('\n'),
};

interface Report {
  readonly coverage?: Coverage;
}

async function coverageIn(root: string, argv: readonly string[] = []): Promise<Coverage> {
  const { stdout, stderr } = await runCli(root, ['--coverage', '-f', 'json', ...argv]);
  const { coverage } = JSON.parse(stdout) as Report;
  if (coverage === undefined) throw new Error(`Expected coverage. ${stderr}`);
  return coverage;
}

/** What was not reached: `file:line:column source branch`. */
const gapsOf = ({ files }: Coverage): string[] =>
  files.flatMap(({ file, expressions, blocks, partialCalls }) => [
    ...[...expressions, ...partialCalls]
      .filter(({ hits }) => hits === 0)
      .map(({ at, source }) => `${file}:${at.start.line}:${at.start.column} ${source}`),
    ...blocks.flatMap(({ at, source, branches }) =>
      branches
        .filter(({ hits }) => hits === 0)
        .map(({ name }) => `${file}:${at.start.line}:${at.start.column} ${source} ${name}`),
    ),
  ]);

test('--coverage shows what no customer reached behind the findings', async () => {
  const { exitCode, stdout, stderr } = await runCli(await makeProject(gappy), ['--coverage']);
  expect(stderr).toBe('');
  expect(stdout.replace(/\(\d+ rendered, .*\)/, '(…)')).toMatchInlineSnapshot(`
    "What no customer reached

    templates/order-confirmation.hbs
      3:11  body never taken  {{#if order.rush}}
      9:1   never many items  {{#each order.lines}}

    templates/order-confirmation.txt.hbs
      2:1  body never taken  {{#if order.note}}
      3:1  never reached     {{order.note}}
      4:1  never called      {{> thanks}}

    templates/partials/line.hbs
      1:12  body never taken  {{#unless paid}}

    templates/partials/thanks.hbs
      nothing of it was reached

    Used by no message
      templates/partials/old-footer.hbs

    Coverage  6 of 8 expressions (75%) · 5 of 9 branches (55.5%) · 1 of 2 partial calls (50%)

    No findings in 1 message for 2 customers (…)
    "
  `);
  expect(exitCode).toBe(0);
});

test('nothing is said of coverage where nobody asks', async () => {
  const root = await makeProject(gappy);
  expect((await runCli(root, [])).stdout).not.toMatch(/coverage|reached/i);
  expect(JSON.parse((await runCli(root, ['-f', 'json'])).stdout)).not.toHaveProperty('coverage');
});

test('coverage changes nothing that is found, and is the same each time', async () => {
  const root = await makeProject(gappy);
  const plain = JSON.parse((await runCli(root, ['-f', 'json'])).stdout) as object;
  const counted = JSON.parse((await runCli(root, ['-f', 'json', '--coverage'])).stdout) as object;
  expect({ ...counted, coverage: 0, durationMs: 0 }).toEqual({
    ...plain,
    coverage: 0,
    durationMs: 0,
  });
  expect(await coverageIn(root)).toEqual(await coverageIn(root));
});

const mjml: Files = {
  'fixtures/customers/ada.yaml': String(shop['fixtures/customers/ada.yaml']),
  'templates/partials/note.hbs': '{{#if note}}{{note}}{{/if}}',
  'templates/notice.mjml': [
    '---',
    'subject: "{{#if urgent}}Urgent: {{/if}}{{order.number}}"',
    '---',
    '<mjml><mj-body><mj-section><mj-column>',
    '\t<mj-text>Dear {{customer.name.given}}, {{#if a}}{{b}}{{else}}{{> note}}{{/if}}</mj-text>',
    '  <mj-text>{{#each order.lines}}<b>{{name}}</b>{{/each}}</mj-text>',
    '  <mj-button href="https://kite.example/{{order.number}}{{#if c}}?c={{c}}{{/if}}">See</mj-button>',
    '</mj-column></mj-section></mj-body></mjml>',
    '',
  ].join('\r\n'),
};

test.each(['[handlebars, mjml]', '[mjml, handlebars]'])(
  'in the order %s the places are those of the source',
  async (order) => {
    const root = await makeProject({ ...mjml, 'sendlint.config.yaml': `order: ${order}\n` });
    const coverage = await coverageIn(root);
    expect(gapsOf(coverage)).toEqual([
      'templates/notice.mjml:5:50 {{b}}',
      'templates/notice.mjml:6:36 {{name}}',
      'templates/notice.mjml:7:69 {{c}}',
      'templates/notice.mjml:2:11 {{#if urgent}} body',
      'templates/notice.mjml:5:41 {{#if a}} body',
      'templates/notice.mjml:6:12 {{#each order.lines}} one',
      'templates/notice.mjml:6:12 {{#each order.lines}} many',
      'templates/notice.mjml:7:57 {{#if c}} body',
      'templates/partials/note.hbs:1:13 {{note}}',
      'templates/partials/note.hbs:1:1 {{#if note}} body',
    ]);
    expect(coverage.totals.partialCalls).toEqual({ covered: 1, total: 1 });
  },
);

test('a template that prints something else each time is counted all the same', async () => {
  const root = await makeProject({
    ...shop,
    'sendlint.config.yaml': 'handlebars: { helpers: [helpers.mjs] }\n',
    'helpers.mjs': 'let n = 0;\nexport const next = () => ++n;\n',
    'templates/order-confirmation.txt.hbs':
      '{{next}} {{order.number}}{{#if order.x}}{{y}}{{/if}}\n',
  });
  expect(gapsOf(await coverageIn(root))).toEqual([
    'templates/order-confirmation.txt.hbs:1:41 {{y}}',
    'templates/order-confirmation.txt.hbs:1:26 {{#if order.x}} body',
  ]);
});

test('a message that no customer gets, or whose render fails, reaches nothing', async () => {
  const root = await makeProject({
    ...shop,
    'templates/nobody.hbs': '---\nrequires: nothing.there\n---\n{{a}}{{> p}}\n',
    'templates/broken.hbs': '{{#each order.lines}}\n{{/if}}\n',
    'templates/failing.hbs': '{{order.number}} {{> missing}}\n',
    'templates/partials/p.hbs': '{{b}}\n',
    'templates/partials/old.hbs': '{{c}}\n',
  });
  const coverage = await coverageIn(root);
  expect(gapsOf(coverage)).toEqual([
    'templates/failing.hbs:1:1 {{order.number}}',
    'templates/failing.hbs:1:18 {{> missing}}',
    'templates/nobody.hbs:4:1 {{a}}',
    'templates/nobody.hbs:4:6 {{> p}}',
    'templates/partials/p.hbs:1:1 {{b}}',
  ]);
  expect(coverage.unused, 'what the broken template calls is not known').toEqual([]);
});

test('what no message uses is listed by a run over the whole project only', async () => {
  const root = await makeProject({
    ...gappy,
    ...mjml,
    'templates/partials/head.mjml': '<mj-title>{{x}}</mj-title>',
    'templates/partials/rare.mjml': '<mj-text>rare</mj-text>',
    'templates/partials/dead/a.hbs': '{{> dead/b}}',
    'templates/partials/dead/b.hbs': 'b',
    'templates/lonely.txt': 'A note.',
    'templates/notice.mjml': String(mjml['templates/notice.mjml'])
      .replace('<mj-body>', '<mj-head><mj-include path="./partials/head" /></mj-head><mj-body>')
      .replace(
        '</mj-column>',
        '{{#if z}}<mj-include path="partials/rare.mjml" />{{/if}}</mj-column>',
      ),
  });
  expect((await coverageIn(root)).unused).toEqual([
    'templates/lonely.txt',
    'templates/partials/dead/a.hbs',
    'templates/partials/dead/b.hbs',
    'templates/partials/old-footer.hbs',
  ]);
  expect((await coverageIn(root, ['--message', 'notice'])).unused).toEqual([]);
  expect((await coverageIn(root, ['--customer', 'ada'])).unused).toEqual([]);
});

test('a selection counts the templates of its messages only', async () => {
  const root = await makeProject({ ...gappy, 'templates/other.hbs': 'Hello {{nobody}}\n' });
  const { files } = await coverageIn(root, ['--message', 'other']);
  expect(files.map(({ file }) => file)).toEqual(['templates/other.hbs']);
});

test.each([
  ['expressions: 100', ['6 of 8 expressions (75%), sendlint.config.yaml asks for 100%']],
  ['expressions: 75', []],
  [
    'branches: 99.5, partialCalls: 60',
    [
      '5 of 9 branches (55.5%), sendlint.config.yaml asks for 99.5%',
      '1 of 2 partial calls (50%), sendlint.config.yaml asks for 60%',
    ],
  ],
])('thresholds { %s }', async (thresholds, reasons) => {
  const config = `coverage:\n  thresholds: { ${thresholds} }\n`;
  const root = await makeProject({ ...gappy, 'sendlint.config.yaml': config });
  expect(await runCli(root, [])).toMatchObject({ exitCode: 0, stderr: '' });
  const { exitCode, stderr } = await runCli(root, ['--coverage']);
  expect(stderr).toBe(reasons.map((reason) => `Too little coverage: ${reason}.\n`).join(''));
  expect(exitCode).toBe(reasons.length === 0 ? 0 : 1);
});

test.each([
  ['coverage: { thresholds: { branches: 101 } }', /from 0 to 100/],
  ['coverage: { thresholds: { branches: most } }', /to be a number/],
  ['coverage: { thresholds: { branchs: 1 } }', /branches/],
])('%s is a fault of the config with its place', async (config, message) => {
  const root = await makeProject({ ...gappy, 'sendlint.config.yaml': `${config}\n` });
  const { exitCode, stderr } = await runCli(root, []);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/^sendlint\.config\.yaml:1:\d+ /);
});

test('--coverage-format writes what other tools read, where they look for it', async () => {
  const root = await makeProject(gappy);
  const argv = ['--coverage-format', 'lcov', '--coverage-format', 'istanbul=out/final.json'];
  const { exitCode, stdout, stderr } = await runCli(root, argv);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(/^Coverage {2}6 of 8 expressions/m);
  const lcov = await readFile(path.join(root, 'coverage/lcov.info'), 'utf8');
  expect(lcov).toMatch(/^TN:\nSF:templates\/order-confirmation\.hbs\n/);
  expect(lcov.match(/^BRDA:/gm)).toHaveLength(9);
  const istanbul = JSON.parse(await readFile(path.join(root, 'out/final.json'), 'utf8')) as object;
  expect(Object.keys(istanbul)[0]).toBe(path.join(root, 'templates/order-confirmation.hbs'));
});

test.each([
  [['--coverage-format', 'lcovv'], /Unknown coverage format "lcovv"[^]*"lcov"/],
  [['--coverage-format', 'lcov=a', '-f', 'json=a'], /Two reports would be written to a\./],
])('%j cannot be made', async (argv, message) => {
  const { exitCode, stderr } = await runCli(await makeProject(gappy), argv);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(message);
});

test('the gallery is nearly covered, and its places lead to what stands there', async () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const { files, totals, unused } = await coverageIn(root, ['--no-canary']);
  expect(unused).toEqual([]);
  expect(totals.expressions.total).toBeGreaterThan(100);
  expect(totals.expressions.covered / totals.expressions.total).toBeGreaterThan(0.9);
  expect(totals.branches.covered / totals.branches.total).toBeGreaterThan(0.6);
  for (const { file, expressions, blocks, partialCalls } of files) {
    const lines = (await readFile(path.join(root, file), 'utf8')).split(/\r?\n/);
    for (const { at, source } of [...expressions, ...blocks, ...partialCalls]) {
      const rest = lines
        .slice(at.start.line - 1)
        .join('\n')
        .slice(at.start.column - 1);
      expect(rest.startsWith(source), `${file}:${at.start.line}:${at.start.column}`).toBe(true);
    }
  }
});
