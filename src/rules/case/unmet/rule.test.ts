import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: [{ because: 'a message of which no case expects anything', text: 'Hi {{name}}' }],
  reports: [],
});
