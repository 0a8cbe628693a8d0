import { defineCommand } from '../define-command.ts';
import type { ExplainFlags } from '../commands/explain.ts';
import { color, debug } from './shared-options.ts';

export const explain = defineCommand<ExplainFlags>({
  name: 'explain',
  arguments: '<rule>',
  values: 'rules',
  summary: "show a rule's page: what it reports, what it leaves alone, its options",
  examples: ['sendlint explain identifier/mismatched'],
  options: { color, debug },
  load: () => import('../commands/explain.ts'),
});
