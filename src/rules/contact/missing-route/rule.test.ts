import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const order = { type: 'order-confirmation' };
const text = 'Hi Ada,\n\nYour order is on its way.\n';

testRule(rule, {
  accepts: [
    { text: `${text}\nQuestions? Write to help@kestrel.example.`, message: order },
    { text: `${text}\nQuestions? Call +44 20 7946 0018.`, message: order },
    {
      because: "the sender's number, which lies beside the customer's name",
      text: `${text}\nQuestions? Call {{supportPhone}}.\n`,
      message: order,
      customer: { name: 'Ada Okafor', email: 'ada@example.com', supportPhone: '+1 202-555-0143' },
    },
    { because: 'the type owes none', text, message: { type: 'one-time-code' } },
    {
      because: 'a sender who refuses replies is another fault',
      text,
      message: { ...order, from: 'Kestrel <no-reply@kestrel.example>' },
    },
    {
      because: 'a route that is there and broken is another fault',
      html: '<p>Hi Ada,</p><p>Your order is on its way.</p><p><a href="mailto:">Write to us</a></p>',
      message: order,
    },
  ],
  reports: [
    { text, message: order, findings: [{ message: 'missing', over: '' }] },
    {
      because: 'a route that only the text part has',
      html: '<p>Hi Ada,</p><p>Your order is on its way.</p>',
      text: `${text}\nQuestions? Call +44 20 7946 0018.`,
      message: order,
      findings: [{ message: 'missing', over: '' }],
    },
    {
      because: "the customer's own address",
      text: `${text}\nWe write to {{customer.email}} about it.\n`,
      message: order,
      customer: { customer: { name: { given: 'Ada' }, email: 'Ada@example.com' } },
      findings: [{ message: 'missing', over: '' }],
    },
    {
      because: 'the address that the customer asks to change to',
      text: `${text}\nWe will write to {{newEmail}} from now on.\n`,
      message: order,
      customer: {
        customer: { name: { given: 'Ada' }, email: 'ada@example.com' },
        newEmail: 'ada@example.org',
      },
      findings: [{ message: 'missing', over: '' }],
    },
    {
      because: "a number of the customer's delivery address",
      text: `${text}\nDelivery to 4 Elm Row, phone {{order.shippingAddress.phone}}.\n`,
      message: order,
      customer: {
        customer: { name: { given: 'Ada' } },
        order: { shippingAddress: { fullName: 'Bo Lind', phone: '+92 300 5550123' } },
      },
      findings: [{ message: 'missing', over: '' }],
    },
    {
      because: 'an identifier of the record that is written as a phone number',
      text: `${text}\nYour dish: +1 202-555-0143\n`,
      message: order,
      customer: {
        customer: { name: { given: 'Ada' }, subscriberId: '+1 202-555-0143' },
      },
      findings: [{ message: 'missing', over: '' }],
    },
    {
      because: 'a hidden route',
      html: '<p>Hi Ada,</p><p>Your order is on its way.</p><p style="display:none">Write to help@kestrel.example</p>',
      message: order,
      findings: [{ message: 'missing', over: '' }],
    },
  ],
});
