import type { Files } from '../support/make-project.ts';

/** A shop that has one of every kind of input. */
export const shop: Files = {
  'package.json': '{ "name": "shop", "type": "module" }',
  'sendlint.config.yaml': [
    'from: Kite & Co <hello@kite.example>',
    'handlebars: { helpers: [helpers/money.ts, helpers/shout.js] }',
    'subjects: subjects.yaml',
    'load: ./load.mjs',
    'facts:',
    '  identifiers:',
    '    - { path: order.number, kind: order }',
    'rules:',
    '  contact/email-only: error',
    '',
  ].join('\n'),
  'helpers/money.ts':
    "import { cents } from './cents.ts';\nexport const money = (amount: number) => `£${cents(amount)}`;\n",
  'helpers/shout.js':
    'export function shout(options) {\n  const said = options.fn(this);\n  return said.length > 24 ? `${said.toUpperCase()}!` : said;\n}\n',
  'helpers/cents.ts': 'export const cents = (amount: number) => amount.toFixed(2);\n',
  'load.mjs':
    'export default () => [{ name: "welcome", subject: "Welcome", html: "<p>Dear {{customer.name.given}},</p><p>Welcome to the shop.</p>" }];\n',
  'subjects.yaml': 'shipped: Your parcel {{order.number}}\nplain: Thanks\n',
  'templates/order.mjml': [
    '---',
    'type: order-confirmation',
    'subject: Your order {{order.number}}',
    '---',
    '<mjml><mj-head><mj-include path="./partials/head.mjml" /></mj-head><mj-body><mj-section><mj-column>',
    '<mj-text>Dear {{customer.name.given}}, thank you for your order {{order.number}}.</mj-text>',
    '<mj-text>It costs {{money order.total}}.</mj-text>',
    '{{> footer}}',
    '</mj-column></mj-section></mj-body></mjml>',
    '',
  ].join('\n'),
  'templates/partials/head.mjml': '<mj-title>Kite</mj-title>\n',
  'templates/shipped.hbs':
    '<p>Greetings,</p>\n<p>Your order {{order.number}} is on its way.</p>\n{{> footer}}\n',
  'templates/shipped.de.hbs':
    '<p>Hallo {{customer.name.given}},</p>\n<p>Ihre Bestellung {{order.number}} kommt.</p>\n',
  'templates/loud.hbs':
    '<p>Dear {{customer.name.given}},</p>\n<p>{{#shout}}For {{customer.name.given}} {{customer.name.family}}: {{order.number}}{{/shout}}</p>\n',
  'templates/note.liquid':
    '<p>Dear {{ customer.name.given }},</p>\n<p>order {{ order.number }}</p>\n{% render "signature" %}\n',
  'templates/partials/signature.liquid': '<p>Your shop</p>\n',
  'templates/plain.hbs': '<p>Dear {{customer.name.given}}, thanks for your visit.</p>\n',
  'templates/partials/footer.hbs':
    '<p>Questions? <a href="mailto:help@kite.example">Write to us</a></p>\n',
  'templates/partials/unused.hbs': '<p>Nobody sees this.</p>\n',
  'fixtures/customers/ada.yaml': [
    'customer:',
    '  name: { given: Ada, family: Okafor }',
    '  locale: en-GB',
    '  email: ada@example.com',
    'order: { number: A-10023, total: 12.5 }',
    '',
  ].join('\n'),
  'fixtures/customers/bruno.yaml': [
    'customer:',
    '  name: { given: Bruno, family: Rossi }',
    '  locale: de-DE',
    '  email: bruno@example.com',
    'order: { number: B-20417, total: 99 }',
    '',
  ].join('\n'),
  'fixtures/customers/chidi.ts':
    "import { order } from '../shared/order.ts';\nexport default { customer: { name: { given: 'Chidi', family: 'Eze' }, locale: 'en-GB', email: 'chidi@example.com' }, order };\n",
  'fixtures/shared/order.ts': "export const order = { number: 'C-30555', total: 7 };\n",
  'fixtures/cases/order.yaml': [
    'message: order',
    'customers: [ada]',
    'expect:',
    '  - shows: A-10023',
    '---',
    'message: order',
    'customers: [ada]',
    'data: { order: { total: 0 } }',
    'expect:',
    '  - shows: £0.00',
    '',
  ].join('\n'),
};
