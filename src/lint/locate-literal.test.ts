import { describe, expect, it } from 'vitest';
import { locateLiteral } from './locate-literal.ts';

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
});
