import { describe, expect, test } from 'vitest';
import { textAt } from '../../../model/message.ts';
import { readingOf } from '../../../../test/support/reading-of.ts';

const told = (
  parts: Parameters<typeof readingOf>[0],
  about?: Parameters<typeof readingOf>[1],
): string[] =>
  readingOf(parts, about).claims.map(
    ({ form, shown, accepts }) => `${form} ${shown} ${accepts[0]}`,
  );

test('a whole number is no end of one', () => {
  const text = 'Visa ending in 4012 8888 8888 1881.';
  expect(told({ text }, { known: ['4012 8888 8888 1881'] })).toEqual([
    'full 4012 8888 8888 1881 payment-card',
  ]);
});

test.each([
  ['Visa ending in 8210, 264,000', ['ending 8210 payment-card']],
  ['Visa ending in 8210, 264', ['ending 8210 payment-card']],
  ['Cards ending in 8210, 1908', ['ending 8210 payment-card', 'ending 1908 payment-card']],
])('an amount behind the end of a card is none: %s', (text, claims) => {
  expect(told({ text })).toEqual(claims);
});

test('what a row is about says its own cell, not the row above', () => {
  const rows = [
    ['Product', 'Harbour Gold (Visa)'],
    ['Debited from', 'Shore Bank, Main Branch ****861'],
  ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  expect(told({ html: `<table>${rows.join('')}</table>` })).toEqual([]);
});

test('an address that is written out speaks as an address', () => {
  const text = 'Follow it: https://www.cdek.ru/ru/tracking?order_id=10148820673';
  const { claims } = readingOf({ text });
  expect(claims.map(({ role, accepts }) => [role, accepts])).toEqual([
    ['href', ['shipment', 'order']],
  ]);
});

describe('claims', () => {
  test.each([
    ['Your account ending in 7776 is being credited.', 'ending 7776 payment-card'],
    ['We refunded your card ending in 1908.', 'ending 1908 payment-card'],
    ['Visa ending with 1908', 'ending 1908 payment-card'],
    ['Mastercard ending 1908', 'ending 1908 payment-card'],
    ['Your card that ends in 1908 was declined', 'ending 1908 payment-card'],
    ['Paid with Visa •••• 1908', 'masked 1908 payment-card'],
    ['Paid with Visa ····1908.', 'masked 1908 payment-card'],
    ['Card: **** **** **** 1908', 'masked 1908 payment-card'],
    ['Card number XXXX-XXXX-XXXX-1908', 'masked 1908 payment-card'],
    ['Your card 400005******1908 will be charged', 'masked 1908 payment-card'],
    ['Amex ...1005', 'masked 1005 payment-card'],
    ['Amex …51005', 'masked 51005 payment-card'],
    ['card x7776', 'masked 7776 payment-card'],
    ['Bank account xxx-x-x5583-x', 'masked 5583 bank-account'],
    ['Bank account XXX-X-XX316-2', 'masked 316-2 bank-account'],
    ['Visa 1908', 'ending 1908 payment-card'],
    ['payment method (Visa, 4242)', 'ending 4242 payment-card'],
    ['The last four digits of your card are 4242.', 'ending 4242 payment-card'],
    ['Last 4 digits of card: 4242', 'ending 4242 payment-card'],
    ['•••• 7776 on your Visa', 'masked 7776 payment-card'],
    ['We charged •••• 1908 today', 'masked 1908 payment-card'],
    ['Checking account ending in 6789', 'ending 6789 bank-account'],
    ['Bank account: ****6789', 'masked 6789 bank-account'],
    ['IBAN: DE89 3704 0044 0532 0130 00', 'full DE89 3704 0044 0532 0130 00 bank-account'],
    ['IBAN ending in 3000', 'ending 3000 bank-account'],
    ['Gift card ending in 5512', 'ending 5512 gift-card'],
    ['Gift card number: GC-7781-2231', 'full GC-7781-2231 gift-card'],
    ['Account number: 55190', 'full 55190 customer-account'],
    ['Customer number 5519044', 'full 5519044 customer-account'],
    ['Customer ID: C-55190', 'full C-55190 customer-account'],
    ['Order number: A-10023', 'full A-10023 order'],
    ['Your order A-10023 has shipped', 'full A-10023 order'],
    ['Order #1042', 'full 1042 order'],
    ['Your order #1042 is confirmed', 'full 1042 order'],
    ['Order No. 88417776', 'full 88417776 order'],
    ['Order 100-2037-7776 confirmed', 'full 100-2037-7776 order'],
    ['Order ID 5f3c9a2b', 'full 5f3c9a2b order'],
    ['Order (A-10023)', 'full A-10023 order'],
    ['order with number 88231', 'full 88231 order'],
    ['#88231 – order', 'full 88231 order'],
    ['Order confirmation: A-10023', 'full A-10023 order'],
    ['Tracking number: 1Z999AA10123456784', 'full 1Z999AA10123456784 shipment'],
    ['Tracking #: 9400 1000 0000 0000 0000 00', 'full 9400 1000 0000 0000 0000 00 shipment'],
    ['Your parcel JD014600003SE is on its way', 'full JD014600003SE shipment'],
    ['Consignment no. GB123456785', 'full GB123456785 shipment'],
    ['Invoice no. INV-2026-00017', 'full INV-2026-00017 invoice'],
    ['Invoice INV/2026/17 is due', 'full INV/2026/17 invoice'],
    ['Receipt #: 4471-0092', 'full 4471-0092 invoice'],
    ['Booking reference: XK4P2Q', 'full XK4P2Q booking'],
    ['Confirmation number 778120', 'full 778120 booking'],
    ['Policy number: HP-4471-9', 'full HP-4471-9 policy'],
    ['Your support case 00812345', 'full 00812345 ticket'],
    ['Return number RMA-5512', 'full RMA-5512 return'],
    ['RMA: 551209', 'full 551209 return'],
    ['Trade-in ID: TI-20931', 'full TI-20931 trade-in'],
    ['Membership no. 4417-220', 'full 4417-220 loyalty'],
    ['Transaction ID: ch_3Pq81kLm', 'full ch_3Pq81kLm payment-reference'],
    ['Payment reference 9917-3321', 'full 9917-3321 payment-reference'],
    ['Subscription ID: sub_88121', 'full sub_88121 subscription'],
    ['Card number: 4000 0566 5566 1908', 'full 4000 0566 5566 1908 payment-card'],
    ['Your energy account number is 8800 1234 56', 'full 8800 1234 56 customer-account'],
    ['Parcel 1: 00340434161094042557', 'full 00340434161094042557 shipment'],
    ['Gift card code: GFTX-1234-ABCD', 'full GFTX-1234-ABCD gift-card'],
    ['Please quote reference 12-3456 when you write', 'full 12-3456 order'],
    ['Your order of “Learning kit” (#112-3456789-1234567)', 'full 112-3456789-1234567 order'],
    ['Paid (Mastercard ending in 4321)', 'ending 4321 payment-card'],
    ['Ticket number 220-1144551', 'full 220-1144551 ticket'],
  ])('%s', (text, expected) => {
    expect(told({ text })).toEqual([expected]);
  });

  test.each([
    'Your total is £1,299.00',
    'You saved $2000 on this order',
    'Card holders save 2000 points',
    'Offer ending 31 Dec',
    'Sale ends in 2026',
    'Sale ends in 15 minutes',
    'Your subscription ending 31 December will renew',
    'Dial extension ending in 4',
    'Phone number ending in 4321',
    'Mobile number: 138****1234',
    'We will call you on 010-****-1234',
    'We sent a code to your mobile ending in 4321',
    'Your code is 493021',
    'Your verification code is 493021.',
    'Your account verification code is 493021.',
    '493021 is your sign-in code',
    'Call us on 020 7946 0958',
    'Customer service: 0800 555 0199',
    'Order date: 12/05/2026',
    'Order placed 2026-05-12',
    'Invoice date: 12.05.2026',
    'Your order arrives 12 May 2026',
    'Delivery between 10:00 and 14:00',
    'Order total: 1299.00',
    'Order total 1299',
    'Gift card balance: 5000',
    'Account balance: 5000',
    'SKU: KT-2210',
    'Item no. 220144',
    'Model X1000',
    'Size 42, colour 2201',
    'London SW1A 1AA',
    'Springfield, IL 62704',
    'VAT number GB123456789',
    'Company number 01234567',
    'Member since 2019',
    'Over 20000 orders shipped',
    'Orders over 5000 ship free',
    'Package of 1000 screws',
    'In order to reach 50000 people',
    'Your order of 12 items',
    'Returns accepted within 30 days',
    'GTIN 4006381333931',
    'Use promo code SAVE2000 with your order',
    '2 x 4000 mAh battery pack',
    'Order by 5pm for delivery tomorrow',
    '256GB memory card 4000',
    'Flight BA2490 from gate 12',
    'Version 2026.1',
    'Policy update 2026',
    '24/7 support',
    '***** Rated by 5200 customers',
    'You earned 2500 points with your card',
    'Seat 14A',
    'Subscription renews for 2026-2027 at $99',
    'Use gift card balance of 2500 now',
    'Voucher 12345 can be used until 2027',
    'PO Box 12345, London',
    '•• 20 off ••',
    'Copyright 2026 Kestrel Ltd. Registered in England 07712345.',
  ])('%s makes none', (text) => {
    expect(told({ text })).toEqual([]);
  });

  test.each([
    [
      'neighbouring cells',
      '<table><tr><td>Order number</td><td>A-10023</td></tr></table>',
      'full A-10023 order',
    ],
    [
      'a cell with a mask',
      '<table><tr><td>Paid with</td><td>Visa •••• 1908</td></tr></table>',
      'masked 1908 payment-card',
    ],
    [
      'the head of the column',
      '<table><tr><th>Date</th><th>Order number</th></tr><tr><td>12 May</td><td>A-10023</td></tr></table>',
      'full A-10023 order',
    ],
    ['the line above', '<p>Tracking number</p><p>RR123456785GB</p>', 'full RR123456785GB shipment'],
    ['the line above a mask', '<p>Payment method</p><p>•••• 1908</p>', 'masked 1908 payment-card'],
    ['an alternative text', '<img alt="Card ending in 1908">', 'ending 1908 payment-card'],
    [
      'a title',
      '<html><head><title>Order A-10023</title></head><body></body></html>',
      'full A-10023 order',
    ],
    [
      'a button',
      '<a href="https://example.com">Pay invoice 2026-0017</a>',
      'full 2026-0017 invoice',
    ],
    [
      'what only Outlook shows',
      '<p>Bye.</p><!--[if mso]><p>Order A-10023</p><![endif]-->',
      'full A-10023 order',
    ],
    ['a query', '<a href="https://example.com/o?order_id=A-10023">Look</a>', 'full A-10023 order'],
    [
      'a path',
      '<a href="https://example.com/track/RR123456785GB">Look</a>',
      'full RR123456785GB shipment',
    ],
    [
      'a path with spaces',
      '<a href="https://example.com/orders/4000 0566 5566 1908/help">Look</a>',
      'full 4000 0566 5566 1908 order',
    ],
    [
      'tags and spaces that do not break',
      '<p>account <b>ending</b>&nbsp;in&nbsp;<span>77</span><span>76</span></p>',
      'ending 7776 payment-card',
    ],
  ])('in %s', (_, html, expected) => {
    expect(told({ html })).toEqual([expected]);
  });

  test('in subject and preheader', () => {
    expect(
      told({ subject: 'Your order A-10023 has shipped', preheader: 'Card ending in 1908' }),
    ).toEqual(['full A-10023 order', 'ending 1908 payment-card']);
  });

  test.each([
    ['Karte endet auf 1908', 'de', 'ending 1908 payment-card'],
    ['Ihre Bestellung Nr. 10023 ist unterwegs', 'de', 'full 10023 order'],
    ['Bestellnummer: A-10023', 'de', 'full A-10023 order'],
    ['Ihre Kreditkarte mit den letzten vier Ziffern 1908', 'de', 'ending 1908 payment-card'],
    ['Das Konto mit der Endung 7776', 'de', 'ending 7776 payment-card'],
    ['Sendungsnummer 00340434161094042557', 'de', 'full 00340434161094042557 shipment'],
    ['1908 で終わるカードに返金しました', 'ja', 'ending 1908 payment-card'],
    ['カード番号下4桁：１９０８', 'ja', 'ending 1908 payment-card'],
    ['クレジットカード（末尾1908）', 'ja', 'ending 1908 payment-card'],
    ['ご注文番号：Ａ－１００２３', 'ja', 'full A-10023 order'],
    ['お問い合わせ番号　1234-5678-9012', 'ja', 'full 1234-5678-9012 shipment'],
    ['お支払い方法：VISA ＊＊＊＊1908', 'ja', 'masked 1908 payment-card'],
    ['Order number: ١٠٠٢٣', 'en', 'full 10023 order'],
    ['Kadi •••• 1908', 'sw', 'masked 1908 payment-card'],
  ])('%s (%s)', (text, locale, expected) => {
    expect(told({ text }, { locale })).toEqual([expected]);
  });

  test.each([
    ['Bestelldatum: 12.05.2026', 'de'],
    ['Ihr Bestätigungscode lautet 493021', 'de'],
    ['Rufen Sie uns an: 030 23125 123', 'de'],
    ['Angebot endet am 31. Dezember', 'de'],
    ['合計 12,800円', 'ja'],
    ['ご注文日 2026年5月12日', 'ja'],
    ['認証コード 493021', 'ja'],
    ['電話番号 0120-123-456', 'ja'],
  ])('%s (%s) makes none', (text, locale) => {
    expect(told({ text }, { locale })).toEqual([]);
  });

  test('a known value is found in a form that no grammar knows', () => {
    expect(told({ text: 'Your order is ABCD-EFGH.' }, { known: ['ABCD-EFGH'] })).toEqual([
      'full ABCD-EFGH order',
    ]);
    expect(told({ text: 'Your order is 10 023 441.' }, { known: ['10023441'] })).toEqual([
      'full 10 023 441 order',
    ]);
    expect(told({ text: 'ABCD-EFGH' }, { known: ['ABCD-EFGH'] })).toEqual([]);
  });

  test.each([
    ['Bestellnummer: A-10023', 'full A-10023 order'],
    ['Bestellnummer | A-10023', 'full A-10023 order'],
    ['注文番号 A-10023', 'full A-10023 order'],
    ['Rechnungsnummer\nA-10023', 'full A-10023 invoice'],
    ['Thanks for your order, Rechnungsnummer A-10023', 'full A-10023 invoice'],
  ])('a known value under a label of another language: %j', (text, expected) => {
    expect(told({ text }, { locale: 'en', known: ['A-10023'] })).toEqual([expected]);
    expect(told({ text: text.replaceAll('A-10023', '77-1') }, { locale: 'en' })).toEqual([]);
  });

  test.each([
    ['Confirmation code: X7K2P9', 'en'],
    ['Your confirmation code is X7K2P9', 'en'],
    ['Bestätigungscode: X7K2P9', 'de'],
    ['確認コード：X7K2P9', 'ja'],
  ])('%s is a claim where the code is known', (text, locale) => {
    expect(told({ text }, { locale, known: ['X7K2P9'] })).toEqual(['full X7K2P9 booking']);
    expect(told({ text }, { locale })).toEqual([]);
  });

  test('a booking code is a claim, a one-time code none', () => {
    expect(told({ text: 'Booking code: X7K2P9' })).toEqual(['full X7K2P9 booking']);
    expect(told({ text: 'Your one-time code: 493021' }, { known: ['493021'] })).toEqual([]);
  });

  test('an amount is not the next of several endings', () => {
    expect(told({ text: 'Visa ending in 8210, 264,000 won' })).toEqual([
      'ending 8210 payment-card',
    ]);
  });

  test('several numbers share a label', () => {
    expect(told({ text: 'Orders A-10023 and A-10024 have shipped' })).toEqual([
      'full A-10023 order',
      'full A-10024 order',
    ]);
    expect(told({ text: 'Order A-10023 was paid with Visa •••• 1908' })).toEqual([
      'full A-10023 order',
      'masked 1908 payment-card',
    ]);
  });

  test('an abbreviation ends no clause', () => {
    expect(told({ text: 'Thank you. Your invoice no. 445190 is due.' })).toEqual([
      'full 445190 invoice',
    ]);
  });

  test('points at the digits', () => {
    const html = '<p>account ending in <b>7776</b>.</p>';
    const [claim] = readingOf({ html }).claims;
    const parts = { html: { name: 'html' as const, content: html } };
    const message = { parts } as Parameters<typeof textAt>[0];
    expect(claim && textAt(message, claim.shownAt)).toBe('7776');
    expect(claim?.phrase).toBe('account ending in 7776');
  });

  test('a long line is one line', () => {
    for (const piece of [
      '* ',
      'x',
      '…',
      'order ',
      'order 1',
      'ending in ',
      '1908 ',
      'A-1-',
      'last four digits of ',
      '. ',
      'Hi ',
    ]) {
      expect(readingOf({ text: piece.repeat(2_000) }).lines, piece).toHaveLength(1);
    }
  });
});
