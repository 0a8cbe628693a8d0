import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const customer = {
  customer: { name: { given: 'Ada', family: 'Okafor' }, email: 'ada@example.com' },
};
const guest = { customer: { email: 'guest@example.com' } };
const order = { type: 'order-confirmation' };
const rest = '\n\nYour order is on its way.\n';

testRule(rule, {
  accepts: [
    { text: `Hi {{customer.name.given}},${rest}`, customer, message: order },
    { text: `Dear Mrs {{customer.name.family}},${rest}`, customer, message: order },
    {
      because: 'a guest has no name',
      text: `Dear customer,${rest}`,
      customer: guest,
      message: order,
    },
    {
      because: 'a name that is a generic word',
      text: `Hi {{customer.name.given}},${rest}`,
      customer: { customer: { name: { given: 'Friend' }, email: 'f@example.com' } },
      message: order,
    },
    {
      because: 'the type owes no greeting',
      text: 'Hello!\n\nYour code is 402913.',
      customer,
      message: { type: 'one-time-code' },
    },
    {
      because: 'an empty slot is another fault',
      text: `Hi {{customer.name.nickname}},${rest}`,
      customer,
      message: order,
    },
  ],
  reports: [
    {
      text: `Dear customer,${rest}`,
      customer,
      message: order,
      findings: [{ message: 'generic', over: 'Dear customer,' }],
    },
    {
      because: 'the type is not known',
      text: `Hi there,${rest}`,
      customer,
      findings: [{ message: 'generic', over: 'Hi there,' }],
    },
    {
      because: 'each part by itself',
      html: `<p>Greetings,</p><p>Your order is on its way.</p>`,
      text: `Hi {{customer.name.given}},${rest}`,
      customer,
      message: order,
      findings: [{ message: 'generic', over: 'Greetings,' }],
    },
  ],
});
