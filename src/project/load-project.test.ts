import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Problem } from '../model/user-error.ts';
import { UserError } from '../model/user-error.ts';
import { type LoadOptions, loadProject } from './load-project.ts';
import type { Project } from './project.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

type Tree = Readonly<Record<string, string | Uint8Array>>;

function folderWith(tree: Tree): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'sendlint-project-')));
  folders.push(root);
  for (const [name, content] of Object.entries(tree)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

const SMALL: Tree = {
  'templates/welcome.hbs': '<p>Hi {{customer.name}}</p>',
  'fixtures/customers/ada.yaml': 'customer: { name: Ada Okafor }\n',
};

const load = (tree: Tree, options: Partial<LoadOptions> = {}): Promise<Project> => {
  const root = folderWith({ ...SMALL, ...tree });
  return loadProject({ ...options, cwd: path.join(root, options.cwd ?? '') });
};

async function problemsOf(tree: Tree, options?: Partial<LoadOptions>): Promise<readonly Problem[]> {
  const error: unknown = await load(tree, options).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error('Expected a user error.', { cause: error });
  return error.problems;
}

/** `file:line:column message hint` */
const lineOf = ({ at, message, hint }: Problem): string =>
  [at && `${at.file}:${at.start.line}:${at.start.column}`, message, hint]
    .filter((word) => word !== undefined)
    .join(' ');

const linesOf = async (tree: Tree, options?: Partial<LoadOptions>): Promise<readonly string[]> =>
  (await problemsOf(tree, options)).map(lineOf);

describe('finding a project', () => {
  it('says which of two configs nobody reads, unless one is named', async () => {
    const tree = { 'sendlint.config.yaml': 'locale: en-GB\n', 'sendlint.config.json': '{}' };
    const { configFile, warnings } = await load(tree);
    expect(configFile).toBe('sendlint.config.yaml');
    expect(warnings.map(lineOf)).toEqual([
      'sendlint.config.json:1:1 Nobody reads this config: sendlint.config.yaml stands beside it. Keep one of them, or name the one that is meant: --config.',
    ]);
    expect(await load(tree, { configFile: 'sendlint.config.json' })).toMatchObject({
      warnings: [],
    });
  });

  it('needs no config', async () => {
    const project = await load({}, { cwd: 'templates' });
    expect(project).toMatchObject({ configFile: undefined, warnings: [] });
    expect(project.messages).toMatchObject([
      { name: 'welcome', order: ['handlebars'], type: { id: 'welcome', source: 'inferred' } },
    ]);
    expect(project.customers.map(({ name }) => name)).toEqual(['ada']);
  });

  it('says what to make where there is none', async () => {
    const cwd = folderWith({ 'readme.md': '' });
    await expect(loadProject({ cwd })).rejects.toMatchObject({
      problems: [
        {
          message: expect.stringContaining('No sendlint project') as string,
          hint: expect.stringContaining('templates/') as string,
        },
      ],
    });
  });

  it('takes the nearest project', async () => {
    const root = folderWith({
      'sendlint.config.yaml': 'locale: de',
      'shop/templates/a.hbs': 'x',
      'shop/fixtures/customers/ada.json': '{"customer": {}}',
    });
    const project = await loadProject({ cwd: path.join(root, 'shop/templates') });
    expect(project.root).toBe(path.join(root, 'shop'));
  });

  it.each(['yaml', 'yml', 'json', 'ts', 'mts', 'js', 'mjs'])(
    'reads sendlint.config.%s',
    async (extension) => {
      const isData = /ya?ml|json/.test(extension);
      const config = isData ? '{ "locale": "de-AT" }' : 'export default { locale: "de-AT" }';
      expect((await load({ [`sendlint.config.${extension}`]: config })).clock.locale).toBe('de-AT');
    },
  );

  it('takes an empty config for defaults', async () => {
    expect((await load({ 'sendlint.config.yaml': '# later\n' })).configFile).toBe(
      'sendlint.config.yaml',
    );
  });
});

const lineLike = (expected: string | RegExp): unknown =>
  typeof expected === 'string' ? expected : expect.stringMatching(expected);

describe('bad input', () => {
  const config = (text: string): Tree => ({ 'sendlint.config.yaml': text });
  const customer = (text: string | Uint8Array): Tree => ({ 'fixtures/customers/ada.yaml': text });
  const oneCase = (text: string): Tree => ({ 'fixtures/cases/x.yaml': text });
  const template = (text: string): Tree => ({ 'templates/welcome.hbs': text });

  it.each([
    [
      'a misspelt key',
      config('facts:\n  recipent:\n    given: a\n'),
      'sendlint.config.yaml:2:3 Unknown key "recipent" in "facts". Did you mean "recipient"?',
    ],
    [
      'a key nothing is like',
      config('zzzzzz: 1\n'),
      /^sendlint.config.yaml:1:1 Unknown key "zzzzzz"\. Known keys: /,
    ],
    [
      'a wrong type',
      config('sender: { hosts: a.example }\n'),
      'sendlint.config.yaml:1:18 Expected "sender.hosts" to be a list, found a text.',
    ],
    [
      'a wrong order',
      config('order: [mjml, mjml]\n'),
      'sendlint.config.yaml:1:8 "order": Expected each engine once, such as [handlebars, mjml], [mjml, handlebars] or [liquid].',
    ],
    [
      'an unknown severity',
      config('rules: { greeting/generic: fatal }\n'),
      /^sendlint.config.yaml:1:28 "rules.greeting\/generic": Expected off, warning or error/,
    ],
    [
      'an unknown rule',
      config('rules: { greeting/generik: off }\n'),
      'sendlint.config.yaml:1:10 Unknown rule "greeting/generik". Did you mean "greeting/generic"?',
    ],
    [
      'an unknown time zone',
      config('timeZone: Europe/Berln\n'),
      'sendlint.config.yaml:1:11 Unknown time zone "Europe/Berln". Use a name such as Europe/Berlin or UTC.',
    ],
    [
      'a date that is none',
      config('now: soon\n'),
      'sendlint.config.yaml:1:6 "soon" is no date. Write it as 2026-01-15T09:00:00Z.',
    ],
    [
      'a day that no month has',
      config('now: 2026-02-31T09:00:00Z\n'),
      /^sendlint.config.yaml:1:6 "2026-02-31.*" is no date\./,
    ],
    [
      'a list of helpers that is none',
      config('handlebars: { helpers: { a: b } }\n'),
      'sendlint.config.yaml:1:24 Expected "handlebars.helpers" to be a text or a list.',
    ],
    [
      'a missing helper',
      config('handlebars: { helpers: [helpers.mjs] }\n'),
      /^sendlint.config.yaml:1:25 No helper module "helpers.mjs"\./,
    ],
    [
      'a message without a template',
      config('messages:\n  welcom: { type: welcome }\n'),
      'sendlint.config.yaml:2:11 No template for the message "welcom". Did you mean "welcome"?',
    ],
    [
      'a template that is not there',
      config('messages:\n  other: { html: other.mjml }\n'),
      /^sendlint.config.yaml:2:18 No file "other.mjml"\./,
    ],
    [
      'a broken config',
      config('a: b: c\n'),
      /^sendlint.config.yaml:1:4 A text without quotes cannot hold ": "\. Put the whole/,
    ],
    [
      'duplicate keys',
      customer('customer:\n  name: Ada\n  name: Bo\n'),
      /^fixtures\/customers\/ada.yaml:3:3 Duplicate key "name"\./,
    ],
    [
      'tabs',
      customer('customer:\n\tname: Ada\n'),
      /^fixtures\/customers\/ada.yaml:2:1 Expected spaces, found a tab/,
    ],
    [
      'an unclosed quote',
      customer('customer:\n  name: "Ada\n'),
      /^fixtures\/customers\/ada.yaml:2:9 This quote is never closed\./,
    ],
    [
      'an unknown alias',
      customer('customer: *ada\n'),
      /^fixtures\/customers\/ada.yaml:1:11 Unknown alias\./,
    ],
    [
      'an alias that holds itself',
      customer('customer: &a\n  b: *a\n'),
      /^fixtures\/customers\/ada.yaml:2:6 An alias cannot hold itself\./,
    ],
    [
      'several documents',
      customer('a: 1\n---\nb: 2\n'),
      /^fixtures\/customers\/ada.yaml:\d:1 Expected one document, found several\./,
    ],
    ['an empty file', customer(''), /^fixtures\/customers\/ada.yaml:1:1 The customer is empty\./],
    [
      'comments alone',
      customer('# Ada\n'),
      /^fixtures\/customers\/ada.yaml:1:1 The customer is empty\./,
    ],
    [
      'a list',
      customer('- name: Ada\n'),
      /^fixtures\/customers\/ada.yaml:1:1 Expected a mapping of keys to values\./,
    ],
    [
      'a NUL',
      customer('customer: \0\n'),
      /^fixtures\/customers\/ada.yaml:1:1 Expected a text file, found a binary one\./,
    ],
    [
      'bytes that are no UTF-8',
      customer(Uint8Array.from([0xff, 0xfe, 0x41])),
      /^fixtures\/customers\/ada.yaml:1:1 Expected text in UTF-8/,
    ],
    [
      'endless nesting',
      customer('['.repeat(20_000)),
      /^fixtures\/customers\/ada.yaml:1:\d+ Expected at most 200 levels/,
    ],
    [
      'an alias bomb',
      customer(
        `a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(',')}]`).join('\n')}\n`,
      ),
      /Expected less data\./,
    ],
    [
      'an unquoted expression',
      customer('a: {{b}}\n'),
      /^fixtures\/customers\/ada.yaml:1:5 Expected a text as key/,
    ],
    [
      'an unknown message',
      oneCase('message: welcom\n'),
      'fixtures/cases/x.yaml:1:10 Unknown message "welcom". Did you mean "welcome"?',
    ],
    [
      'an unknown customer',
      oneCase('message: welcome\ncustomers: [aad]\n'),
      'fixtures/cases/x.yaml:2:13 Unknown customer "aad". Did you mean "ada"?',
    ],
    [
      'an unknown rule in a case',
      oneCase('message: welcome\nexpect:\n  - finds: [greeting/genric]\n'),
      'fixtures/cases/x.yaml:3:13 Unknown rule "greeting/genric". Did you mean "greeting/generic"?',
    ],
    [
      'a misspelt expectation',
      oneCase('message: welcome\nexpect:\n  - show: Hi\n'),
      'fixtures/cases/x.yaml:3:5 Unknown key "show" in "expect[0]". Did you mean "shows"?',
    ],
    [
      'a broken pattern',
      oneCase('message: welcome\nexpect: [{ shows: /(/ }]\n'),
      /^fixtures\/cases\/x.yaml:2:10 Invalid regular expression/,
    ],
    [
      'a case without a message',
      oneCase('expect: []\n'),
      /^fixtures\/cases\/x.yaml:1:1 Missing "message"\./,
    ],
    [
      'a case in a list',
      oneCase('- message: welcome\n- message: welcom\n'),
      'fixtures/cases/x.yaml:2:12 Unknown message "welcom". Did you mean "welcome"?',
    ],
    [
      'a misspelt front matter key',
      template('---\nsubjekt: Hi\n---\n'),
      'templates/welcome.hbs:2:1 Unknown key "subjekt". Did you mean "subject"?',
    ],
    [
      'front matter without an end',
      template('---\nsubject: Hi\n<p>\n'),
      'templates/welcome.hbs:1:1 Front matter without an end. Close it with a line of "---".',
    ],
    [
      'an unquoted subject',
      template('---\nsubject: {{x}} is here\n---\n'),
      /^templates\/welcome.hbs:2:\d+ .*in quotes\.$/,
    ],
    [
      'an unknown type',
      template('---\ntype: welcom\n---\n'),
      /^templates\/welcome.hbs:2:7 Unknown message type "welcom"\. Did you mean "welcome"\?/,
    ],
    [
      'a text file that is not there',
      template('---\ntext: welcom.txt\n---\n'),
      /^templates\/welcome.hbs:2:7 No file "welcom.txt"\./,
    ],
    [
      'a locale that is none',
      template('---\nlocale: english_GB\n---\n'),
      'templates/welcome.hbs:2:9 "english_GB" is no locale. Did you mean "en-GB"?',
    ],
    [
      'a case that is a module',
      { 'fixtures/cases/x.ts': 'export default {}' },
      /^fixtures\/cases\/x.ts:1:1 A case is no module\./,
    ],
    [
      'a JSON file that breaks off',
      { 'fixtures/customers/bo.json': '{"customer": {"name": "Bo"' },
      'fixtures/customers/bo.json:1:27 Missing closing "}".',
    ],
    [
      'a JSON file that breaks off behind a key',
      { 'fixtures/customers/bo.json': '{"customer":' },
      'fixtures/customers/bo.json:1:13 Missing closing "}".',
    ],
    [
      'a config that is a function',
      { 'sendlint.config.ts': 'export default () => ({})' },
      'sendlint.config.ts:1:1 Expected the file to be a mapping of keys to values, found a function.',
    ],
    [
      'a customer nobody has',
      template('---\ncustomers: [bo]\n---\n'),
      /^templates\/welcome.hbs:1:1 The message "welcome" is for the unknown customer "bo"\./,
    ],
  ])('%s', async (_, tree, expected) => {
    const lines = await linesOf(tree, { ruleIds: ['greeting/generic'] });
    expect(lines).toEqual([lineLike(expected)]);
  });

  it('is all reported at once, each with its file for an excerpt', async () => {
    const problems = await problemsOf({
      'fixtures/customers/ada.yaml': 'a: [',
      'fixtures/customers/bo.yaml': '\t',
      'fixtures/customers/cy.ts': 'export default () => { throw new Error("no such order") }',
      'fixtures/customers/di.ts': 'export default {',
      'fixtures/cases/x.yaml': 'message: nothing\n',
      'templates/welcome.hbs': '---\nx: 1\n---\n',
    });
    expect(problems.map(({ at }) => at?.file)).toEqual([
      'templates/welcome.hbs',
      'fixtures/customers/ada.yaml',
      'fixtures/customers/bo.yaml',
      'fixtures/customers/cy.ts',
      'fixtures/customers/di.ts',
      'fixtures/cases/x.yaml',
    ]);
    expect(problems.every(({ source }) => source !== undefined)).toBe(true);
  });

  it('is reported once, not again by whoever names the file', async () => {
    const lines = await linesOf({
      'fixtures/customers/ada.yaml': 'customer: [',
      'templates/parcel.hbs': new Uint8Array([0xff, 0xfe, 0x3c]),
      'templates/welcome.hbs': '---\ncustomers: [ada]\n---\n',
      'fixtures/cases/x.yaml': 'message: parcel\ncustomers: [ada]\n',
    });
    expect(lines.map((line) => line.split(' ', 1)[0])).toEqual([
      'templates/parcel.hbs:1:1',
      expect.stringMatching(/^fixtures\/customers\/ada.yaml/),
    ]);
  });

  it('says what is missing in an empty project', async () => {
    const root = folderWith({ 'templates/.keep': '', 'fixtures/.keep': '' });
    await expect(loadProject({ cwd: root })).rejects.toMatchObject({
      problems: [
        { message: 'No message in templates.' },
        { message: 'No customer in fixtures/customers.' },
      ],
    });
    await expect(loadProject({ cwd: root, allowEmpty: true })).resolves.toMatchObject({
      messages: [],
    });
  });

  it('finds two templates of one name', async () => {
    expect(await linesOf({ 'templates/welcome.mjml': '<mjml></mjml>' })).toEqual([
      expect.stringContaining('Two files are the html of the message "welcome".'),
    ]);
  });
});

describe('customers', () => {
  const dataOf = async (yaml: string): Promise<unknown> => {
    const { customers } = await load({ 'fixtures/customers/ada.yaml': yaml });
    return customers[0]?.data;
  };

  it('keep the written form of what is no number', async () => {
    const yaml = [
      'last4: 0123',
      'phone: +4930901820',
      'zip: 01067',
      'tracking: { number: 12345678901234567890 }',
      'order: { number: 1042, total: 120.50, weight: 1e3, count: 3, hex: 0x1F }',
      'price: 0.1',
      'mobile: 4930901820',
    ].join('\n');
    expect(await dataOf(yaml)).toEqual({
      last4: '0123',
      phone: '+4930901820',
      zip: '01067',
      tracking: { number: '12345678901234567890' },
      order: { number: '1042', total: 120.5, weight: '1e3', count: 3, hex: '0x1F' },
      price: 0.1,
      mobile: '4930901820',
    });
  });

  it('warn where quotes were meant', async () => {
    const { warnings } = await load({
      'fixtures/customers/ada.yaml': 'card:\n  last4: 0123\n  number: 42\n',
    });
    expect(warnings.map(lineOf)).toEqual([
      'fixtures/customers/ada.yaml:2:10 0123 without quotes reads as the number 123; it is kept as written. Quote it: "0123".',
    ]);
  });

  it('warn of a kind that is almost one of ours, and of none of a project’s own', async () => {
    const kinds = ['order', 'ordr', 'card', 'none', 'pet-chip'];
    const entries = kinds.map((kind) => `    - { path: id, kind: ${kind} }\n`);
    const { warnings } = await load({
      'sendlint.config.yaml': `facts:\n  identifiers:\n${entries.join('')}`,
      'fixtures/customers/ada.yaml': 'id: A-1\n',
    });
    expect(warnings.map(lineOf)).toEqual([
      'sendlint.config.yaml:4:25 "ordr" is no kind that sendlint knows, so that no words of a message mean it. Did you mean "order"?',
      'sendlint.config.yaml:5:25 "card" is no kind that sendlint knows, so that no words of a message mean it. Did you mean "payment-card"?',
    ]);
  });

  it('warn of paths at which nobody has anything', async () => {
    const { warnings } = await load({
      'sendlint.config.yaml': 'context:\n  greeting: custmer.name\n  all: .\n',
      'templates/welcome.hbs': '---\nrequires: [ordr, order.lines]\n---\nHi',
      'templates/pinned.hbs': '---\nrequires: [order.card]\n---\nHi',
      'fixtures/customers/ada.yaml': 'order:\n  lines: []\n',
      'fixtures/cases/one.yaml':
        'message: pinned\ndata: { order: { card: 4242 } }\nexpect:\n  - shows: Hi\n',
    });
    expect(warnings.map(lineOf)).toEqual([
      'templates/welcome.hbs:1:1 No customer has anything at "ordr", which the message "welcome" requires: it is rendered for nobody. Mend the path, or add a customer who has it.',
      'sendlint.config.yaml:2:13 No customer has anything at "custmer.name", so that templates find nothing at "greeting". Mend the path, or add a customer who has it.',
    ]);
  });

  it('know where their values stand', async () => {
    const yaml =
      'base: &b { city: Leeds }\ncustomer:\n  cards:\n    - { last4: "0123" }\n  "a.b": 1\n  <<: *b\n';
    const { customers } = await load({ 'fixtures/customers/ada.yaml': yaml });
    const placeOf = (at: string) => {
      const range = customers[0]?.rangeOf(at);
      return range && `${range.start.line}:${range.start.column}-${range.end.column}`;
    };
    expect(placeOf('customer.cards[0].last4')).toBe('4:16-22');
    expect(placeOf('customer["a.b"]')).toBe('5:10-11');
    expect(placeOf('customer.city')).toBe('1:18-23');
    expect(placeOf('customer.cards[1].last4')).toBeUndefined();
  });

  it('may be JSON, nested in folders, and computed', async () => {
    const { customers } = await load({
      'fixtures/customers/de/bo.json':
        '{\n\t"customer": { "locale": "de_DE", "id": 820982911946154508 }\n}',
      'fixtures/customers/cy.ts':
        'class Order { get total(): number { return 3 } }\nexport default async () => ({ order: new Order(), language: "fr" })',
      'fixtures/customers/di.ts': 'export default Promise.resolve({ language: "it" })',
    });
    expect(customers.map(({ name, locale }) => [name, locale])).toEqual([
      ['ada', undefined],
      ['cy', 'fr'],
      ['de/bo', 'de-DE'],
      ['di', 'it'],
    ]);
    expect(customers[2]?.data).toEqual({ customer: { locale: 'de_DE', id: '820982911946154508' } });
  });

  it('warn of a locale that is none, and of no language by its name', async () => {
    const { customers, warnings } = await load({
      'fixtures/customers/bo.yaml': 'customer:\n  locale: english\n  name: Bo\n',
      'fixtures/customers/cy.yaml': 'customer:\n  language: English\n  name: Cy\n',
      'fixtures/customers/di.yaml': 'customer:\n  locale: english\n  name: Di\nlanguage: de\n',
    });
    expect(warnings.map(lineOf)).toEqual([
      'fixtures/customers/bo.yaml:2:11 "english" is no locale. Did you mean "en"?',
    ]);
    expect(customers.map(({ locale }) => locale)).toEqual([undefined, undefined, undefined, 'de']);
  });

  it('take "__proto__" for a key', async () => {
    const data = await dataOf('__proto__: { admin: true }\n');
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect((data as Record<string, unknown>)['admin']).toBeUndefined();
  });
});

describe('cases', () => {
  it('hold expectations with their places', async () => {
    const { cases } = await load({
      'fixtures/cases/a.yaml':
        'message: welcome\ncustomers: ada\ndata: { order: { number: 0123 } }\nexpect:\n  - shows: 1908\n  - shows: { pattern: a+, part: html }\n    shows-not: [x, /y/gi]\n  - links-to: /orders\n',
      'fixtures/cases/b.yaml': 'message: welcome\n---\nmessage: welcome\n',
      'fixtures/cases/c.yaml': '- { message: welcome, expect: [{ finds: a/b, part: text }] }\n',
    });
    expect(cases.map(({ name }) => name)).toEqual(['a', 'b 1', 'b 2', 'c']);
    expect(cases[0]).toMatchObject({ customers: ['ada'], data: { order: { number: '0123' } } });
    expect(cases[0]?.expect).toMatchObject([
      {
        kind: 'shows',
        expected: { text: '1908' },
        part: undefined,
        at: { start: { line: 5, column: 5 } },
      },
      { kind: 'shows', expected: { pattern: /a+/ }, part: 'html' },
      { kind: 'shows-not', expected: { text: 'x' } },
      { kind: 'shows-not', expected: { pattern: /y/i } },
      { kind: 'links-to', expected: { text: '/orders' } },
    ]);
  });
});

describe('the model', () => {
  const modelOf = async (config: Tree): Promise<unknown> => {
    const project = await load({
      ...config,
      'fixtures/customers/ada.yaml': 'order: { code: A1, lines: [1] }\n',
    });
    const data = project.customers[0]?.data;
    const model = project.modelOf(data, { message: 'welcome', customer: 'ada' });
    expect(data).toEqual({ order: { code: 'A1', lines: [1] } });
    return model;
  };

  it('is the record laid over by a path map', async () => {
    expect(
      await modelOf({
        'sendlint.config.yaml':
          'context: { view.orderId: order.code, order.first: "order.lines[0]" }',
      }),
    ).toEqual({ order: { code: 'A1', lines: [1], first: 1 }, view: { orderId: 'A1' } });
  });

  it('is what a function makes of it', async () => {
    const config =
      'export default { context: (data, { customer }) => ({ id: data.order.code, customer }) }';
    expect(await modelOf({ 'sendlint.config.ts': config })).toEqual({ id: 'A1', customer: 'ada' });
  });
});

describe('modules', () => {
  it('are loaded afresh each time', async () => {
    const project = await load({ 'h.mjs': 'let n = 0;\nexport const count = () => ++n;\n' });
    const [one, two] = await Promise.all(
      [1, 2].map(
        () => project.importFresh(path.join(project.root, 'h.mjs')) as Promise<{ count(): number }>,
      ),
    );
    expect([one?.count(), one?.count(), two?.count()]).toEqual([1, 2, 1]);
  });

  it('report their faults at their place', async () => {
    const [line] = await linesOf({ 'sendlint.config.ts': 'export default {\n  locale: ;\n};\n' });
    expect(line).toMatch(/^sendlint\.config\.ts:2:\d+ Cannot load the module: /);
  });
});
