import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: [{ text: 'Hi {{name}}' }],
  reports: [
    {
      because: 'an open block',
      text: 'Hi {{#if name}}',
      findings: [{ message: 'failed', over: '' }],
    },
    {
      because: 'an unknown helper',
      text: 'Hi {{shout name}}',
      findings: [{ message: 'failed', over: '' }],
    },
    {
      because: 'an unknown partial',
      text: 'Hi {{> nope}}',
      findings: [{ message: 'failed', over: '' }],
    },
  ],
});
