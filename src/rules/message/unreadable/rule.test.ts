import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

// What it reports is tested where captured messages are read: test/captured/.
testRule(rule, { accepts: [{ text: 'Hi Ada,' }], reports: [] });
