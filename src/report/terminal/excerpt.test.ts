import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexLines } from '../../model/text/position.ts';
import { excerpt } from './excerpt.ts';
import { createPaint } from './paint.ts';
import { widthOf } from './width.ts';

const paint = createPaint({ color: false, links: false });

function excerptAround(source: string, words: string, width = 60): string[] {
  const start = source.indexOf(words);
  const range = {
    file: 'a.hbs',
    ...indexLines(source).rangeOf({ start, end: start + words.length }),
  };
  return excerpt({ source, range, width, paint });
}

test('the mark stands under the words', () => {
  expect(excerptAround('a\r\n\t\tDear {{name}},\r\nb', '{{name}}')).toEqual([
    '2 │ Dear {{name}},',
    '  │      ^^^^^^^^',
  ]);
});

test('an empty range gets one mark, a range over lines its first line', () => {
  expect(excerptAround('Dear ,', '')).toEqual(['1 │ Dear ,', '  │ ^']);
  expect(excerptAround('a {{#if b}}\n  c\n{{/if}}', '{{#if b}}\n  c\n{{/if}}')).toEqual([
    '1 │ a {{#if b}}',
    '  │   ^^^^^^^^^',
  ]);
});

test('a long line is cut on both sides, and the mark with it', () => {
  const [line = '', mark = ''] = excerptAround(
    `${'x'.repeat(500)}{{name}}${'y'.repeat(500)}`,
    '{{name}}',
  );
  expect(line).toMatch(/^1 │ …x+\{\{name\}\}y+…$/);
  expect(mark.indexOf('^')).toBe(line.indexOf('{{'));
});

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('عزيزي', 'お客様', '👩‍👩‍👧', '\t', '\u001B[0m', 'é', '\uD800', 'word '),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('whatever the text and the range: it fits, and nothing in it is a command', () => {
  const lengths = {
    from: fc.nat(),
    length: fc.nat({ max: 40 }),
    width: fc.integer({ min: 30, max: 120 }),
  };
  fc.assert(
    fc.property(fc.record({ source: text, ...lengths }), ({ source, from, length, width }) => {
      const start = from % (source.length + 1);
      const end = Math.min(start + length, source.length);
      const range = { file: 'a', ...indexLines(source).rangeOf({ start, end }) };
      const lines = excerpt({ source, range, width, paint, before: 1 });
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
      expect(lines.join('')).not.toMatch(/\p{Control}/u);
    }),
  );
});
