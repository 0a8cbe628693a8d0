import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nunjucksEngine } from '../../../src/engines/nunjucks/engine.ts';
import { bench, type Given } from '../open-engine.ts';

interface Native {
  Environment: new (
    loaders: unknown,
    options: object,
  ) => { renderString(text: string, data: unknown): string };
}
const native = createRequire(import.meta.url)('nunjucks') as Native;
const { print, trace } = bench(nunjucksEngine, '.njk');

const data = {
  a: 'x & y',
  b: { c: 'deep', html: '<i>', list: [3, 1, 2], nil: null, when: new Date(0) },
  items: [
    { n: 1, ok: true },
    { n: 2, ok: false },
  ],
  map: { k: 'v', l: 'w' },
  pairs: [
    ['p', 1],
    ['q', 2],
  ],
};

const templates: Readonly<Record<string, string>> = {
  'white space control': 'a\n{%- if a -%}\n {{- a -}} \n{%- endif %}\n {{ a }}',
  comments: 'a{# {{ a }} #}{{ a }}',
  raw: '{% raw %}{{ a }}{% endraw %}{{ a }}',
  'if, elif, else':
    '{% if items | length > 2 %}many{% elif b.nil %}none{% else %}{{ a }}{% endif %}',
  'for with else':
    '{% for i in gone %}x{% else %}{{ a }}{% endfor %}{% for i in items %}{{ loop.index }}/{{ loop.length }}{% if not loop.last %},{% endif %}{% endfor %}',
  'for over a mapping and over pairs':
    '{% for k, v in map %}{{ k }}={{ v }};{% endfor %}{% for k, v in pairs %}{{ k }}{{ v }}{% endfor %}',
  'a switch': '{% switch a %}{% case "x & y" %}one{{ a }}{% default %}two{% endswitch %}',
  'set, several and captured':
    '{% set x, y = a %}{{ x }}{{ y }}{% set z %}<{{ a }}>{% endset %}{{ z }}{{ z | length }}{{ z | safe }}',
  'set in a loop': '{% set n = 0 %}{% for i in items %}{% set n = n + i.n %}{% endfor %}{{ n }}',
  'a length of a macro':
    '{% macro m(x, y=2) %}({{ x }}{{ y }}){% endmacro %}{{ m(a) | length }}{{ m(a, y=3) }}{{ m("<") }}',
  'a caller':
    '{% macro m(x) %}{{ caller(x) }}{{ caller(x) | length }}{% endmacro %}{% call(y) m(a) %}[{{ y }}{{ b.c }}]{% endcall %}',
  filters:
    '{{ b.list | sort | join("-") }}{{ b.list | sum }}{{ items | selectattr("ok") | length }}{{ a | replace("x", "z") | title }}{{ b | dump | safe }}{{ items | groupby("n") | dump | safe }}',
  'a filter block': '{% filter replace("x", "y") %}{{ a }} x{% endfilter %}',
  expressions:
    '{{ 1 + 2 }}{{ "a" ~ a }}{{ not a }}{{ a in ["x & y"] }}{{ a if b.nil else "no" }}{{ b.list[1] }}{{ b["c"] }}{{ 5 // 2 }}{{ 2 ** 3 }}{{ items[0].n is odd }}',
  'escaped by hand':
    '{{ b.html }}{{ b.html | safe }}{{ b.html | escape }}{{ "<" | e }}{{ b.html | safe | upper }}',
  'autoescape and dates':
    '{{ b.when.getTime() }}{{ b.nil }}{{ gone.gone }}{{ range(3) }}{{ [1, 2] }}',
  globals:
    '{% set c = cycler("odd", "even") %}{{ c.next() }}{{ c.next() }}{% set j = joiner(",") %}{{ j() }}{{ a }}{{ j() }}',
  'a batch':
    '{% for row in b.list | batch(2, "-") %}{% for x in row %}{{ x }}{% endfor %};{% endfor %}',
};

describe.each(Object.entries(templates))('%s', (_, template) => {
  it('renders as Nunjucks does', async () => {
    const given: Given = { template, data };
    const environment = new native.Environment([], { autoescape: true });
    expect(await print(given)).toBe(environment.renderString(template, data));
  });

  it.each([{}, { autoescape: false }, { trimBlocks: true, lstripBlocks: true }])(
    'is the same without its marks: %j',
    async (options) => {
      const { plain, erased, broken } = await trace({ template, data, options });
      expect(erased).toBe(plain);
      expect(broken).toBe(0);
    },
  );
});

it('text is not escaped, and HTML is, partials included', async () => {
  const given = { template: '{{ a }}{% include "p" %}', partials: { p: '{{ a }}' }, data };
  expect(await print({ ...given, output: 'text' })).toBe('x & yx & y');
  expect(await print(given)).toBe('x &amp; yx &amp; y');
});

const name = fc.constantFrom('a', 'b.c', 'b.html', 'items[0].n', 'gone', 'v', 'b.list', 'map.k');
const { body } = fc.letrec<{ body: string; piece: string }>((tie) => ({
  body: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('text ', '<b>', '\n  ', '{# no #}'),
    name.map((it) => `{{ ${it} }}`),
    fc
      .tuple(
        name,
        fc.constantFrom(
          'default("d") | string | upper',
          'length',
          'safe',
          'dump',
          'default(1) | string | trim',
        ),
      )
      .map(([it, filter]) => `{{ ${it} | ${filter} }}`),
    fc
      .tuple(name, tie('body'), tie('body'))
      .map(([it, yes, no]) => `{% if ${it} %}${yes}{% else %}${no}{% endif %}`),
    tie('body').map((it) => `{% for v in items %}${it}{{ v.n }}{% endfor %}`),
    tie('body').map((it) => `{% for v in b.list %}${it}{{ v }}{% endfor %}`),
    fc.tuple(name, tie('body')).map(([it, rest]) => `{% set v = ${it} %}${rest}`),
    tie('body').map((it) => `{% set v %}${it}{% endset %}{{ v }}{{ v | length }}`),
    tie('body').map((it) => `{% filter upper %}${it}{% endfilter %}`),
    tie('body').map(
      (it) =>
        `{% macro m(v) %}${it}{% endmacro %}{{ m(a) }}{% if m(b.c) == "deep" %}same{% endif %}`,
    ),
    fc.constant('{% include "part" %}'),
  ),
}));

it('any template is the same without its marks', async () => {
  const partials = { part: '{{ a }}{% set v = b.c %}{{ v }}' };
  await fc.assert(
    fc.asyncProperty(body, async (template) => {
      const { plain, erased, broken } = await trace({ template, data, partials });
      expect(erased).toBe(plain);
      expect(broken).toBe(0);
    }),
    { numRuns: 150 },
  );
});
