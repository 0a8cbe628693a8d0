import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const ada = {
  customer: { name: { given: 'Ada' }, cards: [{ last4: '1908' }] },
  order: { number: 'A-10023' },
};

testRule(rule, {
  accepts: [
    { text: 'Your card ending in {{customer.cards.[0].last4}}.', customer: ada },
    {
      because: 'printed by an expression of literal text and value',
      text: 'Order {{order.number}}-1',
      customer: ada,
    },
    {
      because: 'a code for everybody',
      text: 'Use code SPRING26.',
      customer: { ...ada, coupon: { code: 'SPRING26' } },
    },
  ],
  reports: [
    {
      text: 'Order number: A-10023',
      customer: ada,
      findings: [{ message: 'sameForAll', over: 'A-10023' }],
    },
  ],
});
