import { describe, expect, it } from 'vitest';
import { TemplateError } from '../../../src/engines/port.ts';
import { compileGiven, FILE, fileOf, type Given, openGiven } from './open.ts';

interface Case extends Given {
  readonly name: string;
  readonly says: RegExp;
  readonly hints?: RegExp;
  /** File, line and column. */
  readonly at: string;
}

const CASES: readonly Case[] = [
  {
    name: 'a block that is not closed',
    template: 'a\n {% if x %}b',
    says: /\{% if x %\} is not closed/,
    at: `${FILE}:2:2`,
  },
  {
    name: 'an output that is not closed',
    template: 'a\r\nDear {{ name\nmore',
    says: /\{\{ name.* is not closed/,
    at: `${FILE}:2:6`,
  },
  {
    name: 'an end without a beginning',
    template: 'a {% endif %}',
    says: /"endif" stands outside/,
    at: `${FILE}:1:3`,
  },
  {
    name: 'an expression that is none',
    template: 'a\n{{ | upcase }}',
    says: /invalid value expression/,
    at: `${FILE}:2:4`,
  },
  {
    name: 'an unknown filter',
    template: '{{ a | upcas }}',
    says: /Unknown filter "upcas"/,
    hints: /Did you mean "upcase"\?/,
    at: `${FILE}:1:1`,
  },
  {
    name: 'a filter of Shopify',
    template: '\n{{ order.total | money }}',
    says: /Unknown filter "money"/,
    hints: /Shopify adds this filter.*helper module/,
    at: `${FILE}:2:1`,
  },
  {
    name: 'a tag of Braze',
    template: 'Hi\n{% connected_content https://api.shop.example/x :save y %}',
    says: /Unknown tag "connected_content"/,
    hints: /Braze adds this tag/,
    at: `${FILE}:2:1`,
  },
  {
    name: 'a name that Braze allows',
    template: '{{ ${first name} | default: "x" }}',
    says: /Liquid does not know \$\{first name\}/,
    at: `${FILE}:1:4`,
  },
  {
    name: 'a missing value, where that is an error',
    template: '{% if true %}\n  {{ order.nubmer }}{% endif %}',
    data: { order: { number: 1 } },
    options: { strictVariables: true },
    says: /"order\.nubmer" is not in the data/,
    at: `${FILE}:2:6`,
  },
  {
    name: 'an unknown partial',
    template: 'a\n{% render "foter" %}',
    partials: { footer: '' },
    says: /Unknown partial "foter"/,
    hints: /Did you mean "footer"\?/,
    at: `${FILE}:2:1`,
  },
  {
    name: 'a partial whose name is not there',
    template: '{% include name %}',
    partials: { footer: '' },
    says: /Unknown partial "undefined"/,
    at: `${FILE}:1:1`,
  },
  {
    name: 'a fault in a partial',
    template: '{% render "footer" %}',
    partials: { footer: 'a\n {{ x | nope }}' },
    says: /Unknown filter "nope"/,
    at: `${fileOf('footer')}:2:2`,
  },
  {
    name: 'partials that call each other without end',
    template: '{% render "a" %}',
    partials: { a: 'x\n{% include "b" %}', b: '{% render "a" %}' },
    says: /Partials call each other without end/,
    hints: /condition that ends it/,
    at: fileOf(''),
  },
  {
    name: 'a loop without end',
    template: 'a {% for i in (1..900000) %}{% for j in (1..9000) %}{{ j }}{% endfor %}{% endfor %}',
    options: { renderLimit: 50 },
    says: /too long to render|too much memory/,
    hints: /loop/,
    at: `${FILE}:1:`,
  },
  {
    name: 'a range without end',
    template: '{% for i in (1..100000000000) %}{% endfor %}',
    says: /too much memory/,
    at: `${FILE}:1:1`,
  },
  {
    name: 'a filter that throws',
    template: 'a\n{{ a | suffix }}',
    helpers: () => {
      throw new TypeError('Expected digits');
    },
    says: /Expected digits\./,
    hints: /It failed in \{\{ a \| suffix \}\}/,
    at: `${FILE}:2:1`,
  },
  {
    name: 'a filter that answers later',
    template: 'a\n{{ a | suffix }}',
    helpers: async () => 'x',
    says: /answers with a promise/,
    at: `${FILE}:1:1`,
  },
];

it.each(CASES)('$name', async ({ says, hints, at, data, ...given }) => {
  const { problem } = await failureOf(async () => (await compileGiven(given)).render(data));
  expect(problem.message).toMatch(says);
  expect(problem.hint ?? '').toMatch(hints ?? /(?:)/);
  const { file, start } = problem.at ?? {};
  expect(`${file}:${start?.line}:${start?.column}`).toContain(at.replace(/\.liquid$/, ''));
});

describe('options', () => {
  it('refuses a value of the wrong kind', async () => {
    const { problem } = await failureOf(() => openGiven({ options: { strictVariables: 'yes' } }));
    expect(problem.message).toBe('Expected true or false for the Liquid option "strictVariables".');
  });

  it('warns of an unknown name, and of one that the project sets itself', async () => {
    const environment = await openGiven({ options: { strictVariable: true, root: 'views' } });
    expect(environment.takeWarnings()).toMatchObject([
      {
        message: 'Unknown Liquid option "strictVariable".',
        hint: 'Did you mean "strictVariables"?',
      },
      { message: 'The Liquid option "root" has no effect here.' },
    ]);
    expect(environment.takeWarnings()).toEqual([]);
  });

  it('warns of a filter that changes nothing, at its place', async () => {
    const environment = await openGiven({ options: { strictFilters: false } });
    const text = 'a\n{{ total | round | money }}';
    const template = {
      text,
      file: FILE,
      rangeOf: ({ start, end }: { start: number; end: number }) => ({
        file: FILE,
        start: { line: 2, column: start - 1 },
        end: { line: 2, column: end - 1 },
      }),
    };
    expect(environment.compile(template, 'html').render({ total: 1.2 })).toBe('a\n1');
    expect(environment.takeWarnings()).toMatchObject([
      { message: 'Unknown filter "money", which changes nothing.', at: { start: { column: 20 } } },
    ]);
  });

  it.each([
    [{}, '<b>&'],
    [{ outputEscape: 'escape' }, '&lt;b&gt;&amp;'],
  ])('%j escapes HTML, and never text', async (options, escaped) => {
    const given = { template: '{{ a }}', options };
    expect((await compileGiven(given)).render({ a: '<b>&' })).toBe(escaped);
    expect((await compileGiven({ ...given, output: 'text' })).render({ a: '<b>&' })).toBe('<b>&');
  });

  it('takes globals', async () => {
    const given = {
      template: '{{ shop.name }}',
      options: { globals: { shop: { name: 'Kites' } } },
    };
    expect((await compileGiven(given)).render({})).toBe('Kites');
  });
});

async function failureOf(work: () => Promise<unknown>): Promise<TemplateError> {
  const error = await work().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof TemplateError) return error;
  throw new Error(`Expected a TemplateError, not ${String(error)}.`);
}
