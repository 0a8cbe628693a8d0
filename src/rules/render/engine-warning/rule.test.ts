import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: [{ text: 'Hi {{name}}', customer: { name: 'Ada' } }],
  reports: [
    {
      mjml: '<mjml><mj-body><mj-section><mj-column><mj-text colour="red">Hi</mj-text></mj-column></mj-section></mj-body></mjml>',
      customer: { name: 'Ada' },
      findings: [{ message: 'warns', over: '' }],
    },
  ],
});
