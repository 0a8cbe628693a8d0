import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: [{ text: 'Hi {{name}}', customer: { name: 'Ada' } }],
  reports: [],
});
