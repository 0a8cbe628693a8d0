import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: [
    { because: 'a message without a subject', text: 'Hi' },
    {
      because: 'a subject at the limit',
      text: 'Hi',
      message: { subject: 'Two words' },
      options: { limit: 2 },
    },
  ],
  reports: [
    {
      because: 'a subject over the limit',
      text: 'Hi',
      message: { subject: 'Three words {{order.number}}' },
      customer: { order: { number: 'A-1' } },
      options: { limit: 2 },
      findings: [{ message: 'tooLong', over: 'Three words A-1' }],
    },
  ],
});
