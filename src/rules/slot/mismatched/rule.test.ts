import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const order = {
  total: '84.90',
  subtotal: 79.9,
  shipping: { price: '5.00' },
  tax: 14.15,
  orderDate: '2026-03-01',
  shippedAt: '2026-03-03',
  deliveryDate: '2026-03-12',
  shippingAddress: { name: 'Ada Okafor', line1: '4 Elm Row', city: 'Leeds', zip: 'LS2 7EE' },
  billingAddress: { name: 'Okafor Ltd', line1: '1 High St', city: 'York', zip: 'YO1 7AA' },
};
const customer = { order, refund: { amount: 20 }, credit: { amount: 12000 } };
const address = (path: string): string =>
  ['name', 'line1', 'city', 'zip'].map((part) => `{{${path}.${part}}}`).join('\n');

testRule(rule, {
  accepts: [
    { text: 'Total: {{order.total}}\nRefund: {{refund.amount}}\nTax | {{order.tax}}', customer },
    { because: 'the total of a refund', text: 'Total: {{refund.amount}}', customer },
    { because: 'another total', text: 'Total savings: {{order.tax}}', customer },
    { because: 'a total before tax', text: 'Total before tax: {{order.subtotal}}', customer },
    { because: 'no label of this', text: 'Total before discount: {{order.subtotal}}', customer },
    {
      because: 'announced on both sides',
      text: 'Your order total of {{order.total}} has been refunded.',
      customer,
    },
    { because: 'of unknown role', text: 'Refund: {{paid}}', customer: { ...customer, paid: 84.9 } },
    {
      because: 'the shop knows no other amount',
      text: 'Refund: {{order.total}}',
      customer: { order },
    },
    {
      because: 'declared to be nothing of the kind',
      text: 'Refund: {{order.total}}',
      customer,
      config: { facts: { roles: [{ path: 'order.total', role: 'none' }] } },
    },
    {
      because: 'a label of several things',
      text: 'Delivery: {{order.shipping.price}}\nDelivery: {{order.deliveryDate}}',
      customer,
    },
    {
      because: 'both addresses in their places',
      text: `Ship to:\n${address('order.shippingAddress')}\n\nBill to:\n${address('order.billingAddress')}`,
      customer,
    },
    {
      because: 'one address serves as both',
      text: `Billing address\n${address('order.shippingAddress')}`,
      customer: { order: { ...order, billingAddress: order.shippingAddress } },
    },
    {
      because: 'the name on the bill may be on the parcel',
      text: 'Ship to:\n{{order.billingAddress.name}}\n{{order.shippingAddress.line1}}',
      customer,
    },
    {
      because: 'two columns of several lines',
      html: `<table><tr><th>Ship to</th><th>Bill to</th></tr>
        <tr><td>{{order.shippingAddress.line1}}<br>{{order.shippingAddress.city}}</td>
        <td>{{order.billingAddress.line1}}<br>{{order.billingAddress.city}}</td></tr></table>`,
      customer,
    },
    {
      because: 'the blocks stand side by side, each under its heading',
      html: `<table><tr><td>Ship to</td><td>Bill to</td></tr><tr><td>{{order.shippingAddress.line1}}</td>
        <td>{{order.billingAddress.line1}}</td></tr></table>`,
      customer,
    },
  ],
  reports: [
    {
      because: 'behind a colon',
      text: 'Refund amount: £{{order.total}}',
      customer,
      findings: [{ message: 'another', over: '84.90' }],
    },
    {
      because: 'in the next cell',
      html: '<table><tr><td>Order total</td><td>£{{refund.amount}}</td></tr></table>',
      customer,
      findings: [{ message: 'another', over: '20' }],
    },
    {
      because: 'below its label, right by coincidence',
      text: 'Your refund\n£{{order.total}}',
      customer: { ...customer, refund: { amount: 84.9 } },
      findings: [{ message: 'another', over: '84.90' }],
    },
    {
      because: 'in running text',
      text: 'We have refunded £{{order.total}} to your card. £{{order.total}} has been credited.',
      customer,
      findings: [
        { message: 'another', over: '84.90' },
        { message: 'another', over: '84.90' },
      ],
    },
    {
      because: 'under headings of columns',
      html: `<table><tr><td>Subtotal</td><td>Tax</td></tr>
        <tr><td>{{order.tax}}</td><td>{{order.tax}}</td></tr></table>`,
      customer,
      findings: [{ message: 'another', over: '14.15' }],
    },
    {
      because: 'dates',
      text: 'It will be delivered on {{order.shippedAt}}.\nShipped: {{order.deliveryDate}}',
      customer,
      findings: [
        { message: 'another', over: '2026-03-03' },
        { message: 'another', over: '2026-03-12' },
      ],
    },
    {
      because: 'in German',
      text: 'Erstattungsbetrag: {{order.total}} €\nLiefertermin: {{order.shippedAt}}',
      customer,
      findings: [
        { message: 'another', over: '84.90' },
        { message: 'another', over: '2026-03-03' },
      ],
    },
    {
      because: 'declared in the dictionary',
      text: 'Refund: {{a}}',
      customer: { a: 1, b: 2 },
      config: {
        facts: {
          roles: [
            { path: 'a', role: 'amount.total' },
            { path: 'b', role: 'amount.refund' },
          ],
        },
      },
      findings: [{ message: 'another', over: '1' }],
    },
    {
      because: 'a whole address, once',
      text: `Shipping address:\n${address('order.billingAddress')}`,
      customer,
      findings: [{ message: 'anotherAddress', over: '1 High St' }],
    },
    {
      because: 'half an address',
      text: 'Ship to:\n{{order.shippingAddress.line1}}\n{{order.billingAddress.city}} {{order.shippingAddress.zip}}',
      customer,
      findings: [{ message: 'another', over: 'York' }],
    },
    {
      because: 'half an address on one line, in the same town',
      html: '<p>Deliver to {{order.shippingAddress.line1}}, {{order.billingAddress.city}}</p>',
      customer: {
        order: { ...order, billingAddress: { ...order.billingAddress, city: 'Leeds' } },
      },
      findings: [{ message: 'another', over: 'Leeds' }],
    },
    {
      because: 'half an address in one of two columns',
      html: `<table><tr><th>Ship to</th><th>Bill to</th></tr>
        <tr><td>Ada<br>{{order.shippingAddress.line1}}<br>{{order.billingAddress.city}}</td>
        <td>Ada Ltd<br>{{order.billingAddress.line1}}<br>{{order.billingAddress.city}}</td></tr></table>`,
      customer,
      findings: [{ message: 'another', over: 'York' }],
    },
    {
      because: 'behind a dash',
      text: 'Order A-10023 - total {{order.tax}}',
      customer,
      findings: [{ message: 'another', over: '14.15' }],
    },
  ],
});
