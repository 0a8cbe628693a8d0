import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../test/support/reading-of.ts';

/** Each slot as its label, where its value stands, and what may stand there. */
const slotsIn = (text: string): readonly string[] => {
  const { slots, lines } = readingOf({ text });
  return slots.map(({ label, value, roles, line }) => {
    const words = lines[line]?.text ?? '';
    const span = value.stands === 'below' ? undefined : value.span;
    const rest = span === undefined ? '' : ` "${words.slice(span.start, span.end)}"`;
    return `${label} ${value.stands}${rest}: ${roles.join(' ')}`;
  });
};

describe('the slots of a line', () => {
  it.each([
    ['Refund amount: £5', ['Refund amount behind "£5": amount.refund']],
    ['Your refund is £5', ['refund behind "£5": amount.refund']],
    ['Order A-1 - estimated tax (20%): 5', ['tax behind "5": amount.tax']],
    ['Billing address', ['Billing address below: address.billing']],
    ['£5 has been refunded', ['has been refunded before "£5 ": amount.refund']],
    ['Fällig am 1. März', expect.arrayContaining(['Fällig am behind "1. März": date.due'])],
  ])('%s', (text, expected) => {
    expect(slotsIn(text)).toEqual(expected);
  });

  it.each([
    ['a part of another label', 'Shipping method: UPS'],
    ['behind words that change what it is', 'Everything but refund: £5'],
    ['within a word', 'Totally: £5'],
  ])('are none: %s', (_, text) => {
    expect(slotsIn(text)).toEqual([]);
  });

  it('stand within their lines, whatever the lines hold', () => {
    const word = fc.constantFrom(
      'total',
      'refund',
      'of',
      ':',
      '|',
      'your',
      '(',
      '£5',
      'refunded',
      ' - ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const { slots, lines } = readingOf({ text: words.join(' ') });
        for (const { line, label, value } of slots) {
          const text = lines[line]?.text ?? '';
          expect(text).toContain(label);
          if (value.stands === 'below') continue;
          expect(value.span.start).toBeGreaterThanOrEqual(0);
          expect(value.span.end).toBeLessThanOrEqual(text.length);
          expect(value.span.start).toBeLessThanOrEqual(value.span.end);
        }
      }),
      { numRuns: 200 },
    );
  });
});
