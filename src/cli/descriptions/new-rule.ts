import { defineCommand } from '../define-command.ts';
import type { NewRuleFlags } from '../commands/new-rule.ts';
import { color, debug } from './shared-options.ts';

export const newRule = defineCommand<NewRuleFlags>({
  name: 'new rule',
  arguments: '<id>',
  summary: 'begin a rule in a checkout of sendlint: its folder with code, test and page',
  examples: ['sendlint new rule greeting/empty-name'],
  options: { color, debug },
  load: () => import('../commands/new-rule.ts'),
});
