import { defineCommand } from '../define-command.ts';
import type { NewCaseFlags } from '../commands/new-case.ts';
import { eachOf } from '../values.ts';
import { PROJECT, color, config, debug, dryRun } from './shared-options.ts';

const CASE = 'The case';

export const newCase = defineCommand<NewCaseFlags>({
  name: 'new case',
  arguments: '[name]',
  summary:
    'write a case: what a message must show a customer, begun with what it shows and is reported for now; overwrites nothing',
  examples: [
    'sendlint new case',
    'sendlint new case --message trade-in-credit --customer ada,bruno',
    'sendlint new case incident-7776 --message trade-in-credit --customer ada',
  ],
  options: {
    message: {
      flags: '-m, --message <name>',
      description: 'the message that the case is about',
      values: 'messages',
      group: CASE,
    },
    customer: {
      flags: '--customer <names>',
      description: 'who gets it, separated by commas; all who do where it is left out; repeatable',
      values: 'customers',
      group: CASE,
      initial: [],
      parse: eachOf,
    },
    yes: {
      flags: '-y, --yes',
      description: 'ask nothing',
      group: PROJECT,
    },
    dryRun,
    config,
    color,
    debug,
  },
  load: () => import('../commands/new-case.ts'),
});
