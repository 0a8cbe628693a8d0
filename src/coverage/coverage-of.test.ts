import { expect, test } from 'vitest';
import {
  compileGiven,
  FILE,
  fileOf,
  openGiven,
  textOf,
  type Given,
} from '../../test/engines/handlebars/open.ts';
import type { CompiledTemplate } from '../engines/port.ts';
import type { FileCoverage } from '../model/coverage.ts';
import { countReached } from './count-reached.ts';
import { coverageOf, sumOf } from './coverage-of.ts';

/** Each place with its hits, and those of its branches: `{{#if a}} 2 body 1 else 1`. */
function described(files: readonly FileCoverage[]): Record<string, string[]> {
  return Object.fromEntries(
    files.map(({ file, expressions, blocks, partialCalls }) => [
      file,
      [
        ...expressions.map(({ source, hits }) => `${source} ${hits}`),
        ...partialCalls.map(({ source, hits }) => `${source} ${hits}`),
        ...blocks.map(({ source, hits, branches }) =>
          [source, hits, ...branches.map((branch) => `${branch.name} ${branch.hits}`)].join(' '),
        ),
      ],
    ]),
  );
}

function coverageBy(templates: readonly CompiledTemplate[], records: readonly object[]) {
  const counter = countReached();
  for (const template of templates) {
    for (const record of records) {
      const counts = template.trace?.(record, new Set())?.coverage;
      if (counts !== undefined) counter.add(counts);
    }
  }
  return coverageOf(
    templates.flatMap((template) => template.inventory?.() ?? []),
    counter.sum,
  );
}

const shout = (text: unknown): string => String(text).toUpperCase();
const wrap = function (this: unknown, options: { fn(context: unknown): string }): string {
  return `<b>${options.fn(this)}</b>`;
};
const when = function (
  this: unknown,
  is: unknown,
  options: { fn(context: unknown): string; inverse(context: unknown): string },
): string {
  return is === true ? options.fn(this) : options.inverse(this);
};

const table: Record<string, Given & { records: readonly object[]; covered: readonly string[] }> = {
  'an expression in a branch that nobody takes': {
    template: '{{a}} {{#if b}}{{c}}{{/if}}',
    records: [{ a: 1 }, { a: 2 }],
    covered: ['{{a}} 2', '{{c}} 0', '{{#if b}} 2 body 0 empty 2'],
  },
  'an else, a chain of them, and an inverse': {
    template: '{{#if a}}A{{else if b}}B{{else}}C{{/if}}{{^a}}n{{/a}}{{^a}}n{{else}}y{{/a}}',
    records: [{ a: true }, { b: true }, { b: true }],
    covered: [
      '{{#if a}} 3 body 1 else 2',
      '{{else if b}} 2 body 2 else 0',
      '{{^a}} 3 body 2 empty 1',
      '{{^a}} 3 body 2 else 1',
    ],
  },
  'a block in a branch that nobody takes': {
    template: '{{#if a}}{{#each b}}x{{/each}}{{/if}}',
    records: [{}],
    covered: ['{{#if a}} 1 body 0 empty 1', '{{#each b}} 0 zero 0 one 0 many 0'],
  },
  'loops over none, one and many, with and without else, over lists and objects': {
    template: '{{#each a}}x{{/each}}{{#each a as |one|}}{{one}}{{else}}no{{/each}}',
    records: [{}, { a: [] }, { a: [1] }, { a: { x: 1, y: 2 } }, { a: [1, 2, 3] }],
    covered: [
      '{{one}} 6',
      '{{#each a}} 5 zero 2 one 1 many 2',
      '{{#each a as |one|}} 5 zero 2 one 1 many 2',
    ],
  },
  'sections and contexts, which run for a thing that is there': {
    template: '{{#a}}{{b}}{{/a}}{{#with a}}{{b}}{{/with}}{{#unless a}}none{{/unless}}',
    records: [{ a: [{ b: 1 }, { b: 2 }] }, { a: { b: 1 } }],
    covered: [
      '{{b}} 3',
      '{{b}} 2',
      '{{#a}} 2 body 2 empty 0',
      '{{#with a}} 2 body 2 empty 0',
      '{{#unless a}} 2 body 0 empty 2',
    ],
  },
  'a wrapper never leaves its body out, so it has no empty branch': {
    template: '{{#wrap}}x{{/wrap}}{{#when a}}y{{/when}}',
    helpers: { wrap, when },
    records: [{ a: true }],
    covered: ['{{#wrap}} 1 body 1', '{{#when a}} 1 body 1'],
  },
  'a helper that once left a body out may do so everywhere': {
    template: '{{#when a}}y{{/when}}{{#when b}}z{{/when}}{{#when b}}1{{else}}2{{/when}}',
    helpers: { when },
    records: [{ a: true, b: false }],
    covered: [
      '{{#when a}} 1 body 1 empty 0',
      '{{#when b}} 1 body 0 empty 1',
      '{{#when b}} 1 body 0 else 1',
    ],
  },
  'helpers, literals, comments and raw text': {
    template: '{{shout a}}{{{shout "x"}}}{{! a }}{{!-- {{b}} --}}\\{{c}}{{&a}}',
    helpers: { shout },
    records: [{ a: 1 }],
    covered: ['{{shout a}} 1', '{{{shout "x"}}} 1', '{{&a}} 1'],
  },
  'a block that a helper throws away was reached all the same': {
    template: '{{#swallow}}{{a}}{{/swallow}}',
    helpers: {
      swallow: (options: { fn(context: object): string }) => String(options.fn({}).length),
    },
    records: [{ a: 1 }],
    covered: ['{{a}} 1', '{{#swallow}} 1 body 1'],
  },
};

