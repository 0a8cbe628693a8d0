import { describe, expect, it } from 'vitest';
import { indexLines } from '../../model/text/position.ts';
import { commentedFile } from './commented-file.ts';

const RULES = ['a/x', 'a/y'];
const use = { engines: new Set(['handlebars'] as const), isMarkup: true };

/** Which of the marks `1` to `9` in a text a comment keeps rule a/x back at. */
function kept(lines: readonly string[], rule = 'a/x', file = 'a.hbs'): string {
  const text = lines.join('\n');
  const index = indexLines(text);
  const opened = commentedFile(file, text, use, RULES);
  return [...text.matchAll(/[0-9]/g)]
    .filter((mark) => {
      const start = index.positionAt(mark.index);
      return opened?.keeperOf(rule, { file, start, end: start }) !== undefined;
    })
    .map(([mark]) => mark)
    .join('');
}

describe('keeperOf', () => {
  it.each<[string, readonly string[], string]>([
    ['the next line', ['1', '{{! sendlint-disable-next-line }} 2', '3', '4'], '3'],
    ['not for blank lines', ['{{! sendlint-disable-next-line }}', '', ' \t', '3', '4'], '3'],
    [
      'not for comments',
      ['{{! sendlint-disable-next-line }}', '<!-- b -->', '{{!c}}', '3', '4'],
      '3',
    ],
    [
      'the next line with others before it',
      ['{{! sendlint-disable-next-line a/y }}', '{{! sendlint-disable-next-line a/x }}', '3', '4'],
      '3',
    ],
    [
      'behind a comment of several lines',
      ['{{! sendlint-disable-next-line', 'a/x }}', '3', '4'],
      '3',
    ],
    [
      'a tag of several lines',
      ['{{! sendlint-disable-next-line }}', '<a', ' href="1>"', ' id=2>3', '4'],
      '123',
    ],
    [
      'a tag that holds expressions',
      ['{{! sendlint-disable-next-line }}', '<a {{#if b}}c="2"{{/if}}', ' id="{{> x}}3">', '4'],
      '23',
    ],
    [
      'an expression of several lines',
      ['{{! sendlint-disable-next-line }}', 'x {{b', '2}}', '4'],
      '2',
    ],
    [
      'the last tag of the line',
      ['{{! sendlint-disable-next-line }}', '<b>1</b><a', 'id=2>', '4'],
      '12',
    ],
    [
      'a tag whose name is a letter',
      ['{{! sendlint-disable-next-line }}', 'a <b 1', '2', '3 > 4'],
      '1234',
    ],
    ['its own line', ['1', '2 {{! sendlint-disable-line }} 3', '4'], '23'],
    ['its own lines', ['1', '2 {{! sendlint-disable-line', 'a/x -- }} 3', '4'], '23'],
    ['all that follows', ['<p>0</p>', '1{{! sendlint-disable }} 2', '3'], '23'],
    ['all, at the top', ['{{! b }}', '{{! sendlint-disable }} 2', '3'], '23'],
    ['until it is enabled', ['1', '{{! sendlint-disable }} 2', '{{! sendlint-enable }} 3'], '2'],
    [
      'until the rule is enabled',
      [
        '1',
        '{{! sendlint-disable }} 2',
        '{{! sendlint-enable a/y }} 3',
        '{{! sendlint-enable a/x }} 4',
      ],
      '23',
    ],
    [
      'until all are enabled',
      ['1', '{{! sendlint-disable a/x }} 2', '{{! sendlint-enable }} 3'],
      '2',
    ],
    ['the whole file', ['1', '2 {{! sendlint-disable-file }}', '3'], '123'],
    [
      'no other rule',
      [
        '{{! sendlint-disable a/y }}',
        '{{! sendlint-disable-next-line a/y }}',
        '1 {{! sendlint-disable-line a/y }}',
      ],
      '',
    ],
    ['no rule that is misspelt', ['{{! sendlint-disable a/z }}', '1'], ''],
    [
      'front matter, and all behind it',
      ['---', 'subject: 1', '# sendlint-disable', '---', '2'],
      '12',
    ],
    [
      'a line of front matter',
      ['---', 'type: 0', '# sendlint-disable-next-line a/x', 'subject: 1', '---', '2'],
      '1',
    ],
  ])('keeps back %s', (_, lines, expected) => {
    expect(kept(lines)).toBe(expected);
  });

  it('knows every kind of line end', () => {
    const lines = ['1', '{{! sendlint-disable-next-line }}', '', '3', '4'];
    for (const end of ['\r\n', '\r']) expect(kept([lines.join(end)])).toBe('3');
  });

  it('hears a comment on the place of a whole part, which is that of the comment itself', () => {
    const text = ['---', 'type: t', '---', '{{! sendlint-disable-next-line a/x }}', '<p>'].join(
      '\n',
    );
    const start = { line: 4, column: 1 };
    const opened = commentedFile('a.hbs', text, use, RULES);
    expect(opened?.keeperOf('a/x', { file: 'a.hbs', start, end: start })).toBeDefined();
  });

  it('names the nearest comment', () => {
    const text =
      '{{! sendlint-disable-file }}\n1\n{{! sendlint-disable a/x }}\n{{! sendlint-disable-next-line }}\n2';
    const opened = commentedFile('a.hbs', text, use, RULES);
    const at = (line: number) => ({
      file: 'a.hbs',
      start: { line, column: 1 },
      end: { line, column: 1 },
    });
    expect(opened?.keeperOf('a/x', at(2))?.directive.action).toBe('disable-file');
    expect(opened?.keeperOf('a/x', at(3))?.directive.action).toBe('disable-next-line');
    expect(opened?.keeperOf('a/x', at(5))?.directive.action).toBe('disable-next-line');
    expect(opened?.keeperOf('a/y', at(4))?.directive.action).toBe('disable-next-line');
  });
});

it('knows a comment that enables what nothing disables', () => {
  const text =
    '{{! sendlint-enable }}{{! sendlint-disable a/x }}{{! sendlint-enable a/x, a/y }}{{! sendlint-enable }}{{! sendlint-enable }}';
  const idle = commentedFile('a.hbs', text, use, RULES)?.idle ?? [];
  expect(idle.map(({ mention }) => mention?.id)).toEqual([undefined, 'a/y', undefined]);
});

it('reads components of React Email', () => {
  const text = [
    'export default () => (',
    '  <Html>',
    '    {/* sendlint-disable-next-line a/x -- known */}',
    '    {/* sendlint-disable-next-line a/y -- known */}',
    '    <Text',
    '      className="b">Dear customer,</Text>',
    '    <Text>c</Text>',
    '  </Html>',
    '); // sendlint-enable',
  ].join('\n');
  const opened = commentedFile(
    'a.tsx',
    text,
    { engines: new Set(['react-email']), isMarkup: true },
    RULES,
  );
  const reasonAt = (line: number, rule: string) => {
    const start = { line, column: 7 };
    return opened?.keeperOf(rule, { file: 'a.tsx', start, end: start })?.directive.reason;
  };
  expect(reasonAt(6, 'a/x')).toBe('known');
  expect(reasonAt(6, 'a/y')).toBe('known');
  expect(reasonAt(7, 'a/x')).toBeUndefined();
});
