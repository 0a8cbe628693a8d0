import type { Files } from '../support/make-project.ts';

/** A small shop whose one message is as it should be. */
export const shop: Files = {
  'templates/order-confirmation.hbs': [
    '---',
    'type: order-confirmation',
    'subject: Your order {{order.number}}',
    'from: Kite & Co <hello@kite.example>',
    '---',
    '<html lang="en"><body>',
    '<p>Dear {{customer.name.given}},</p>',
    '<p>Thank you for your order {{order.number}}.</p>',
    '<p>Questions? Call us on <a href="tel:+442079460123">+44 20 7946 0123</a>.</p>',
    '</body></html>',
    '',
  ].join('\n'),
  'fixtures/customers/ada.yaml': [
    'customer:',
    '  name: { given: Ada, family: Okafor }',
    '  locale: en-GB',
    '  email: ada@example.com',
    'order:',
    '  number: A-10023',
    '  internalNumber: "88417776"',
    '',
  ].join('\n'),
  'fixtures/customers/bruno.yaml': [
    'customer:',
    '  name: { given: Bruno, family: Rossi }',
    '  locale: en-GB',
    '  email: bruno@example.com',
    'order:',
    '  number: A-20417',
    '  internalNumber: "55129034"',
    '',
  ].join('\n'),
};

/** The same shop, which greets nobody. */
export const rudeShop: Files = {
  ...shop,
  'templates/order-confirmation.hbs': String(shop['templates/order-confirmation.hbs']).replace(
    'Dear {{customer.name.given}},',
    'Greetings,',
  ),
};
