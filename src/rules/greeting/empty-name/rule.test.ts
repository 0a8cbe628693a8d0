import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const noName = { customer: { name: { given: '' }, email: 'ada@example.com' } };
const rest = '\n\nYour order is on its way.\n';

testRule(rule, {
  accepts: [
    {
      text: `Dear {{customer.name.given}},${rest}`,
      customer: { customer: { name: { given: 'Ada' } } },
    },
    { text: `Hello everyone,${rest}`, customer: noName },
    {
      text: `Hi{{#if customer.name.given}} {{customer.name.given}}{{/if}},${rest}`,
      customer: noName,
    },
    { because: 'prose is not a greeting', text: 'Say hi , then carry on.' },
  ],
  reports: [
    {
      text: `Dear {{customer.name.given}},${rest}`,
      customer: noName,
      findings: [{ message: 'missingName', over: 'Dear ,' }],
    },
    {
      because: 'across tags',
      html: '<p>Hi <b>{{customer.name.given}}</b>,</p><p>Your order is on its way.</p>',
      customer: noName,
      findings: [{ message: 'missingName', over: 'Hi ,' }],
    },
    {
      because: 'two spaces are left where the greeting reads well without a name',
      html: '<p>नमस्ते  जी,</p><p>आपका ऑर्डर भेज दिया गया है।</p>',
      customer: noName,
      findings: [{ message: 'missingName', over: 'नमस्ते जी,' }],
    },
    {
      because: 'a word that is known to greet nobody, and the space before its comma',
      text: `Alright {{customer.name.given}},${rest}`,
      customer: noName,
      findings: [{ message: 'missingName', over: 'Alright ,' }],
    },
    {
      because: 'a type that owes no greeting',
      text: `Hi {{customer.name.given}},\n\nYour code is 402913.`,
      customer: noName,
      message: { type: 'one-time-code' },
      findings: [{ message: 'missingName', over: 'Hi ,' }],
    },
  ],
});
