import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderGiven, renderNatively } from './open.ts';

const value = fc.oneof(
  fc.constantFrom('', 'Ada', '88417776', '<b>&"', '{{a}}', '\n'),
  fc.integer({ min: -1, max: 9 }),
  fc.boolean(),
  fc.constant(null),
);
const plain = { noNullPrototype: true };
const data = fc.record(
  {
    a: value,
    b: value,
    list: fc.array(value, { maxLength: 3 }),
    items: fc.array(fc.record({ a: value, c: value }, plain), { maxLength: 3 }),
    deep: fc.record({ a: value, inner: fc.record({ b: value }, plain) }, plain),
  },
  plain,
);

const name = fc.constantFrom(
  'a',
  'b',
  'c',
  'list',
  'items',
  'deep',
  'deep.a',
  'deep.inner',
  'deep.inner.b',
  '.',
  'nope',
);
const { nodes } = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  nodes: fc
    .array(tie('node'), { maxLength: 5, depthIdentifier: 'nodes' })
    .map((all) => all.join('')),
  node: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'nodes', withCrossShrink: true },
    { arbitrary: fc.constantFrom('\n', ' ', '  ', 'Dear ', '<p>', '\r\n'), weight: 4 },
    { arbitrary: name.map((n) => `{{${n}}}`), weight: 4 },
    name.map((n) => `{{{ ${n} }}}`),
    name.map((n) => `{{& ${n}}}`),
    fc.constant('{{! note }}'),
    fc.tuple(name, tie('nodes')).map(([n, body]) => `{{#${n}}}${body}{{/${n}}}`),
    fc.tuple(name, tie('nodes')).map(([n, body]) => `{{^${n}}}${body}{{/${n}}}`),
    name.map((n) => `{{=<% %>=}}<% ${n} %><%={{ }}=%>`),
    fc.constantFrom('{{> one}}', '\n  {{> one}}\n', 'x {{> two}}'),
  ),
}));
const withoutCalls = (template: string): string => template.replaceAll(/\{\{> \w+\}\}/g, '');

const given = fc.record({
  template: nodes,
  partials: fc.record({ one: nodes.map(withoutCalls), two: nodes.map(withoutCalls) }, plain),
  data,
});

it('renders what mustache.js renders, with and without marks', async () => {
  await fc.assert(
    fc.asyncProperty(given, async (one) => {
      const { plain: rendered, erased, broken } = await renderGiven(one);
      expect(rendered).toBe(renderNatively(one));
      expect(erased).toBe(rendered);
      expect(broken).toBe(0);
    }),
    { numRuns: 200 },
  );
});
