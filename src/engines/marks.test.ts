import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseMarks,
  closeMark,
  DEFAULT_MARKS,
  eachMark,
  erase,
  MARK_LIMIT,
  openMark,
} from './marks.ts';

const marked = (number: number, text: string): string =>
  openMark(number) + text + closeMark(number);

describe('erase', () => {
  it('finds nested spans, outer ones first', () => {
    expect(erase(`a${marked(0, `b${marked(1, 'c')}`)}${marked(2, '')}`)).toEqual({
      plain: 'abc',
      spans: [
        { span: { start: 1, end: 3 }, record: 0 },
        { span: { start: 2, end: 3 }, record: 1 },
        { span: { start: 3, end: 3 }, record: 2 },
      ],
      broken: 0,
    });
  });

  it('finds both places of a record that was copied', () => {
    expect(erase(marked(7, 'x') + marked(7, 'x')).spans).toHaveLength(2);
  });

  it.each([
    ['percent-encoded', encodeURIComponent],
    ['percent-encoded in lower case', (text: string) => encodeURIComponent(text).toLowerCase()],
    [
      'in decimal entities',
      (text: string) => text.replace(/[\uE000-\uF8FF]/g, (c) => `&#${c.charCodeAt(0)};`),
    ],
    [
      'in hexadecimal entities',
      (text: string) =>
        text.replace(/[\uE000-\uF8FF]/g, (c) => `&#x${c.charCodeAt(0).toString(16)};`),
    ],
    [
      'in upper-case entities',
      (text: string) =>
        text.replace(
          /[\uE000-\uF8FF]/g,
          (c) => `&#X${c.charCodeAt(0).toString(16).toUpperCase()};`,
        ),
    ],
  ])('understands marks %s', (_, encode) => {
    expect(erase(encode(marked(4097, 'ab')))).toEqual({
      plain: 'ab',
      spans: [{ span: { start: 0, end: 2 }, record: 4097 }],
      broken: 0,
    });
  });

  it('leaves other encoded characters alone', () => {
    const text = '%EE%80%80 %EF%A3%BF %EE%AC &#xE000; &#57344; &#60160 &#128512; %e2%82%ac';
    expect(erase(text)).toEqual({ plain: text, spans: [], broken: 0 });
  });

  it.each([
    ['an end without a start', `a${closeMark(1)}`, 'a'],
    ['a start without an end', `${openMark(1)}a`, 'a'],
    ['crossing marks', `${openMark(1)}a${openMark(2)}b${closeMark(1)}c${closeMark(2)}`, 'abc'],
  ])('counts %s as broken', (_, text, plain) => {
    const erased = erase(text);
    expect(erased.plain).toBe(plain);
    expect(erased.broken).toBeGreaterThan(0);
  });

  it('shows what is left of a mark that was cut', () => {
    const cut = marked(1, 'a').slice(0, -1);
    expect(erase(cut)).toMatchObject({ broken: expect.any(Number) });
    expect(erase(cut).plain).not.toBe('a');
  });
});

it('finds again what was marked', () => {
  const pieces = fc.array(fc.tuple(fc.nat(MARK_LIMIT - 1), fc.string({ unit: 'binary' })));
  fc.assert(
    fc.property(pieces, (given) => {
      fc.pre(chooseMarks(given.map(([, text]) => text)) === DEFAULT_MARKS);
      const { plain, spans, broken } = erase(given.map(([n, text]) => marked(n, text)).join(''));
      const inOrder = (a: number, b: number): number => a - b;
      expect(plain).toBe(given.map(([, text]) => text).join(''));
      expect(broken).toBe(0);
      expect(spans.map(({ record }) => record).toSorted(inOrder)).toEqual(
        given.map(([n]) => n).toSorted(inOrder),
      );
    }),
  );
});

describe('chooseMarks', () => {
  it('takes the default where nothing stands in the way', () => {
    expect(chooseMarks(['plain', '\uE000\uEB50'])).toBe(DEFAULT_MARKS);
  });

  it.each(['\uEB00', '\uEB4F', '&#xeb10;', '&#60165;', '%EE%AC%80', '%ee%ad%8f'])(
    'takes another where a text holds %j',
    (text) => {
      const marks = chooseMarks(['a', text]);
      expect(marks).toBeDefined();
      expect(marks).not.toBe(DEFAULT_MARKS);
      expect(erase(text, marks).plain).toBe(text);
      const both = openMark(3, marks) + text + closeMark(3, marks);
      expect(erase(both, marks)).toMatchObject({ plain: text, broken: 0 });
    },
  );

  it('takes none where all are used', () => {
    const all = Array.from({ length: 6400 }, (_, i) => String.fromCharCode(0xe000 + i)).join('');
    expect(chooseMarks([all])).toBeUndefined();
  });
});

it('lists marks with their places', () => {
  expect([...eachMark(`a${marked(5, 'b')}`)]).toEqual([
    { kind: 'open', record: 5, span: { start: 1, end: 5 } },
    { kind: 'close', record: 5, span: { start: 6, end: 10 } },
  ]);
});
