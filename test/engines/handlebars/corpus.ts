import Handlebars from 'handlebars';
import type { Given } from './open.ts';

/** A feature of Handlebars, by the page of its documentation that describes it. */
export interface Feature extends Given {
  readonly name: string;
  /** True where a block looks at what its body printed, so that its body cannot be marked. */
  readonly hides?: true;
}

type Options = Handlebars.HelperOptions;

const person = { firstname: 'Yehuda', lastname: 'Katz', website: 'https://example.com/?a=1&b=2' };
const people = { people: ['Yehuda Katz', 'Alan Johnson', 'Charles Jolley'] };
const comments = {
  comments: [
    { id: 1, title: 'First', body: '<b>one</b>' },
    { id: 2, title: 'Second', body: 'two' },
  ],
};

const expressions: readonly Feature[] = [
  { name: 'simple expression', template: '{{firstname}} {{lastname}}', data: person },
  { name: 'missing value', template: 'Dear {{name}},', data: {} },
  { name: 'nested path', template: '{{a.b.c}}', data: { a: { b: { c: 'deep' } } } },
  { name: 'path with slashes', template: '{{a/b/c}}', data: { a: { b: { c: 'deep' } } } },
  { name: 'path through nothing', template: '[{{a.b.c}}]', data: { a: null } },
  {
    name: 'index segment',
    template: '{{lines.0.name}} {{lines.[1].name}}',
    data: { lines: [{ name: 'a' }, { name: 'b' }] },
  },
  {
    name: 'segment literal',
    template: '{{a.[first name]}}{{[b-c]}}',
    data: { a: { 'first name': 'x' }, 'b-c': 'y' },
  },
  {
    name: 'string as a name',
    template: '{{"first name"}} {{\'x\'}}',
    data: { 'first name': 'Ada', x: 1 },
  },
  {
    name: 'number and boolean as names',
    template: '{{12}}{{true}}',
    data: { 12: 'twelve', true: 'yes' },
  },
  { name: 'escaped', template: '{{a}}', data: { a: `<&"'\`=>` } },
  { name: 'triple stash', template: '{{{a}}}{{& a}}', data: { a: '<b>&</b>' } },
  { name: 'noEscape', template: '{{a}}', data: { a: '<b>&' }, options: { noEscape: true } },
  {
    name: 'text output',
    template: '{{a}} {{> p}}',
    data: { a: 'Tom & Co' },
    partials: { p: '{{a}}' },
    output: 'text',
  },
  {
    name: 'zero, false, empty, null',
    template: '{{a}}|{{b}}|{{c}}|{{d}}|{{e}}',
    data: { a: 0, b: false, c: '', d: null },
  },
  { name: 'array printed', template: '{{list}} {{{list}}}', data: { list: ['a', '<b>', 3] } },
  { name: 'object printed', template: '{{a}} {{{a}}}', data: { a: { b: 1 } } },
  { name: 'date printed', template: '{{a}}', data: { a: new Date(0) } },
  { name: 'big number', template: '{{a}}', data: { a: 12345678901234567890n } },
  {
    name: 'this in its forms',
    template: '{{this}}{{.}}{{#with a}}{{this}}{{./b}}{{this.b}}{{this/b}}{{/with}}',
    data: { a: { b: 1 }, toString: () => 'T' },
  },
  {
    name: 'lambda',
    template: '{{full}} {{{full}}}',
    data: {
      first: 'A',
      last: 'B',
      full(this: { first: string; last: string }) {
        return `${this.first} <${this.last}>`;
      },
    },
  },
  {
    name: 'safe string in the data',
    template: '{{a}}',
    data: { a: new Handlebars.SafeString('<b>x</b>') },
  },
  {
    name: 'comments',
    template: 'a{{! one }}b{{!-- two }} --}}c{{!\n three\n}}{{x}}',
    data: { x: 1 },
  },
  { name: 'escaped mustache', template: '\\{{raw}} \\\\{{x}} {{x}}', data: { x: 1 } },
  { name: 'root is a string', template: 'Hi {{this}}', data: 'Ada' },
  { name: 'root is null', template: 'Hi {{a}}{{#if this}}x{{else}}y{{/if}}', data: null },
  {
    name: 'root is an array',
    template: '{{#each this}}{{.}}{{/each}}{{#this}}{{.}}{{/this}}',
    data: [1, 2],
  },
  {
    name: 'byte order mark',
    template: '\uFEFF{{#if a}}\r\n  {{a}}\r\n{{/if}}\r\n',
    data: { a: 'x' },
  },
  { name: 'line separators', template: 'a\u2028{{a}}\nb\u2029{{a}}', data: { a: 'x\u2028y' } },
];

