import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart, endsWith, isMadeOf, isWhole, phrasesOf } from './phrases.ts';

const found = (phrases: readonly string[], text: string): string[] =>
  apart(phrasesOf(phrases).in(text)).map(({ start, end }) => text.slice(start, end));

describe('phrases', () => {
  test.each([
    [
      ['order'],
      'Your ORDER, an order; preorder, orders, order-related',
      ['ORDER', 'order', 'order'],
    ],
    [['gift card', 'card', 'gift'], 'A gift card and a card', ['gift card', 'card']],
    [['order number'], 'order \u00a0 number', ['order \u00a0 number']],
    [["you're in"], 'You’re in', ['You’re in']],
    [['trade-in'], 'Trade‑in', ['Trade‑in']],
    [['no.'], 'Order no.5', ['no.']],
    [['#'], 'Order#5', ['#']],
    [['カード', '番号'], 'お支払いカード番号', ['カード', '番号']],
    [['カード'], 'ｋ１カード9', ['カード']],
    [['card'], 'カードcardカード', ['card']],
    [['tilau*'], 'Tilauksen numero, tilaus2, matilaus', ['Tilauksen']],
    [['*طلب'], 'الطلب', ['الطلب']],
    [['*order'], 'reorder preorder disreorder', ['reorder', 'preorder']],
    [['παραγγελίας'], 'ΑΡΙΘΜΟΣ ΠΑΡΑΓΓΕΛΙΑΣ', ['ΠΑΡΑΓΓΕΛΙΑΣ']],
    [['sipariş numarası'], 'SİPARİŞ NUMARASI', ['SİPARİŞ NUMARASI']],
    [['order'], '𝓸order order', ['order']],
    [['order'], '👋order👋', ['order']],
    [['*'], 'anything', []],
    [[], 'anything', []],
  ])('%j in "%s"', (phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });

  test('the longest that begins at a place comes first', () => {
    const ends = phrasesOf(['Hi', 'Hi there', 'hi there Ada']).from('Hi there Ada');
    expect(ends.map(({ end }) => end)).toEqual([12, 8, 2]);
  });

  test('where they stand', () => {
    const titles = phrasesOf(['Mr', 'Mr.', 'customer']);
    expect(isWhole(titles, 'mr.')).toBe(true);
    expect(isWhole(titles, 'mr. customer')).toBe(false);
    expect(endsWith(titles, 'dear mr.')).toBe(true);
    expect(endsWith(titles, 'dear mr. – ', /^[ –]*$/)).toBe(true);
    expect(isMadeOf('mr. & customer!', titles.in('mr. & customer!'))).toBe(true);
    expect(isMadeOf('mr. X customer', titles.in('mr. X customer'))).toBe(false);
  });

  const word = fc.stringMatching(/^[ab]{1,3}$/);
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

  test('finds what a search for each one finds', () => {
    const texts = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { maxLength: 6 }), texts, (phrases, text) => {
        const expected = phrases.flatMap((each) =>
          [...text.matchAll(new RegExp(`(?=\\b(${each})\\b)`, 'g'))].map(
            ({ index }) => `${index} ${each}`,
          ),
        );
        const actual = phrasesOf(phrases).in(text);
        expect(actual.map(({ start, value }) => `${start} ${value}`).sort()).toEqual(
          expected.sort(),
        );
      }),
    );
  });
});
