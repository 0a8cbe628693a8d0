import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { makeProject, type Files } from '../support/make-project.ts';

const ADA = 'customer:\n  name: { given: Ada }\n  email: ada@customer.example\norder: { number: A-1 }\n';

const HELPERS: Files = {
  // The shape of handlebars-helpers: groups by name, and a function that registers all of them.
  'node_modules/many-helpers/package.json': '{ "name": "many-helpers", "main": "index.js" }',
  'node_modules/many-helpers/index.js': `
    const groups = { text: { shout: (text) => text.toUpperCase() + '!' } };
    module.exports = function helpers(names, options) {
      const { handlebars } = options || names || {};
      for (const group of Object.values(groups)) handlebars.registerHelper(group);
      return handlebars.helpers;
    };
    module.exports.text = () => groups.text;`,
  'node_modules/@shop/helpers/package.json':
    '{ "name": "@shop/helpers", "type": "module", "exports": { "import": "./helpers.js" } }',
  'node_modules/@shop/helpers/helpers.js': 'export const whisper = (text) => text.toLowerCase();',
  'node_modules/registers/package.json': '{ "name": "registers", "main": "main.cjs" }',
  'node_modules/registers/main.cjs':
    "module.exports = ({ handlebars }) => handlebars.registerHelper('twice', (text) => text + text);",
};

const found = async (files: Files, ...argv: readonly string[]): Promise<readonly string[]> => {
  const root = await makeProject({ 'fixtures/customers/ada.yaml': ADA, ...files });
  const { stdout, stderr } = await runCli(root, ['--format', 'json', '--no-canary', ...argv]);
  if (stdout === '') return [stderr];
  const { findings } = JSON.parse(stdout) as {
    findings: { rule: string; text: string; at: { file: string; start: { line: number } } }[];
  };
  return [
    ...(stderr === '' ? [] : [stderr]),
    ...findings.map(({ rule, text, at: { file, start } }) => `${file}:${start.line} ${rule} ${text}`),
  ];
};

const mail = (body: string): string =>
  `---\nsubject: x\nfrom: a@b.example\n---\n<p>Hi {{customer.name.given}},</p>${body}<p>Call +44 20 7946 0018.</p>`;

test('helpers come from packages, whatever they export', async () => {
  const lines = await found({
    ...HELPERS,
    'sendlint.config.yaml': 'handlebars: { helpers: [many-helpers, "@shop/helpers", registers] }',
    'templates/a.hbs': mail('<p>{{shout "abc"}} {{whisper "DEF"}} {{twice "g"}}</p>'),
    'fixtures/cases/a.yaml': 'message: a\nexpect: [{ shows: ABC! def gg }]',
  });
  expect(lines).toEqual([]);
});

test.each([
  ['not-there', /No helper module "not-there"\.[^]*npm i -D not-there/],
  ['./not-there.mjs', /No helper module "\.\/not-there\.mjs"\.\n(?![^]*npm)/],
])('a helper module that is not there: %s', async (name, message) => {
  const [line] = await found({
    'sendlint.config.yaml': `handlebars: { helpers: "${name}" }`,
    'templates/a.hbs': mail(''),
  });
  expect(line).toMatch(message);
});

test('a helper package that fails says so', async () => {
  const [line] = await found({
    'node_modules/broken/package.json': '{ "name": "broken", "main": "index.js" }',
    'node_modules/broken/index.js': 'module.exports = function helpers(names) { null.x; };',
    'sendlint.config.yaml': 'handlebars: { helpers: broken }',
    'templates/a.hbs': mail('{{customer.email}}'),
  });
  expect(line).toMatch(/render\/failed .*node_modules\/broken\/index\.js could not be run/);
});

test('blocks nested without measure are one clear error, and soon', async () => {
  const deep = '{{#if a}}'.repeat(3000) + '{{/if}}'.repeat(3000);
  const chain = `{{#if a}}${'{{else if b}}x'.repeat(3000)}{{/if}}`;
  const lines = await found({ 'templates/a.hbs': mail(deep), 'templates/b.hbs': mail(chain) });
  expect(lines.map((line) => line.slice(0, 90))).toEqual([
    'templates/a.hbs:5 render/failed Cannot render this template: Blocks are nested more than 2',
    'templates/b.hbs:5 render/failed Cannot render this template: Blocks are nested more than 2',
  ]);
});

test('many blocks side by side, and one empty else each, are not deep', async () => {
  const body = '{{#if order}}a{{else}}b{{/if}}{{#unless order}}{{^}}{{/unless}}{{^x}}{{/x}}'.repeat(300);
  expect(await found({ 'templates/a.hbs': mail(`<p>${body}</p>`) })).toEqual([]);
});

test('two partials of one name: it is said which one is never used', async () => {
  const [warning, ...findings] = await found({
    'templates/a.hbs': mail('{{> foot}}'),
    'templates/partials/foot.hbs': '<p>First</p>',
    'templates/partials/foot.html': '<p>Second</p>',
    'fixtures/cases/a.yaml': 'message: a\nexpect: [{ shows: First }]',
  });
  expect(warning).toMatch(
    /foot\.html:1:1 {2}warning\n.*Two partials are named "foot"; this one is never used\.[^]*templates\/partials\/foot\.hbs comes first/,
  );
  expect(findings).toEqual([]);
});

test('a link to nothing is warned of', async () => {
  const root = await makeProject({ 'fixtures/customers/ada.yaml': ADA, 'templates/a.hbs': mail('') });
  symlinkSync(path.join(root, 'gone.hbs'), path.join(root, 'templates/welcome.hbs'));
  const { exitCode, stderr } = await runCli(root, []);
  expect(stderr).toMatch(/templates\/welcome\.hbs:1:1 {2}warning\n.*This link leads to no file\./);
  expect(exitCode).toBe(0);
});

