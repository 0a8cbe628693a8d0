import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ejsEngine } from '../../../src/engines/ejs/engine.ts';
import { bench, type Given, summaryOf } from '../open-engine.ts';

interface Native {
  render(template: string, data: unknown, options: object): string;
}
const native = createRequire(import.meta.url)('ejs') as Native;
const { print, trace } = bench(ejsEngine, '.ejs');

const data = {
  name: 'Ada',
  nil: null,
  order: {
    number: 'A-10023',
    internalNumber: '88417776',
    lines: [
      { name: 'Kit', price: 12.5 },
      { name: 'Glue <b>', price: 3 },
    ],
    tags: ['red', 'blue'],
  },
};

const cases: readonly (Given & { name: string; printed: readonly string[] })[] = [
  {
    name: 'fields, escaped or not, top-level or deep',
    template:
      'Dear <%= name %>,\n <%= order.lines[1].name -%>\n<%- order.lines[1].name %> <%= nil %>',
    printed: [
      '"Ada" <%= name %> templates/main.ejs:1:6 ← name',
      '"Glue &lt;b&gt;" <%= order.lines[1].name -%> templates/main.ejs:2:2 ← order.lines[1].name',
      '"Glue <b>" <%- order.lines[1].name %> templates/main.ejs:3:1 ← order.lines[1].name',
      '"" <%= nil %> templates/main.ejs:3:28 ← nil',
    ],
  },
  {
    name: 'what a method makes of it',
    template: 'ending in <%= order.internalNumber.slice(-4) // of the card %>',
    printed: [
      '"7776" <%= order.internalNumber.slice(-4) // of the card %> templates/main.ejs:1:11 ← order.internalNumber',
    ],
  },
  {
    name: 'loops, and variables of the template',
    template:
      '<% const no = order.number; %><% order.lines.forEach((line) => { %><%= line.price %>,<% }) %><% for (const tag of order.tags) { %><%= tag %><% } %><%= no %>',
    printed: [
      '"12.5" <%= line.price %> templates/main.ejs:1:68 ← order.lines[0].price',
      '"3" <%= line.price %> templates/main.ejs:1:68 ← order.lines[1].price',
      '"red" <%= tag %> templates/main.ejs:1:131 ← order.tags[0]',
      '"blue" <%= tag %> templates/main.ejs:1:131 ← order.tags[1]',
      '"A-10023" <%= no %> templates/main.ejs:1:148 ← order.number',
    ],
  },
  {
    name: 'includes, with the data around them and their own',
    template: `<%- include('pay', { ref: order.internalNumber, line: order.lines[0] }) %><%- include("./partials/pay.ejs", { ref: 1, line: {} }); %>`,
    partials: { pay: '<%= name %>/<%= ref %>/<%= line.name %>' },
    printed: [
      '"Ada" <%= name %> templates/partials/pay.ejs:1:1 ← name',
      '"88417776" <%= ref %> templates/partials/pay.ejs:1:13 ← order.internalNumber',
      '"Kit" <%= line.name %> templates/partials/pay.ejs:1:24 ← order.lines[0].name',
      '"Ada" <%= name %> templates/partials/pay.ejs:1:1 ← name',
      '"1" <%= ref %> templates/partials/pay.ejs:1:13 ← ',
      '"" <%= line.name %> templates/partials/pay.ejs:1:24 ← ',
    ],
  },
  {
    name: 'an include that the template looks at has no marks inside',
    template: `<% const body = include('pay'); if (body.length === 3) { %><%- body %><% } %><%= include('pay').toUpperCase() %>`,
    partials: { pay: '<%= name %>' },
    printed: [
      '"Ada" <%- body %> templates/main.ejs:1:60 ← ',
      `"ADA" <%= include('pay').toUpperCase() %> templates/main.ejs:1:78 ← ~name`,
    ],
  },
  {
    name: 'helpers of a module, and locals by name',
    template: '<%= last4(locals.order.internalNumber) %><%= shop %><%= locals.gone %>',
    helpers: { last4: (value: string) => value.slice(-4), shop: 'Lantern' },
    printed: [
      '"7776" <%= last4(locals.order.internalNumber) %> templates/main.ejs:1:1 ← order.internalNumber',
      '"Lantern" <%= shop %> templates/main.ejs:1:42 ← ',
      '"" <%= locals.gone %> templates/main.ejs:1:53 ← gone',
    ],
  },
  {
    name: 'other delimiters and an escape of their own',
    template: '[?= name ?][?= "<" ?]<%= name %>',
    options: {
      openDelimiter: '[',
      closeDelimiter: ']',
      delimiter: '?',
      escape: (it: unknown) => `(${String(it)})`,
    },
    printed: [
      '"(Ada)" [?= name ?] templates/main.ejs:1:1 ← name',
      '"(<)" [?= "<" ?] templates/main.ejs:1:12 ← ',
    ],
  },
];

