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
      text: 'Your card ending in {{subscription.card.last4}}.',
      customer: ada,
      config: { facts },
      message: { about: ['order'] },
      findings: [{ message: 'notTheSubject', over: '6467' }],
    },
  ],
});
