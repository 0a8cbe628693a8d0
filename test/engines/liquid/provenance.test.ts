import { describe, expect, it } from 'vitest';
import { fileOf, FILE, type Given, renderGiven } from './open.ts';

interface Case extends Given {
  readonly name: string;
  /** What each mark surrounds, and the paths behind it; `~` before a path that it was only computed from. */
  readonly prints: readonly (readonly [text: string, ...paths: string[]])[];
}

const data = {
  customer: { name: { given: 'Ada', family: 'Okafor' }, tags: ['new', 'vip', 'new'], vip: true },
  order: {
    number: 'A-10023',
    internal_number: '88417776',
    count: 3,
    lines: [
      { name: 'Kit', qty: 2, sku: 'k' },
      { name: 'Pen', qty: 1, sku: 'p' },
    ],
    totals: { shipping: 'free', tax: '1.20' },
  },
  card: { last4: '1908' },
};

const CASES: readonly Case[] = [
  {
    name: 'an output',
    template: 'Dear {{ customer.name.given }},',
    prints: [['Ada', 'customer.name.given']],
  },
  {
    name: 'a value that is not there',
    template: '{{ customer.name.nick }}{{ nothing.at.all }}{{ customer.nme.given }}',
    prints: [
      ['', 'customer.name.nick'],
      ['', 'nothing'],
      ['', 'customer.nme'],
    ],
  },
  {
    name: 'a filter',
    template: 'ending in {{ order.internal_number | slice: -4, 4 }}',
    prints: [['7776', 'order.internal_number']],
  },
  {
    name: 'a filter with an argument from the data',
    template: '{{ customer.name.given | append: order.number }}',
    prints: [['AdaA-10023', 'customer.name.given', 'order.number']],
  },
  {
    name: 'a condition is no part of what is printed',
    template: '{% if customer.vip %}{{ order.number }}{% endif %}',
    prints: [['A-10023', 'order.number']],
  },
  {
    name: 'assign',
    template: '{% assign ref = order.internal_number %}{{ ref }}{{ ref | slice: -4, 4 }}',
    prints: [
      ['88417776', 'order.internal_number'],
      ['7776', 'order.internal_number'],
    ],
  },
  {
    name: 'assign of something computed',
    template:
      '{% assign ref = order.internal_number | slice: -4, 4 %}{% assign again = ref %}{{ again }}',
    prints: [['7776', '~order.internal_number']],
  },
  {
    name: 'assign of an object and of a list',
    template:
      '{% assign line = order.lines | last %}{{ line.name }}{% assign parts = order.number | split: "-" %}{{ parts[1] }}{{ parts.first }}',
    prints: [
      ['Pen', 'order.lines[1].name'],
      ['10023', '~order.number'],
      ['A', '~order.number'],
    ],
  },
  {
    name: 'a variable that is set again',
    template: '{% assign x = order.number %}{% assign x = card.last4 %}{{ x }}',
    prints: [['1908', 'card.last4']],
  },
  {
    name: 'capture, printed as it is',
    template: '{% capture c %}no. {{ order.number }}!{% endcapture %}<{{ c }}>',
    prints: [['A-10023', 'order.number']],
  },
  {
    name: 'capture, then a filter',
    template: '{% capture c %}no. {{ order.number }}!{% endcapture %}{{ c | upcase }}{{ c.size }}',
    prints: [
      ['NO. A-10023!', '~order.number'],
      ['12', '~order.number'],
    ],
  },
  {
    name: 'capture twice in a loop, with the same text',
    template:
      '{% for t in customer.tags %}{% capture c %}[{{ t }}]{% endcapture %}{{ c }}{% endfor %}',
    prints: [
      ['new', 'customer.tags[0]'],
      ['vip', 'customer.tags[1]'],
      ['new', 'customer.tags[2]'],
    ],
  },
  {
    name: 'an expression that only happens to be equal to a captured text',
    template:
      '{% capture c %}{{ card.last4 }}{% endcapture %}{% if c == "1908" %}{{ order.same }}{% endif %}',
    data: { ...data, order: { same: '1908' } },
    prints: [['1908', 'order.same']],
  },
  {
    name: 'for over objects',
    template: '{% for line in order.lines %}{{ line.name }}{{ forloop.index }};{% endfor %}',
    prints: [['Kit', 'order.lines[0].name'], ['1'], ['Pen', 'order.lines[1].name'], ['2']],
  },
  {
    name: 'for over strings, limited and reversed',
    template: '{% for t in customer.tags reversed limit: 2 %}{{ t }}{% endfor %}',
    prints: [
      ['vip', 'customer.tags[1]'],
      ['new', 'customer.tags[0]'],
    ],
  },
  {
    name: 'for over the properties of an object',
    template: '{% for pair in order.totals %}{{ pair[0] }}={{ pair[1] }}{% endfor %}',
    prints: [
      ['shipping', '~order.totals.shipping', '~order.totals.tax'],
      ['free', 'order.totals.shipping'],
      ['tax', '~order.totals.shipping', '~order.totals.tax'],
      ['1.20', 'order.totals.tax'],
    ],
  },
  {
    name: 'for over a range is counted, not read',
    template: '{% for i in (1..order.count) %}{{ i }}{% endfor %}',
    prints: [
      ['1', '~order.count'],
      ['2', '~order.count'],
      ['3', '~order.count'],
    ],
  },
  {
    name: 'tablerow',
    template: '{% tablerow line in order.lines cols: 1 %}{{ line.sku }}{% endtablerow %}',
    prints: [
      ['k', 'order.lines[0].sku'],
      ['p', 'order.lines[1].sku'],
    ],
  },
  {
    name: 'where, map, join and first',
    template: '{{ order.lines | map: "name" | join: "/" }}{{ customer.tags | first }}',
    prints: [
      ['Kit/Pen', 'order.lines[0].name', 'order.lines[1].name'],
      ['new', 'customer.tags[0]'],
    ],
  },
  {
    name: 'size',
    template: '{{ order.lines.size }}{{ order.lines | size }}',
    prints: [
      ['2', 'order.lines.length'],
      ['2', 'order.lines.length'],
    ],
  },
  {
    name: 'render with arguments',
    template: '{% render "pay", ref: order.internal_number, card: card.last4 %}',
    partials: { pay: '{{ ref | slice: -4, 4 }}/{{ card }}/{{ order.number }}' },
    prints: [['7776', 'order.internal_number'], ['1908', 'card.last4'], ['']],
  },
  {
    name: 'arguments with equal values',
    template:
      '{% render "pay", ref: order.ref, card: card.last4 %}{% include "pay", ref: order.ref, card: card.last4 %}',
    data: { order: { ref: '1908' }, card: { last4: '1908' } },
    partials: { pay: '{{ ref }}{{ card }}' },
    prints: [
      ['1908', 'order.ref'],
      ['1908', 'card.last4'],
      ['1908', 'order.ref'],
      ['1908', 'card.last4'],
    ],
  },
  {
    name: 'render with and for',
    template:
      '{% render "one" with order.number as x %}{% render "one" for customer.tags as x %}{% render "line" for order.lines as line %}',
    partials: { one: '{{ x }};', line: '{{ line.name }};' },
    prints: [
      ['A-10023', 'order.number'],
      ['new', 'customer.tags[0]'],
      ['vip', 'customer.tags[1]'],
      ['new', 'customer.tags[2]'],
      ['Kit', 'order.lines[0].name'],
      ['Pen', 'order.lines[1].name'],
    ],
  },
  {
    name: 'include sees the variables around it',
    template: '{% assign x = order.number %}{% include "one" %}',
    partials: { one: '{{ x }}{{ card.last4 }}' },
    prints: [
      ['A-10023', 'order.number'],
      ['1908', 'card.last4'],
    ],
  },
  {
    name: 'layout with blocks',
    template:
      '{% layout "base", title: order.number %}{% block body %}Hi {{ card.last4 }} {{ block.super }}{% endblock %}',
    partials: { base: '<{{ title }}>{% block body %}({{ customer.name.given }}){% endblock %}' },
    prints: [
      ['A-10023', 'order.number'],
      ['1908', 'card.last4'],
      ['Ada', 'customer.name.given'],
    ],
  },
  {
    name: 'layout with the whole template as its block',
    template: '{% layout "base" %}Hi {{ card.last4 }}',
    partials: { base: '<{% block %}{% endblock %}>' },
    prints: [['1908', 'card.last4']],
  },
  {
    name: 'echo, liquid, cycle and increment',
    template:
      '{% liquid\n assign x = order.number\n echo x | downcase\n%}{% cycle card.last4, "b" %}{% increment n %}',
    prints: [
      ['a-10023', 'order.number'],
      ['1908', 'card.last4'],
      ['0', 'n'],
    ],
  },
  {
    name: 'a filter of the project that reads an object',
    template: '{{ order | suffix }}',
    helpers: (order: typeof data.order) => order.internal_number.slice(-4),
    prints: [['7776', 'order.internal_number']],
  },
  {
    name: 'a tag of the project',
    template: '{% last_four order.internal_number %}',
    helpers: {
      last_four: {
        parse(this: { value: string }, token: { args: string }) {
          this.value = token.args;
        },
        *render(this: { value: string }, context: { get(path: string[]): unknown }) {
          const value: unknown = yield context.get(this.value.split('.'));
          return String(value).slice(-4);
        },
      },
    },
    prints: [['7776', 'order.internal_number']],
  },
  {
    name: 'Braze’s notation',
    template: '{{ ${first_name} }} {{custom_attribute.${plan}}}',
    data: { first_name: 'Ada', custom_attribute: { plan: 'Gold' } },
    prints: [
      ['Ada', 'first_name'],
      ['Gold', 'custom_attribute.plan'],
    ],
  },
];

