import { expect, test } from 'vitest';
import { nunjucksEngine } from '../../../src/engines/nunjucks/engine.ts';
import { bench, type Given, summaryOf } from '../open-engine.ts';

const { trace } = bench(nunjucksEngine, '.njk');

const data = {
  name: 'Ada',
  empty: '',
  order: {
    number: 'A-10023',
    internalNumber: '88417776',
    lines: [
      { name: 'Kit', price: 12.5 },
      { name: 'Glue <b>', price: 3 },
    ],
    tags: ['red', 'blue'],
    gift: false,
  },
  card: { last4: '1908' },
};

const cases: readonly (Given & { name: string; printed: readonly string[] })[] = [
  {
    name: 'fields, top-level or deep, missing or not',
    template: 'Dear {{ name }},\n {{ order.number }} {{ gone }}{{ order.gone }}\n{{ order.gift }}',
    printed: [
      '"Ada" {{ name }} templates/main.njk:1:6 ← name',
      '"A-10023" {{ order.number }} templates/main.njk:2:2 ← order.number',
      '"" {{ gone }} templates/main.njk:2:21 ← gone',
      '"" {{ order.gone }} templates/main.njk:2:31 ← order.gone',
      '"false" {{ order.gift }} templates/main.njk:3:1 ← order.gift',
    ],
  },
  {
    name: 'through filters, safe and escaped',
    template: '{{ order.lines[1].name }}{{ order.lines[1].name | upper | safe }}{{ "x" | upper }}',
    printed: [
      '"Glue &lt;b&gt;" {{ order.lines[1].name }} templates/main.njk:1:1 ← order.lines[1].name',
      '"GLUE <B>" {{ order.lines[1].name | upper | safe }} templates/main.njk:1:26 ← order.lines[1].name',
      '"X" {{ "x" | upper }} templates/main.njk:1:66 ← ',
    ],
  },
  {
    name: 'a filter of the project is told apart from its argument',
    template: 'ending in {{ order.internalNumber | last4 }}',
    helpers: { last4: (value: string) => value.slice(-4) },
    printed: [
      '"7776" {{ order.internalNumber | last4 }} templates/main.njk:1:11 ← order.internalNumber',
    ],
  },
  {
    name: 'loops over objects and over texts',
    template:
      '{% for line in order.lines %}{{ loop.index }}{{ line.price }}{% endfor %}{% for tag in order.tags %}{{ tag }}{% endfor %}',
    printed: [
      '"1" {{ loop.index }} templates/main.njk:1:30 ← ',
      '"12.5" {{ line.price }} templates/main.njk:1:46 ← order.lines[0].price',
      '"2" {{ loop.index }} templates/main.njk:1:30 ← ',
      '"3" {{ line.price }} templates/main.njk:1:46 ← order.lines[1].price',
      '"red" {{ tag }} templates/main.njk:1:101 ← order.tags[0]',
      '"blue" {{ tag }} templates/main.njk:1:101 ← order.tags[1]',
    ],
  },
  {
    name: 'what set keeps, as it is or computed',
    template: '{% set a = order.number %}{% set b = order.internalNumber | last4 %}{{ a }} {{ b }}',
    helpers: { last4: (value: string) => value.slice(-4) },
    printed: [
      '"A-10023" {{ a }} templates/main.njk:1:69 ← order.number',
      '"7776" {{ b }} templates/main.njk:1:77 ← ~order.internalNumber',
    ],
  },
  {
    name: 'what set captures is not marked, only what prints it',
    template:
      '{% set a %}No. {{ order.number }}{% endset %}{% if a == "No. A-10023" %}{{ a }}{% endif %}',
    printed: ['"No. A-10023" {{ a }} templates/main.njk:1:73 ← ~order.number'],
  },
  {
    name: 'a macro is printed by its call',
    template:
      '{% macro line(label, value) %}<b>{{ label }}</b> {{ value }}{% endmacro %}{{ line("Order", order.number) }}',
    printed: [
      '"<b>Order</b> A-10023" {{ line("Order", order.number) }} templates/main.njk:1:75 ← order.number',
    ],
  },
  {
    name: 'a call block and a filter block',
    template:
      '{% macro box() %}[{{ caller() }}]{% endmacro %}{% call box() %}{{ name }}{% endcall %}{% filter upper %}{{ name }}{% endfilter %}',
    printed: [
      '"[Ada]" {% call box() %} templates/main.njk:1:48 ← ~name',
      '"ADA" {% filter upper %} templates/main.njk:1:87 ← ~name',
    ],
  },
  {
    name: 'layouts, blocks and super',
    template: '{% extends "layout" %}{% block body %}{{ super() }}{{ name }}{% endblock %}',
    partials: { layout: '<{% block body %}No. {{ order.number }}{% endblock %}>' },
    printed: [
      '"A-10023" {{ order.number }} templates/partials/layout.njk:1:22 ← order.number',
      '"Ada" {{ name }} templates/main.njk:1:52 ← name',
    ],
  },
  {
    name: 'an include, with what the template has set',
    template:
      '{% set ref = order.internalNumber %}{% for tag in order.tags %}{% include "pay.html" %}{% endfor %}',
    partials: { pay: '{{ ref }}{{ tag }}' },
    printed: [
      '"88417776" {{ ref }} templates/partials/pay.njk:1:1 ← order.internalNumber',
      '"red" {{ tag }} templates/partials/pay.njk:1:10 ← order.tags[0]',
      '"88417776" {{ ref }} templates/partials/pay.njk:1:1 ← order.internalNumber',
      '"blue" {{ tag }} templates/partials/pay.njk:1:10 ← order.tags[1]',
    ],
  },
  {
    name: 'imported macros, with and without context',
    template:
      '{% from "kit" import last4 as l %}{% import "kit" as kit %}{{ l(card.last4) }}{{ kit.last4(order.number) }}',
    partials: { kit: '{% macro last4(n) %}{{ n }}{% endmacro %}' },
    printed: [
      '"1908" {{ l(card.last4) }} templates/main.njk:1:60 ← card.last4',
      '"A-10023" {{ kit.last4(order.number) }} templates/main.njk:1:79 ← order.number',
    ],
  },
  {
    name: 'an inline condition, and text around it',
    template: '{{ order.number if order.gift else card.last4 }}{{ "No. " + order.number }}',
    printed: [
      '"1908" {{ order.number if order.gift else card.last4 }} templates/main.njk:1:1 ← order.gift, card.last4',
      '"No. A-10023" {{ "No. " + order.number }} templates/main.njk:1:49 ← order.number',
    ],
  },
  {
    name: 'a global that reads for itself, and sorted lists',
    template:
      '{{ first(order) }}{% for line in order.lines | sort(false, false, "price") %}{{ line.name | safe }}{% endfor %}',
    helpers: { globals: { first: ({ lines }: typeof data.order) => lines[0]?.name } },
    printed: [
      '"Kit" {{ first(order) }} templates/main.njk:1:1 ← order.lines[0].name',
      '"Glue <b>" {{ line.name | safe }} templates/main.njk:1:78 ← order.lines[1].name',
      '"Kit" {{ line.name | safe }} templates/main.njk:1:78 ← order.lines[0].name',
    ],
  },
];

