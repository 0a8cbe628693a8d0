import { defineCommand } from '../define-command.ts';
import type { RulesFlags } from '../commands/rules.ts';
import { color, debug, json } from './shared-options.ts';

export const rules = defineCommand<RulesFlags>({
  name: 'rules',
  summary: 'list the rules',
  examples: ['sendlint rules', 'sendlint rules --json'],
  options: { json, color, debug },
  load: () => import('../commands/rules.ts'),
});