const blocks: readonly Feature[] = [
  {
    name: 'if and else',
    template: '{{#if a}}A{{a}}{{else}}none{{/if}}{{#if b}}B{{else}}{{a}}{{/if}}',
    data: { a: 'x' },
  },
  {
    name: 'else if',
    template:
      '{{#each l}}{{#if (is this 1)}}one {{this}}{{else if (is this 2)}}two {{this}}{{else}}many {{this}}{{/if}}{{/each}}',
    data: { l: [1, 2, 3] },
    helpers: { is: (a: unknown, b: unknown) => a === b },
  },
  {
    name: 'else with another helper',
    template: '{{#if a}}A{{else each l}}{{this}}{{else}}none{{/if}}',
    data: { l: [1, 2] },
  },
  { name: 'caret as else', template: '{{#if a}}A{{^}}B{{b}}{{/if}}', data: { b: 1 } },
  {
    name: 'includeZero',
    template: '{{#if a includeZero=true}}zero {{a}}{{/if}}{{#if a}}no{{/if}}',
    data: { a: 0 },
  },
  { name: 'unless', template: '{{#unless a}}not {{b}}{{else}}is{{/unless}}', data: { b: 'b' } },
  {
    name: 'each over an array',
    template: '{{#each people}}<li>{{@index}}: {{this}}{{#unless @last}},{{/unless}}</li>{{/each}}',
    data: people,
  },
  {
    name: 'each over objects',
    template: '{{#each comments}}{{@key}}{{title}}{{{body}}}{{#if @first}}!{{/if}}{{/each}}',
    data: comments,
  },
  {
    name: 'each over an object',
    template: '{{#each a}}{{@key}}={{this}} {{/each}}',
    data: { a: { x: 1, y: 'b' } },
  },
  {
    name: 'each over nothing',
    template: '{{#each a}}x{{else}}none {{b}}{{/each}}',
    data: { a: [], b: 1 },
  },
  {
    name: 'each over a set and a map',
    template: '{{#each s}}{{this}};{{/each}}{{#each m}}{{this.[0]}}={{this.[1]}};{{/each}}',
    data: { s: new Set(['a', 'b']), m: new Map([['k', 'v']]) },
  },
  {
    name: 'each with holes',
    template: '{{#each a}}{{@index}}{{this}};{{/each}}',
    data: { a: Object.assign([], { 1: 'x', 3: 'y' }) },
  },
  {
    name: 'each with block parameters',
    template:
      '{{#each comments as |c i|}}{{i}}{{c.title}}{{#each ../people as |p|}}{{p}}{{c.id}}{{/each}}{{/each}}',
    data: { ...comments, ...people },
  },
  {
    name: 'nested each',
    template:
      '{{#each a}}{{#each this}}{{@../index}}.{{@index}}={{this}} {{../length}}{{/each}}{{/each}}',
    data: { a: [['p', 'q'], ['r']] },
  },
  {
    name: 'with',
    template: '{{#with author}}{{first}} {{../title}} {{last}}{{else}}nobody{{/with}}',
    data: { title: 'T', author: { first: 'A', last: 'B' } },
  },
  {
    name: 'with block parameter',
    template: '{{#with a.b as |x|}}{{x.c}}{{#with x.c as |y|}}{{y}}{{/with}}{{/with}}',
    data: { a: { b: { c: 'd' } } },
  },
  { name: 'with a string', template: '{{#with a}}{{this}}{{.}}{{/with}}', data: { a: 'text' } },
  {
    name: 'section over an array',
    template: '{{#comments}}{{title}},{{/comments}}{{^none}}none{{/none}}',
    data: comments,
  },
  {
    name: 'section over an object',
    template: '{{#a}}{{b}}{{../c}}{{/a}}',
    data: { a: { b: 1 }, c: 2 },
  },
  {
    name: 'section over booleans',
    template: '{{#a}}yes {{c}}{{/a}}{{#b}}no{{/b}}{{^b}}not{{/b}}',
    data: { a: true, b: false, c: 1 },
  },
  { name: 'section over a lambda', template: '{{#f}}{{a}}{{/f}}', data: { a: 1, f: () => true } },
  {
    name: 'inverted section',
    template: '{{^a}}none {{b}}{{/a}}{{^b}}x{{else}}{{b}}{{/b}}',
    data: { b: 'B' },
  },
  {
    name: 'parent paths',
    template: '{{#each a}}{{#if b}}{{../c}}{{#with ../d}}{{e}}{{../../c}}{{/with}}{{/if}}{{/each}}',
    data: { a: [{ b: 1 }], c: 'C', d: { e: 'E' } },
  },
  {
    name: 'parent of a missing context',
    template: '{{#with a}}{{#each b}}{{../x}}{{/each}}{{/with}}{{#a}}{{../x}}{{/a}}',
    data: { a: { b: [1], x: 'X' }, x: 'Y' },
  },
  {
    name: 'root',
    template: '{{#each a}}{{@root.b}}{{#with this}}{{@root.c.d}}{{/with}}{{/each}}',
    data: { a: [1], b: 'B', c: { d: 'D' } },
  },
  {
    name: 'lookup',
    template:
      '{{lookup a "b"}}{{lookup list 1}}{{#each keys}}{{lookup ../map this}}{{/each}}{{lookup (lookup a "c") "d"}}',
    data: { a: { b: 1, c: { d: 4 } }, list: [5, 6], keys: ['k'], map: { k: 'v' } },
  },
  { name: 'log', template: 'a{{log "quiet" level="debug"}}b', data: {} },
  {
    name: 'white space control',
    template: 'a \n{{~#if x ~}}\n b {{~x~}} \n{{~else~}} c {{~/if~}}\n d {{~{x}~}} e',
    data: { x: 1 },
  },
  {
    name: 'standalone lines',
    template: 'a\n  {{#if x}}  \n  b {{x}}\n {{else}}\n c\n{{/if}}\nd\n{{! comment }}\ne\n',
    data: { x: 1 },
  },
  {
    name: 'ignoreStandalone',
    template: 'a\n{{#if x}}\nb\n{{/if}}\n',
    data: { x: 1 },
    options: { ignoreStandalone: true },
  },
  {
    name: 'single statement bodies',
    template: '{{#if a}}{{a}}{{/if}}{{#each l}}{{{this}}}{{/each}}{{#with a}}{{this}}{{/with}}',
    data: { a: 5, l: [1, 2] },
  },
  {
    name: 'identical bodies',
    template: '{{#if a}}{{a}}{{/if}}{{#if a}}{{a}}{{/if}}',
    data: { a: 5 },
  },
  {
    name: 'strict',
    template: '{{a.b}}{{#each l}}{{this}}{{../a.b}}{{/each}}{{up a.b}}',
    data: { a: { b: 1 }, l: [1] },
    helpers: { up: String },
    options: { strict: true },
  },
  {
    name: 'assumeObjects',
    template: '{{a.b}}{{#with a}}{{b}}{{/with}}',
    data: { a: { b: 1 } },
    options: { assumeObjects: true },
  },
  {
    name: 'compat',
    template: '{{#with a}}{{b}}{{c}}{{#each l}}{{this}}{{c}}{{/each}}{{/with}}{{#a}}{{> p}}{{/a}}',
    data: { a: { b: 1, l: [1] }, c: 2 },
    partials: { p: '{{c}}{{b}}' },
    options: { compat: true },
  },
  {
    name: 'knownHelpersOnly',
    template: '{{up a}}{{#if a}}{{b}}{{/if}}{{#each l}}{{this}}{{/each}}',
    data: { a: 'x', b: 'y', l: [1] },
    helpers: { up: (s: string) => s.toUpperCase() },
    options: { knownHelpers: { up: true }, knownHelpersOnly: true },
  },
];

