import { describe, expect, it } from 'vitest';
import { compileGiven, renderGiven, type Given } from './open.ts';

interface Case extends Given {
  readonly name: string;
  /** What each mark surrounds, and the paths behind it; `~` before a path that it was only computed from. */
  readonly prints: readonly (readonly [text: string, ...paths: string[]])[];
}

const data = {
  customer: { name: { given: 'Ada', family: 'Okafor' }, tags: ['new', 'vip'] },
  order: {
    number: 'A-10023',
    internalNumber: '88417776',
    lines: [
      { name: 'Kit', qty: 2, codes: ['k1', 'k2'] },
      { name: 'Pen', qty: 1, codes: [] },
    ],
    totals: { shipping: 'free', tax: '1.20' },
  },
  labels: { k1: 'first' },
};

const last4 = (value: unknown): string => String(value).slice(-4);

const CASES: readonly Case[] = [
  {
    name: 'an expression',
    template: 'Dear {{customer.name.given}},',
    prints: [['Ada', 'customer.name.given']],
  },
  {
    name: 'a value that is not there',
    template: 'Dear {{customer.name.nick}} {{nothing.at.all}},',
    prints: [
      ['', 'customer.name.nick'],
      ['', 'nothing'],
    ],
  },
  {
    name: 'triple stash',
    template: '{{{order.number}}}{{&order.number}}',
    prints: [
      ['A-10023', 'order.number'],
      ['A-10023', 'order.number'],
    ],
  },
  {
    name: 'a helper',
    template: 'ending in {{last4 order.internalNumber}}',
    helpers: { last4 },
    prints: [['7776', 'order.internalNumber']],
  },
  {
    name: 'a helper that reads its context',
    template: '{{#with customer.name}}{{full}}{{/with}}',
    helpers: {
      full(this: { given: string; family: string }) {
        return `${this.given} ${this.family}`;
      },
    },
    prints: [['Ada Okafor', 'customer.name.given', 'customer.name.family']],
  },
  {
    name: 'a helper that reads the root',
    template: '{{who}}',
    helpers: {
      who: (options: { data: { root: typeof data } }) => options.data.root.customer.name.given,
    },
    prints: [['Ada', 'customer.name.given']],
  },
  {
    name: 'a subexpression',
    template: '{{join (last4 order.internalNumber) customer.name.given}}',
    helpers: { last4, join: (a: string, b: string) => a + b },
    prints: [['7776Ada', 'order.internalNumber', 'customer.name.given']],
  },
  {
    name: 'hash arguments of a helper',
    template: '{{link text=customer.name.given to=order.number}}',
    helpers: {
      link: ({ hash }: { hash: Record<string, string> }) => `${hash.text} ${hash.to}`,
    },
    prints: [['Ada A-10023', 'order.number', 'customer.name.given']],
  },
  {
    name: 'lookup',
    template:
      '{{#with order.lines.[0]}}{{lookup @root.labels codes.[0]}}{{lookup this "name"}}{{/with}}',
    prints: [
      ['first', 'order.lines[0].codes[0]', 'labels.k1'],
      ['Kit', 'order.lines[0].name'],
    ],
  },
  {
    name: 'each, with this and a parent',
    template:
      '{{#each order.lines}}{{name}}{{../order.number}}{{#each codes}}{{this}}{{../name}}{{/each}}{{/each}}',
    prints: [
      ['Kit', 'order.lines[0].name'],
      ['A-10023', 'order.number'],
      ['k1', 'order.lines[0].codes[0]'],
      ['Kit', 'order.lines[0].name'],
      ['k2', 'order.lines[0].codes[1]'],
      ['Kit', 'order.lines[0].name'],
      ['Pen', 'order.lines[1].name'],
      ['A-10023', 'order.number'],
    ],
  },
  {
    name: 'a parent that is a string',
    template:
      '{{#each customer.tags}}{{#with @root.order}}{{..}}{{#if number}}{{../this}}{{/if}}{{/with}}{{/each}}',
    prints: [
      ['new', 'customer.tags[0]'],
      ['new', 'customer.tags[0]'],
      ['vip', 'customer.tags[1]'],
      ['vip', 'customer.tags[1]'],
    ],
  },
  {
    name: 'block parameters',
    template:
      '{{#each order.lines as |line at|}}{{at}}{{line.name}}{{#each line.codes as |code|}}{{code}}{{last4 code}}{{/each}}{{/each}}',
    helpers: { last4 },
    prints: [
      ['0'],
      ['Kit', 'order.lines[0].name'],
      ['k1', 'order.lines[0].codes[0]'],
      ['k1', 'order.lines[0].codes[0]'],
      ['k2', 'order.lines[0].codes[1]'],
      ['k2', 'order.lines[0].codes[1]'],
      ['1'],
      ['Pen', 'order.lines[1].name'],
    ],
  },
  {
    name: 'equal values in a list',
    template: '{{#each l}}{{this}}{{/each}}{{#each l as |x i|}}{{x}}{{/each}}',
    data: { l: [1, 1, 0] },
    prints: [
      ['1', 'l[0]'],
      ['1', 'l[1]'],
      ['0', 'l[2]'],
      ['1', 'l[0]'],
      ['1', 'l[1]'],
      ['0', 'l[2]'],
    ],
  },
  {
    name: 'keys of an object',
    template:
      '{{#each order.totals}}{{@key}}{{this}}{{/each}}{{#each labels as |v k|}}{{k}}{{v}}{{/each}}',
    prints: [
      ['shipping', '~order.totals.shipping'],
      ['free', 'order.totals.shipping'],
      ['tax', '~order.totals.tax'],
      ['1.20', 'order.totals.tax'],
      ['k1', '~labels.k1'],
      ['first', 'labels.k1'],
    ],
  },
  {
    name: 'with as',
    template:
      '{{#with order as |o|}}{{o.number}}{{#with o.number as |n|}}{{n}}{{this}}{{/with}}{{/with}}',
    prints: [
      ['A-10023', 'order.number'],
      ['A-10023', 'order.number'],
      ['A-10023', 'order.number'],
    ],
  },
  {
    name: 'root',
    template: '{{#each order.lines}}{{@root.customer.name.given}}{{/each}}',
    prints: [
      ['Ada', 'customer.name.given'],
      ['Ada', 'customer.name.given'],
    ],
  },
  {
    name: 'hash arguments of a partial',
    template: '{{> pay ref=order.number last=(last4 order.internalNumber) as="lit"}}',
    partials: { pay: '{{ref}}{{last}}{{as}}{{customer.name.given}}' },
    helpers: { last4 },
    prints: [
      ['A-10023', 'order.number'],
      ['7776', '~order.internalNumber'],
      ['lit'],
      ['Ada', 'customer.name.given'],
    ],
  },
  {
    name: 'hash arguments that are no properties',
    template: '{{#each customer.tags as |tag|}}{{> p a=this b=tag c=@key d=..}}{{/each}}',
    partials: { p: '{{a}}{{b}}{{d.order.number}};' },
    prints: [
      ['new', 'customer.tags[0]'],
      ['new', 'customer.tags[0]'],
      ['A-10023', 'order.number'],
      ['vip', 'customer.tags[1]'],
      ['vip', 'customer.tags[1]'],
      ['A-10023', 'order.number'],
    ],
  },
  {
    name: 'a context and hash arguments through two partials',
    template: '{{#each order.lines}}{{> row this ref=@root.order.number}}{{/each}}',
    partials: { row: '{{> cell label=name}}', cell: '{{label}}{{qty}}{{ref}}' },
    prints: [
      ['Kit', 'order.lines[0].name'],
      ['2', 'order.lines[0].qty'],
      ['A-10023', 'order.number'],
      ['Pen', 'order.lines[1].name'],
      ['1', 'order.lines[1].qty'],
      ['A-10023', 'order.number'],
    ],
  },
  {
    name: 'a string as the context of a partial',
    template: '{{> p order.number}}{{#each customer.tags}}{{> p}}{{> p this}}{{/each}}',
    partials: { p: '{{this}}' },
    prints: [
      ['A-10023', 'order.number'],
      ['new', 'customer.tags[0]'],
      ['new', 'customer.tags[0]'],
      ['vip', 'customer.tags[1]'],
      ['vip', 'customer.tags[1]'],
    ],
  },
  {
    name: 'a layout',
    template:
      '{{#> layout title=order.number}}{{customer.name.given}}{{#each customer.tags}}{{this}}{{/each}}{{/layout}}',
    partials: { layout: '{{title}}{{> @partial-block}}' },
    prints: [
      ['A-10023', 'order.number'],
      ['Ada', 'customer.name.given'],
      ['new', 'customer.tags[0]'],
      ['vip', 'customer.tags[1]'],
    ],
  },
  {
    name: 'inline partials',
    template:
      '{{#each customer.tags}}{{#*inline "p"}}{{this}}{{x}}{{../order.number}}{{/inline}}{{> p x=this}}{{> p}}{{/each}}',
    data: { ...data, customer: { tags: ['new'] } },
    prints: [
      // Merged with a hash, a string is no string any more.
      ['[object Object]'],
      ['new', 'customer.tags[0]'],
      ['A-10023', 'order.number'],
      ['new', 'customer.tags[0]'],
      ['A-10023', 'order.number'],
      [''],
    ],
  },
  {
    name: 'objects that a helper makes',
    template:
      '{{#with (pair order.number order.internalNumber)}}{{a}}{{last4 b}}{{c}}{{d.e}}{{/with}}',
    helpers: {
      last4,
      pair: (a: string, b: string) => ({ a, b, c: `${a}${b}`, d: { e: b } }),
    },
    prints: [
      ['A-10023', 'order.number'],
      ['7776', 'order.internalNumber'],
      ['A-1002388417776', '~order.number', '~order.internalNumber'],
      ['88417776', 'order.internalNumber'],
    ],
  },
  {
    name: 'lists that a helper makes',
    template:
      '{{#each (names order.lines)}}{{this}}{{/each}}{{#each (split order.number "-")}}{{this}}{{/each}}',
    helpers: {
      names: (lines: { name: string }[]) => lines.map(({ name }) => name),
      split: (text: string, by: string) => text.split(by),
    },
    prints: [
      ['Kit', 'order.lines[0].name'],
      ['Pen', 'order.lines[1].name'],
      ['A', '~order.number'],
      ['10023', '~order.number'],
    ],
  },
  {
    name: 'lists that a helper filters and sorts in place',
    template:
      '{{#each (sort order.lines)}}{{name}}{{/each}}{{#each (filter order.lines)}}{{name}}{{/each}}',
    helpers: {
      sort: (lines: { qty: number }[]) => lines.sort((a, b) => a.qty - b.qty),
      filter: (lines: { qty: number }[]) => lines.filter(({ qty }) => qty === 2),
    },
    prints: [
      ['Pen', 'order.lines[1].name'],
      ['Kit', 'order.lines[0].name'],
      ['Kit', 'order.lines[0].name'],
    ],
  },
  {
    name: 'contexts and private data that a block helper sets',
    template: '{{#own order.lines as |l|}}{{name}}{{l.qty}}{{@secret}}{{/own}}',
    helpers: {
      own: (lines: { name: string }[], options: { fn: Function; data: object }) =>
        lines
          .map((line) =>
            options.fn(line, {
              data: { ...options.data, secret: line.name },
              blockParams: [line],
            }),
          )
          .join(''),
    },
    prints: [
      ['Kit', 'order.lines[0].name'],
      ['2', 'order.lines[0].qty'],
      ['Kit', 'order.lines[0].name'],
      ['Pen', 'order.lines[1].name'],
      ['1', 'order.lines[1].qty'],
      ['Pen', 'order.lines[1].name'],
    ],
  },
  {
    name: 'what a block helper prints by itself',
    template:
      '{{#link order.number}}to {{customer.name.given}}{{/link}}{{#same 1 1}}as it is{{/same}}',
    helpers: {
      link(this: unknown, number: string, options: { fn: Function }) {
        return `<a href="/${number}">${options.fn(this)}</a>`;
      },
      same(this: unknown, a: unknown, b: unknown, options: { fn: Function; inverse: Function }) {
        return a === b ? options.fn(this) : options.inverse(this);
      },
    },
    prints: [
      ['<a href="/A-10023">', 'order.number'],
      ['Ada', 'customer.name.given'],
      ['</a>', 'order.number'],
    ],
  },
  {
    name: 'a block helper that looks at its body',
    template: '{{#trim}} {{order.number}} {{/trim}}',
    helpers: {
      trim(this: unknown, options: { fn: Function }) {
        return options.fn(this).trim();
      },
    },
    prints: [['A-10023', '~order.number']],
  },
  {
    name: 'a block helper that is not strict, around a string',
    template:
      '{{#each customer.tags}}{{#bold}}{{this}}{{#with @root.order}}{{..}}{{/with}}{{/bold}}{{/each}}',
    data: { ...data, customer: { tags: ['new'] } },
    helpers: {
      // Modules are strict; what `require` loads often is not, and there `this` is an object.
      // eslint-disable-next-line no-new-func, typescript/no-implied-eval -- see above
      bold: new Function('options', 'return options.fn(this)'),
    },
    prints: [
      ['new', 'customer.tags[0]'],
      ['new', 'customer.tags[0]'],
    ],
  },
  {
    name: 'a helper that cannot take proxies',
    template: '{{#with (clone customer)}}{{name.given}}{{/with}}{{json customer.name}}',
    helpers: {
      clone: (value: object) => structuredClone(value),
      json: (value: object) => JSON.stringify(structuredClone(value)),
    },
    prints: [
      ['Ada', '~customer.name.given'],
      [
        '{&quot;given&quot;:&quot;Ada&quot;,&quot;family&quot;:&quot;Okafor&quot;}',
        '~customer.name.given',
        '~customer.name.family',
      ],
    ],
  },
  {
    name: 'functions in the data',
    template: '{{full}}{{#with order}}{{code}}{{/with}}',
    data: {
      given: 'Ada',
      family: 'Okafor',
      full(this: { given: string; family: string }) {
        return `${this.given} ${this.family}`;
      },
      order: {
        number: 7,
        code(this: { number: number }) {
          return this.number;
        },
      },
    },
    prints: [
      ['Ada Okafor', 'given', 'family'],
      ['7', 'order.number'],
    ],
  },
  {
    name: 'getters and methods of classes',
    template:
      '{{order.total}}{{#with order}}{{total}}{{label}}{{#each lines}}{{price}}{{/each}}{{/with}}',
    data: {
      order: new (class {
        readonly #cents = 1250;
        readonly lines = [{ price: 5 }];
        get total() {
          return this.#cents / 100;
        }
        label() {
          return `${this.#cents} cents`;
        }
      })(),
    },
    options: { allowProtoPropertiesByDefault: true, allowProtoMethodsByDefault: true },
    prints: [
      ['12.5', 'order.total'],
      ['12.5', 'order.total'],
      ['1250 cents', 'order.label'],
      ['5', 'order.lines[0].price'],
    ],
  },
  {
    name: 'one object in two places',
    template:
      '{{billing.city}}{{shipping.city}}{{#with shipping}}{{city}}{{geo.lat}}{{/with}}{{#with billing}}{{geo.lat}}{{/with}}',
    data: (() => {
      const address = { city: 'Ulm', geo: { lat: 48 } };
      return { billing: address, shipping: address };
    })(),
    prints: [
      ['Ulm', 'billing.city'],
      ['Ulm', 'shipping.city'],
      ['Ulm', 'shipping.city'],
      ['48', 'shipping.geo.lat'],
      ['48', 'billing.geo.lat'],
    ],
  },
  {
    name: 'names that are no identifiers',
    template: '{{a.[first name]}}{{a.[b.c]}}{{#each list.[0]}}{{this}}{{/each}}',
    data: { a: { 'first name': 'x', 'b.c': 'y' }, list: [['z']] },
    prints: [
      ['x', 'a.first name'],
      ['y', 'a["b.c"]'],
      ['z', 'list[0][0]'],
    ],
  },
  {
    name: 'values that are no scalars',
    template: '{{date}}{{list}}{{safe}}',
    data: { date: new Date(0), list: ['a', 'b'], safe: { toHTML: () => 'S', toString: () => 'S' } },
    prints: [
      [String(new Date(0)), 'date'],
      ['a,b', 'list.length', 'list[0]', 'list[1]'],
      ['S', 'safe'],
    ],
  },
  {
    name: 'compat, which looks outwards',
    template: '{{#with order}}{{number}}{{customer.name.given}}{{/with}}',
    options: { compat: true },
    prints: [
      ['A-10023', 'order.number'],
      ['Ada', 'order.customer', 'customer.name.given'],
    ],
  },
];

