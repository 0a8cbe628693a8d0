import { expect, it } from 'vitest';
import { compileGiven, openGiven, renderGiven } from './open.ts';

const shout = (text: unknown): string => `${String(text)}!`;

interface Registry {
  registerFilter(name: string, filter: unknown): void;
  registerTag(name: string, tag: unknown): void;
}

it.each<[string, unknown]>([
  ['named exports', { shout }],
  ['an object as the default', { default: { shout }, __esModule: true }],
  ['an object of filters', { filters: { shout }, tags: {} }],
  ['a function', (liquid: Registry) => liquid.registerFilter('shout', shout)],
  [
    'a plugin',
    function plugin(this: Registry) {
      this.registerFilter('shout', { handler: shout, raw: true });
    },
  ],
  ['a function called register', { register: (e: Registry) => e.registerFilter('shout', shout) }],
  ['a function that returns filters', () => ({ shout })],
  [
    'an asynchronous function',
    async (engine: Registry) => {
      await Promise.resolve();
      engine.registerFilter('shout', shout);
    },
  ],
])('takes %s', async (_, helpers) => {
  const { plain, erased } = await renderGiven({
    template: '{{ a | shout }}',
    data: { a: 'x' },
    helpers,
  });
  expect(plain).toBe('x!');
  expect(erased).toBe('x!');
});

it('takes a filter named for its file', async () => {
  const template = await compileGiven({ template: '{{ a | suffix }}', helpers: shout });
  expect(template.render({ a: 'x' })).toBe('x!');
});

it('says that a module holds nothing', async () => {
  const environment = await openGiven({ helpers: { default: {}, version: 3 } });
  expect(environment.takeWarnings()).toMatchObject([
    { message: 'Helper module suffix.js exports no filters and no tags.' },
  ]);
});

it('says where a module fails', async () => {
  const helpers = (liquid: Registry): void => {
    liquid.registerFilter('x', shout);
    throw new Error('No rates');
  };
  await expect(openGiven({ helpers })).rejects.toMatchObject({
    problem: { message: /suffix\.js could not be run: No rates\./, at: { file: 'suffix.js' } },
  });
});

it('follows what stands in a block of the project, and marks what the block prints itself', async () => {
  const box = {
    parse(this: { body: unknown[]; liquid: never }, _: unknown, rest: { name?: string }[]) {
      this.body = [];
      while (rest.length > 0) {
        const token = rest.shift();
        if (token?.name === 'endbox') return;
        this.body.push(
          (
            this as { liquid: { parser: { parseToken(...a: unknown[]): unknown } } }
          ).liquid.parser.parseToken(token, rest),
        );
      }
    },
    *render(
      this: {
        body: unknown[];
        liquid: { renderer: { renderTemplates(...a: unknown[]): unknown } };
      },
      context: unknown,
      emitter: { write(text: string): void },
    ) {
      emitter.write('[');
      yield this.liquid.renderer.renderTemplates(this.body, context, emitter);
      emitter.write(']');
    },
  };
  const given = { template: '{% box %}no. {{ n }}{% endbox %}', data: { n: 7 }, helpers: { box } };
  const { plain, erased, printed, traced } = await renderGiven(given);
  expect(plain).toBe('[no. 7]');
  expect(erased).toBe(plain);
  expect(printed.map(({ text, record }) => [text, record.expression.source])).toEqual([
    ['[', '{% box %}'],
    ['7', '{{ n }}'],
    [']', '{% box %}'],
  ]);
  expect([...(traced.coverage?.blocks.values() ?? [])]).toEqual([{ none: 0, once: 1, many: 0 }]);
});

it.each([
  ['footer', 'footer'],
  ['footer.liquid', 'footer'],
  ['partials/footer', 'footer'],
  ['./footer.liquid', 'footer'],
  ['../partials/footer', 'footer'],
  ['emails/footer.mjml.liquid', 'emails/footer'],
  ['footer', 'shared/footer'],
])('%s finds the partial %s', async (called, name) => {
  const { plain, traced } = await renderGiven({
    template: `{% render '${called}', n: n %}{% include "${called}" %}`,
    partials: { [name]: '{{ n }};' },
    data: { n: 7 },
  });
  expect(plain).toBe('7;7;');
  expect(traced.records).toHaveLength(2);
});

it('counts what a render reaches', async () => {
  const template = await compileGiven({
    template:
      '{% if a %}{{ a }}{% elsif b %}{{ b }}{% else %}-{% endif %}{% for x in list %}{{ x }}{% endfor %}{% case b %}{% when 1 %}{{ a }}{% when 2 %}two{% endcase %}{% render "one" %}',
    partials: { one: '{{ z }}{% unless a %}!{% endunless %}' },
  });
  const inventory = template.inventory?.();
  const traced = template.trace?.({ b: 2, list: [1, 2] }, new Set());
  const { expressions = [], blocks = [], partialCalls = [] } = inventory ?? {};
  expect(
    expressions.map(({ id, source }) => [source, traced?.coverage?.expressions.get(id) ?? 0]),
  ).toEqual([
    ['{{ a }}', 0],
    ['{{ b }}', 1],
    ['{{ x }}', 2],
    ['{{ a }}', 0],
    ['{{ z }}', 1],
  ]);
  expect(
    blocks.map(({ id, source, name, hasElse, loop }) => [
      source,
      name,
      hasElse,
      loop,
      traced?.coverage?.blocks.get(id),
    ]),
  ).toEqual([
    ['{% if a %}', 'if', true, false, { none: 1, once: 0, many: 0 }],
    ['{% elsif b %}', 'elsif', true, false, { none: 0, once: 1, many: 0 }],
    ['{% for x in list %}', 'for', false, true, { none: 0, once: 0, many: 1 }],
    ['{% when 1 %}', 'when', true, false, { none: 1, once: 0, many: 0 }],
    ['{% when 2 %}', 'when', false, false, { none: 0, once: 1, many: 0 }],
    ['{% unless a %}', 'unless', false, false, { none: 0, once: 1, many: 0 }],
  ]);
  expect(partialCalls.map(({ id }) => traced?.coverage?.partialCalls.get(id))).toEqual([1]);
  expect(template.files).toEqual(['templates/main.liquid', 'templates/partials/one.liquid']);
});
