import { describe, expect, it } from 'vitest';
import { indexLines } from '../model/text/position.ts';
import { locateLiteral, type Neighbourhood } from './locate-literal.ts';

const files = new Map([
  ['a.mjml', '<mj-text>\n  Your card ending in 4242 is charged.\n</mj-text>'],
  ['b.mjml', '<mj-text>Kind regards, the shop</mj-text>'],
  ['c.mjml', 'Kind regards, the shop'],
]);
const sourceOf = (file: string): string | undefined => files.get(file);

describe('locateLiteral', () => {
  it('finds text that stands once', () => {
    expect(locateLiteral(' ending in 4242 ', ['a.mjml', 'b.mjml'], sourceOf)).toEqual({
      file: 'a.mjml',
      start: { line: 2, column: 13 },
      end: { line: 2, column: 27 },
    });
  });

  it('marks text that stands in several places as approximate', () => {
    expect(locateLiteral('Kind regards', ['b.mjml', 'c.mjml'], sourceOf)).toMatchObject({
      file: 'b.mjml',
      approximate: true,
    });
  });

  it('falls back to the longest piece between tags', () => {
    expect(
      locateLiteral('<td style="x">Kind regards, the shop</td>', ['b.mjml'], sourceOf),
    ).toMatchObject({ file: 'b.mjml', start: { line: 1, column: 10 }, approximate: true });
  });

  it('does not guess from a few letters', () => {
    expect(locateLiteral('<b>card</b>', ['a.mjml'], sourceOf)).toBeUndefined();
  });

  describe('of several that read the same', () => {
    const source = [
      '<style>.a { color: #f1f3f5 }</style>',
      '<p>Order #{{number}} for {{name}}</p>',
      '<a href="#" class="b">Track</a>',
      '<p>{{street}}</p>',
      '<a href="#" class="b">Help</a>',
    ].join('\n');
    const expression = (text: string) => {
      const start = source.indexOf(text);
      return {
        file: 'd.hbs',
        ...indexLines(source).rangeOf({ start, end: start + text.length }),
      };
    };
    const locate = (neighbourhood: Partial<Neighbourhood>) =>
      locateLiteral('#', ['d.hbs'], () => source, {
        before: '',
        after: '',
        printedBefore: undefined,
        printedAfter: undefined,
        ...neighbourhood,
      });

    it('takes the one between the same expressions', () => {
      const at = locate({
        before: '<a href="',
        printedBefore: expression('{{name}}'),
        printedAfter: expression('{{street}}'),
      });
      expect(at).toMatchObject({ start: { line: 3, column: 10 } });
      expect(at).not.toHaveProperty('approximate');
    });

    it('takes the one with the same words around', () => {
      const at = locate({ before: '<a href="', after: '" class="b">Help' });
      expect(at).toMatchObject({ start: { line: 5, column: 10 } });
      expect(at).not.toHaveProperty('approximate');
    });

    it('takes the first where nothing tells them apart', () => {
      expect(locate({ before: ' href="', after: '" class="b">' })).toMatchObject({
        start: { line: 3, column: 10 },
        approximate: true,
      });
    });
  });
});
