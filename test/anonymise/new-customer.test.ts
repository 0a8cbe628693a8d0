import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { runCli } from '../cli/run-cli.ts';
import { shop } from '../cli/shop.ts';
import { makeProject } from '../support/make-project.ts';

const read = (cwd: string, file: string): string => readFileSync(path.join(cwd, file), 'utf8');

const customer = (cwd: string, name: string): Record<string, Record<string, unknown>> =>
  parse(read(cwd, `fixtures/customers/${name}.yaml`)) as Record<string, Record<string, unknown>>;

/** The command line with something on its standard input. */
async function runWith(input: string, cwd: string, argv: readonly string[]) {
  let [stdout, stderr] = ['', ''];
  const exitCode = await main({
    argv,
    cwd,
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    env: {},
    readInput: async () => new TextEncoder().encode(input),
  });
  return { exitCode, stdout, stderr };
}

const payload = {
  user: {
    id: 88_213_773,
    firstName: 'Anneliese',
    lastName: 'Großkopf',
    email: 'a.grosskopf@web.de',
    phone: '0171 8883322',
  },
  order: { number: 'A-77120', total: 59.9, note: 'Für Frau Grosskopf, Bestellung A-77120' },
};

describe('a customer made up', () => {
  it('has the shape of the one with most data, and values of its own', async () => {
    const cwd = await makeProject(shop);
    const { exitCode, stdout } = await runCli(cwd, ['new', 'customer', 'chloe', '--yes']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^wrote {2}fixtures\/customers\/chloe\.yaml\n/);
    expect(stdout).toContain('npx sendlint --customer chloe');
    const ada = customer(cwd, 'ada');
    const chloe = customer(cwd, 'chloe');
    expect(Object.keys(chloe['order'] ?? {})).toEqual(Object.keys(ada['order'] ?? {}));
    expect(chloe['customer']).toMatchObject({
      name: { given: 'Chloe' },
      email: 'chloe@example.com',
      locale: 'en-GB',
    });
    expect(chloe['order']?.['number']).toMatch(/^A-\d{5}$/);
    const others = [ada, customer(cwd, 'bruno')].map((other) => other['order']?.['number']);
    expect(others).not.toContain(chloe['order']?.['number']);
    // Laid out as the other.
    expect(read(cwd, 'fixtures/customers/chloe.yaml')).toMatch(/\n {2}name: \{ given: Chloe, /);
    expect((await runCli(cwd, ['--customer', 'chloe'])).exitCode).toBe(0);
  });

  it('is who the flags say', async () => {
    const cwd = await makeProject(shop);
    const flags = ['--like', 'bruno', '--person', 'Zoë van Dam', '--locale', 'nl-NL'];
    const more = ['--email', 'zoe@kite.test', '--company', 'Van Dam BV', '-y'];
    expect((await runCli(cwd, ['new', 'customer', 'zoe', ...flags, ...more])).exitCode).toBe(0);
    expect(customer(cwd, 'zoe')['customer']).toEqual({
      name: { given: 'Zoë', family: 'van Dam' },
      locale: 'nl-NL',
      email: 'zoe@kite.test',
      company: 'Van Dam BV',
    });
  });

  it('has every field that the templates read where there is no other', async () => {
    const cwd = await makeProject({
      'emails/order.hbs':
        '<p>Dear {{user.firstName}}, {{order.number}}, {{order.card.last4}}</p>{{#each order.lines}}{{title}}{{/each}}',
    });
    expect((await runCli(cwd, ['new', 'customer', 'hugo'])).exitCode).toBe(0);
    const hugo = customer(cwd, 'hugo');
    expect(hugo['user']).toMatchObject({ firstName: 'Hugo', email: 'hugo@example.com' });
    expect(hugo['order']).toMatchObject({
      number: expect.stringMatching(/^A-\d+$/) as string,
      card: { last4: expect.stringMatching(/^\d{4}$/) as string },
      lines: [{ title: expect.any(String) as string }, { title: expect.any(String) as string }],
    });
  });

  it('has what every customer has where there is nothing', async () => {
    const cwd = await makeProject({});
    expect((await runCli(cwd, ['new', 'customer'])).exitCode).toBe(0);
    expect(readdirSync(path.join(cwd, 'fixtures/customers'))).toHaveLength(1);
  });

  it('is named for whom it is, and never takes the place of another', async () => {
    const cwd = await makeProject(shop);
    expect((await runCli(cwd, ['new', 'customer', '--person', 'Ada King'])).exitCode).toBe(0);
    expect(customer(cwd, 'ada-2')['customer']).toMatchObject({ name: { given: 'Ada' } });
    const { exitCode, stderr } = await runCli(cwd, ['new', 'customer', 'ada']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('fixtures/customers/ada.yaml is there already');
    expect(read(cwd, 'fixtures/customers/ada.yaml')).toBe(shop['fixtures/customers/ada.yaml']);
  });

  it('goes where the config has customers, with a way to the schema', async () => {
    const cwd = await makeProject({
      ...shop,
      'sendlint.config.yaml': 'customers: [qa/people/**/*.yaml, fixtures/customers]\n',
    });
    await mkdir(path.join(cwd, 'node_modules'));
    symlinkSync(
      path.resolve(import.meta.dirname, '../..'),
      path.join(cwd, 'node_modules/sendlint'),
    );
    expect((await runCli(cwd, ['new', 'customer', 'shop/eva', '--yes'])).exitCode).toBe(0);
    const text = read(cwd, 'qa/people/shop/eva.yaml');
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
    expect(read(path.join(cwd, 'qa/people/shop'), schema)).toContain('"$schema"');
  });

  it('is only shown with --dry-run', async () => {
    const cwd = await makeProject(shop);
    const { stdout } = await runCli(cwd, ['new', 'customer', 'eva', '--dry-run']);
    expect(stdout).toMatch(/^would write {2}fixtures\/customers\/eva\.yaml\n\n# yaml-language/);
    expect(readdirSync(path.join(cwd, 'fixtures/customers'))).toEqual(['ada.yaml', 'bruno.yaml']);
  });
});

describe('a customer from a payload', () => {
  it('is nobody, and the terminal does not say who it was', async () => {
    const cwd = await makeProject({ ...shop, 'payload.json': JSON.stringify(payload) });
    const argv = ['new', 'customer', 'refund', '--from', 'payload.json'];
    const { exitCode, stdout } = await runCli(cwd, argv);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\nReplaced 2 names, 1 e-mail address, 1 phone number, 2 identifiers/);
    expect(stdout).toContain('\n  order.note\n');
    const text = read(cwd, 'fixtures/customers/refund.yaml');
    for (const said of [text, stdout]) {
      expect(said).not.toMatch(/annel|gro(?:ß|ss)|web\.de|88213773|77120|8883322/i);
    }
    const { user, order } = customer(cwd, 'refund');
    expect(user?.['id']).toBeTypeOf('number');
    expect(order).toMatchObject({ total: 59.9 });
    expect(order?.['note']).toContain(order?.['number']);
    expect((await runCli(cwd, ['--customer', 'refund'])).stderr).toBe('');
  });

  it.each([
    ['JSON Lines', `${JSON.stringify(payload)}\n{"user":{"email":"b@web.de"}}\n`, 'the first line'],
    [
      'JSON Lines whose end is missing',
      `${JSON.stringify(payload)}\n{"user":{"em`,
      'the first line',
    ],
    ['a list', JSON.stringify([payload, {}]), 'the first of 2 entries'],
    ['YAML', 'user:\n  firstName: Anneliese\n  email: a.grosskopf@web.de\n', ''],
  ])('is read from the standard input as %s', async (_, input, choice) => {
    const cwd = await makeProject(shop);
    const argv = ['new', 'customer', 'piped', '--from', '-'];
    const { exitCode, stdout } = await runWith(input, cwd, argv);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(choice);
    expect(read(cwd, 'fixtures/customers/piped.yaml')).not.toMatch(/annel|web\.de/i);
  });

  it('is taken by the kinds that the project declares', async () => {
    const cwd = await makeProject({
      ...shop,
      'sendlint.config.yaml':
        'facts:\n  identifiers:\n    - { path: order.tag, kind: order }\n    - { path: order.size, kind: none }\n',
      'payload.json': JSON.stringify({ order: { tag: 'qwxzrt', size: '12-34-56' } }),
    });
    await runCli(cwd, ['new', 'customer', 'tagged', '--from', 'payload.json']);
    const { order } = customer(cwd, 'tagged');
    expect(order?.['tag']).not.toBe('qwxzrt');
    expect(order?.['tag']).toMatch(/^[a-z]{6}$/);
  });

  it('is laid out as it was, without what was said about it', async () => {
    const cwd = await makeProject({
      ...shop,
      'copied.yaml':
        '# Anneliese again\nuser: { firstName: Anneliese, tags: [vip] } # a.grosskopf@web.de\n',
    });
    await runCli(cwd, ['new', 'customer', 'again', '--from', 'copied.yaml']);
    const text = read(cwd, 'fixtures/customers/again.yaml');
    expect(text).toMatch(/\nuser: \{ firstName: \S+, tags: \[ ?vip ?\] \}\n$/);
    expect(text).not.toMatch(/annel|web/i);
  });

  it('keeps digits that no number holds', async () => {
    const cwd = await makeProject({});
    await runWith('{"order":{"number":12345678901234567890}}', cwd, [
      'new',
      'customer',
      'big',
      '--from',
      '-',
    ]);
    expect(customer(cwd, 'big')['order']?.['number']).toMatch(/^\d{20}$/);
  });
});

it.each([
  [['../x'], 'Expected the name of the customer to look like "late-refund", but got "../x".'],
  [['a.yaml'], 'Expected the name of the customer to look like "late-refund"'],
  [['--locale', 'xx_yy_zz'], '"xx_yy_zz" is no language tag.'],
  [['--email', 'ada'], '"ada" is no e-mail address.'],
  [['--like', 'adda'], 'Did you mean "ada"?'],
  [['--from', 'gone.json'], 'gone.json:1:1'],
  [['--from', 'fixtures'], 'Cannot read the file: it is a folder.'],
  [['--from', 'broken.json'], 'broken.json:2:'],
  [
    ['--from', 'cut.json'],
    'cut.json:1:24  error\n  The JSON is cut off here: it ends in the middle.',
  ],
  [['--from', 'cut-text.json'], 'The JSON is cut off here'],
  [['--from', 'cut-name.json'], 'The JSON is cut off here'],
  [['--from', 'quote.json'], 'quote.json:1:11  error\n  Unexpected scalar token.'],
  [['--from', 'nothing.json'], 'The payload has no fields: nothing is known of a customer.'],
  [['--from', 'nothings.json'], 'The payload has no fields: nothing is known of a customer.'],
  [['--from', 'number.json'], 'Expected the record of a customer: an object with keys and values.'],
  [['--from', 'empty.json'], 'The payload is empty.'],
  [['--config', 'gone.yaml'], 'No config file "gone.yaml".'],
])('%j is refused', async (argv, expected) => {
  const cwd = await makeProject({
    ...shop,
    'broken.json': '{"order":\n  {"number": "A-1"\n',
    'cut.json': '{"order":{"number":"A-1"\n\n',
    'cut-text.json': '{"order":{"number":"A-',
    'cut-name.json': '{"order":{"number":"A-1",',
    'quote.json': '{"a":"x, "b": "y"}',
    'number.json': '[1, 2]',
    'nothing.json': '{}',
    'nothings.json': '[{}, {"a": 1}]',
    'empty.json': ' \n',
  });
  const { exitCode, stderr } = await runCli(cwd, ['new', 'customer', ...argv]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(expected);
  expect(stderr).not.toContain('    at ');
  expect(readdirSync(path.join(cwd, 'fixtures/customers'))).toEqual(['ada.yaml', 'bruno.yaml']);
});
