import fc from 'fast-check';
import type Handlebars from 'handlebars';
import type { Given } from './open.ts';

type Options = Handlebars.HelperOptions;

/** Templates that use everything at once, and data that fits them here and there. */
export function templatesAndData(): fc.Arbitrary<Given> {
  return fc.constantFrom('', '.').chain(templatesBeginningWith);
}

/**
 * Handlebars adds up numbers that stand side by side unescaped, and nothing before them. No mark can
 * stand between them then, so something does wherever output is not escaped.
 */
const templatesBeginningWith = (before: string): fc.Arbitrary<Given> =>
  fc.record({
    template: template(3, before),
    partials: fc.record({
      p: template(1, before),
      q: template(1, before),
      layout: layout(before),
    }),
    data: model(),
    helpers: fc.constant(HELPERS),
    options: fc.record(
      {
        noEscape: fc.constant(before !== ''),
        ignoreStandalone: fc.boolean(),
        preventIndent: fc.boolean(),
        compat: fc.boolean(),
        explicitPartialContext: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  });

const HELPERS = {
  up: (value: unknown) => String(value).toUpperCase(),
  last2: (value: unknown) => String(value).slice(-2),
  cat: (a: unknown, b: unknown) => `${String(a)}${String(b)}`,
  wrapAll: (value: unknown) => ({ a: value, o: { b: value }, l: [value, value] }),
  copy: (value: unknown) => (typeof value === 'object' ? { ...value } : value),
  rev: (list: unknown) => (Array.isArray(list) ? list.toReversed() : list),
  size: (list: unknown) => (Array.isArray(list) ? list.length : -1),
  json: (value: unknown) => JSON.stringify(value) ?? '',
  bold(this: unknown, options: Options) {
    return `<b>${options.fn(this)}</b>`;
  },
  trim(this: unknown, options: Options) {
    return options.fn(this).trim();
  },
  clip(this: unknown, options: Options) {
    return options.fn(this).slice(0, 7);
  },
  twice(this: unknown, value: unknown, options: Options) {
    return options.fn(value) + options.fn(this);
  },
  own(list: unknown, options: Options) {
    return (Array.isArray(list) ? list : [list]).map((item) => options.fn(item)).join('/');
  },
  is(this: unknown, a: unknown, b: unknown, options: Options) {
    return a === b ? options.fn(this) : options.inverse(this);
  },
};

const KEYS = ['a', 'b', 'o', 'l', 'f', 'x'];

const path = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...KEYS) },
    { weight: 2, arbitrary: fc.constantFrom('o.a', 'o.o.b', 'l.0', 'l.[1]', 'l.0.a', 'l.length') },
    {
      weight: 3,
      arbitrary: fc.constantFrom('this', '.', './a', 'this.b', '..', '../a', '../../b', '../this'),
    },
    { weight: 2, arbitrary: fc.constantFrom('@root.a', '@root.o.b', '@index', '@key', '@first') },
    { weight: 2, arbitrary: fc.constantFrom('item', 'item.a', 'i') },
  );

const literal = (): fc.Arbitrary<string> =>
  fc.constantFrom('"text"', '"}}"', "'it'", '12', 'true', 'null', 'undefined');

const argument = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: path() },
    { weight: 1, arbitrary: literal() },
    { weight: 2, arbitrary: path().map((of) => `(up ${of})`) },
    { weight: 1, arbitrary: fc.tuple(path(), path()).map(([a, b]) => `(cat ${a} (last2 ${b}))`) },
    { weight: 1, arbitrary: path().map((of) => `(lookup ${of} "a")`) },
    { weight: 1, arbitrary: path().map((of) => `(wrapAll ${of})`) },
    { weight: 1, arbitrary: path().map((of) => `(copy ${of})`) },
  );

const strip = (): fc.Arbitrary<string> => fc.constantFrom('', '', '', '~');

const mustache = (): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.tuple(strip(), path(), strip()).map(([s, of, e]) => `{{${s}${of}${e}}}`),
    },
    { weight: 2, arbitrary: path().map((of) => `.{{{${of}}}}`) },
    { weight: 2, arbitrary: argument().map((of) => `{{up ${of}}}`) },
    { weight: 1, arbitrary: fc.tuple(argument(), argument()).map(([a, b]) => `{{cat ${a} ${b}}}`) },
    { weight: 1, arbitrary: path().map((of) => `{{json ${of}}}`) },
    { weight: 1, arbitrary: fc.tuple(path(), argument()).map(([a, b]) => `{{lookup ${a} ${b}}}`) },
    { weight: 1, arbitrary: fc.constantFrom('{{! note }}', '{{!-- }} --}}', '\\{{a}}') },
  );

