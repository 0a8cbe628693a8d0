// Mails as a mail catcher keeps them: the same for the same number.

const PARAGRAPHS = [
  'Thank you for your order. We have packed everything with care and will tell you as soon as it leaves us.',
  'Vielen Dank für Ihre Bestellung. Wir haben alles sorgfältig verpackt und melden uns, sobald es unterwegs ist.',
  'Merci pour votre commande. Nous avons tout emballé avec soin et vous écrirons dès le départ du colis.',
  'ご注文ありがとうございます。商品は丁寧に梱包し、発送の際に改めてご連絡いたします。',
  'Спасибо за заказ. Мы всё тщательно упаковали и напишем вам, как только посылка отправится.',
];

/** `number` from 0. Encodings, languages, lengths and shapes take turns; every tenth has a fault of its own. */
export function mailNumber(number) {
  const paragraph = PARAGRAPHS[number % PARAGRAPHS.length];
  const greeting = number % 10 === 0 ? `Dear {{name_${number}}},` : `Dear customer ${number},`;
  const order = `A-${10_000 + number}`;
  const rows = 5 + ((number * 37) % 60);
  const html = [
    '<!doctype html><html><head><style>.a{color:#333}@media(max-width:600px){.a{width:100%}}</style></head><body>',
    `<p>${greeting}</p><p>${paragraph}</p><p>Order number ${order}</p><table role="presentation">`,
    ...Array.from(
      { length: rows },
      (_, row) =>
        `<tr><td class="a" style="padding:8px">${paragraph.slice(0, 40)} ${row}</td><td><a href="https://shop.example/p/${number}/${row}">${row + 1}</a></td></tr>`,
    ),
    '</table><p>Call us on <a href="tel:+442079460123">+44 20 7946 0123</a>.</p></body></html>',
  ].join('\n');
  const text = `${greeting}\n\n${paragraph}\n\nOrder number ${order}\nCall us on +44 20 7946 0123.\n`;
  const encode = [quotedPrintable, base64, (content) => content][number % 3];
  const encoding = ['quoted-printable', 'base64', '8bit'][number % 3];
  const part = (type, content) =>
    [
      `Content-Type: ${type}; charset=utf-8`,
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      encode(content),
    ].join('\r\n');
  const headers = [
    'From: Kite & Co <hello@kite.example>',
    `To: customer-${number}@example.com`,
    `Subject: Your order ${order}`,
    'MIME-Version: 1.0',
  ];
  if (number % 4 === 3) return [...headers, part('text/html', html), ''].join('\r\n');
  return [
    ...headers,
    `Content-Type: multipart/mixed; boundary="b${number}"`,
    '',
    `--b${number}`,
    part('text/plain', text),
    `--b${number}`,
    part('text/html', html),
    ...(number % 7 === 0 ? [`--b${number}`, attachment(number)] : []),
    `--b${number}--`,
    '',
  ].join('\r\n');
}

const attachment = (number) =>
  [
    'Content-Type: application/pdf',
    'Content-Disposition: attachment; filename="invoice.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    lines(Buffer.alloc(100_000, number).toString('base64')),
  ].join('\r\n');

const base64 = (content) => lines(Buffer.from(content).toString('base64'));

const lines = (text) => text.match(/.{1,76}/g).join('\r\n');

function quotedPrintable(content) {
  const encoded = [...Buffer.from(content)]
    .map((byte) => {
      const isPlain = byte === 10 || (byte >= 32 && byte < 127 && byte !== 61);
      return isPlain
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
  return encoded
    .split('\n')
    .map((line) => line.match(/(?:=[\dA-F]{2}|[^=]){1,72}/g)?.join('=\r\n') ?? '')
    .join('\r\n');
}
