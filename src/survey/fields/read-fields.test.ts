import { describe, expect, it } from 'vitest';
import type { EngineName } from '../../engines/names.ts';
import { newField, type Field } from './field.ts';
import { readFields } from './read-fields.ts';
import type { MissingPiece } from './template-reader.ts';

interface Given {
  readonly helpers?: readonly string[];
  readonly partials?: Readonly<Record<string, string>>;
}

/** What is read of the model: lists as lists of what an entry is like, leaves by what they are compared with. */
function read(engine: EngineName, text: string, { helpers = [], partials = {} }: Given = {}) {
  const root = newField();
  const missing: MissingPiece[] = [];
  readFields(text, engine, {
    root,
    helpers: new Set(helpers),
    partial: (name) => partials[name],
    partialNames: Object.keys(partials),
    missing: (what) => missing.push(what),
  });
  return { shape: shapeOf(root), missing, root };
}

function shapeOf(field: Field): unknown {
  if (field.entry !== undefined) return [shapeOf(field.entry)];
  if (field.fields.size > 0) {
    return Object.fromEntries(Array.from(field.fields, ([name, inner]) => [name, shapeOf(inner)]));
  }
  return field.literals.size > 0 ? [...field.literals].join(' ') : '';
}

describe('Handlebars', () => {
  it.each([
    ['{{a.b}} {{{c}}} {{this.d}}', { a: { b: '' }, c: '', d: '' }],
    [
      '{{#each a.b}}{{c}} {{../d}} {{@root.e}} {{@index}}{{/each}}',
      { a: { b: [{ c: '' }] }, d: '', e: '' },
    ],
    ['{{#each list}}{{this}}{{else}}{{none}}{{/each}}', { list: [''], none: '' }],
    ['{{#each orders as |order i|}}{{order.id}}{{i}}{{/each}}', { orders: [{ id: '' }] }],
    ['{{#with a}}{{b}}{{#if ../c}}{{d}}{{/if}}{{/with}}', { a: { b: '', d: '' }, c: '' }],
    ['{{a.[0].b}} {{c.[1]}}', { a: [{ b: '' }], c: [''] }],
    ['{{#if (eq status "shipped")}}{{/if}}', { status: 'shipped' }],
    ['{{#if (gt count 3)}}{{/if}}', { count: '4' }],
    ['{{#if (ne status "lost")}}{{/if}}', { status: '' }],
    ['{{formatDate order.date "short"}}', { order: { date: '' } }],
    ['{{#paid}}Thanks{{/paid}}{{^late}}x{{/late}}', { paid: '', late: '' }],
    ['{{#items}}{{name}}{{/items}}', { items: [{ name: '' }] }],
    ['{{!-- {{no}} --}}{{! no}}\\{{no}}{{{{raw}}}}{{no}}{{{{/raw}}}}', ''],
    ['{{constructor.x}}{{a.__proto__.b}}', { a: '' }],
    ['{{#each (sortBy items "name")}}{{title}}{{/each}}', { items: [{ title: '' }] }],
    ['{{lookup labels "total"}}', { labels: { total: '' } }],
  ] as const)('%s', (text, shape) => {
    expect(read('handlebars', text).shape).toEqual(shape);
  });

  it('follows partials, what they are given, and blocks', () => {
    const partials = {
      line: '{{title}} {{amount}}',
      layout: '{{head}}{{> @partial-block}}',
      again: '{{x}}{{> again}}',
    };
    const text =
      '{{#> layout}}{{#each lines}}{{> line this amount=../total}}{{/each}}{{/layout}}{{> again}}{{> gone}}';
    const { shape, missing } = read('handlebars', text, { partials });
    expect(shape).toEqual({ lines: [{ title: '' }], total: '', head: '', x: '' });
    expect(missing).toEqual([{ kind: 'partial', name: 'gone' }]);
  });

  it('tells fields from helpers', () => {
    const { shape, missing } = read(
      'handlebars',
      '{{year}} {{money a}} {{#twice}}{{b}}{{/twice}}',
      {
        helpers: ['year', 'twice'],
      },
    );
    expect(shape).toEqual({ a: '', b: '' });
    expect(missing).toEqual([{ kind: 'helper', name: 'money' }]);
  });

  it('says what cannot be parsed', () => {
    expect(read('handlebars', 'a\n{{#if b}}').missing).toMatchObject([
      { kind: 'unparsable', message: expect.stringMatching(/line 2/) as string },
    ]);
  });
});

