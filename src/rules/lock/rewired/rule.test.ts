import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: [
    { because: 'a project without a lock', text: 'Order {{a}}', customer: { a: 'A-10023' } },
  ],
  reports: [],
});
