import { defineCommand } from '../define-command.ts';
import type { NewCustomerFlags } from '../commands/new-customer.ts';
import { PROJECT, color, config, debug, dryRun } from './shared-options.ts';

const CUSTOMER = 'The customer';

export const newCustomer = defineCommand<NewCustomerFlags>({
  name: 'new customer',
  arguments: '[name]',
  summary:
    'write a fixture customer: made up, or from a real payload of which nothing personal is left; overwrites nothing',
  examples: [
    'sendlint new customer',
    'sendlint new customer bruno --locale de-DE --yes',
    'sendlint new customer --from payload.json',
    'kubectl logs mailer | sendlint new customer late-refund --from -',
  ],
  options: {
    from: {
      flags: '--from <file>',
      description:
        'a payload from production as JSON, JSON Lines or YAML, "-" for the standard input: names, addresses, numbers and secrets in it are replaced',
      group: CUSTOMER,
    },
    like: {
      flags: '--like <customer>',
      description: 'in the shape of this customer instead of the one with most data',
      values: 'customers',
      group: CUSTOMER,
    },
    person: {
      flags: '--person <name>',
      description: 'what the person is called: "Ada Okafor"',
      group: CUSTOMER,
    },
    locale: {
      flags: '--locale <tag>',
      description: 'the language and country of the person: en-GB',
      group: CUSTOMER,
    },
    email: {
      flags: '--email <address>',
      description: 'the e-mail address; by default the name at example.com',
      group: CUSTOMER,
    },
    company: {
      flags: '--company <name>',
      description: 'the company that buys',
      group: CUSTOMER,
    },
    yes: {
      flags: '-y, --yes',
      description: 'ask nothing, make up what is not said',
      group: PROJECT,
    },
    dryRun,
    config,
    color,
    debug,
  },
  load: () => import('../commands/new-customer.ts'),
});
