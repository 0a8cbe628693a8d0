import { describe, expect, it } from 'vitest';
import { type LinkSpot, type Reading, readingsOf, type Spot } from './pair-links.ts';

/**
 * Readings of a layout: lines apart by "/", cells by "|"; `n` is a number, a letter a link to a page of
 * its own, a digit the count before what follows.
 */
function read(layout: string): Reading[] {
  const numbers: Spot[] = [];
  const links: LinkSpot[] = [];
  let start = 0;
  for (const [line, text] of layout.split('/').entries()) {
    for (const [cell, items] of text.split('|').entries()) {
      for (const [, digit = '', item = ''] of items.matchAll(/(\d?)([a-z])/g)) {
        start += 2;
        const ordinal = digit === '' ? undefined : Number(digit);
        const spot = { line, cell, start, end: start + 1, ordinal };
        if (item === 'n') numbers.push(spot);
        else links.push({ ...spot, href: item });
      }
    }
  }
  return readingsOf(numbers, links);
}

describe('readingsOf', () => {
  it.each<[because: string, layout: string, readings: readonly Reading[]]>([
    ['link and number on one line', 'a n/b n', [[0, 1]]],
    ['number and link in the cells of a row', 'n|a/n|b', [[0, 1]]],
    ['a parcel in each cell', 'a n|n b', [[0, 1]]],
    ['numbers above links', 'n|n/a|b', [[0, 1]]],
    ['links above numbers', 'a|b/n|n', [[0, 1]]],
    ['a link below each number', 'n/a/n/b', [[0, 1]]],
    ['a link above each number', 'a/n/b/n', [[0, 1]]],
    ['one line', 'n a n b', [[0, 1]]],
    ['counted', '1n/2n/2b/1a', [[1, 0]]],
    ['between picture and words', 'a/n/a/b/n/b', [[1, 3]]],
    [
      'a link above all',
      'x/n/a/n/b',
      [
        [1, 2],
        [0, 1],
      ],
    ],
    ['the last number without a link', 'n/a/n', [[0, undefined]]],
    ['a link far below', 'n/a/n////x', [[0, undefined]]],
    ['a single number between two links', 'a/n/b', []],
    ['a single number above one link', 'n/b', [[0]]],
    ['fewer numbers than links in a row', 'n|n/a|b|c', []],
    ['numbers, and then links that count nothing', 'n/n/a/b', []],
    ['two links to a number', 'n/a/b/n/a/b', []],
  ])('%s', (_, layout, readings) => {
    expect(read(layout)).toEqual(readings);
  });
});