test.each(Object.entries(table))('%s', async (_, { records, covered, ...given }) => {
  const files = coverageBy([await compileGiven(given)], records);
  expect(described(files)).toEqual({ [FILE]: covered });
});

test('partials count once for all that share them, inline ones and blocks too', async () => {
  const partials = {
    line: '{{name}}{{#if note}}{{note}}{{/if}}',
    layout: '<{{> @partial-block}}>{{> missing-no-more}}',
    'missing-no-more': 'ok',
    unused: '{{never}}',
  };
  const environment = await openGiven({ partials });
  const first = '{{#each lines}}{{> line}}{{/each}}{{#*inline "i"}}{{x}}{{/inline}}';
  const second = '{{#> layout}}{{> line name="n"}}{{/layout}}{{#if never}}{{> line}}{{/if}}';
  const templates = [
    environment.compile(textOf(first, 'first.hbs'), 'html'),
    environment.compile(textOf(second, 'second.hbs'), 'html'),
    environment.compile(textOf(second, 'second.hbs'), 'text'),
  ];
  const files = coverageBy(templates, [{ lines: [{ name: 'a' }, { name: 'b', note: 'c' }] }]);
  expect(described(files)).toEqual({
    'first.hbs': ['{{x}} 0', '{{> line}} 2', '{{#each lines}} 1 zero 0 one 0 many 1'],
    'second.hbs': [
      '{{#> layout}} 2',
      '{{> line name="n"}} 2',
      '{{> line}} 0',
      '{{#if never}} 2 body 0 empty 2',
    ],
    [fileOf('layout')]: ['{{> @partial-block}} 2', '{{> missing-no-more}} 2'],
    [fileOf('line')]: ['{{name}} 4', '{{note}} 1', '{{#if note}} 4 body 1 empty 3'],
  });
  expect(sumOf(files)).toEqual({
    expressions: { covered: 2, total: 3 },
    branches: { covered: 4, total: 7 },
    partialCalls: { covered: 5, total: 6 },
  });
});

test('places keep the order of the file, whatever the order they were compiled in', async () => {
  const environment = await openGiven({ partials: { b: '{{x}}\n{{y}}' } });
  const compile = (file: string) => environment.compile(textOf('{{> b}}{{z}}', file), 'text');
  const names = ['c.hbs', 'a.hbs'];
  const once = coverageBy(names.map(compile), [{}]);
  const again = coverageBy(names.toReversed().map(compile), [{}]);
  expect(once).toEqual(again);
  expect(once.map(({ file }) => file)).toEqual(['a.hbs', 'c.hbs', fileOf('b')]);
});

test('nothing to reach is nothing', () => {
  expect(coverageOf([], countReached().sum)).toEqual([]);
  expect(sumOf([]).branches).toEqual({ covered: 0, total: 0 });
});
