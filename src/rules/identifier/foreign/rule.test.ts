import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const ada = {
  customer: {
    name: { given: 'Ada', family: 'Okafor' },
    email: 'ada@example.com',
    cards: [{ last4: '1908' }],
  },
};
const bruno = {
  customer: {
    name: { given: 'Bruno', family: 'Castellani' },
    email: 'bruno.c@example.com',
    cards: [{ last4: '6467' }],
  },
  order: { number: 'B-2026-55190' },
};

testRule(rule, {
  accepts: [
    { text: 'Hi {{customer.name.given}}, {{customer.email}}', customer: ada, others: { bruno } },
    {
      because: 'a name written out is somebody of the sender',
      text: 'Yours, Bruno Castellani',
      customer: ada,
      others: { bruno },
    },
    {
      because: 'two customers share an order',
      text: 'Order {{order.number}}',
      customer: { ...ada, order: { number: 'B-2026-55190' } },
      others: { bruno },
    },
  ],
  reports: [
    {
      because: 'under no label',
      text: 'Write to bruno.c@example.com about B-2026-55190.',
      customer: ada,
      others: { bruno },
      findings: [
        { message: 'leak', over: 'B-2026-55190' },
        { message: 'leak', over: 'bruno.c@example.com' },
      ],
    },
    {
      because: 'once, where a label tells it already',
      text: 'Your card ending in 6467.',
      customer: ada,
      others: { bruno },
      findings: [{ message: 'somebodyElses', over: '6467' }],
    },
  ],
});
