import { expect, it } from 'vitest';
import { compileGiven, type Given } from './open.ts';

const GIVEN: Given = {
  template: [
    '{{#if a}}{{x}}{{else}}{{y}}{{/if}}',
    '{{#each l}}{{this}}{{/each}}',
    '{{#unless a}}{{> p}}{{/unless}}',
    '{{^a}}none{{/a}}',
    '{{#own}}{{z}}{{/own}}',
    '{{#o}}in{{/o}}',
  ].join('\n'),
  partials: { p: '{{q}}' },
  helpers: {
    own(this: unknown, options: { fn: (context: unknown) => string }) {
      return options.fn(this);
    },
  },
};

it('lists what can be reached, partials included', async () => {
  const inventory = (await compileGiven(GIVEN)).inventory?.();
  expect(inventory?.expressions.map(({ source }) => source)).toEqual(
    expect.arrayContaining(['{{x}}', '{{y}}', '{{this}}', '{{z}}', '{{q}}']),
  );
  expect(inventory?.partialCalls.map(({ source }) => source)).toEqual(['{{> p}}']);
  expect(
    inventory?.blocks.map(({ source, name, loop, hasElse }) => [source, name, loop, hasElse]),
  ).toEqual([
    ['{{#if a}}', 'if', false, true],
    ['{{#each l}}', 'each', true, false],
    ['{{#unless a}}', 'unless', false, false],
    ['{{^a}}', 'a', false, false],
    ['{{#own}}', 'own', false, false],
    ['{{#o}}', 'o', false, false],
  ]);
});

it.each([
  [
    { a: 1, l: [1, 2], o: [{}] },
    ['{{x}}', '{{this}}', '{{this}}', '{{z}}'],
    { if: 'once', each: 'many', unless: 'none', a: 'none', own: 'once', o: 'once' },
  ],
  [
    { a: false, l: [1], o: [1, 2] },
    ['{{y}}', '{{this}}', '{{z}}', '{{q}}', '{{> p}}'],
    { if: 'none', each: 'once', unless: 'once', a: 'once', own: 'once', o: 'many' },
  ],
  [
    { l: [] },
    ['{{y}}', '{{z}}', '{{q}}', '{{> p}}'],
    { if: 'none', each: 'none', unless: 'once', a: 'once', own: 'once', o: 'none' },
  ],
])('counts what %j reaches', async (data, sources, branches) => {
  const template = await compileGiven(GIVEN);
  const { expressions, blocks, partialCalls } = template.inventory?.() ?? fail();
  const coverage = template.trace?.(data, new Set()).coverage ?? fail();
  const reached = [
    ...expressions.flatMap(({ id, source }) =>
      Array<string>(coverage.expressions.get(id) ?? 0).fill(source),
    ),
    ...partialCalls.filter(({ id }) => coverage.partialCalls.has(id)).map(({ source }) => source),
  ];
  expect(reached).toEqual(sources);
  const taken = blocks.map(({ id, name }) => {
    const counts = coverage.blocks.get(id) ?? { none: 0, once: 0, many: 0 };
    return [name, Object.entries(counts).find(([, count]) => count > 0)?.[0]];
  });
  expect(Object.fromEntries(taken)).toEqual(branches);
});

function fail(): never {
  throw new Error('Expected Handlebars to count.');
}
