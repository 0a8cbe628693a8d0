import { expect, it, test } from 'vitest';
import { makeProject } from '../../../test/support/make-project.ts';
import type { UserError } from '../../model/user-error.ts';
import { loadProject } from '../load-project.ts';
import type { Project } from '../project.ts';

const load = async (files: Readonly<Record<string, string>>): Promise<Project> =>
  loadProject({
    cwd: await makeProject({
      'fixtures/customers/ada.yaml': 'customer: { name: Ada }',
      'sendlint.config.yaml': 'load: ./load.mjs',
      ...files,
    }),
  });

const problemsOf = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const error: unknown = await load(files).catch((thrown: unknown) => thrown);
  return (error as UserError).problems.map(
    ({ message, hint, at }) =>
      `${at?.file}:${at?.start.line}:${at?.start.column} ${message}${hint === undefined ? '' : ` ${hint}`}`,
  );
};

const module = (entries: string): Readonly<Record<string, string>> => ({
  'load.mjs': `export default () => [\n  ${entries}\n];\n`,
});

test.each([
  ['a list', 'export default [{ name: "a", html: "x" }];'],
  ['a function', 'export default () => [{ name: "a", html: "x" }];'],
  ['a promise', 'export default async () => [{ name: "a", html: "x" }];'],
  ['a generator', 'export default function* () { yield { name: "a", html: "x" }; }'],
  [
    'an iterable of promises',
    'export default () => new Set([Promise.resolve({ name: "a", html: "x" })]);',
  ],
  ['CommonJS', 'module.exports.default = () => [{ name: "a", html: "x" }];'],
])('messages come as %s', async (_, source) => {
  const file = source.startsWith('module') ? 'load.cjs' : 'load.mjs';
  const { messages } = await load({ 'sendlint.config.yaml': `load: ${file}`, [file]: source });
  expect(messages.map(({ name, html }) => [name, html?.text])).toEqual([['a', 'x']]);
});

it('takes a function from a code config', async () => {
  const cwd = await makeProject({
    'fixtures/customers/ada.yaml': 'customer: { name: Ada }',
    'sendlint.config.mjs':
      'export default { load: ({ root }) => [{ name: "a", text: typeof root }] };',
  });
  const { messages } = await loadProject({ cwd });
  expect(messages.map(({ text }) => text?.text)).toEqual(['string']);
});

it('leaves fields of a row that are null out', async () => {
  const [message] = (await load(module('{ name: "a", html: "x", text: null, locale: null }')))
    .messages;
  expect([message?.text, message?.locale]).toEqual([undefined, undefined]);
});

it('finds a text in the file that it stands in, and a computed one nowhere exactly', async () => {
  const { messages } = await load(
    module(
      '{ name: "a", html: "<p>{{a}}</p>" }, { name: "b", html: ["<p>", "</p>"].join("{{b}}") }',
    ),
  );
  const places = messages.map(({ html }) => html?.rangeOf({ start: 3, end: 8 }));
  expect(places.map((at) => [at?.file, at?.start, at?.approximate])).toEqual([
    ['load.mjs', { line: 2, column: 26 }, undefined],
    ['load.mjs', { line: 1, column: 1 }, true],
  ]);
});

it('gives settings of the config and of the loader together', async () => {
  const [message] = (
    await load({
      'sendlint.config.yaml': 'load: load.mjs\nmessages: { a: { subject: Config } }',
      ...module('{ name: "a", html: "x", subject: "Loader", replyTo: "a@b.example" }'),
    })
  ).messages;
  expect([message?.subject?.text, message?.replyTo?.text]).toEqual(['Config', 'a@b.example']);
});

it('makes variants of one name for several locales', async () => {
  const { messages } = await load(
    module(
      '{ name: "a", html: "x", locale: "de_AT" }, { name: "a", html: "y", locale: "es-419" }, { name: "a", html: "z" }',
    ),
  );
  expect(messages.map(({ name, variantOf, locale }) => [name, variantOf, locale])).toEqual([
    ['a', 'a', undefined],
    ['a.de-AT', 'a', 'de-AT'],
    ['a.es-419', 'a', 'es-419'],
  ]);
});

test.each([
  [module('{ name: "a" }'), 'load.mjs:1:1 Loaded message "a": expected "html", "text" or both.'],
  [module('{ html: "x" }'), 'load.mjs:1:1 Loaded message number 1: missing "name". It is a text.'],
  [
    module('{ name: "a", html: 7 }'),
    'load.mjs:1:1 Loaded message "a": expected "html" to be a text, found a number.',
  ],
  [
    module('{ name: "a", html: "x", subjekt: "y" }'),
    'load.mjs:1:1 Loaded message "a": unknown key "subjekt". Did you mean "subject"?',
  ],
  [
    module('null'),
    'load.mjs:1:1 Loaded message number 1: expected it to be a mapping of keys to values, found nothing.',
  ],
  [
    module('{ name: "a", html: "x", data: [1] }'),
    'load.mjs:1:1 Loaded message "a": "data": Expected a mapping of keys to values.',
  ],
  [
    module('{ name: "a", html: "x", file: "seeds.sql" }'),
    'load.mjs:1:1 Loaded message "a": no file "seeds.sql". Name a text file of the project, from its root, or leave "file" out.',
  ],
  [
    module('{ name: "a", html: "x" }, { name: "a", html: "y" }'),
    'load.mjs:1:1 The loader gives the message "a" twice. Give each a name, or a "locale", of its own.',
  ],
  [
    module('{ name: "a", html: "x", type: "welcom" }'),
    'load.mjs:1:1 Unknown message type "welcom". Did you mean "welcome"? A type of your own is declared in the config: messageTypes.',
  ],
  [
    { 'load.mjs': 'export default () => {\n  throw new Error("no database");\n};' },
    'load.mjs:2:9 The loader fails: no database.',
  ],
  [
    { 'load.mjs': 'export default 7;' },
    'load.mjs:1:1 The loader fails: expected a list of messages, found number.',
  ],
  [
    { 'load.mjs': 'export const messages = [];' },
    'load.mjs:1:1 Expected the module to have a default export. Write "export default async () => [{ name, subject, html }]".',
  ],
  [
    { 'load.mjs': 'export default function* () { for (;;) yield { name: "a", html: "x" }; }' },
    'load.mjs:1:1 The loader fails: it gives more than 10,000 messages.',
  ],
  [
    {},
    'sendlint.config.yaml:1:7 No module "./load.mjs". Name a file, relative to the folder of the config, whose default export is a function that returns messages.',
  ],
  [
    { ...module('{ name: "a", html: "x" }'), 'templates/a.hbs': 'y' },
    'load.mjs:1:1 The loaded message "a" has the name of a template file. The file is templates/a.hbs. Rename one.',
  ],
])('says what is wrong: %#', async (files, problem) => {
  expect(await problemsOf(files)).toEqual([problem]);
});
