import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const customer = {
  customer: { name: { given: 'Ada', family: 'Okafor' }, email: 'ada@example.com' },
};
const order = { type: 'order-confirmation' };
const text = 'We have received your order and will send it tomorrow.';

testRule(rule, {
  accepts: [
    { text: `Hi,\n\n${text}`, customer, message: order },
    { because: 'the type owes none', text, customer, message: { type: 'one-time-code' } },
    {
      because: 'who asked for a new password knows whom it is for',
      text,
      customer,
      message: { type: 'password-reset' },
    },
    {
      because: 'a short form of the name, behind the name of the sender',
      text: 'Colibri: Fer, your top-up of 100 is done.',
      customer: { account: { given_name: 'Fernanda', email: 'f@example.com' } },
      message: { type: 'payment-received' },
    },
    {
      because: 'two words with a comma between',
      html: '<p>Soz, {{customer.name.given}}.</p><p>We have hit a snag.</p>',
      customer,
      message: order,
    },
    {
      because: 'a text message that begins with the name',
      text: 'Ada, 9.50 back for order A-10023 on card **4242.',
      customer,
      message: { type: 'refund' },
    },
    {
      because: 'a guest',
      text,
      customer: { customer: { email: 'g@example.com' } },
      message: order,
    },
    { because: 'the type is not known', text, customer, cannotTell: ['noType'] },
    {
      because: 'the first sentence says the name',
      text: `Thank you for your order, {{customer.name.given}}!\n\n${text}`,
      customer,
      message: order,
    },
    {
      because: 'a salutation without a word that opens it',
      html: `<p>KESTREL</p><p>Mr. {{customer.name.family}},<br><br>${text}</p>`,
      customer,
      message: order,
    },
  ],
  reports: [
    { text, customer, message: order, findings: [{ message: 'missing', over: '' }] },
    {
      because: 'a word before a comma is no name',
      text: 'Unbelievably, your order has arrived with us only today.',
      customer,
      message: order,
      findings: [{ message: 'missing', over: '' }],
    },
    {
      because: 'in one of two parts',
      html: `<p>Hi {{customer.name.given}},</p><p>${text}</p>`,
      text,
      customer,
      message: order,
      findings: [{ message: 'missing', over: '' }],
    },
  ],
});