test.each(cases)('$name', async ({ printed, ...given }) => {
  const traced = await trace({ data, ...given });
  expect(traced.printed.map(summaryOf)).toEqual(printed);
  expect(traced.erased).toBe(traced.plain);
  expect(traced.broken).toBe(0);
});

test('what is printed into a capture is hidden, and known to what prints the capture', async () => {
  const { traced } = await trace({
    data,
    template:
      '{% set a %}{{ order.number }}{% endset %}{% macro m() %}{{ name }}{% endmacro %}{{ m() }}',
  });
  expect(traced.hidden.map(({ expression }) => expression.source)).toEqual([
    '{{ order.number }}',
    '{{ name }}',
  ]);
  expect(traced.records[0]?.inside?.map(({ expression }) => expression.source)).toEqual([
    '{{ name }}',
  ]);
});

test('the way through includes is told', async () => {
  const { traced } = await trace({
    data,
    template: '{% include "a" %}{{ name }}',
    partials: { a: 'a{% include "b" %}', b: '{{ name }}' },
  });
  expect(traced.records.map(({ via }) => via.map(({ source }) => source))).toEqual([
    ['{% include "a" %}', '{% include "b" %}'],
    [],
  ]);
});

test('what is silenced is not marked', async () => {
  const given = { data, template: '{{ name }}{{ order.number }}' };
  const { traced } = await trace(given);
  const [first] = traced.records;
  const again = await trace(given, new Set([first?.id ?? -1]));
  expect(again.printed.map(({ text }) => text)).toEqual(['A-10023']);
  expect(again.traced.hidden).toEqual([first]);
});
