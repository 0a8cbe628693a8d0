import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: [{ because: 'a template without comments', text: 'Hi {{name}}' }],
  reports: [],
});
