import { defineCommand } from '../define-command.ts';
import type { LockFlags } from '../commands/lock.ts';
import { color, config, debug } from './shared-options.ts';

export const lock = defineCommand<LockFlags>({
  name: 'lock',
  summary: 'write down what each place of each message prints, so that a change of it is reported',
  examples: ['sendlint lock', 'sendlint lock && git diff sendlint.lock.yaml'],
  options: { config, color, debug },
  load: () => import('../commands/lock.ts'),
});