test.each(cases)('$name', async ({ printed, ...given }) => {
  const traced = await trace({ data, ...given });
  expect(traced.printed.map(summaryOf)).toEqual(printed);
  expect(traced.erased).toBe(traced.plain);
  expect(traced.broken).toBe(0);
});

test('the way through includes is told', async () => {
  const { traced } = await trace({
    data,
    template: `<%- include('a') %><%= name %>`,
    partials: { a: `a<%- include('b') %>`, b: '<%= name %>' },
  });
  expect(traced.records.map(({ via }) => via.map(({ source }) => source))).toEqual([
    [`<%- include('a') %>`, `<%- include('b') %>`],
    [],
  ]);
});

test.each([
  ['a function that prints', '<% echo(name) %>', { outputFunctionName: 'echo' }],
  ['the output itself', '<% __append(name) %>', {}],
])('a template that uses %s is not followed', async (_, template, options) => {
  expect(await print({ data, template, options })).toBe('Ada');
  await expect(trace({ data, template, options })).rejects.toThrow('whose tags show');
});

test('text is not escaped', async () => {
  expect(await print({ data, template: '<%= order.lines[1].name %>', output: 'text' })).toBe(
    'Glue <b>',
  );
});

describe('renders as EJS does, and the same without marks', () => {
  const templates = [
    'a <%% b %%> <%# name %><%= name %>',
    '  <%_ if (name) { _%>  \n x <%= name -%>\n<%_ } _%>\n\n y',
    '<%= "%" + ">" %><%= `a` %>',
    '<% function row(l) { %><td><%= l.name %></td><% } %><% order.lines.forEach(row) %>',
    '<% if (!name) %><%= order.number %><%= name\n%>',
    '<%= order.lines.map((l) => l.name).join(", ") %><%= JSON.stringify(order) %>',
    '<%- order.tags.slice().sort() %><%= Object.keys(order) %>\\ " \r\n <%= typeof gone %>',
    '<% switch (name) { case "Ada": %>yes<%= name %><% } %>',
  ];

  it.each(
    templates.flatMap((template) =>
      [{}, { rmWhitespace: true }, { strict: true }].map((options) => ({ template, options })),
    ),
  )('$template $options', async ({ template, options }) => {
    const isStrict = 'strict' in options;
    const written = isStrict
      ? template
          .replaceAll(/\b(name|order)\b(?=[.)\n -]|$)/g, 'locals.$1')
          .replaceAll('.locals.', '.')
      : template;
    const { plain, erased } = await trace({ data, template: written, options });
    expect(plain).toBe(native.render(written, data, options));
    expect(erased).toBe(plain);
  });

  it('whatever the tags', async () => {
    const piece = fc.constantFrom(
      'text ',
      '\n',
      '  ',
      '<%= name %>',
      '<%= name -%>',
      '<%- order.number _%>',
      '<%# c %>',
      '<%% ',
      ' %%>',
      '<%_ if (name) { _%>x<%_ } %>',
      '<% for (const t of order.tags) { %><%= t %><% } -%>',
      `<%- include('p') -%>`,
      `<%= include('p').length %>`,
      '<%= nil %>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const { plain, erased, broken } = await trace({
          data,
          template: pieces.join(''),
          partials: { p: '[<%= name %>]\n' },
        });
        expect(erased).toBe(plain);
        expect(broken).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});
