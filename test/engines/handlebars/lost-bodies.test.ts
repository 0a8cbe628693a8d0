import { expect, it } from 'vitest';
import { compileGiven, FILE, type Given } from './open.ts';

const droppedIn = async (given: Given) => (await compileGiven(given)).dropped ?? [];

it('tells the body of a call whose partial has no place for it', async () => {
  const template = '\n {{#> base}}<h1>Hello {{name}}</h1>\n<p>Bye</p>{{/base}}';
  expect(await droppedIn({ template, partials: { base: 'A {{{body}}} B' } })).toMatchObject([
    {
      text: 'Hello {{name}} Bye',
      at: { file: FILE, start: { line: 2, column: 2 } },
      because: 'the partial "base" has no {{> @partial-block}}, which would print it',
    },
  ]);
});

it('tells the body of a call that a partial makes', async () => {
  const partials = { page: '{{#> base}}Bye{{/base}}', base: 'A' };
  expect(await droppedIn({ template: '{{> page}}', partials })).toMatchObject([{ text: 'Bye' }]);
});

it.each<[string, string, Record<string, string>]>([
  ['that prints it', '{{#> base}}x{{/base}}', { base: '{{#if a}}{{> @partial-block}}{{/if}}' }],
  ['that asks for it', '{{#> base}}x{{/base}}', { base: '{{#if @partial-block}}y{{/if}}' }],
  [
    'that calls one that prints it',
    '{{#> base}}x{{/base}}',
    { base: '{{> inner}}', inner: '{{> @partial-block}}' },
  ],
  ['that is not there', '{{#> base}}x{{/base}}', {}],
  ['that is chosen while it runs', '{{#> (lookup . "p")}}x{{/undefined}}', { base: 'A' }],
  [
    'that calls one chosen while it runs',
    '{{#> base}}x{{/base}}',
    { base: '{{> (lookup . "p")}}' },
  ],
  [
    'that is written in the template',
    '{{#*inline "base"}}A{{> @partial-block}}{{/inline}}{{#> base}}x{{/base}}',
    { base: 'A' },
  ],
  [
    'that is given inline partials only',
    '{{#> base}} {{! note }}{{#*inline "main"}}x{{/inline}}{{/base}}',
    { base: '{{> main}}' },
  ],
])('says nothing of a partial %s', async (_, template, partials) => {
  expect(await droppedIn({ template, partials })).toEqual([]);
});