it.each([
  [
    'mustache',
    '{{#orders}}{{number}} {{shop}}{{/orders}}{{shop}}',
    { orders: [{ number: '', shop: '' }], shop: '' },
  ],
  ['mustache', '{{shop}}{{#items}}{{.}}{{/items}}', { shop: '', items: [''] }],
  ['mustache', '{{#company}}of {{company}}{{/company}}', { company: '' }],
  ['liquid', '{{ a.b | date: "%B" | default: c }}', { a: { b: '' }, c: '' }],
  [
    'liquid',
    '{% for line in order.lines %}{{ line.title }} {{ forloop.index }}{% endfor %}{{ line }}',
    { order: { lines: [{ title: '' }] }, line: '' },
  ],
  [
    'liquid',
    '{% if a == "x" and b > 2 or c contains "y" %}{% endif %}',
    { a: 'x', b: '3', c: ['y'] },
  ],
  ['liquid', '{% unless a == "x" %}{% endunless %}', { a: '' }],
  [
    'liquid',
    '{% assign t = order.total | times: 2 %}{{ t }}{{ t.x }}',
    { order: { total: { x: '' } } },
  ],
  [
    'liquid',
    '{% case kind %}{% when "gift", "other" %}{{ a }}{% endcase %}',
    { kind: 'gift other', a: '' },
  ],
  ['liquid', '{% raw %}{{ no }}{% endraw %}{% comment %}{{ no }}{% endcomment %}', ''],
  [
    'liquid',
    '{{ a["b"].c }} {{ list[0].d }} {{ list.size }}',
    { a: { b: { c: '' } }, list: [{ d: '' }] },
  ],
  ['nunjucks', '{{ a if b else c }}{# {{ no }} #}', { a: '', b: '', c: '' }],
  [
    'nunjucks',
    '{% set x = a.b %}{{ x.c }}{% macro m(p) %}{{ p }}{% endmacro %}{{ m(d) }}',
    { a: { b: { c: '' } }, d: '' },
  ],
  [
    'nunjucks',
    '{% for key, value in totals %}{{ key }}{{ value.sum }}{% endfor %}',
    { totals: [{ sum: '' }] },
  ],
  [
    'ejs',
    '<%= order.total.toFixed(2) %><%- html %><%# no %><%% no %>',
    { order: { total: '' }, html: '' },
  ],
  [
    'ejs',
    '<% items.forEach(function (item) { %><%= item.name %><% }) %>',
    { items: [{ name: '' }] },
  ],
  [
    'ejs',
    '<% for (const line of order.lines) { %><%= line.sku %><% } %>',
    { order: { lines: [{ sku: '' }] } },
  ],
  ['ejs', '<% if (status === "paid") { %><%= locals.note %><% } %>', { status: 'paid', note: '' }],
  [
    'ejs',
    '<% const who = user.name; let n = 0; %><%= who %><%= n %><%= new Date().getFullYear() %>',
    { user: { name: '' } },
  ],
  ['ejs', '<%= `Hi ${name}, "x.y"` %><%= "a.b" %>', { name: '' }],
  [
    'ejs',
    '<%= order.items.reduce((sum, item) => sum + item.quantity, 0) %>',
    { order: { items: [{ quantity: '' }] } },
  ],
  ['ejs', '<% items.forEach(item => { %><%= item.size %><% }) %>', { items: [{ size: '' }] }],
] as const)('%s reads %s', (engine, text, shape) => {
  expect(read(engine, text).shape).toEqual(shape);
});

describe('partials of other engines', () => {
  it('takes no words that a partial of EJS is given for fields', () => {
    const text =
      "<%- include('line', { subject: `Order ${order.number} shipped`, label: 'View it, now', order, total }) %>";
    const line = '<%= subject %><%= label %><%= order.date %><%= total %>';
    expect(read('ejs', text, { partials: { line } }).shape).toEqual({
      order: { number: '', date: '' },
      total: '',
    });
  });

  it.each([
    ['liquid', "{% render 'line', item: order.first_item %}{% include 'gone' %}"],
    ['nunjucks', '{% set item = order.first_item %}{% include "line" %}{% include "gone" %}'],
    ['ejs', "<%- include('line', { item: order.first_item }) %><%- include('gone') %>"],
  ] as const)('%s', (engine, text) => {
    const line = engine === 'ejs' ? '<%= item.title %>' : '{{ item.title }}';
    const { shape, missing } = read(engine, text, { partials: { line } });
    expect(shape).toEqual({ order: { first_item: { title: '' } } });
    expect(missing).toEqual([{ kind: 'partial', name: 'gone' }]);
  });
});

it('Nunjucks: what a macro is given is what it reads of', () => {
  const macros =
    '{% macro parcel(it, size=1) %}{{ it.url }}{{ size.x }}{{ parcel(it) }}{% endmacro %}';
  const text =
    '{% from "macros" import parcel %}{% for s in all %}{{ parcel(s, size=s.big) }}{% endfor %}';
  const { shape } = read('nunjucks', text, { partials: { macros } });
  expect(shape).toEqual({ all: [{ url: '', big: { x: '' } }] });
});

it('an expression that begins an address is one', () => {
  const { root } = read(
    'handlebars',
    '<a href="{{a}}"><img src=\'{{b}}\'><a href="https://x/{{c}}">{{d}}',
  );
  const uses = ['a', 'b', 'c', 'd'].map((name) => [...(root.fields.get(name)?.uses ?? [])].join());
  expect(uses).toEqual(['link', 'picture', 'printed', 'printed']);
});
