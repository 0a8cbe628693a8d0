import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../../test/support/reading-of.ts';

const told = (content: string, locale?: string): string[] =>
  readingOf(content.startsWith('<') ? { html: content } : { text: content }, {
    ...(locale !== undefined && { locale }),
  }).claims.map(({ form, shown, accepts }) => `${form} ${shown} ${accepts[0]}`);

const row = (...cells: readonly string[]): string =>
  `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;

describe('an announced end stands apart from its label', () => {
  test.each([
    [row('Card (last 4 digits)', '8811'), 'ending 8811 payment-card'],
    [row('Kreditkarte (letzte 4 Ziffern)', '8811'), 'ending 8811 payment-card', 'de'],
    [row('כרטיס אשראי המסתיים בספרות', '0633'), 'ending 0633 payment-card', 'he'],
    ['<div>Card ending in</div><div>4242</div>', 'ending 4242 payment-card'],
    [
      '<table><tr><td>Card ending in</td><td>Note</td></tr><tr><td>4242</td><td>-</td></tr></table>',
      'ending 4242 payment-card',
    ],
    ['We credited 114.00 to the gift card\nending in 0552.', 'ending 0552 gift-card'],
    ['Πιστώσαμε 114,00 € στη δωροκάρτα σου\nπου τελειώνει σε 0552.', 'ending 0552 gift-card', 'el'],
    ['환불 금액 38,500원은 끝자리 9502 카드로', 'ending 9502 payment-card', 'ko'],
  ])('%s', (content, expected, locale?: string) => {
    expect(told(content, locale)).toEqual([expected]);
  });

  test.each([
    // A label before another number, and a line that begins anew.
    'Send 4471-9920 to support\nending in 1184.',
    'Bring your card\nOffer ends 1184',
    '<div>Our phone numbers ending in</div><div>4242</div>',
  ])('%s claims no card', (content) => {
    expect(told(content).filter((said) => said.includes('payment-card'))).toEqual([]);
  });
});

describe('numbers as they are grouped and cut', () => {
  test.each([
    ['Customer number 6640 1177', 'full 6640 1177 customer-account'],
    ['Customer number 1 23456789-01', 'full 1 23456789-01 customer-account'],
    ['Payment reference: HR01 5567001-22', 'full HR01 5567001-22 payment-reference'],
    ['IBAN FR76 **** 0185', 'masked 0185 bank-account'],
    ['IBAN FR76 XXXX XXXX XXXX XXXX XXXX 890', 'masked 890 bank-account'],
    ['IBAN NL** **** **** **46 78', 'masked 46 78 bank-account'],
    ['IBAN DE89 … 3000', 'masked 3000 bank-account'],
    [
      'IBAN PL 61 1090 1014 0000 0712 1981 2874',
      'full PL 61 1090 1014 0000 0712 1981 2874 bank-account',
    ],
    ['Paid with VISA-4242', 'masked 4242 payment-card'],
    ['Order ABC-4242', 'full ABC-4242 order'],
    ['Gift card (card number ending in 5512)', 'ending 5512 gift-card'],
    ['Order 10023 (card ending in 5512)', 'full 10023 order', 'ending 5512 payment-card'],
  ])('%s', (text, ...expected) => {
    expect(told(text, 'en')).toEqual(expected);
  });

  test('the letter of a unit is a word in other languages', () => {
    expect(told('Karta zakończona na 5118 w ciągu 14 dni', 'pl')).toEqual([
      'ending 5118 payment-card',
    ]);
    expect(told('Zamówienie 90442 w realizacji', 'pl')).toEqual(['full 90442 order']);
    expect(told('주문번호 40021 주문이 접수되었습니다.', 'ko')).toEqual(['full 40021 order']);
    expect(told('cardul *8765 din 12 mai', 'ro')).toEqual(['masked 8765 payment-card']);
  });

  test('a sign before a number makes it that of the noun behind', () => {
    expect(told("Η υπ' αριθμ. 40021 παραγγελία σας εστάλη", 'el')).toEqual(['full 40021 order']);
  });
});

describe('the words that a number belongs to', () => {
  test.each([
    ['Je bestelling met nummer TC-30951 komt morgen.', 'full TC-30951 order', 'nl'],
    [row('Skadenr.', '25/S/99013'), 'full 25/S/99013 ticket', 'da'],
    ['The card you paid this order with (ending in 1117) is charged.', 'ending 1117 payment-card'],
    [
      'Wracają na kartę, którą opłacił Pan to zamówienie (ostatnie cyfry: 1117).',
      'ending 1117 payment-card',
      'pl',
    ],
    [row('お引き落とし口座', 'みらい銀行 普通 ***2218'), 'masked 2218 bank-account', 'ja'],
    ['XX3220 पर समाप्त होने वाला वीज़ा कार्ड', 'ending 3220 payment-card', 'hi'],
    ['XX3220 ile biten Visa kartınız', 'ending 3220 payment-card', 'tr'],
  ])('%s', (content, expected, locale?: string) => {
    const known = ['25/S/99013'];
    const { claims } = readingOf(content.startsWith('<') ? { html: content } : { text: content }, {
      known,
      ...(locale !== undefined && { locale }),
    });
    const said = claims.map(({ form, shown, accepts }) => `${form} ${shown} ${accepts[0]}`);
    expect(said).toEqual([expected]);
  });

  test('are those of its own row, whatever stands in the row above', () => {
    const rows = `<table><tr><td>カード名称</td><td>あさひJCBカード</td></tr>
      <tr><td>お引き落とし口座</td><td>みらい銀行 ***2218</td></tr></table>`;
    expect(told(rows, 'ja')).toEqual(['masked 2218 bank-account']);
  });

  test.each(['0900-***-217', '010-****-1234'])('%s is a phone number', (phone) => {
    expect(told(row('Customer number', phone))).toEqual([]);
  });
});
