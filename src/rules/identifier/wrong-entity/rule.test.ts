import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const ada = {
  customer: { name: { given: 'Ada' } },
  order: { card: { last4: '1908' } },
  subscription: { card: { last4: '6467' } },
};
const facts = {
  identifiers: [
    { path: 'order.card.last4', kind: 'payment-card', entity: 'order' },
    { path: 'subscription.card.last4', kind: 'payment-card', entity: 'subscription' },
  ],
};

testRule(rule, {
  accepts: [
    {
      because: 'the project does not say what the message is about',
      text: 'Your card ending in {{subscription.card.last4}}.',
      customer: ada,
      config: { facts },
    },
    {
      because: 'it is about both',
      text: 'Your card ending in {{subscription.card.last4}}.',
      customer: ada,
      config: { facts },
      message: { about: ['order', 'subscription'] },
    },
  ],
  reports: [
    {
      because: 'the subject is read by itself',
      text: 'Your card ending in {{cards.[0].last4}} was refunded.',
      customer: {
        name: { given: 'Ada' },
        cards: [
          { id: 'card_a', last4: '1908' },
          { id: 'card_b', last4: '6467' },
        ],
        refund: { toCard: 'card_b' },
      },
      message: {
        type: 'refund',
        subject: 'Refund to your card ending in {{cards.[1].last4}}',
      },
      findings: [{ message: 'beside', over: '1908' }],
    },
    {
      text: 'Your card ending in {{subscription.card.last4}}.',
      customer: ada,
      config: { facts },
      message: { about: ['order'] },
      findings: [{ message: 'notTheSubject', over: '6467' }],
    },
  ],
});
