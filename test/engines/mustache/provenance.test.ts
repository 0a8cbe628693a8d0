import { expect, it } from 'vitest';
import { fileOf, FILE, type Given, renderGiven } from './open.ts';

interface Case extends Given {
  readonly name: string;
  /** What each mark surrounds, and the paths behind it; `~` before a path that it was only computed from. */
  readonly prints: readonly (readonly [text: string, ...paths: string[]])[];
}

type Render = (text: string) => string;

const data = {
  customer: { name: { given: 'Ada' }, tags: ['new', 'vip', 'new'] },
  order: {
    number: 'A-10023',
    internal: '88417776',
    lines: [{ name: 'Kit' }, { name: 'Pen', note: 'blue' }],
  },
  currency: 'EUR',
  note: 'none',
  bold: () => (text: string, render: Render) => `<b>${render(text)}</b>`,
  shout: () => (text: string, render: Render) => render(text).toUpperCase(),
  made: () => (_: string, render: Render) => render('{{currency}}!'),
  last4(this: { order: { internal: string } }) {
    return this.order.internal.slice(-4);
  },
};

const CASES: readonly Case[] = [
  {
    name: 'a variable, escaped and not',
    template: '{{order.number}} {{{order.number}}} {{& order.number }}',
    prints: [
      ['A-10023', 'order.number'],
      ['A-10023', 'order.number'],
      ['A-10023', 'order.number'],
    ],
  },
  {
    name: 'a value that is not there',
    template: '{{nick}}{{#customer}}{{name.nick}}{{nick}}{{/customer}}',
    prints: [
      ['', 'nick'],
      ['', 'customer.name.nick'],
      ['', 'customer.nick'],
    ],
  },
  {
    name: 'sections: an object, a list of objects, a list of strings',
    template:
      '{{#customer.name}}{{given}}{{/customer.name}}{{#order.lines}}{{name}}{{note}}{{/order.lines}}{{#customer.tags}}{{.}}{{/customer.tags}}',
    prints: [
      ['Ada', 'customer.name.given'],
      ['Kit', 'order.lines[0].name'],
      ['none', 'note'],
      ['Pen', 'order.lines[1].name'],
      ['blue', 'order.lines[1].note'],
      ['new', 'customer.tags[0]'],
      ['vip', 'customer.tags[1]'],
      ['new', 'customer.tags[2]'],
    ],
  },
  {
    name: 'the same name twice, which Mustache remembers',
    template: '{{currency}}{{currency}}{{#customer}}{{currency}}{{currency}}{{/customer}}',
    prints: [
      ['EUR', 'currency'],
      ['EUR', 'currency'],
      ['EUR', 'currency'],
      ['EUR', 'currency'],
    ],
  },
  {
    name: 'a section on a string',
    template:
      '{{#currency}}{{.}}{{/currency}}{{^currency}}no{{/currency}}{{^nope}}{{currency}}{{/nope}}',
    prints: [
      ['EUR', 'currency'],
      ['EUR', 'currency'],
    ],
  },
  {
    name: 'a method of the data',
    template: 'ending in {{last4}}',
    prints: [['7776', 'order.internal']],
  },
  {
    name: 'a lambda around its section',
    template: '{{#bold}}no. {{order.number}}{{/bold}}',
    prints: [['<b>no. A-10023</b>', '~order.number']],
  },
  {
    name: 'a lambda that prints another text',
    template: '{{#made}}x{{/made}}',
    prints: [['EUR', 'currency'], ['!']],
  },
  {
    name: 'a lambda of a helper module',
    template: '{{#as_is}}no. {{order.number}}{{/as_is}}{{shop}}',
    helpers: { as_is: () => (text: string, render: Render) => render(text), shop: 'Kites' },
    prints: [['A-10023', 'order.number'], ['Kites']],
  },
  {
    name: 'other delimiters',
    template: '{{=<% %>=}}<% order.number %> {{currency}}<%={{ }}=%>{{currency}}',
    prints: [
      ['A-10023', 'order.number'],
      ['EUR', 'currency'],
    ],
  },
  {
    name: 'a partial',
    template: '{{#order}}{{> pay }}{{/order}}',
    partials: { pay: '{{number}}' },
    prints: [['A-10023', 'order.number']],
  },
];

it.each(CASES)('$name', async (given) => {
  const { plain, erased, broken, printed } = await renderGiven({ data, ...given });
  expect(erased).toBe(plain);
  expect(broken).toBe(0);
  const reads = printed.map(({ text, record }) => [
    text,
    ...record.reads.map(({ path, derived }) => (derived ? `~${path}` : path)),
  ]);
  expect(reads).toEqual(given.prints);
});

it('knows the place in a partial that is indented', async () => {
  const { plain, printed } = await renderGiven({
    data,
    template: 'To pay:\n    {{> pay}}\n',
    partials: { pay: 'first\n\n  no. {{order.number}},\n{{#order}}\n  {{number}}\n{{/order}}\n' },
  });
  expect(plain).toBe('To pay:\n    first\n\n      no. A-10023,\n      A-10023\n');
  expect(printed.map(({ record }) => record.expression)).toEqual([
    {
      at: { file: fileOf('pay'), start: { line: 3, column: 7 }, end: { line: 3, column: 23 } },
      source: '{{order.number}}',
      helpers: [],
    },
    {
      at: { file: fileOf('pay'), start: { line: 5, column: 3 }, end: { line: 5, column: 13 } },
      source: '{{number}}',
      helpers: [],
    },
  ]);
  expect(printed[0]?.record.via).toMatchObject([
    { at: { file: FILE, start: { line: 2, column: 5 } }, source: '{{> pay}}' },
  ]);
});

it('knows what a lambda printed inside', async () => {
  const { printed, traced } = await renderGiven({
    data,
    template: '{{#shout}}no. {{order.number}}{{/shout}}',
  });
  expect(printed[0]?.text).toBe('NO. A-10023');
  expect(printed[0]?.record.inside).toMatchObject([
    { expression: { source: '{{order.number}}' }, reads: [{ path: 'order.number' }] },
  ]);
  expect(traced.hidden).toHaveLength(1);
});