const words = (): fc.Arbitrary<string> =>
  fc.constantFrom(' ', '\n', '\r\n', '\n  ', 'Hi ', '<p>', '</p>', ' and ', 'é', '🎁', '{ ', '} ');

const partialCall = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom('{{> p}}', '\n  {{> q}}\n', '{{> (lookup @root "name")}}'),
    argument().map((of) => `{{> p ${of}}}`),
    fc.tuple(path(), argument(), argument()).map(([of, a, b]) => `{{> q ${of} a=${a} item=${b}}}`),
    argument().map((of) => `\n\t{{> p x=${of}}}\n`),
  );

function template(depth: number, before: string): fc.Arbitrary<string> {
  return fc
    .array(part(depth, before), { maxLength: 5 })
    .map((parts) => parts.map((each) => before + each).join(''));
}

/** Also prints the block it is called with. */
const layout = (before: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      template(1, before),
      fc.constantFrom(
        '{{> @partial-block}}',
        '\n  {{> @partial-block}}\n',
        '{{> @partial-block o}}',
      ),
    )
    .map(([body, call]) => `${body}${call}`);

function part(depth: number, before: string): fc.Arbitrary<string> {
  const simple = [
    { weight: 5, arbitrary: mustache() },
    { weight: 4, arbitrary: words() },
  ];
  if (depth === 0) return fc.oneof(...simple);
  return fc.oneof(
    ...simple,
    { weight: 4, arbitrary: block(depth - 1, before) },
    // Only from the top: partials that call partials would seldom come to an end.
    ...(depth === 3 ? [{ weight: 2, arbitrary: partialCall() }] : []),
    ...(depth === 3
      ? [
          {
            weight: 1,
            arbitrary: template(1, before).map((body) => `{{#> layout}}${body}{{/layout}}`),
          },
          {
            weight: 1,
            arbitrary: template(1, before).map(
              (body) => `{{#*inline "p"}}${body}{{/inline}}{{> p}}`,
            ),
          },
        ]
      : []),
  );
}

const block = (depth: number, before: string): fc.Arbitrary<string> =>
  fc
    .record({
      open: fc.oneof(
        argument().map((of) => ['if', of]),
        argument().map((of) => ['unless', of]),
        argument().map((of) => ['each', of]),
        argument().map((of) => ['each', `${of} as |item i|`]),
        argument().map((of) => ['with', `${of} as |item|`]),
        argument().map((of) => ['with', of]),
        fc.constantFrom(...KEYS).map((key) => [key, '']),
        fc.constantFrom('bold', 'trim', 'clip').map((name) => [name, '']),
        argument().map((of) => ['twice', of]),
        argument().map((of) => ['own', of]),
        fc.tuple(argument(), argument()).map(([a, b]) => ['is', `${a} ${b}`]),
      ),
      body: template(depth, before),
      otherwise: fc.option(template(depth, before)),
      strips: fc.tuple(strip(), strip()),
    })
    .map(({ open: [name, rest], body, otherwise, strips: [s, e] }) => {
      const inverse = otherwise === null ? '' : `{{${e}else${s}}}${otherwise}`;
      return `{{#${name} ${rest}${s}}}${body}${inverse}{{${e}/${name}}}`;
    });

const scalar = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom<unknown>('', ' ', 0, 1, -1.5, true, false, null, undefined),
    fc.constantFrom<unknown>(
      'Ada',
      '88417776',
      '1908',
      '<b>&"',
      'one\ntwo\n',
      ' x ',
      '$&',
      '🎁 ß',
      '{{a}}',
    ),
  );

function model(): fc.Arbitrary<unknown> {
  const inner = fc.record({ a: scalar(), b: scalar() }, { requiredKeys: [] });
  const list = fc.oneof(fc.array(scalar(), { maxLength: 3 }), fc.array(inner, { maxLength: 3 }));
  return fc.record(
    {
      a: scalar(),
      b: scalar(),
      o: fc.oneof(
        scalar(),
        fc.record({ a: scalar(), b: scalar(), o: inner, l: list }, { requiredKeys: [] }),
      ),
      l: fc.oneof(scalar(), list),
      f: fc.constant(function (this: { a?: unknown } | null) {
        return this?.a;
      }),
      x: fc.oneof(scalar(), inner),
      name: fc.constantFrom('p', 'q'),
    },
    { requiredKeys: ['name'] },
  );
}