class Money {
  readonly #cents: number;
  constructor(cents: number) {
    this.#cents = cents;
  }
  get amount(): string {
    return (this.#cents / 100).toFixed(2);
  }
  toString(): string {
    return `€${this.amount}`;
  }
}

class Order {
  readonly lines = Object.freeze([{ price: new Money(1250) }, { price: new Money(99) }]);
  readonly code = 'A-1';
  constructor() {
    Object.freeze(this);
  }
  get total(): string {
    return `${this.lines.length} lines`;
  }
  describe(): string {
    return `Order ${this.code}`;
  }
}

const values: readonly Feature[] = [
  {
    name: 'getters of a class',
    template:
      '{{order.code}} {{order.total}} {{#each order.lines}}{{price.amount}} {{price}};{{/each}}',
    data: { order: new Order() },
    options: { allowProtoPropertiesByDefault: true },
  },
  {
    name: 'getters of a class, hidden',
    template: '[{{order.total}}]{{order.code}}',
    data: { order: new Order() },
  },
  {
    name: 'methods of a class',
    template: '{{#with order}}{{describe}}{{/with}}',
    data: { order: new Order() },
    options: { allowProtoMethodsByDefault: true },
  },
  {
    name: 'class instance as the model',
    template: '{{code}}{{total}}{{#each lines}}{{@root.code}}{{../code}}{{/each}}',
    data: new Order(),
    options: { allowProtoPropertiesByDefault: true },
  },
  {
    name: 'getter in an object',
    template: '{{a.full}}{{#with a.list}}{{[0]}}{{/with}}',
    data: {
      a: {
        first: 'x',
        get full() {
          return `${this.first}!`;
        },
        get list() {
          return [this.first];
        },
      },
    },
  },
  {
    name: 'frozen data',
    template: '{{a.b.c}}{{#each l}}{{d}}{{/each}}',
    data: Object.freeze({
      a: Object.freeze({ b: Object.freeze({ c: 1 }) }),
      l: Object.freeze([Object.freeze({ d: 2 })]),
    }),
  },
  {
    name: 'object without prototype',
    template: '{{a}}{{b.c}}',
    data: Object.assign(Object.create(null), {
      a: 1,
      b: Object.assign(Object.create(null), { c: 2 }),
    }),
  },
  {
    name: 'cycle',
    template: '{{a.self.self.name}}{{#with a}}{{self.name}}{{/with}}',
    data: (() => {
      const a: Record<string, unknown> = { name: 'loop' };
      a.self = a;
      return { a };
    })(),
  },
  {
    name: 'same object twice',
    template: '{{same a b}}{{same a c}}{{#each l}}{{same this @root.a}}{{/each}}',
    data: (() => {
      const a = { n: 1 };
      return { a, b: a, c: { n: 1 }, l: [a, { n: 1 }] };
    })(),
    helpers: { same: (a: unknown, b: unknown) => a === b },
  },
  {
    name: 'private-use characters near the marks',
    template: '{{a}}\uE000',
    data: { a: '\uE001\uF8FF' },
  },
];

const helperFeatures: readonly Feature[] = [
  {
    name: 'helper without arguments',
    template: '{{full}} {{#with this}}{{full}}{{/with}}',
    data: person,
    helpers: {
      full(this: typeof person) {
        return `${this.firstname} ${this.lastname}`;
      },
    },
  },
  {
    name: 'helper with arguments',
    template: '{{link "See <it>" website}}',
    data: person,
    helpers: {
      link: (text: string, url: string) =>
        new Handlebars.SafeString(
          `<a href='${Handlebars.escapeExpression(url)}'>${Handlebars.escapeExpression(text)}</a>`,
        ),
    },
  },
  {
    name: 'hash arguments',
    template: '{{link "x" href=website class="a b" n=1 t=true u=undefined z=null}}',
    data: person,
    helpers: {
      link: (text: string, { hash }: Options) =>
        `${text} ${Object.keys(hash)
          .map((k) => `${k}="${String(hash[k])}"`)
          .join(' ')}`,
    },
  },
  {
    name: 'literal arguments',
    template: '{{show 1 "a" true null undefined -1.5 \'q\'}}',
    data: {},
    helpers: { show: (...given: unknown[]) => given.slice(0, -1).map(String).join(',') },
  },
  {
    name: 'subexpressions',
    template: '{{outer (inner a) k=(inner (inner b))}}',
    data: { a: 'x', b: 'y' },
    helpers: {
      outer: (a: string, { hash }: Options) => `${a}-${hash.k}`,
      inner: (a: string) => `(${a})`,
    },
  },
  {
    name: 'helper wins over field',
    template: '{{name}} {{./name}} {{this.name}}',
    data: { name: 'field' },
    helpers: { name: () => 'helper' },
  },
  {
    name: 'block parameter wins over helper',
    template: '{{#each l as |name|}}{{name}}{{/each}}',
    data: { l: ['x'] },
    helpers: { name: () => 'helper' },
  },
  {
    name: 'helper with a literal name',
    template: '{{[my helper] a}}',
    data: { a: 1 },
    helpers: { 'my helper': (a: number) => a + 1 },
  },
  {
    name: 'array returned',
    template: '{{#each (split a ",")}}{{this}};{{/each}}{{split a ","}}',
    data: { a: 'x,y' },
    helpers: { split: (a: string, by: string) => a.split(by) },
  },
  {
    name: 'object returned',
    template:
      '{{#with (pick this "firstname")}}{{firstname}}{{/with}}{{lookup (pair a=firstname) "a"}}',
    data: person,
    helpers: {
      pick: (from: Record<string, unknown>, name: string) => ({ [name]: from[name] }),
      pair: ({ hash }: Options) => hash,
    },
  },
  {
    name: 'spread copies',
    template: '{{#each (named l)}}{{name}}{{n}}{{/each}}',
    data: { l: [{ name: 'a' }, { name: 'b' }] },
    helpers: { named: (l: object[]) => l.map((item, n) => ({ ...item, n })) },
  },
  {
    name: 'grouping',
    template: '{{#each (groupBy l "k")}}{{@key}}:{{#each this}}{{v}}{{/each}} {{/each}}',
    data: {
      l: [
        { k: 'a', v: 1 },
        { k: 'b', v: 2 },
        { k: 'a', v: 3 },
      ],
    },
    helpers: {
      groupBy: (l: Record<string, string>[], k: string) =>
        l.reduce<Record<string, unknown[]>>(
          (g, item) => ({ ...g, [item[k] ?? '']: [...(g[item[k] ?? ''] ?? []), item] }),
          {},
        ),
    },
  },
  {
    name: 'sorting in place',
    template: '{{#each (sorted l)}}{{n}}{{/each}}{{#each l}}{{n}}{{/each}}',
    data: { l: [{ n: 3 }, { n: 1 }, { n: 2 }] },
    helpers: { sorted: (l: { n: number }[]) => l.sort((a, b) => a.n - b.n) },
  },
  {
    name: 'writing to the context',
    template: '{{set "x" a}}{{x}}{{#each l}}{{set "y" this}}{{y}}{{/each}}',
    data: { a: 'A', l: [{}] },
    helpers: {
      set(this: Record<string, unknown>, name: string, value: unknown) {
        this[name] = value;
      },
    },
  },
  {
    name: 'writing to private data',
    template:
      '{{assign "total" a}}{{@total}}{{#if a}}{{assign "total" b}}{{@total}}{{/if}}{{@total}}',
    data: { a: 1, b: 2 },
    helpers: {
      assign(name: string, value: unknown, options: Options) {
        options.data[name] = value;
      },
    },
  },
  {
    name: 'serialising',
    template: '{{json this}} {{{json a}}}',
    data: { a: { b: [1, 'x', null] }, d: new Date(0) },
    helpers: { json: (value: unknown) => JSON.stringify(value) },
  },
  {
    name: 'cloning',
    template: '{{#with (clone a)}}{{b}}{{/with}}',
    data: { a: { b: 1 } },
    helpers: { clone: (value: object) => structuredClone(value) },
  },
  {
    name: 'private fields as an argument',
    template: '{{amount m}}',
    data: { m: new Money(5) },
    helpers: { amount: (m: Money) => m.amount },
  },
  {
    name: 'array methods',
    template: '{{join (map l)}} {{count l}} {{has l 2}} {{first l}}',
    data: { l: [1, 2, 3] },
    helpers: {
      map: (l: number[]) => l.map((n) => n * 2),
      join: (l: number[]) => l.join('+'),
      count: (l: number[]) => l.length,
      has: (l: number[], n: number) => l.includes(n),
      first: ([a]: number[]) => a,
    },
  },
  {
    name: 'object inspection',
    template: '{{keys a}} {{kind a}} {{kind l}} {{isArray l}}',
    data: { a: { x: 1, y: 2 }, l: [] },
    helpers: {
      keys: (a: object) => Object.keys(a).join(),
      kind: (a: unknown) => Object.prototype.toString.call(a),
      isArray: (a: unknown) => Array.isArray(a),
    },
  },
  {
    name: 'formatting',
    template: '{{upper a}}{{money n currency="EUR"}}{{pad n}}{{last4 c}}{{date d}}',
    data: { a: 'straße', n: 1234.5, c: '4000056655661908', d: '2024-05-01' },
    helpers: {
      upper: (s: string) => s.toUpperCase(),
      money: (n: number, { hash }: Options) => `${n.toFixed(2)} ${hash.currency}`,
      pad: (n: number) => String(n).padStart(10, '0'),
      last4: (s: string) => s.slice(-4),
      date: (s: string) => new Date(s).toISOString().slice(0, 10),
    },
  },
  {
    name: 'helperMissing hook',
    template: '{{foo}} {{foo 2 true}} {{#foo true}}{{/foo}}',
    data: {},
    helpers: {
      helperMissing: (...given: unknown[]) =>
        new Handlebars.SafeString(
          `Missing: ${(given.pop() as { name: string }).name}(${given.join()})`,
        ),
    },
  },
  {
    name: 'blockHelperMissing hook',
    template: '{{#person}}{{firstname}}{{/person}}',
    data: { person },
    helpers: {
      blockHelperMissing: (context: unknown, options: Options) =>
        `Found ${(options as unknown as { name: string }).name}: ${options.fn(context)}`,
    },
  },
  {
    name: 'function in the data with arguments',
    template: '{{greet a}}',
    data: { a: 'x', greet: (a: string) => `Hi ${a}` },
  },
];

const blockHelpers: readonly Feature[] = [
  {
    name: 'noop block',
    template: '{{#noop}}{{body}}{{/noop}}',
    data: { body: 'B' },
    helpers: {
      noop(this: unknown, options: Options) {
        return options.fn(this);
      },
    },
  },
  {
    name: 'bold block',
    template: '{{#bold}}{{{body}}}{{/bold}}',
    data: { body: 'B' },
    helpers: {
      bold(this: unknown, options: Options) {
        return new Handlebars.SafeString(`<div class="b">${options.fn(this)}</div>`);
      },
    },
  },
  {
    name: 'own with',
    template: '{{#own story}}{{intro}}{{../title}}{{/own}}',
    data: { title: 'T', story: { intro: 'I' } },
    helpers: { own: (context: unknown, options: Options) => options.fn(context) },
  },
  {
    name: 'own each',
    template: '{{#list comments}}{{title}}{{/list}}{{#list people}}{{this}}{{/list}}',
    data: { ...comments, ...people },
    helpers: {
      list: (items: unknown[], options: Options) =>
        `<ul>${items.map((item) => `<li>${options.fn(item)}</li>`).join('\n')}</ul>`,
    },
  },
  {
    name: 'own if',
    template:
      '{{#cond a}}yes {{b}}{{else}}no {{b}}{{/cond}}{{#cond c}}yes{{else}}no {{b}}{{/cond}}',
    data: { a: 1, b: 'B' },
    helpers: {
      cond(this: unknown, test: unknown, options: Options) {
        return test ? options.fn(this) : options.inverse(this);
      },
    },
  },
  {
    name: 'comparison block',
    template: '{{#is a "x"}}account {{n}}{{else is a "y"}}why{{else}}else{{/is}}',
    data: { a: 'x', n: 7 },
    helpers: {
      is(this: unknown, a: unknown, b: unknown, options: Options) {
        return a === b ? options.fn(this) : options.inverse(this);
      },
    },
  },
  {
    name: 'private data',
    template: '{{#list l}}{{@index}}. {{title}} {{@secret}}{{/list}}',
    data: { l: [{ title: 'a' }, { title: 'b' }] },
    helpers: {
      list(items: { title: string }[], options: Options) {
        return items
          .map((item, index) => {
            const data = Handlebars.createFrame(options.data);
            data.index = index + 1;
            data.secret = item.title;
            return options.fn(item, { data });
          })
          .join('');
      },
    },
  },
  {
    name: 'own block parameters',
    template: '{{#block a as |x y|}}{{x}} {{y.z}}{{/block}}',
    data: { a: { b: 'B', c: { z: 'Z' } } },
    helpers: {
      block(this: unknown, a: { b: string; c: object }, options: Options) {
        return options.fn(this, { data: options.data, blockParams: [a.b, a.c] });
      },
    },
  },
  {
    name: 'body run twice',
    template: '{{#twice}}{{a}},{{/twice}}',
    data: { a: 1 },
    helpers: {
      twice(this: unknown, options: Options) {
        return options.fn(this) + options.fn(this);
      },
    },
  },
  {
    name: 'body thrown away',
    template: '{{#quiet}}{{a}}{{/quiet}}{{b}}',
    data: { a: 1, b: 2 },
    helpers: {
      quiet(this: unknown, options: Options) {
        options.fn(this);
        return '';
      },
    },
  },
  {
    name: 'error in the body caught',
    template: '{{#safe}}{{boom}}{{/safe}}{{a}}',
    data: { a: 1 },
    helpers: {
      safe(this: unknown, options: Options) {
        try {
          return options.fn(this);
        } catch {
          return 'failed';
        }
      },
      boom() {
        throw new Error('x');
      },
    },
  },
  {
    name: 'made contexts',
    template: '{{#range 3}}{{this}}{{n}}{{/range}}',
    data: {},
    helpers: {
      range: (n: number, options: Options) =>
        Array.from({ length: n }, (_, i) => options.fn({ n: i })).join(),
    },
  },
  {
    name: 'nested blocks of the project',
    template: '{{#bold}}a{{#bold}}b {{x}}{{/bold}}{{/bold}}',
    data: { x: 1 },
    helpers: {
      bold(this: unknown, options: Options) {
        return `<b>${options.fn(this)}</b>`;
      },
    },
  },
  {
    name: 'raw block',
    template: '{{{{raw}}}} {{a}} {{{{/raw}}}}{{a}}',
    data: { a: 1 },
    helpers: { raw: (options: Options) => (options.fn as () => string)() },
  },
  {
    name: 'raw block with parameters',
    template: '{{{{wrap "x"}}}}<{{b}}>{{{{/wrap}}}}',
    data: {},
    helpers: { wrap: (by: string, options: Options) => by + (options.fn as () => string)() + by },
  },
  {
    name: 'block as an attribute',
    template: '<a href="{{#url}}/orders/{{n}}{{/url}}">x</a>',
    data: { n: 7 },
    helpers: {
      url(this: unknown, options: Options) {
        return `https://x${options.fn(this)}`;
      },
    },
  },
  {
    name: 'overridden each',
    template: '{{#each l}}{{this}}{{/each}}',
    data: { l: [1, 2] },
    helpers: {
      each: (l: unknown[], options: Options) => l.map((item) => options.fn(item)).join('|'),
    },
  },
  {
    name: 'trimming',
    hides: true,
    template: '{{#trim}}  {{a}} x {{/trim}}',
    data: { a: 'A' },
    helpers: {
      trim(this: unknown, options: Options) {
        return options.fn(this).trim();
      },
    },
  },
  {
    name: 'truncating',
    hides: true,
    template: '{{#clip 5}}{{a}} {{b}}{{/clip}}',
    data: { a: 'abc', b: 'defgh' },
    helpers: {
      clip(this: unknown, n: number, options: Options) {
        return `${options.fn(this).slice(0, n)}…`;
      },
    },
  },
  {
    name: 'testing for emptiness',
    hides: true,
    template: '{{#filled}}{{a}}{{/filled}}{{#filled}}{{b}}{{/filled}}',
    data: { a: '', b: 'x' },
    helpers: {
      filled(this: unknown, options: Options) {
        return options.fn(this) === '' ? 'EMPTY' : options.fn(this);
      },
    },
  },
  {
    name: 'reversing',
    hides: true,
    template: '{{#reverse}}{{a}}bc{{/reverse}}',
    data: { a: 'xyz' },
    helpers: {
      reverse(this: unknown, options: Options) {
        return options.fn(this).split('').toReversed().join('');
      },
    },
  },
  {
    name: 'encoding',
    hides: true,
    template: '{{#base64}}{{a}}{{/base64}}',
    data: { a: 'xyz' },
    helpers: {
      base64(this: unknown, options: Options) {
        return Buffer.from(options.fn(this)).toString('base64');
      },
    },
  },
  {
    name: 'percent-encoding',
    template: '{{#encode}}{{a}} b{{/encode}}',
    data: { a: 'x y' },
    helpers: {
      encode(this: unknown, options: Options) {
        return encodeURIComponent(options.fn(this));
      },
    },
  },
  {
    name: 'upper-casing',
    template: '{{#upper}}{{a}} b{{/upper}}',
    data: { a: 'straße' },
    helpers: {
      upper(this: unknown, options: Options) {
        return options.fn(this).toUpperCase();
      },
    },
  },
  {
    name: 'wrapping by length',
    hides: true,
    template: '{{#wrap 10}}{{a}} and {{b}} and more{{/wrap}}',
    data: { a: 'first', b: 'second' },
    helpers: {
      wrap(this: unknown, n: number, options: Options) {
        let line = 0;
        return options
          .fn(this)
          .split(' ')
          .map((word) => {
            line += word.length + 1;
            if (line <= n) return word;
            line = word.length;
            return `\n${word}`;
          })
          .join(' ');
      },
    },
  },
  {
    name: 'number from a body',
    hides: true,
    template: '{{#plus 1}}{{a}}{{/plus}}',
    data: { a: '41' },
    helpers: {
      plus(this: unknown, n: number, options: Options) {
        return Number(options.fn(this)) + n;
      },
    },
  },
];

const partialFeatures: readonly Feature[] = [
  { name: 'partial', template: '{{> who}}!', data: person, partials: { who: '{{firstname}}' } },
  {
    name: 'partial in a folder',
    template: '{{> parts/who}}{{> [parts/other-one]}}{{> "parts/who"}}',
    data: person,
    partials: { 'parts/who': '{{firstname}}', 'parts/other-one': '{{lastname}}' },
  },
  {
    name: 'dynamic partial',
    template: '{{> (which)}}{{> (lookup . "name")}}',
    data: { name: 'b', x: 1 },
    partials: { a: 'A{{x}}', b: 'B{{x}}' },
    helpers: { which: () => 'a' },
  },
  {
    name: 'partial context',
    template: '{{#each l}}{{> row this}}{{/each}}{{> row other}}{{> row "text"}}',
    data: { l: ['a', 'b'], other: 'c' },
    partials: { row: '[{{this}}]' },
  },
  {
    name: 'partial parameters',
    template: '{{> p a=x b="lit" c=(up x) d=1}}',
    data: { x: 'X', y: 'Y' },
    partials: { p: '{{a}}{{b}}{{c}}{{d}}{{y}}' },
    helpers: { up: (s: string) => `${s}!` },
  },
  {
    name: 'context and parameters',
    template: '{{> p o a=x}}{{> p o.list a=x}}',
    data: { x: 'X', o: { y: 'Y', list: [1] } },
    partials: { p: '{{a}}{{y}}{{[0]}}{{#with this}}{{a}}{{/with}}' },
  },
  {
    name: 'parameters through two partials',
    template: '{{> p a=x}}',
    data: { x: 'X' },
    partials: { p: '{{> q b=a}}', q: '{{b}}{{> r}}', r: '{{b}}{{a}}' },
  },
  {
    name: 'parent as a parameter',
    template: '{{#each l}}{{> p prefix=@root.x item=this key=@index up=../x}}{{/each}}',
    data: { l: ['a', 'b'], x: 'X' },
    partials: { p: '{{prefix}}{{item}}{{key}}{{up}} ' },
  },
  {
    name: 'fallback of a missing partial',
    template: '{{#> missing}}failover {{a}}{{/missing}}',
    data: { a: 1 },
  },
  {
    name: 'layout',
    template: '{{#> layout title=t}}content {{a}} {{#each l}}{{this}}{{../a}}{{/each}}{{/layout}}',
    data: { a: 'A', t: 'T', l: [1] },
    partials: { layout: '<{{title}}>{{> @partial-block}}</{{title}}>' },
  },
  {
    name: 'layout in a layout',
    template: '{{#> outer}}in {{a}}{{/outer}}',
    data: { a: 'A' },
    partials: {
      outer: 'o({{#> inner}}mid {{a}} {{> @partial-block}}{{/inner}})',
      inner: 'i({{> @partial-block}}{{> @partial-block}})',
    },
  },
  {
    name: 'layout with a context',
    template: '{{#each l}}{{#> box o}}{{x}} {{../t}}{{/box}}{{/each}}',
    data: { t: 'T', l: [{ o: { x: 1 } }, { o: { x: 2 } }] },
    partials: { box: '[{{x}} {{> @partial-block}} {{> @partial-block this}}]' },
  },
  {
    name: 'inline partial',
    template: '{{#*inline "p"}}in {{a}}{{/inline}}{{> p}}{{> p a="B"}}',
    data: { a: 'A' },
  },
  {
    name: 'inline partial in a block',
    template: '{{#each l}}{{#*inline "p"}}{{this}}{{@index}}{{/inline}}{{> p}}{{/each}}',
    data: { l: ['a', 'b'] },
  },
  {
    name: 'inline partials in a layout',
    template:
      '{{#> layout}}{{#*inline "nav"}}nav {{a}}{{/inline}}{{#*inline "content"}}content {{b}}{{/inline}}{{/layout}}',
    data: { a: 1, b: 2 },
    partials: { layout: '<{{> nav}}|{{> content}}|{{#> foot}}default {{a}}{{/foot}}>' },
  },
  {
    name: 'indented partial',
    template: 'a\n  {{> p}}\nb\n\t{{> p}}\n',
    data: { x: 'one\ntwo\n', y: '' },
    partials: { p: '{{x}}\n{{y}}\nz {{x}}' },
  },
  {
    name: 'indented partial that ends in a value',
    template: '  {{> p}}\n',
    data: { x: 'one\n' },
    partials: { p: '{{x}}' },
  },
  {
    name: 'indented partial that ends in nothing',
    template: '  {{> p}}\nb',
    data: { x: '' },
    partials: { p: 'a\n{{x}}' },
  },
  {
    name: 'indented layout',
    template: 'a\n  {{#> p}}\n  x {{x}}\n  {{/p}}\nb',
    data: { x: 'X' },
    partials: { p: '<\n  {{> @partial-block}}\n>' },
  },
  {
    name: 'preventIndent',
    template: 'a\n  {{> p}}\nb',
    data: { x: 'X' },
    partials: { p: '{{x}}\ny' },
    options: { preventIndent: true },
  },
  {
    name: 'explicitPartialContext',
    template: '{{> p}}{{> p o}}{{> p a=x}}',
    data: { x: 'X', o: { x: 'O' } },
    partials: { p: '[{{x}}{{a}}]' },
    options: { explicitPartialContext: true },
  },
  {
    name: 'recursive partial',
    template: '{{> tree}}',
    data: { n: 1, kids: [{ n: 2, kids: [{ n: 3 }] }, { n: 4 }] },
    partials: { tree: '{{n}}{{#each kids}}({{> tree}}){{/each}}' },
  },
  {
    name: 'unbalanced partials',
    template: '{{> header}}{{body}}{{> footer}}',
    data: { title: 'T', body: '<p>' },
    partials: { header: '<html><title>{{title}}</title><body>', footer: '</body></html>' },
  },
  { name: 'partial without output', template: 'a{{> empty}}b', data: {}, partials: { empty: '' } },
  {
    name: 'partial in a block helper',
    template: '{{#bold}}{{> p a=x}}{{/bold}}',
    data: { x: 1 },
    partials: { p: '{{a}}' },
    helpers: {
      bold(this: unknown, options: Options) {
        return `<b>${options.fn(this)}</b>`;
      },
    },
  },
  {
    name: 'layout around a block helper that trims',
    hides: true,
    template: '{{#> l}} {{#trim}} {{x}} {{/trim}}{{/l}}',
    data: { x: 1 },
    partials: { l: '[{{> @partial-block}}]' },
    helpers: {
      trim(this: unknown, options: Options) {
        return options.fn(this).trim();
      },
    },
  },
  {
    name: 'partial with byte order mark and CRLF',
    template: 'a\r\n{{> p}}\r\nb',
    data: { x: 1 },
    partials: { p: '\uFEFF{{x}}\r\n' },
  },
];

export const FEATURES: readonly Feature[] = [
  ...expressions,
  ...blocks,
  ...values,
  ...helperFeatures,
  ...blockHelpers,
  ...partialFeatures,
];