it.each(CASES)('$name', async (given) => {
  const { plain, erased, broken, printed } = await renderGiven({ data, ...given });
  expect(erased).toBe(plain);
  expect(broken).toBe(0);
  expect(
    printed.map(({ text, record }) => [
      text,
      ...record.reads.map(({ path, derived }) => (derived ? `~${path}` : path)),
    ]),
  ).toEqual(given.prints);
});

describe('a record', () => {
  it('has the place, the filters and the calls', async () => {
    const { printed } = await renderGiven({
      data,
      template: '\n{% if true %}{% render "pay", ref: order.internal_number %}{% endif %}',
      partials: { pay: '\r\nending in {{- ref | slice: -4, 4 | upcase }}' },
    });
    expect(printed[0]?.record).toMatchObject({
      expression: {
        at: { file: fileOf('pay'), start: { line: 2, column: 11 }, end: { line: 2, column: 45 } },
        source: '{{- ref | slice: -4, 4 | upcase }}',
        helpers: ['upcase', 'slice'],
      },
      via: [
        {
          at: { file: FILE, start: { line: 2, column: 14 } },
          source: '{% render "pay", ref: order.internal_number %}',
        },
      ],
    });
  });

  it('of a text that was captured and changed leads to what printed inside', async () => {
    const { printed, traced } = await renderGiven({
      data,
      template: '{% capture c %}{{ order.number }}{% endcapture %}{{ c | downcase }}',
    });
    expect(printed[0]?.record.inside).toMatchObject([
      { expression: { source: '{{ order.number }}' } },
    ]);
    expect(traced.hidden).toMatchObject([{ expression: { source: '{{ order.number }}' } }]);
  });

  it('is hidden where its expression is silenced', async () => {
    const given = { data, template: 'a {{ order.number }} b {{ card.last4 }}' };
    const [first] = (await renderGiven(given)).printed;
    const { erased, plain, printed, traced } = await renderGiven(
      given,
      new Set([first?.record.id ?? -1]),
    );
    expect(erased).toBe(plain);
    expect(printed.map(({ text }) => text)).toEqual(['1908']);
    expect(traced.hidden).toMatchObject([{ expression: { source: '{{ order.number }}' } }]);
  });
});