test.each([
  ['message: a\ncustomers: [ada]', 'none of its customers (ada) gets "a", which requires order.shipments'],
  ['message: a', 'no customer gets "a", which requires order.shipments'],
])('a case that no message is for is unmet', async (pinned, reason) => {
  const lines = await found({
    'templates/a.hbs': mail('').replace('subject', 'requires: [order.shipments]\nsubject'),
    'templates/b.hbs': mail(''),
    'fixtures/cases/a.yaml': `${pinned}\nexpect: [{ shows: x }]`,
  });
  expect(lines).toEqual([
    `fixtures/cases/a.yaml:1 case/unmet The case expects otherwise: ${reason}.`,
  ]);
});

test('a subject that nearly has the name of a message is warned of', async () => {
  const [warning] = await found({
    'sendlint.config.yaml': 'subjects: subjects.yaml',
    'subjects.yaml': 'welcom: Hi\nsmsReminder: Never a mail\n',
    'templates/welcome.hbs': '<p>Hi Ada</p>',
  });
  expect(warning).toMatch(/subjects\.yaml:1:9[^]*"welcom" is no message's\.[^]*Did you mean "welcome"\?/);
  expect(warning).not.toMatch(/smsReminder/);
});

test('subjects by locale, in either nesting, and in a folder', async () => {
  const files: Files = {
    'fixtures/customers/ada.yaml': ADA.replace('email', 'locale: de-AT\n  email'),
    'templates/de/welcome.hbs': '<p>Hallo Ada. Call +44 20 7946 0018.</p>',
    'templates/en/welcome.hbs': '<p>Hi Ada. Call +44 20 7946 0018.</p>',
    'fixtures/cases/a.yaml': 'message: welcome\nexpect: [{ subject: Willkommen }]',
  };
  const off = ['--rule', 'language/unexpected:off', '--rule', 'language/mixed:off'];
  for (const [place, content] of [
    ['s.json', '{ "de": { "welcome": "Willkommen" }, "en": { "welcome": "Hello" } }'],
    ['s.yaml', 'welcome: { en: Hello, de: Willkommen }'],
    ['s.ts', 'export const EMAIL_SUBJECTS = { WELCOME_DE: "Willkommen", WELCOME_EN: "Hello" } as const;'],
    ['s/de/welcome.txt', 'Willkommen\n'],
  ] as const) {
    const lines = await found(
      { ...files, [place]: content, 'sendlint.config.yaml': `subjects: ${place.split('/')[0]}` },
      ...off,
    );
    expect([place, ...lines.filter((line) => line.includes('case/unmet'))]).toEqual([place]);
  }
});

test('what was assumed is in --print-config, the locale of each variant included', async () => {
  const root = await makeProject({
    'fixtures/customers/ada.yaml': ADA,
    'templates/de/welcome.mjml': '<mjml><mj-body></mj-body></mjml>',
    'templates/en/welcome.mjml': '<mjml><mj-body></mj-body></mjml>',
  });
  const { stdout } = await runCli(root, ['--print-config']);
  expect((JSON.parse(stdout) as { messages: unknown }).messages).toMatchObject([
    { name: 'de/welcome', variantOf: 'welcome', locale: 'de', order: ['handlebars', 'mjml'], orderSource: 'inferred' },
    { name: 'en/welcome', variantOf: 'welcome', locale: 'en' },
  ]);
  const { stdout: run } = await runCli(root, ['--message', 'welcome', '--format', 'json']);
  expect(JSON.parse(run)).toMatchObject({ counts: { messages: 1 } });
});

test('the model of a path map', async () => {
  const lines = await found({
    'sendlint.config.yaml': 'context: { firstName: customer.name.given, "nested.code": order.number }',
    'templates/a.hbs': mail('<p>{{firstName}} has {{nested.code}}.</p>'),
    'fixtures/cases/a.yaml': 'message: a\nexpect: [{ shows: Ada has A-1. }]',
  });
  expect(lines).toEqual([]);
});

test('a field that is nearly one of the record, at the end of a line', async () => {
  const lines = await found({ 'templates/a.hbs': mail('<p>Your order is number {{order.numbr}}</p>') });
  expect(lines).toEqual([
    'templates/a.hbs:5 render/blank-value Expected a value in "Your order is number ___", but {{order.numbr}} printed nothing (did you mean order.number?).',
  ]);
});

test('getters of classes: what Handlebars hides is said', async () => {
  const [line] = await found({
    'fixtures/customers/bea.mjs':
      'class Order { number = "A-1"; get total() { return "£4"; } }\nexport default { customer: { name: { given: "Bea" } }, order: new Order() };',
    'templates/a.hbs': mail('<p>Total of {{order.number}} is {{order.total}}.</p>').replace(
      'subject',
      'customers: [bea]\nsubject',
    ),
  });
  expect(line).toMatch(/engine-warning .*"total" prints nothing: .*allowProtoPropertiesByDefault/);
});

test('a file that includes itself is one clear error', async () => {
  const [line, ...others] = await found({
    'templates/a.mjml': '<mjml><mj-body><mj-include path="partials/b.mjml" /></mj-body></mjml>',
    'templates/partials/b.mjml': '<mj-include path="b.mjml" />',
  });
  expect(line).toMatch(/^templates\/partials\/b\.mjml:1 render\/failed .*"b\.mjml" includes itself/);
  expect(others).toEqual([]);
});
