import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileUse, syntaxesOf } from './comment-syntaxes.ts';
import { findComments, withoutComments } from './find-comments.ts';

const RULES = ['greeting/generic', 'identifier/mismatched', 'contact/email-only'];

const find = (file: string, text: string, use: Partial<FileUse> = {}) =>
  findComments(
    file,
    text,
    syntaxesOf(file, { engines: new Set(['handlebars']), isMarkup: true, ...use }),
    RULES,
  );

const said = (file: string, text: string, use: Partial<FileUse> = {}): string[] => {
  const { directives, misuses } = find(file, text, use);
  return [
    ...directives.map(({ action, rules, reason, span }) => {
      const named = rules?.map(({ id }) => id).join('+') ?? 'all';
      return `${action} ${named} ${reason ?? '-'} ${text.slice(span.start, span.end)}`;
    }),
    ...misuses.map(({ message, span }) => `${message} ${text.slice(span.start, span.end)}`),
  ];
};

describe('a comment in the syntax of', () => {
  it.each<[string, FileUse['engines'], string, string]>([
    ['Handlebars', new Set(['handlebars']), 'a.hbs', '{{!-- … --}}'],
    ['Handlebars, short', new Set(['handlebars']), 'a.hbs', '{{! … }}'],
    ['Handlebars, stripping', new Set(['handlebars']), 'a.hbs', '{{~!-- … --~}}'],
    ['HTML', new Set(['handlebars']), 'a.hbs', '<!-- … -->'],
    ['MJML', new Set(['mjml']), 'a.mjml', '<!--…-->'],
    ['Mustache', new Set(['mustache']), 'a.mustache', '{{! … }}'],
    ['Mustache, with dashes', new Set(['mustache']), 'a.mustache', '{{!-- … --}}'],
    ['Liquid', new Set(['liquid']), 'a.liquid', '{% comment %} … {% endcomment %}'],
    [
      'Liquid, stripping',
      new Set(['liquid']),
      'a.liquid',
      '{%- comment -%}\n…\n{%- endcomment -%}',
    ],
    ['Liquid, inline', new Set(['liquid']), 'a.liquid', '{% # … %}'],
    ['Liquid, inline and stripping', new Set(['liquid']), 'a.liquid', '{%- # … -%}'],
    ['Nunjucks', new Set(['nunjucks']), 'a.njk', '{# … #}'],
    ['Nunjucks, stripping', new Set(['nunjucks']), 'a.njk', '{#- … -#}'],
    ['EJS', new Set(['ejs']), 'a.ejs', '<%# … %>'],
    ['EJS, as code', new Set(['ejs']), 'a.ejs', '<%_ /* … */ _%>'],
    ['React Email', new Set(['react-email']), 'a.tsx', '{/* … */}'],
    ['a line of code', new Set(['react-email']), 'a.tsx', '// …'],
    ['a program of the project', new Set(['command']), 'a.tpl', '{# … #}'],
    ['YAML', new Set(), 'fixtures/ada.yaml', '# …'],
    ['a module of customers', new Set(), 'fixtures/ada.ts', '/** … */'],
  ])('%s', (_, engines, file, pattern) => {
    const words = 'sendlint-disable-next-line greeting/generic, contact/email-only -- we know';
    const comment = pattern.replace('…', words);
    expect(said(file, `a\n${comment}\nb`, { engines })).toEqual([
      `disable-next-line greeting/generic+contact/email-only we know ${comment}`,
    ]);
  });
});

describe('findComments', () => {
  it.each([
    [
      'no rules are all',
      '{{!-- sendlint-disable --}}',
      'disable all - {{!-- sendlint-disable --}}',
    ],
    [
      'a reason alone',
      '{{!sendlint-disable-file -- old}}',
      'disable-file all old {{!sendlint-disable-file -- old}}',
    ],
    [
      'an empty reason is none',
      '{{! sendlint-disable-line -- }}',
      'disable-line all - {{! sendlint-disable-line -- }}',
    ],
    [
      'several lines',
      '<!--\n  sendlint-enable\n  greeting/generic\n-->',
      'enable greeting/generic - <!--\n  sendlint-enable\n  greeting/generic\n-->',
    ],
    ['front matter', '---\n# sendlint-disable\n---\nHi', 'disable all - # sendlint-disable'],
  ])('%s', (_, text, expected) => {
    expect(said('a.hbs', text)).toEqual([expected]);
  });

  it.each([
    ['{{! sendlint-disabel }}', 'unknownDirective sendlint-disabel'],
    [
      '{{! sendlint-ignore-next-line greeting/generic }}',
      'unknownDirective sendlint-ignore-next-line',
    ],
    ['{{! sendlint-disable-nextline }}', 'unknownDirective sendlint-disable-nextline'],
    ['{{! sendlint: disable }}', 'unknownDirective sendlint: disable'],
    ['{{! Sendlint-Disable }}', 'unknownDirective Sendlint-Disable'],
    ['{# sendlint-disable #}', 'noComment {# sendlint-disable #}'],
    [
      '{% comment %}sendlint-disable{% endcomment %}',
      'noComment {% comment %}sendlint-disable{% endcomment %}',
    ],
    ['# sendlint-disable', 'noComment # sendlint-disable'],
  ])('%s does nothing, and is said to', (text, expected) => {
    expect(said('a.hbs', text)).toEqual([expected]);
  });

  it('keeps the rules that it knows', () => {
    const text = '{{! sendlint-disable greeting/generc, contact/email-only because we know }}';
    expect(said('a.hbs', text)).toEqual([
      `disable contact/email-only - ${text}`,
      'misspeltRule greeting/generc',
      'notARule because',
    ]);
  });

  it('takes no misspelt rule for all of them', () => {
    expect(find('a.hbs', '{{! sendlint-disable greeting/generc }}').directives[0]?.rules).toEqual(
      [],
    );
  });

  it.each([
    'sendlint-disable outside of a comment',
    '{{! see sendlint-disable }}',
    '{{! sendlint enables us to read }}',
    '{{! sendlint-suppressions.json holds the rest }}',
    '{{! sendlint-disable without an end',
    '<a href="https://x.example/#sendlint-disable">x</a>',
  ])('%s is none', (text) => {
    expect(said('a.hbs', text)).toEqual([]);
  });

  it('takes an HTML comment in a text part for what it is', () => {
    expect(said('a.txt.hbs', '<!-- sendlint-disable -->', { isMarkup: false })).toEqual([
      'noComment <!-- sendlint-disable -->',
    ]);
  });

  it('never fails, and every span is within the text', () => {
    const piece = fc.constantFrom(
      '<!--',
      '-->',
      '{{',
      '{{!--',
      '--}}',
      '}}',
      '{%',
      '#',
      '%}',
      '/*',
      '*/',
      'sendlint-disable',
      'sendlint-enable ',
      '--',
      'a/b',
      ' ',
      '\n',
      '\r',
      '"',
      '<a',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const { directives, misuses } = find('a.hbs', text);
        for (const { span } of [...directives, ...misuses]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeLessThan(span.end);
        }
        expect(withoutComments(text)).toHaveLength(text.length);
      }),
    );
  });
});
