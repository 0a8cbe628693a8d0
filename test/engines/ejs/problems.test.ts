import { expect, test } from 'vitest';
import { ejsEngine } from '../../../src/engines/ejs/engine.ts';
import { TemplateError } from '../../../src/engines/port.ts';
import { bench, type Given } from '../open-engine.ts';

const { print } = bench(ejsEngine, '.ejs');

const cases: readonly (Given & {
  name: string;
  message: string | RegExp;
  at: string;
  hint?: string;
})[] = [
  {
    name: 'a name that is not in the data',
    template: 'a\n b <%= order.number %>',
    message: '"order" is not in the data.',
    hint: 'Where it may be missing, write locals.order.',
    at: 'templates/main.ejs:2:4',
  },
  {
    name: 'a field of nothing, in an include',
    template: `\n<%- include('a') %>`,
    partials: { a: `x\n\n<%- include('b') %>`, b: '\n<%= locals.a.b %>' },
    message:
      "The template could not be rendered: Cannot read properties of undefined (reading 'b').",
    at: 'templates/partials/b.ejs:2:1',
  },
  {
    name: 'an include that is not there',
    template: `\n\n<%- include('foter') %>`,
    partials: { footer: '' },
    message: 'Unknown template "foter".',
    hint: 'Did you mean "footer"?',
    at: 'templates/main.ejs:3:1',
  },
  {
    name: 'a template that includes itself',
    template: `<%- include('a') %>`,
    partials: { a: `<%- include('b') %>`, b: `<%- include('a') %>` },
    message: 'Templates include each other without end.',
    at: 'templates/partials/b.ejs:1:1',
  },
  {
    name: 'a tag that is not closed',
    template: 'a\n <%= name',
    message: 'The template does not compile: Could not find matching close tag for "<%=".',
    at: 'templates/main.ejs:2:2',
  },
  {
    name: 'a tag that is no expression',
    template: 'a <%= name %>\n <%= if %>',
    message: "The template does not compile: Unexpected token 'if'.",
    at: 'templates/main.ejs:2:2',
  },
  {
    name: 'a brace that is not closed',
    template: '\n<% if (true) { %>',
    message: 'The template does not compile: this block is not closed.',
    hint: 'Close it with a "}".',
    at: 'templates/main.ejs:2:1',
  },
  {
    name: 'the inner of two braces that is not closed',
    template: '<% if (a) { %>\n <% for (const b of c) { %>\n<%= "}" %>\n<% } // } %>',
    message: 'The template does not compile: this block is not closed.',
    hint: 'Close it with a "}".',
    at: 'templates/main.ejs:1:1',
  },
  {
    name: 'a brace too many',
    template: '<% if (true) { %>\n<% } %>\n <% } %>\n<%= name %>',
    message: /^The template does not compile: /,
    at: 'templates/main.ejs:3:2',
  },
  {
    name: 'code that is none',
    template: '<p>\n <%= name %>\n<% const x = ; %>\n<%= x %>',
    message: /^The template does not compile: Unexpected token ';'/,
    at: 'templates/main.ejs:3:1',
  },
  {
    name: 'a text between a block and its else',
    template: '<% if (true) { %>a<% } %>\n<% else { %>b<% } %>',
    message: /^The template does not compile: Unexpected token 'else'/,
    at: 'templates/main.ejs:2:1',
  },
  {
    name: 'nothing between a block and its else, and a fault behind it',
    template: '<% if (true) { -%>\na<% } -%>\n<% else { %>b<% } %>\n<% let 1 %>',
    message: /^The template does not compile: /,
    at: 'templates/main.ejs:4:1',
  },
  {
    name: 'a template that waits',
    template: '<%= 1 %>',
    options: { async: true },
    message: 'The template is not done when it is rendered: it waits for something.',
    at: 'templates/main.ejs:1:1',
  },
  {
    name: 'a fault in a partial',
    template: `<%- include('a') %>`,
    partials: { a: '\n <%= a b %>' },
    message: 'The template does not compile: missing ) after argument list.',
    at: 'templates/partials/a.ejs:2:2',
  },
];

test.each(cases)('$name', async ({ message, at, hint, ...given }) => {
  const { problem } = await failing(print({ data: {}, ...given }));
  expect(problem.message).toMatch(message);
  expect(`${problem.at?.file}:${problem.at?.start.line}:${problem.at?.start.column}`).toBe(at);
  expect(problem.hint ?? '').toContain(hint ?? '');
});

test('a helper module that exports nothing by name', async () => {
  const { problem } = await failing(print({ template: '<%= 1 %>', helpers: () => 1 }));
  expect(problem.message).toBe(
    'Helper module helpers.mjs could not be run: it exports nothing by name.',
  );
});

async function failing(work: Promise<unknown>): Promise<TemplateError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof TemplateError))
    throw new Error('Expected a TemplateError.', { cause: error });
  return error;
}
