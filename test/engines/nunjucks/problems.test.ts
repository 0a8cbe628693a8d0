import { expect, test } from 'vitest';
import { nunjucksEngine } from '../../../src/engines/nunjucks/engine.ts';
import { TemplateError } from '../../../src/engines/port.ts';
import { bench, type Given } from '../open-engine.ts';

const { open, print } = bench(nunjucksEngine, '.njk');

const cases: readonly (Given & {
  name: string;
  message: string | RegExp;
  at: string;
  hint?: string;
})[] = [
  {
    name: 'a filter that is not there',
    template: 'a\n  {{ name | upcase }}',
    message: 'Unknown filter "upcase".',
    at: 'templates/main.njk:2:3',
  },
  {
    name: 'a filter with a misspelt name, in a partial',
    template: '\n{% include "footer.njk" %}',
    partials: { footer: 'x\n {{ name | uper }}' },
    message: 'Unknown filter "uper".',
    hint: 'Did you mean "upper"?',
    at: 'templates/partials/footer.njk:2:2',
  },
  {
    name: 'a partial that is not there',
    template: '\n\n{% include "foter" %}',
    partials: { footer: '' },
    message: 'Unknown template "foter".',
    hint: 'Did you mean "footer"?',
    at: 'templates/main.njk:3:1',
  },
  {
    name: 'a layout that is not there',
    template: ' {% extends "nowhere.html" %}',
    message: 'Unknown template "nowhere.html".',
    at: 'templates/main.njk:1:2',
  },
  {
    name: 'a tag that is not closed',
    template: 'a\n{% if a %}b',
    message: /^The template does not compile: parseIf: expected elif, else, or endif/,
    at: 'templates/main.njk:2:1',
  },
  {
    name: 'a fault of syntax in an expression',
    template: 'a\n{{ a. }}',
    message: /^The template does not compile: /,
    at: 'templates/main.njk:2:7',
  },
  {
    name: 'a fault of syntax in a partial',
    template: '{% include "p" %}',
    partials: { p: '\n{% nope %}' },
    message: 'Unknown tag "nope".',
    at: 'templates/partials/p.njk:2:4',
  },
  {
    name: 'a call of what is no function',
    template: '\n {{ order.total() }}',
    data: { order: {} },
    message: '"order["total"]" cannot be called: it is undefined or falsey.',
    at: 'templates/main.njk:2:2',
  },
  {
    name: 'a filter that throws, in a condition',
    template: 'a {% if name | boom %}x{% endif %}',
    helpers: {
      boom: () => {
        throw new Error('out of cheese.');
      },
    },
    message: 'The template could not be rendered: out of cheese.',
    at: 'templates/main.njk:1:3',
  },
  {
    name: 'a template that includes itself',
    template: '{% include "a" %}',
    partials: { a: '{% include "b" %}', b: '{% include "a" %}' },
    message: 'Templates include, import or extend each other without end.',
    at: 'templates/partials/b.njk:1:1',
  },
  {
    name: 'layouts that extend each other',
    template: '{% extends "a" %}',
    partials: { a: '{% extends "b" %}', b: '{% extends "a" %}' },
    message: 'Templates include, import or extend each other without end.',
    at: 'templates/partials/b.njk:1:1',
  },
  {
    name: 'a module that imports itself',
    template: '{% import "a" as a %}',
    partials: { a: '{% import "a" as a %}' },
    message: 'Templates include, import or extend each other without end.',
    at: 'templates/partials/a.njk:1:1',
  },
  {
    name: 'a macro that calls itself',
    template: '{% macro m() %}{{ m() }}{% endmacro %}\n{{ m() }}',
    message: 'Macros or filters call each other without end.',
    at: 'templates/main.njk:1:16',
  },
  {
    name: 'a name that is not in a module',
    template: '{% from "a" import gone %}',
    partials: { a: '' },
    message: "The template could not be rendered: cannot import 'gone'.",
    at: 'templates/main.njk:1:1',
  },
  {
    name: 'a missing value where none may be missing',
    template: 'a\n{{ name }}',
    options: { throwOnUndefined: true },
    message: 'It prints nothing: its value is not in the data.',
    at: 'templates/main.njk:2:1',
  },
  {
    name: 'a filter that answers later',
    template: '\n{{ name | later }}',
    helpers: (environment: { addFilter: (name: string, f: unknown, later: boolean) => void }) =>
      environment.addFilter(
        'later',
        (value: string, done: (e: null, value: string) => void) =>
          void setTimeout(done, 1, null, value),
        true,
      ),
    message: 'The template is not done when it is rendered: a filter or tag of it answers later.',
    at: 'templates/main.njk:2:1',
  },
];

test.each(cases)('$name', async ({ message, at, hint, ...given }) => {
  const { problem } = await failing(print({ data: {}, ...given }));
  expect(problem.message).toMatch(message);
  expect(`${problem.at?.file}:${problem.at?.start.line}:${problem.at?.start.column}`).toBe(at);
  expect(problem.hint ?? '').toContain(hint ?? '');
});

test('the next render knows nothing of the one that failed', async () => {
  const environment = await open({ partials: { a: '{% include "a" %}' } });
  const rangeOf = () => ({
    file: 'a.njk',
    start: { line: 1, column: 1 },
    end: { line: 1, column: 1 },
  });
  const endless = environment.compile(
    { text: '{% include "a" %}', file: 'a.njk', rangeOf },
    'html',
  );
  const fine = environment.compile({ text: '{{ a }}', file: 'b.njk', rangeOf }, 'html');
  expect(() => endless.render({})).toThrow('without end');
  expect(fine.render({ a: 1 })).toBe('1');
});

test('without Nunjucks the error says how to install it', async () => {
  const error = await failing(
    nunjucksEngine.open({
      root: '/',
      partials: new Map(),
      helpers: ['/helpers.mjs'],
      options: {},
      importFresh: () => Promise.reject(new Error('boom (at /helpers.mjs:2:5)')),
    }),
  );
  expect(error.message).toMatch(/^Helper module helpers.mjs could not be loaded: boom/);
});

test.each([
  ['filters by name', { shout: (text: string) => `${text}!` }],
  ['a group of filters', { filters: { shout: (text: string) => `${text}!` } }],
  ['a function', (env: Adds) => void env.addFilter('shout', (text: string) => `${text}!`)],
  [
    'a default function',
    { default: (env: Adds) => env.addFilter('shout', (it: string) => `${it}!`) },
  ],
  ['register', { register: (env: Adds) => env.addFilter('shout', (it: string) => `${it}!`) }],
  ['a default object', { default: { filters: { shout: (text: string) => `${text}!` } } }],
])('helpers may be %s', async (_, helpers) => {
  expect(await print({ template: '{{ "a" | shout }}', helpers, data: {} })).toBe('a!');
});

test('a function that adds nothing is a filter named for its file', async () => {
  const helpers = (text: string): string => `${text.trim()}!`;
  expect(await print({ template: '{{ "a" | helpers }}', helpers, data: {} })).toBe('a!');
});

test('a module that adds nothing is told', async () => {
  const environment = await open({ helpers: { answer: 42 } });
  expect(environment.takeWarnings().map(({ message }) => message)).toEqual([
    'Helper module helpers.mjs adds nothing to Nunjucks.',
  ]);
  expect(environment.takeWarnings()).toEqual([]);
});

interface Adds {
  addFilter: (name: string, filter: (text: string) => string) => unknown;
}

async function failing(work: Promise<unknown>): Promise<TemplateError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof TemplateError))
    throw new Error('Expected a TemplateError.', { cause: error });
  return error;
}
