import fc from 'fast-check';

/** Names that the data has, and one that it has not. */
const NAMES = ['a', 'b', 'list', 'items', 'deep', 'nil', 'x', 'i', 'it', 'missing'];

const value = fc.oneof(
  fc.constantFrom('', ' ', 'Ada', 'A-10023', '88417776', 'x|y,z', '<b>&"', '{{ a }}', 'é👩‍🚀'),
  fc.integer({ min: -3, max: 12 }),
  fc.boolean(),
  fc.constant(null),
);

const plain = { noNullPrototype: true };

const data = fc.record(
  {
    a: value,
    b: value,
    list: fc.array(value, { maxLength: 4 }),
    items: fc.array(fc.record({ name: value, qty: value }, plain), { maxLength: 3 }),
    deep: fc.record(
      {
        a: value,
        inner: fc.record({ b: value, list: fc.array(value, { maxLength: 2 }) }, plain),
      },
      plain,
    ),
  },
  plain,
);

const path = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.constantFrom(
    'deep.a',
    'deep.inner.b',
    'deep.inner.list',
    'it.name',
    'it.qty',
    'list[0]',
    'items[1].name',
  ),
  fc.constantFrom(
    'list.size',
    'items.first.name',
    'list.last',
    'a.size',
    'forloop.index',
    'items[i].name',
    'x[0]',
  ),
  fc.constantFrom('"text"', '3', 'nil', 'true', '(1..3)'),
);

const filter = fc.constantFrom(
  'upcase',
  'append: b',
  'slice: -2, 2',
  'size',
  'split: ","',
  'join: "-"',
  'first',
  'last',
  'reverse',
  'sort',
  'uniq',
  'compact',
  'map: "name"',
  'where: "qty"',
  'default: a',
  'default: "none"',
  'escape',
  'strip',
  'plus: 1',
  'replace: "a", b',
  'truncate: 5',
  'json',
  'concat: list',
  'prepend: x',
  'sum: "qty"',
  'group_by: "name"',
);

const condition = fc.oneof(
  path,
  fc
    .tuple(path, fc.constantFrom('==', '!=', '<', 'contains', 'and', 'or'), path)
    .map((parts) => parts.join(' ')),
);

const filtered = fc
  .tuple(path, fc.array(filter, { maxLength: 3 }))
  .map(([start, filters]) => [start, ...filters].join(' | '));

const dash = fc.constantFrom('', '', '-');
const text = fc.constantFrom(' ', '\n', 'Dear ', ', ', '<p title="', '">', 'no. ', '|');

const { nodes } = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  nodes: fc
    .array(tie('node'), { maxLength: 5, depthIdentifier: 'nodes' })
    .map((parts) => parts.join('')),
  node: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'nodes', withCrossShrink: true },
    { arbitrary: text, weight: 3 },
    {
      arbitrary: fc.tuple(dash, filtered, dash).map(([l, v, r]) => `{{${l} ${v} ${r}}}`),
      weight: 6,
    },
    fc.tuple(fc.constantFrom('x', 'i', 'a'), filtered).map(([n, v]) => `{% assign ${n} = ${v} %}`),
    filtered.map((v) => `{% echo ${v} %}`),
    fc.constantFrom(
      '{% cycle a, "b" %}',
      '{% increment x %}',
      '{% decrement i %}',
      '{% break %}',
      '{% continue %}',
    ),
    fc.constantFrom(
      '{% raw %}{{ a }}{% endraw %}',
      '{% comment %}{{ a }}{% endcomment %}',
      '{% # note %}',
    ),
    fc
      .tuple(condition, tie('nodes'), tie('nodes'), dash)
      .map(
        ([c, yes, no, d]) => `{%${d} if ${c} ${d}%}${yes}{% elsif a %}!{% else %}${no}{% endif %}`,
      ),
    fc.tuple(condition, tie('nodes')).map(([c, body]) => `{% unless ${c} %}${body}{% endunless %}`),
    fc
      .tuple(path, tie('nodes'), tie('nodes'))
      .map(
        ([c, body, no]) =>
          `{% case ${c} %}{% when 3, "Ada" %}${body}{% when nil %}-{% else %}${no}{% endcase %}`,
      ),
    fc
      .tuple(
        path,
        fc.constantFrom('', ' limit: 2', ' reversed', ' offset: 1'),
        tie('nodes'),
        tie('nodes'),
      )
      .map(([p, how, body, no]) => `{% for it in ${p}${how} %}${body}{% else %}${no}{% endfor %}`),
    fc
      .tuple(path, tie('nodes'))
      .map(([p, body]) => `{% tablerow it in ${p} cols: 2 %}${body}{% endtablerow %}`),
    fc
      .tuple(fc.constantFrom('x', 'b'), tie('nodes'))
      .map(([n, body]) => `{% capture ${n} %}${body}{% endcapture %}`),
    fc.tuple(path, path).map(([p, q]) => `{% render "one", x: ${p}, it: ${q} %}`),
    path.map((p) => `{% render "two" for ${p} as it %}`),
    path.map((p) => `{% include "one", x: ${p} %}`),
    tie('nodes').map((body) => `{% block main %}${body}{{ block.super }}{% endblock %}`),
  ),
}));

/** Templates that mostly render, with data and partials. */
export const templatesAndData = fc.record({
  template: fc
    .tuple(fc.constantFrom('', '', '', '{% layout "base", x: a %}'), nodes)
    .map((parts) => parts.join('')),
  partials: fc.record({
    one: nodes.map(withoutCalls),
    two: nodes.map(withoutCalls),
    base: nodes.map(
      (body) => `<${withoutCalls(body)}{% block main %}{{ x }}{{ a }}{% endblock %}>`,
    ),
  }),
  data,
  options: fc.constantFrom(
    {},
    {},
    { outputEscape: 'escape' },
    { jsTruthy: true },
    { strictVariables: true },
  ),
});

/** Partials that call each other would not end. */
function withoutCalls(template: string): string {
  return template
    .replace(/\{% (?:render|include) [^%]*%\}/g, '')
    .replaceAll('{% block main %}', '{% block own %}');
}
