import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { TemplateText } from '../engines/port.ts';
import type { Identifier } from '../model/facts.ts';
import type { Provenance } from '../model/origin.ts';
import { indexLines, type SourceRange } from '../model/text/position.ts';
import type { MessageDefinition, Project, RenderOrder } from '../project/project.ts';
import type { RenderOutcome } from './render-message.ts';
import { openRenderer } from './renderer.ts';

const root = mkdtempSync(path.join(tmpdir(), 'sendlint-render-'));
const files = new Map<string, string>();
afterAll(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): TemplateText {
  const absolute = path.join(root, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
  files.set(file, text);
  const lines = indexLines(text);
  return { text, file, rangeOf: (span) => ({ file, ...lines.rangeOf(span) }) };
}

/** What stands at a place of the user's files. */
function writtenAt({ file, start, end }: SourceRange): string {
  const text = files.get(file) ?? '';
  const lines = indexLines(text);
  return text.slice(lines.offsetAt(start), lines.offsetAt(end));
}

interface Given {
  readonly html?: string;
  readonly order?: RenderOrder;
  readonly partials?: Readonly<Record<string, string>>;
  readonly helpers?: string;
  readonly definition?: Partial<MessageDefinition>;
  readonly project?: Partial<Project>;
  readonly mjml?: string;
}

function projectOf(given: Given): { project: Project; definition: MessageDefinition } {
  const at = { file: 'a.mjml', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const nothing = {
    subject: undefined,
    preheader: undefined,
    html: given.html === undefined ? undefined : write('a.mjml', given.html),
    text: undefined,
    from: undefined,
    replyTo: undefined,
    to: undefined,
  };
  const definition: MessageDefinition = {
    name: 'order',
    at,
    type: undefined,
    order: given.order ?? ['handlebars', 'mjml'],
    orderSource: 'declared',
    ...nothing,
    locale: undefined,
    requires: [],
    customers: undefined,
    ...given.definition,
  };
  const helpers = `helpers-${files.size}.mjs`;
  if (given.helpers !== undefined) write(helpers, given.helpers);
  const project: Project = {
    root,
    configFile: undefined,
    messages: [definition],
    customers: [],
    cases: [],
    partials: new Map(
      Object.entries(given.partials ?? {}).map(([name, text]) => [
        name,
        write(`${name}.hbs`, text),
      ]),
    ),
    helpers: given.helpers === undefined ? {} : { handlebars: [path.join(root, helpers)] },
    engineOptions: { mjml: { package: given.mjml ?? 'mjml' } },
    rules: new Map(),
    sender: { hosts: [], trackingPages: [], supportPages: [] },
    messageTypes: new Map(),
    clock: { now: Date.UTC(2026, 0, 2), timeZone: 'UTC', locale: 'en-GB' },
    coverage: { thresholds: {} },
    modelOf: (data) => data,
    factsOf: () => {
      throw new Error('No facts here.');
    },
    sourceOf: (file) => files.get(file),
    importFresh: (file) => import(`${file}?${Math.random()}`),
    templateFiles: async () => [...files.keys()],
    warnings: [],
    ...given.project,
  };
  return { project, definition };
}

async function render(given: Given, data: unknown = {}): Promise<RenderOutcome> {
  const { project, definition } = projectOf(given);
  const renderer = await openRenderer(project);
  return renderer.render(definition, data, { customer: 'ada' });
}

const column = (content: string, head = ''): string =>
  `<mjml><mj-head>${head}</mj-head>\n<mj-body><mj-section>\n\t<mj-column>${content}</mj-column></mj-section></mj-body></mjml>`;

/** What each expression printed, with its text in the user's file. */
function printedBy(content: string, provenance: Provenance | undefined): string[][] {
  return (provenance?.printed ?? []).map(({ span, printing }) => [
    writtenAt(printing.expression.at),
    content.slice(span.start, span.end),
  ]);
}

describe.each(['mjml', 'mjml4'])('Handlebars, then %s', (mjml) => {
  const data = {
    a: 'Ada & Co',
    n: '7776',
    url: 'https://shop.example/o/7776',
    w: 120,
    color: '#ff0000',
    rows: '<tr><td>7776</td><td> 1908 </td></tr>',
    section: '<mj-text>7776 <a href="/o/7776" title="7776">go</a></mj-text>',
    attrs: 'href="/x"',
    empty: '',
    yes: true,
    name: 'x',
    list: [{ n: '7776' }, { n: '1908' }],
  };
  /** [name, template, expressions that must be followed, whether literal text stays known] */
  const placements: [string, string, string[], boolean][] = [
    ['text', column('<mj-text>No. {{n}}.</mj-text>'), ['{{n}}'], true],
    ['edges of an element', column('<mj-text> {{n}} </mj-text>'), ['{{n}}'], true],
    ['blank at the start', column('<mj-text> {{empty}} x</mj-text>'), ['{{empty}}'], true],
    ['blank at the end', column('<mj-text>x {{empty}} </mj-text>'), ['{{empty}}'], true],
    ['blank alone', column('<mj-text>\n{{empty}}\n</mj-text>'), ['{{empty}}'], true],
    ['preview', column('', '<mj-preview>{{n}}</mj-preview>'), ['{{n}}'], true],
    ['title', column('', '<mj-title>{{n}}</mj-title>'), ['{{n}}'], true],
    ['href', column('<mj-button href="{{url}}">Go</mj-button>'), ['{{url}}'], true],
    [
      'within an href',
      column('<mj-button href="/o/{{n}}/x">{{a}}</mj-button>'),
      ['{{n}}', '{{a}}'],
      true,
    ],
    [
      'a block within an href',
      column('<mj-button href="{{#if yes}}{{url}}{{/if}}">Go</mj-button>'),
      ['{{url}}'],
      true,
    ],
    ['alt and src', column('<mj-image alt="{{a}}" src="{{url}}" />'), ['{{a}}', '{{url}}'], true],
    ['title attribute', column('<mj-image title="{{a}}" src="x" />'), ['{{a}}'], true],
    [
      'link in text',
      column('<mj-text><a href="{{url}}">{{n}}</a></mj-text>'),
      ['{{url}}', '{{n}}'],
      true,
    ],
    [
      'Outlook comment',
      column('<mj-raw><!--[if mso]><p>{{n}}</p><![endif]--></mj-raw>'),
      ['{{n}}'],
      true,
    ],
    ['comment', column('<!-- {{n}} --><mj-text>x</mj-text>'), ['{{n}}'], true],
    ['raw', column('<mj-raw><p>{{n}}</p></mj-raw>'), ['{{n}}'], true],
    [
      'accordion',
      column(
        '<mj-accordion><mj-accordion-element><mj-accordion-title>{{a}}</mj-accordion-title><mj-accordion-text>{{n}}</mj-accordion-text></mj-accordion-element></mj-accordion>',
      ),
      ['{{a}}', '{{n}}'],
      true,
    ],
    [
      'navbar',
      column(
        '<mj-navbar hamburger="hamburger"><mj-navbar-link href="{{url}}">{{n}}</mj-navbar-link></mj-navbar>',
      ),
      ['{{url}}', '{{n}}'],
      true,
    ],
    [
      'social',
      column(
        '<mj-social><mj-social-element name="facebook" href="{{url}}">{{n}}</mj-social-element></mj-social>',
      ),
      ['{{url}}', '{{n}}'],
      true,
    ],
    [
      'carousel',
      column('<mj-carousel><mj-carousel-image src="{{url}}" alt="{{n}}" /></mj-carousel>'),
      ['{{url}}', '{{n}}'],
      true,
    ],
    [
      'hero',
      `<mjml><mj-body><mj-hero background-url="{{url}}" background-height="10px" background-width="10px"><mj-text>{{n}}</mj-text></mj-hero></mj-body></mjml>`,
      ['{{n}}'],
      true,
    ],
    [
      'table',
      column('<mj-table>{{#each list}}<tr><td>{{n}}</td></tr>{{/each}}</mj-table>'),
      ['{{n}}'],
      true,
    ],
    ['rows of markup', column('<mj-table>{{{rows}}}</mj-table>'), ['{{{rows}}}'], true],
    ['components of markup', column('{{{section}}}'), ['{{{section}}}'], true],
    ['entities', column('<mj-text>&nbsp;{{a}}&nbsp;</mj-text>'), ['{{a}}'], true],
    ['between components', column('lost {{n}}<mj-text>{{a}}</mj-text>'), ['{{a}}'], true],
    [
      'components in a loop',
      column('{{#each list}}<mj-text>{{n}}</mj-text>{{/each}}'),
      ['{{n}}'],
      true,
    ],
    ['colour', column('<mj-text color="{{color}}">{{n}}</mj-text>'), ['{{n}}'], true],
    [
      'width',
      column('<mj-image width="{{w}}px" src="x" alt="{{a}}" /><mj-text>{{n}}</mj-text>'),
      ['{{a}}', '{{n}}'],
      true,
    ],
    [
      'class',
      column(
        '<mj-text mj-class="{{name}}">{{n}}</mj-text>',
        '<mj-attributes><mj-class name="x" color="red" /></mj-attributes>',
      ),
      ['{{n}}'],
      true,
    ],
    [
      'inlined CSS',
      column(
        '<mj-text css-class="{{name}}">{{n}}</mj-text>',
        '<mj-style inline="inline">.x { color: red }</mj-style>',
      ),
      ['{{n}}'],
      true,
    ],
    [
      'style',
      column('<mj-text>{{n}}</mj-text>', '<mj-style>.a { color: {{color}} }</mj-style>'),
      ['{{n}}'],
      true,
    ],
    ['tag name', column('<mj-te{{name}}t>{{n}}</mj-te{{name}}t>'), ['{{n}}'], false],
    [
      'attributes of a link',
      column('<mj-text><a {{{attrs}}}>{{n}}</a></mj-text>'),
      ['{{n}}'],
      true,
    ],
    [
      'attributes of a component',
      column('<mj-button {{{attrs}}}>{{n}}</mj-button>'),
      ['{{n}}'],
      false,
    ],
  ];

  it.each(placements)('follows %s', async (_, html, followed, complete) => {
    const { message, failures } = await render({ html, mjml }, data);
    expect(failures).toEqual([]);
    const part = message.parts.html;
    const printed = printedBy(part?.content ?? '', part?.provenance);
    for (const expression of followed) {
      expect(printed.map(([source]) => source)).toContain(expression);
    }
    for (const [source = '', text = ''] of printed) {
      const key = source.replace(/[{}]/g, '');
      const values = key === 'n' ? ['7776', '1908'] : [`${data[key as 'a' | 'w']}`];
      const whole = values.join(' ').replace(' & ', ' &amp; ');
      expect(whole).toContain(text.trim());
    }
    expect(part?.provenance?.complete).toBe(complete);
  });

  it('tries again with other data what it had to silence', async () => {
    const html = column('<mj-button href="{{url}}{{n}}">{{a}}</mj-button><mj-text>{{n}}</mj-text>');
    const { project, definition } = projectOf({ html, mjml });
    const renderer = await openRenderer(project);
    const about = { customer: 'ada' };
    const without = await renderer.render(definition, { a: 'Ada', n: '' }, about);
    const one = printedBy('', without.message.parts.html?.provenance);
    expect(one.map(([source]) => source)).toContain('{{a}}');
    const { message } = await renderer.render(definition, data, about);
    const printed = printedBy('', message.parts.html?.provenance).map(([source]) => source);
    expect(printed).toEqual(expect.arrayContaining(['{{url}}', '{{n}}', '{{a}}']));
    expect(message.parts.html?.provenance?.complete).toBe(true);
  });

  it('leaves the rules the plain content', async () => {
    const html = column('<mj-text>{{n}} {{{section}}}</mj-text>');
    const { project, definition } = projectOf({ html, mjml });
    const plain = await openRenderer(project, { trace: false });
    const traced = await openRenderer(project);
    const outcomes = await Promise.all(
      [plain, traced].map((renderer) => renderer.render(definition, data, { customer: 'ada' })),
    );
    expect(outcomes[0]?.message.parts.html?.content).toBe(outcomes[1]?.message.parts.html?.content);
    expect(outcomes[0]?.message.parts.html?.provenance).toBeUndefined();
  });
});

describe.each(['mjml', 'mjml4'])('%s, then Handlebars', (mjml) => {
  const order = ['mjml', 'handlebars'] as const;

  it.each([
    ['LF', '\n', ''],
    ['CRLF', '\r\n', ''],
    ['a BOM and tabs', '\n\t', '\uFEFF'],
  ])('leads what is printed to its place in the MJML files: %s', async (_, newline, bom) => {
    const lines = (...text: string[]): string => bom + text.join(newline);
    write(
      'inc/pay.mjml',
      lines(
        '<mj-section><mj-column><mj-text>',
        'ending in {{last4 card}}',
        '</mj-text></mj-column></mj-section>',
      ),
    );
    const html = lines(
      '<mjml><mj-body>',
      '<mj-include path="./inc/pay.mjml" />',
      '<mj-section><mj-column><mj-raw>{{#each list as |item|}}</mj-raw>',
      '<mj-text>{{item.n}} {{> line n=item.n}}</mj-text>',
      '<mj-raw>{{/each}}</mj-raw></mj-column></mj-section></mj-body></mjml>',
    );
    const {
      message,
      problems,
      failures,
      files: used,
    } = await render(
      {
        html,
        order,
        mjml,
        partials: { line: lines('', '<b>{{n}}</b>') },
        helpers: 'export default { last4: (text) => text.slice(-4) };',
      },
      { card: '4000056655661908', list: [{ n: '7776' }, { n: '88' }] },
    );
    expect({ problems, failures }).toEqual({ problems: [], failures: [] });
    const part = message.parts.html;
    expect(part?.provenance?.complete).toBe(true);
    expect(printedBy(part?.content ?? '', part?.provenance)).toEqual([
      ['{{last4 card}}', '1908'],
      ['{{item.n}}', '7776'],
      ['{{n}}', '7776'],
      ['{{item.n}}', '88'],
      ['{{n}}', '88'],
    ]);
    expect(used).toEqual(expect.arrayContaining(['a.mjml', 'inc/pay.mjml', 'line.hbs']));
  });

  it('says what MJML dropped of the template', async () => {
    const html = column('{{#if a}}<mj-text>x</mj-text>{{/if}}');
    const { message } = await render({ html, order, mjml });
    expect(message.dropped.map(({ text }) => text)).toEqual(['{{#if a}}']);
  });
});

describe('Handlebars alone', () => {
  const order = ['handlebars'] as const;

  it('renders subject, text and headers without escaping, HTML with it', async () => {
    const definition = {
      subject: write('a.subject', 'Order {{n}} for {{who}}'),
      text: write('a.txt', 'Dear {{who}}'),
      to: write('a.to', '{{who}} <ada@example.com>'),
    };
    const { message, failures } = await render(
      { html: '<p>{{who}}</p>', order, definition },
      { n: 7, who: 'A & B' },
    );
    expect(failures).toEqual([]);
    expect(message.to).toBe('A & B <ada@example.com>');
    expect(Object.values(message.parts).map((part) => part?.content)).toEqual([
      'Order 7 for A & B',
      '<p>A &amp; B</p>',
      'Dear A & B',
    ]);
    expect(printedBy('Order 7 for A & B', message.parts.subject?.provenance)).toEqual([
      ['{{n}}', '7'],
      ['{{who}}', 'A & B'],
    ]);
  });

  it('leaves out the part that fails and keeps the others', async () => {
    const definition = { subject: write('a.subject', 'Fine'), text: write('a.txt', '\n{{#if x}}') };
    const { message, failed, failures } = await render(
      { html: '<p>{{> gone}}</p>', order, definition },
      {},
    );
    expect(message.parts.subject?.content).toBe('Fine');
    expect(Object.keys(message.parts)).toEqual(['subject']);
    expect(failures.map(({ at }) => at?.file)).toEqual(['a.mjml', 'a.txt']);
    expect(failed).toBe(failures[0]);
  });

  it.each([
    ['counts', '{{of}}', 'of: () => (n += 1)'],
    ['takes turns', '{{of}}', 'of: () => (n += 1) % 2'],
    ['says something once', '{{of}}', 'of: () => (n += 1) > 1'],
    ['counts its blocks', '{{#of}} a {{/of}}', 'of({ fn }) { return fn(this).trim() + (n += 1); }'],
    ['has a chance of its own', '{{of}}', 'of: () => process.hrtime.bigint()'],
  ])(
    'reports a template that %s, and does not guess where that came from',
    async (_, html, helper) => {
      const helpers = `let n = 0; export default { ${helper} };`;
      const { message, problems } = await render({ html, order, helpers });
      expect(problems.map(({ message: text }) => text)).toEqual([
        'This template prints something else each time it is rendered.',
      ]);
      expect(message.parts.html?.provenance).toBeUndefined();
    },
  );

  it('follows what helpers remember', async () => {
    const helpers =
      'const seen = {}; export default { of: ({ id, name }) => (seen[id] ??= name.trim()) };';
    const given = { html: '{{of customer}} {{of customer}}', order, helpers };
    const { message, problems } = await render(given, { customer: { id: 7, name: ' Ada ' } });
    expect(problems).toEqual([]);
    expect(message.parts.html).toMatchObject({
      content: 'Ada Ada',
      provenance: { complete: true },
    });
  });

  it('renders under the clock of the project', async () => {
    const { message, problems } = await render({
      html: '{{now}} {{draw}}',
      order,
      helpers:
        'export default { now: () => new Date().toLocaleDateString(), draw: () => Math.random() < 1 };',
    });
    expect(problems).toEqual([]);
    expect(message.parts.html?.content).toBe('02/01/2026 true');
  });

  it('follows nothing where the data holds every mark there could be', async () => {
    const all = Array.from({ length: 0xf900 - 0xe000 }, (_, n) => String.fromCharCode(0xe000 + n));
    const customers = [
      {
        name: 'ada',
        file: 'ada.yaml',
        data: { icon: all.join('') },
        locale: undefined,
        rangeOf: () => undefined,
      },
    ];
    const { message } = await render(
      { html: '{{icon}}', order, project: { customers } },
      { icon: 'x' },
    );
    expect(message.parts.html).toEqual({ name: 'html', content: 'x' });
  });
});

describe('what the project gets wrong', () => {
  it.each([
    [['mjml', 'mjml'], 'Unknown render order: mjml, mjml.'],
    [['handlebars', 'mjml', 'handlebars'], 'Unknown render order: handlebars, mjml, handlebars.'],
  ] as [RenderOrder, string][])('is one problem: the order %j', async (order, message) => {
    const { failures } = await render({ html: column('<mj-text>x</mj-text>'), order });
    expect(failures).toEqual([expect.objectContaining({ message })]);
  });

  it('is one problem: a context that throws', async () => {
    const modelOf = (): never => {
      throw new TypeError('order is undefined');
    };
    const { failures, message } = await render({ html: 'x', project: { modelOf } });
    expect(failures.map((problem) => problem.message)).toEqual([
      'The project\'s "context" throws for the customer "ada": order is undefined.',
    ]);
    expect(message.parts).toEqual({});
  });

  it.each([
    ['null', () => null],
    ['a promise', async () => ({})],
  ])('is one problem: a context that gives %s', async (what, modelOf) => {
    const { failures } = await render({ html: 'x', project: { modelOf } });
    expect(failures.map((problem) => problem.message)).toEqual([
      `The project's "context" gives ${what} for the customer "ada", not an object.`,
    ]);
  });

  it('is one problem: a template that holds nothing', async () => {
    const { failures } = await render({ html: '\n \n', order: ['handlebars'] });
    expect(failures.map((problem) => problem.message)).toEqual(['There is nothing in it.']);
  });

  it.each([
    ['a template', `<p>${'a'.repeat(1_000_000)}</p>`],
    ['what a loop prints', `{{#each list}}${'a'.repeat(1000)}{{/each}}`],
  ])('is one problem: %s that is longer than anybody reads', async (_, html) => {
    const list = Array.from({ length: 1001 }, () => 1);
    const { failures, message } = await render({ html, order: ['handlebars'] }, { list });
    expect(failures.map((problem) => problem.message)).toEqual([
      expect.stringMatching(/^It is 1,00\d,\d{3} characters long\.$/),
    ]);
    expect(message.parts).toEqual({});
  });

  it('is one problem: an MJML that is not installed', async () => {
    const { failures } = await render({ html: column('x'), mjml: 'no-such-mjml' });
    expect(failures).toEqual([expect.objectContaining({ at: undefined })]);
  });

  it('leads from the assembled document to the template', async () => {
    const html = column('\n  {{> part}}\n  <mj-text colour="{{c}}">{{c}}</mj-text>');
    const partials = { part: '<mj-divider colur="red" />\n' };
    const { problems, message } = await render({ html, partials }, { c: 'lost' });
    expect(problems.map(({ message: text, at }) => [text, at?.file, at?.start])).toEqual([
      ['<mj-divider>: Attribute colur is illegal.', 'part.hbs', { line: 1, column: 1 }],
      ['<mj-text>: Attribute colour is illegal.', 'a.mjml', { line: 5, column: 3 }],
    ]);
    expect(message.dropped).toEqual([]);
  });

  it('knows what printed nothing into the address of a link', async () => {
    const html = column('<mj-text><a href="{{a.url}}">Go</a></mj-text>');
    const { message } = await render({ html }, { a: {} });
    const printed = message.parts.html?.provenance?.printed ?? [];
    expect(printed.map(({ printing }) => printing.expression.source)).toEqual(['{{a.url}}']);
  });

  it('leads from an element that is dropped to where it begins, whatever was printed before', async () => {
    const html = column('\n  <mj-text>{{a}}</mj-text>\n  <mj-txt>Number: {{b}}</mj-txt>');
    const { message } = await render({ html }, { a: 'first', b: 'second' });
    expect(message.dropped.map(({ text, at }) => [text, at?.start])).toEqual([
      ['<mj-txt>Number: second</mj-txt>', { line: 5, column: 3 }],
    ]);
  });
});

describe('the canary world', () => {
  const identifier = (path: string, value: string, kind: string): Identifier => ({
    path,
    value,
    kind,
    partial: false,
    owner: 'ada',
    customerFacing: true,
    source: { how: 'declared' },
  });
  const data = { card: '4000056655661908', order: { internalNumber: '88417776' } };
  const identifiers = [
    identifier('card', data.card, 'payment-card'),
    identifier('order.internalNumber', '88417776', 'internal-order'),
  ];

  async function renderCanary(given: Given) {
    const { project, definition } = projectOf({ order: ['handlebars'], ...given });
    const renderer = await openRenderer(project);
    const plain = await renderer.render(definition, data, { customer: 'ada' });
    return renderer.renderCanary(definition, data, { customer: 'ada', identifiers, plain });
  }

  it("goes through the project's own context", async () => {
    const modelOf = (record: unknown): unknown => ({
      last4: (record as typeof data).order.internalNumber.slice(-4),
    });
    const { message, values, unperturbed } = await renderCanary({
      html: 'ending in {{last4}}',
      project: { modelOf },
    });
    expect(unperturbed).toEqual([]);
    expect(message?.parts.html?.content).toBe(
      `ending in ${values.get('order.internalNumber')?.slice(-4)}`,
    );
    expect(message?.parts.html?.content).not.toContain('7776');
  });

  it('leaves alone what makes it another message', async () => {
    const { message, values, unperturbed } = await renderCanary({
      html: '{{#if (known order.internalNumber)}}<p>{{card}}</p>{{/if}}',
      helpers: 'export default { known: (number) => number === "88417776" };',
    });
    expect(unperturbed).toEqual(['order.internalNumber']);
    expect(message?.parts.html?.content).toBe(`<p>${values.get('card')}</p>`);
  });

  it('says so where nothing can be replaced', async () => {
    const modelOf = (record: unknown): unknown => {
      if (JSON.stringify(record) !== JSON.stringify(data)) throw new Error('unknown customer');
      return record;
    };
    const outcome = await renderCanary({ html: '{{card}}', project: { modelOf } });
    expect(outcome).toEqual({
      message: undefined,
      values: new Map(),
      unperturbed: ['card', 'order.internalNumber'],
    });
  });
});
