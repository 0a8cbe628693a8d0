import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const ada = {
  customer: {
    name: { given: 'Ada' },
    cards: [{ brand: 'visa', number: '4000 0566 5566 1908', last4: '1908' }],
  },
  order: { number: 'A-10023', internalNumber: '7776' },
  payment: { display: '5555' },
};

testRule(rule, {
  accepts: [
    { text: 'Your card ending in {{customer.cards.[0].last4}}.', customer: ada },
    { text: 'Order number: {{order.number}}', customer: ada },
    {
      because: "a carrier that calls its number an order's",
      html: '<p><a href="https://khachhang.ghn.vn/?order_code={{trackingCode}}">Go</a></p>',
      customer: { ...ada, trackingCode: 'GHN5F7KQ2M' },
    },
    {
      because: 'a page on which the shop follows an order',
      html: '<p><a href="https://shop.example/tracking/{{order.number}}">Go</a></p>',
      customer: ada,
    },
    {
      because: 'money',
      text: 'A fee ending in 7776 cents, order total 7776.00 EUR.',
      customer: ada,
    },
    {
      because: 'nothing of the kind in the record',
      text: 'Your card ending in {{payment.display}}.',
      customer: { ...ada, customer: { name: { given: 'Ada' } } },
      cannotTell: ['sourceUnknown'],
    },
    {
      because: 'a reference may be the number of anything',
      text: 'Please quote reference 778811 when you call.',
      customer: ada,
      cannotTell: ['nothingToCompare'],
    },
    {
      because: 'parcels are judged by the tracking rules',
      text: 'Tracking number: {{order.number}}',
      customer: { ...ada, shipments: [{ carrier: 'UPS', trackingNumber: '1Z5R89390357567127' }] },
      message: { type: 'shipping-notification' },
    },
    {
      because: 'the order and the booking are both told',
      text: 'Booking number: {{order.number}}\n\nYour reference {{booking.code}}',
      customer: { ...ada, booking: { code: 'XK77PQ' } },
    },
    {
      because: 'a month is the number of a statement, whatever stands nearest',
      text: 'Statement of account no. 11/2026',
      customer: { account: { number: '2600514417' }, statement: { number: '11/2026' } },
    },
    {
      because: 'a payment reference is composed of other numbers',
      text: 'Payment reference: HR01 {{customer.number}}-2026',
      customer: { customer: { number: '2044871' }, payment: { reference: '2044871-2026' } },
    },
  ],
  reports: [
    {
      because: 'what the label names first is in the record, and shown nowhere',
      text: 'Contract number: {{customer.number}}',
      customer: { customer: { number: '3008841' }, contract: { number: 'S-25-711902' } },
      findings: [{ message: 'notTheirsBut', over: '3008841' }],
    },
    {
      because: 'a number of a meter',
      text: 'Customer number: {{meter.number}}',
      customer: { customer: { number: '3008841' }, meter: { number: '55019920' } },
      findings: [{ message: 'notTheirsBut', over: '55019920' }],
    },
    {
      because: 'the key of a database',
      text: 'Order number: {{order.id}}',
      customer: { order: { id: '88120447', number: 'A-10023' } },
      findings: [{ message: 'notTheirsBut', over: '88120447' }],
    },
    {
      because: 'digits split by tags and a no-break space',
      html: '<p>Your account ending&nbsp;in <b>{{order.internalNumber}}</b> is being credited.</p>',
      customer: ada,
      findings: [{ message: 'notTheirsBut', over: '7776' }],
    },
    {
      because: 'across table cells',
      html: '<table><tr><td>Card ending in</td><td>{{order.internalNumber}}</td></tr></table>',
      customer: ada,
      findings: [{ message: 'notTheirsBut', over: '7776' }],
    },
    {
      because: 'inside a loop, through a partial hash and a block parameter',
      text: '{{#each customer.cards as |card|}}Card ending in {{@root.order.internalNumber}}.{{/each}}',
      customer: ada,
      findings: [{ message: 'notTheirsBut', over: '7776' }],
    },
    {
      because: 'literal digits',
      text: 'Your card ending in 5555 is being credited.',
      customer: ada,
      findings: [{ message: 'notTheirsBut', over: '5555' }],
    },
    {
      because: 'in the subject',
      text: 'Hello.',
      message: { subject: 'Credit to your card ending in {{order.internalNumber}}' },
      customer: ada,
      findings: [{ message: 'notTheirsBut', over: '7776' }],
    },
    {
      because: 'a field of unknown kind, beside a card to compare with',
      text: 'Your card ending in {{payment.display}}.',
      customer: ada,
      findings: [{ message: 'notTheirsBut', over: '5555' }],
    },
  ],
});
