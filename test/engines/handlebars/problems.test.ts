import { describe, expect, it } from 'vitest';
import { TemplateError } from '../../../src/engines/port.ts';
import { compileGiven, FILE, openGiven, textOf, type Given } from './open.ts';

interface Case extends Given {
  readonly name: string;
  readonly says: RegExp;
  readonly hints?: RegExp;
  /** File, line and column. */
  readonly at: string;
}

const CASES: readonly Case[] = [
  {
    name: 'an unclosed block',
    template: 'a\n {{#if x}}{{#each y}}{{/each}}',
    says: /Expected \{\{\/if\}\} before the end/,
    hints: /\{\{#if x\}\}/,
    at: `${FILE}:2:2`,
  },
  {
    name: 'a block closed by another name',
    template: 'a{{#if x}}b{{/each}}',
    says: /Expected \{\{\/if\}\} to close \{\{#if\}\}, not \{\{\/each\}\}/,
    at: `${FILE}:1:5`,
  },
  {
    name: 'a stray character',
    template: 'a\r\n{{foo bar=}}',
    says: /Unexpected "}}"/,
    at: `${FILE}:2:11`,
  },
  {
    name: 'an unclosed tag',
    template: 'Dear {{name',
    says: /Expected "\}\}" to close "\{\{name"/,
    at: `${FILE}:1:6`,
  },
  {
    name: 'an else without a block',
    template: 'a\n  {{else}}',
    says: /\{\{else\}\}/,
    at: `${FILE}:2:3`,
  },
  {
    name: 'two contexts for a partial',
    template: 'a {{> p b c}}',
    partials: { p: '' },
    says: /Unsupported number of partial arguments/,
    at: `${FILE}:1:3`,
  },
  {
    name: 'an unknown partial',
    template: 'a\n{{> foter}}',
    partials: { footer: '' },
    says: /Unknown partial "foter"/,
    hints: /Did you mean "footer"\?/,
    at: `${FILE}:2:1`,
  },
  {
    name: 'an unknown partial in a partial',
    template: '{{> address}}',
    partials: { address: 'x {{> b}}' },
    says: /Unknown partial "b"/,
    hints: /Known are address\./,
    at: 'templates/partials/address.hbs:1:3',
  },
  {
    name: 'an unknown helper',
    template: '{{#if y}}{{/if}} {{lasst4 x}}',
    helpers: { last4: String },
    says: /Unknown helper "lasst4"/,
    hints: /Did you mean "last4"\?/,
    at: `${FILE}:1:18`,
  },
  {
    name: 'a helper that throws',
    template: '{{#each l}}\n{{money this}}{{/each}}',
    data: { l: [null] },
    helpers: { money: (n: number) => n.toFixed(2) },
    says: /Helper "money" failed: Cannot read properties of null/,
    hints: /\{\{money this\}\}/,
    at: `${FILE}:2:1`,
  },
  {
    name: 'a helper that throws no error',
    template: '{{oops}}',
    helpers: {
      oops() {
        // eslint-disable-next-line no-throw-literal, typescript/only-throw-error -- users do
        throw 'just words';
      },
    },
    says: /Helper "oops" failed: just words\./,
    at: `${FILE}:1:1`,
  },
  {
    name: 'a value that is called by what stands behind it',
    template: 'a {{refund..reference}}',
    data: { refund: { reference: 'R-1' } },
    says: /"refund" is called as a helper, but it is a value of the data/,
    hints: /\{\{refund\.\.reference\}\}/,
    at: `${FILE}:1:3`,
  },
  {
    name: 'a function in the data that throws',
    template: 'a {{b.f}}',
    data: {
      b: {
        f() {
          throw new Error('no');
        },
      },
    },
    says: /could not be rendered: no\./,
    hints: /\{\{b\.f\}\}/,
    at: `${FILE}:1:3`,
  },
  {
    name: 'a built-in helper without its argument',
    template: ' {{#if}}x{{/if}}',
    says: /#if requires exactly one argument/,
    at: `${FILE}:1:2`,
  },
  {
    name: 'a missing name in strict mode',
    template: 'a {{b.c}}',
    data: { b: {} },
    options: { strict: true },
    says: /"c" is not in the data/,
    hints: /strict/,
    at: `${FILE}:1:3`,
  },
  {
    name: 'partials in a circle',
    template: '{{> a}}',
    partials: { a: '{{> b}}', b: '{{#if true}}{{> a}}{{> a}}{{/if}}' },
    data: { true: 1 },
    says: /without end: (a → b → a|b → a → b)/,
    at: '',
  },
  {
    name: 'a helper that calls itself',
    template: '{{again}}',
    helpers: {
      again: function again(): unknown {
        return again();
      },
    },
    says: /without end/,
    at: `${FILE}:1:1`,
  },
  {
    name: 'a broken partial that is called',
    template: '{{> p}}',
    partials: { p: 'a\n{{#if}' },
    says: /Expected "\}\}" to close "\{\{#if\}"/,
    at: 'templates/partials/p.hbs:2:1',
  },
];

describe.each(CASES)('$name', ({ says, hints, at, ...given }) => {
  it('is reported at its place', async () => {
    const error = await compileGiven(given).then(
      (template) => thrownBy(() => template.render(given.data)),
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(TemplateError);
    const { message, hint = '', at: range } = (error as TemplateError).problem;
    expect(message).toMatch(says);
    expect(message).not.toContain('\n');
    expect(hint).toMatch(hints ?? /^/);
    expect(`${range?.file}:${range?.start.line}:${range?.start.column}`).toMatch(at);
  });

  it('is reported alike when it is traced', async () => {
    const error = await compileGiven(given).then(
      (template) => thrownBy(() => template.trace?.(given.data, new Set())),
      (thrown: unknown) => thrown,
    );
    expect(error).toHaveProperty('problem.message', expect.stringMatching(says));
  });
});

it('renders although a partial that is not called is broken, and says so', async () => {
  const environment = await openGiven({ partials: { p: '{{#if' } });
  const template = environment.compile(textOf('a{{#if b}}{{> p}}{{/if}}', FILE), 'html');
  expect(template.render({})).toBe('a');
  expect(environment.takeWarnings()).toMatchObject([{ at: { file: 'templates/partials/p.hbs' } }]);
});

it('renders on after an error', async () => {
  const template = await compileGiven({
    template: '{{f a}}',
    helpers: { f: (a: string) => a.at(0) },
  });
  expect(() => template.render({})).toThrow(TemplateError);
  expect(template.render({ a: 'x' })).toBe('x');
  expect(template.trace?.({ a: 'x' }, new Set()).records).toHaveLength(1);
});

describe('warnings', () => {
  it('tells of inherited properties that print nothing, once, where they are named', async () => {
    const data = {
      order: new (class {
        get total() {
          return 5;
        }
      })(),
    };
    const environment = await openGiven({});
    const template = environment.compile(textOf('a\n{{order.total}}{{order.total}}', FILE), 'html');
    expect(template.render(data)).toBe('a\n');
    template.render(data);
    expect(environment.takeWarnings()).toMatchObject([
      {
        message: expect.stringContaining('"total" prints nothing'),
        hint: expect.stringContaining('allowProtoPropertiesByDefault'),
        at: { start: { line: 2, column: 1 } },
      },
    ]);
    template.render(data);
    expect(environment.takeWarnings()).toEqual([]);
  });

  it('tells of what a template logs as a warning, and of nothing less', async () => {
    const environment = await openGiven({});
    const template = environment.compile(
      textOf('{{log "a"}}{{log "b" level="warn"}}', FILE),
      'html',
    );
    template.render({});
    template.trace?.({}, new Set());
    expect(environment.takeWarnings().map(({ message }) => message)).toEqual(['b']);
  });

  it('tells of unknown options', async () => {
    const environment = await openGiven({ options: { strictt: true } });
    expect(environment.takeWarnings()).toMatchObject([{ hint: 'Did you mean "strict"?' }]);
  });
});

it('refuses an option of the wrong kind', async () => {
  await expect(openGiven({ options: { strict: 'yes' } })).rejects.toThrow(/true or false/);
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
