import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TemplateError } from '../../../src/engines/port.ts';
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
type Example = typeof given extends fc.Arbitrary<infer Value> ? Value : never;

// What mustache.js looks for in an item that is null, it does not render.
const NOTHING_IN_A_LIST: Example = {
  template: '{{#list}}{{a}}{{/list}}',
  partials: { one: '', two: '' },
  data: { a: '', b: '', list: [null], items: [], deep: { a: '', inner: { b: '' } } },
};

it('renders what mustache.js renders, with and without marks, and has a place for the rest', async () => {
  await fc.assert(
    fc.asyncProperty(given, async (one) => {
      const native = attempt(() => renderNatively(one));
      expect(await outcomeOf(one)).toEqual(
        native === undefined ? HAS_A_PLACE : { plain: native, erased: native, broken: 0 },
      );
    }),
    { numRuns: 200, examples: [[NOTHING_IN_A_LIST]] },
  );
});

const HAS_A_PLACE = 'a fault with a place';

async function outcomeOf(one: Example): Promise<object | string> {
  try {
    const { plain: rendered, erased, broken } = await renderGiven(one);
    return { plain: rendered, erased, broken };
  } catch (error) {
    if (error instanceof TemplateError && error.problem.at !== undefined) return HAS_A_PLACE;
    throw error;
  }
}

function attempt(render: () => string): string | undefined {
  try {
    return render();
  } catch {
    return undefined;
  }
}