describe.each(CASES)('$name', (given) => {
  it('is followed to the data', async () => {
    const { printed } = await renderGiven({ data, ...given });
    const found = printed.map(({ text, record }) => [
      text,
      ...record.reads.map(({ path, derived }) => (derived ? `~${path}` : path)),
    ]);
    expect(found).toEqual(given.prints);
  });
});

it('names the partial calls that are open, outermost first', async () => {
  const { printed } = await renderGiven({
    template: '{{> a}}{{#> layout}}{{x}}{{/layout}}',
    partials: { a: '{{> b n=1}}', b: '{{x}}', layout: '{{x}}{{> @partial-block}}' },
    data: { x: 'X' },
  });
  expect(printed.map(({ record }) => record.via.map(({ source }) => source))).toEqual([
    ['{{> a}}', '{{> b n=1}}'],
    ['{{#> layout}}'],
    [],
  ]);
});

it('names the helpers of an expression, outermost first', async () => {
  const { printed } = await renderGiven({
    template: '{{up (last4 (up a)) b=(last4 a)}}{{a}}{{now}}{{#each l as |now|}}{{now}}{{/each}}',
    helpers: { up: String, last4, now: () => 'n' },
    data: { a: 1, l: [1] },
  });
  expect(printed.map(({ record }) => record.expression.helpers)).toEqual([
    ['up', 'last4', 'up', 'last4'],
    [],
    ['now'],
    [],
  ]);
});

it('does not mark what is silenced, and still tells what it read', async () => {
  const { printed: before } = await renderGiven({ template: '{{a}}{{b}}', data: { a: 1, b: 2 } });
  const silenced = before[0]?.record.id ?? -1;
  const compiled = await compileGiven({ template: '{{a}}{{b}}' });
  const traced = compiled.trace?.({ a: 1, b: 2 }, new Set([silenced]));
  expect(traced?.records.map(({ reads }) => reads[0]?.path)).toEqual(['b']);
  expect(traced?.hidden.map(({ reads }) => reads[0]?.path)).toEqual(['a']);
});
