import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const text = 'Hi Ada,\n\nYour order is on its way.\n\nWrite to help@kestrel.example';

testRule(rule, {
  accepts: [
    { text: `${text} or call +44 20 7946 0018.`, message: { type: 'shipping-notification' } },
    { because: 'the type owes none', text, message: { type: 'one-time-code' } },
    { because: 'no route is another fault', text: 'Hi Ada,', message: { type: 'welcome' } },
  ],
  reports: [
    {
      because: 'a type that owes some way',
      text,
      message: { type: 'welcome' },
      findings: [{ message: 'emailOnly', over: 'help@kestrel.example', severity: 'warning' }],
    },
    {
      because: 'a type that owes a human',
      text,
      message: { type: 'shipping-notification' },
      findings: [{ message: 'humanOwed', over: 'help@kestrel.example', severity: 'error' }],
    },
  ],
});
