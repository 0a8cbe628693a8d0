import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SpellingHabits } from '../../../lexicon/language.ts';
import { writtenOut } from './phrase-notation.ts';
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

  test.each([
    [
      ['número [de|del] pedido'],
      'Número pedido, número de pedido, número del pedido, número el pedido',
      ['Número pedido', 'número de pedido', 'número del pedido'],
    ],
    [['a|an order'], 'A order, an order, the order', ['A order', 'an order']],
    [
      ['{last four|final 4} digits'],
      'Last four digits, final 4 digits',
      ['Last four digits', 'final 4 digits'],
    ],
    [['order[s]'], 'Order, orders, ordered', ['Order', 'orders']],
    [['your * account'], 'Your account, your old account', ['your old account']],
    [['your [*] account'], 'your account', ['your account']],
    [
      ['your * account'],
      'your own very old account, your a b c d account',
      ['your own very old account'],
    ],
    [['your * account'], 'your order. The account', []],
    [['tilau* numero'], 'Tilauksesi numero', ['Tilauksesi numero']],
    [['رقم *طلب'], 'رقم الطلب', ['رقم الطلب']],
    [['ご注文 * 番号'], 'ご注文の受付番号', ['ご注文の受付番号']],
    [['Kund*in'], 'Liebe Kund*in', ['Kund*in']],
  ])('%j stands for what is in "%s"', (phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });

  test.each([
    ['número', 'nu\u0301mero'],
    ['điện thoại', 'đie\u0323\u0302n thoa\u0323i'],
    ['고객님', '고객님'.normalize('NFD')],
    ['カード', 'ｶｰﾄﾞ'],
    ['カード', 'カート\u3099'],
    ['Order', 'Ｏｒｄｅｒ'],
    ['last 4', 'last ４'],
    ['آخر 4', 'آخر ٤'],
    ["n'est", 'nʼest'],
    ["l'ordre", 'l‘ordre'],
    ['e-mail', 'e\u2011mail'],
    ['e-mail', 'e–mail'],
    ['your card', 'your\u202f\u00a0card'],
    ['tracking', 'track\u00ading'],
    ['tracking', 'tra\u200bcking\u200e'],
    ['Straße', 'STRASSE'],
    ['Strasse', 'Straße'],
    ['sipariş', 'SİPARİŞ'],
    ['ısmarlama', 'ISMARLAMA'],
    ['İade', 'I\u0307ade'],
    ['τέλος', 'ΤΕΛΟΣ'],
    ['счёт', 'счет'],
    ['طلب', 'طلـــب'],
    ['طلب', 'طَلَبٌ'],
    ['إلى', 'الي'],
    ['הזמנה', 'הַזְמָנָה'],
    ['क़ीमत', '\u0958ीमत'],
    ['จำนวน', 'จ\u0e4d\u0e32นวน'],
    ['fiscal', 'ﬁscal'],
  ])('%s is found in %s, all of it', (phrase, text) => {
    expect(phrasesOf([phrase]).in(`- ${text} 1`)).toEqual([
      { start: 2, end: 2 + text.length, value: phrase },
    ]);
    expect(phrasesOf([phrase]).from(`- ${text} 1`, 2)[0]?.end).toBe(2 + text.length);
  });

  test('a tatweel between a word and a number parts them', () => {
    expect(found(['تنتهي بـ'], 'تنتهي بـ1908')).toEqual(['تنتهي بـ']);
  });

  test.each<[string, SpellingHabits, string, boolean]>([
    ['número', { accents: 'optional' }, 'numero', true],
    ['número de teléfono', { accents: 'optional' }, 'número de telefono', true],
    ['número', {}, 'numero', false],
    ['numero', { accents: 'optional' }, 'número', false],
    ['siparişiniz', { accents: 'optional' }, 'siparisiniz', true],
    ['zamówienie łódź', { accents: 'optional' }, 'zamowienie lodz', true],
    ['olá', { accents: 'optional' }, 'ola', false],
    ['Bestätigung', { spelledOut: { ä: 'ae' } }, 'BESTAETIGUNG', true],
    ['Bestätigung', { spelledOut: { ä: 'ae' } }, 'Bestätigung', true],
    ['Bestätigung', {}, 'Bestaetigung', false],
  ])('%s, %j, %s', (phrase, spelling, text, expected) => {
    expect(isWhole(phrasesOf([phrase], spelling), text)).toBe(expected);
  });

  test.each([
    'order [number',
    'order number]',
    '{a|b',
    'a [b [c]]',
    'a {b} c',
    '{a|b|c} '.repeat(6),
  ])('no phrase: %s', (phrase) => {
    expect(() => writtenOut(phrase)).toThrow('Expected optional words');
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
