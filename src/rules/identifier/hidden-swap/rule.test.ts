import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const bruno = {
  customer: { name: { given: 'Bruno' }, cards: [{ last4: '4242' }] },
  order: { number: 'A-10023', internalNumber: '88414242' },
  invoice: { number: 'A-10023' },
};

testRule(rule, {
  accepts: [
    {
      because: 'a field that the dictionary does not know',
      text: 'Your card ending in {{order.short}}.',
      customer: { ...bruno, order: { ...bruno.order, internalNumber: '4242', short: '4242' } },
    },
    { text: 'Your card ending in {{customer.cards.[0].last4}}.', customer: bruno },
    {
      because: 'one number for order and invoice is no coincidence',
      text: 'Invoice number: {{order.number}}',
      customer: bruno,
    },
  ],
  reports: [
    {
      because: 'in MJML',
      mjml: '<mjml><mj-body><mj-section><mj-column><mj-text>Your card ending in {{order.internalNumber}}.</mj-text></mj-column></mj-section></mj-body></mjml>',
      customer: { ...bruno, order: { internalNumber: '4242' } },
      findings: [{ message: 'byCoincidence', over: '4242' }],
    },
  ],
});
