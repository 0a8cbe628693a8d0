import { describe, expect, it } from 'vitest';
import { TemplateError } from '../../../src/engines/port.ts';
import { compileGiven, FILE, fileOf, type Given, openGiven } from './open.ts';

interface Case extends Given {
  readonly name: string;
  readonly says: RegExp;
  /** File, line and column. */
  readonly at: string;
}

const CASES: readonly Case[] = [
  {
    name: 'a section that is not closed',
    template: 'a\n {{# x }}{{#y}}{{/y}}',
    says: /The section "x" is not closed/,
    at: `${FILE}:2:2`,
  },
  {
    name: 'a section that is not open',
    template: 'a\n {{/x}}',
    says: /"x" is closed, but was not opened/,
    at: `${FILE}:2:2`,
  },
  {
    name: 'a tag that is not closed',
    template: 'a\nDear {{name',
    says: /A tag is not closed/,
    at: `${FILE}:2:6`,
  },
  {
    name: 'a fault in a partial',
    template: '{{> a}}',
    partials: { a: '\n{{#x}}' },
    says: /The section "x" is not closed/,
    at: `${fileOf('a')}:2:1`,
  },
  {
    name: 'an unknown partial',
    template: 'a\n {{> foter}}',
    partials: { footer: '' },
    says: /Unknown partial "foter"/,
    at: `${FILE}:2:2`,
  },
  {
    name: 'a partial that calls itself without end',
    template: '{{> a}}',
    partials: { a: 'x\n  {{> a}}\n' },
    says: /Partial "a" calls itself without end/,
    at: `${FILE}:1:1`,
  },
  {
    name: 'a lambda that throws',
    template: 'a\n {{name}}',
    data: {
      name: () => {
        throw new Error('No rates');
      },
    },
    says: /No rates\./,
    at: `${FILE}:2:2`,
  },
];

it.each(CASES)('$name', async ({ says, at, data, ...given }) => {
  const { problem } = await failureOf(async () => (await compileGiven(given)).render(data));
  expect(problem.message).toMatch(says);
  const { file, start } = problem.at ?? {};
  expect(`${file}:${start?.line}:${start?.column}`).toBe(at);
});

describe('options', () => {
  it.each([
    [{}, '&lt;b&gt; 1'],
    [{ escape: 'none' }, '<b> 1'],
    [{ escape: (value: unknown) => `[${String(value)}]` }, '[<b>] [1]'],
  ])('%j escapes HTML, and never text', async (options, escaped) => {
    const given = { template: '{{a}} {{n}}', options };
    expect((await compileGiven(given)).render({ a: '<b>', n: 1 })).toBe(escaped);
    const text = await compileGiven({ ...given, output: 'text' });
    expect(text.render({ a: '<b>', n: 1 })).toBe('<b> 1');
  });

  it('takes tags', async () => {
    const given = { template: '<%a%>{{a}}', options: { tags: ['<%', '%>'] } };
    expect((await compileGiven(given)).render({ a: 1 })).toBe('1{{a}}');
  });

  it('refuses a value of the wrong kind, and warns of an unknown name', async () => {
    const { problem } = await failureOf(() => openGiven({ options: { tags: '<% %>' } }));
    expect(problem.message).toMatch(/^Expected an opening and a closing tag/);
    const environment = await openGiven({ options: { excape: 'none' } });
    expect(environment.takeWarnings()).toMatchObject([
      { message: 'Unknown Mustache option "excape".', hint: 'Did you mean "escape"?' },
    ]);
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
