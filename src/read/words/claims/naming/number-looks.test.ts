import { describe, expect, it } from 'vitest';
import { isDialled, isGroup, isMostlyDigits, isTail, isTooShort, isYear } from './number-looks.ts';

describe('what a number looks like', () => {
  it.each([
    ['1950', true],
    ['2099', true],
    ['1949', false],
    ['2100', false],
    ['02026', false],
  ])('%s is a year: %s', (shown, expected) => {
    expect(isYear(shown)).toBe(expected);
  });

  it.each([
    ['041 555 01 40', true],
    ['445 190 227', false],
    ['0123 4567 8901 2345', false],
  ])('%s is dialled: %s', (shown, expected) => {
    expect(isDialled(shown)).toBe(expected);
  });

  it('takes three characters for an identifier behind a number word, else four', () => {
    expect(isTooShort('417', ' no. ')).toBe(false);
    expect(isTooShort('417', ' #')).toBe(false);
    expect(isTooShort('417', ': ')).toBe(true);
    expect(isTooShort('A-417', ': ')).toBe(false);
  });

  it('sees a group of digits on either side', () => {
    const text = 'order 445 190';
    expect(isGroup(text, { start: 6, end: 9 })).toBe(true);
    expect(isGroup(text, { start: 10, end: 13 })).toBe(true);
    expect(isGroup('order 445, 1 item', { start: 6, end: 9 })).toBe(false);
  });

  it('knows four digits as the end of a card, unless a customer account may have as few', () => {
    expect(isTail('1908', ['payment-card'])).toBe(true);
    expect(isTail('1908', ['bank-account', 'customer-account'])).toBe(false);
    expect(isTail('1908', ['order'])).toBe(false);
    expect(isTail('190855', ['payment-card'])).toBe(false);
  });

  it.each([
    ['HP-402917', true],
    ['08/2027', false],
    ['ABCDEFGH123456', false],
    ['12345', false],
  ])('%s is mostly digits: %s', (shown, expected) => {
    expect(isMostlyDigits(shown)).toBe(expected);
  });
});
