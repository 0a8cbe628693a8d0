import { defineCommand } from '../define-command.ts';
import type { FactsFlags } from '../commands/facts.ts';
import { color, config, debug } from './shared-options.ts';

export const facts = defineCommand<FactsFlags>({
  name: 'facts',
  arguments: '[customer]',
  values: 'customers',
  summary: 'show what is known of a customer, or of all, and how it came to be known',
  examples: ['sendlint facts ada'],
  options: { config, color, debug },
  load: () => import('../commands/facts.ts'),
});
