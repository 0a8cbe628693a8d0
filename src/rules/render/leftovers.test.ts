import { describe, expect, it } from 'vitest';
import { isLeftover, leaksIn, tokensIn } from './leftovers.ts';

const texts = (text: string): string[] => tokensIn(text).map((token) => token.text);

describe('tokensIn', () => {
  it.each([
    '{{first_name}}',
    '{{{ order.total }}}',
    '{{#if name}}',
    '{% if vip %}',
    '<%= name %>',
    '*|FNAME|*',
    '%%first_name%%',
    '%NAME%',
    '%unsubscribe_url%',
    '${customer.name}',
    '{$name}',
    '##name##',
    '[[firstname]]',
    '«First_Name»',
    '{Installment}',
    '{0}',
    '$link',
    '[footer text]',
    '[Your Company]',
    '[FIRST_NAME]',
    '[WAREHOUSE_9]',
    '[Tracking Number]',
    '[Ihr Vorname]',
  ])('finds %s once', (token) => {
    expect(texts(`Thanks, ${token}, it is done.`)).toEqual([token]);
    expect(texts(token)).toEqual([token]);
  });

  it.each([
    'Save 50% off and 20% more',
    '100%natural% goodness',
    'You pay $20 or US$link',
    'See note [1] and [sic]',
    '[Contact support] [Customer Service] [Track your order]',
    '[Kestrel] Your receipt',
    '[Track your order](https://shop.example)',
    'an empty pair { } of braces',
    'if (x) {y}; else {z};',
    '$AAPL rose; Ke$ha and $uicideboy$ sang',
    'rated ## of ##',
    '« Bonjour » and «bonjour»',
    'a <b> c %> d',
    'C# and #1',
  ])('leaves %s alone', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it('stays fast on hostile text', () => {
    for (const unit of ['%a_', '{a', '##a', '[[a', '<%', '{{a', '$a', '[your ']) {
      expect(texts(unit.repeat(20_000)).length).toBeLessThan(20_001);
    }
  });
});

describe('leaksIn', () => {
  it('finds whole words in the case that programs print', () => {
    const found = leaksIn('undefined, null [object Object] NaN% Invalid Date Null nullable NaNa');
    expect(found.map(({ text }) => text).toSorted()).toEqual(
      ['undefined', 'null', '[object Object]', 'NaN', 'Invalid Date'].toSorted(),
    );
  });
});

it('knows a text that is nothing but a leftover', () => {
  expect(isLeftover('undefined')).toBe(true);
  expect(isLeftover('{{name}}')).toBe(true);
  expect(isLeftover('Null Island Tours')).toBe(false);
});
