import { defineCommand } from '../define-command.ts';
import type { InitFlags } from '../commands/init.ts';
import { PROJECT, color, debug, dryRun } from './shared-options.ts';

export const init = defineCommand<InitFlags>({
  name: 'init',
  summary:
    'look at a repository and begin a project for it: a config and a first customer; overwrites nothing',
  examples: [
    'sendlint init',
    'sendlint init --templates src/emails --yes',
    'sendlint init --order handlebars,mjml --dry-run',
  ],
  options: {
    templates: {
      flags: '--templates <folder>',
      description: 'where the templates are, instead of what looks likeliest',
      group: PROJECT,
    },
    engine: {
      flags: '--engine <name>',
      description:
        'what prints data into them: handlebars, liquid, mustache, nunjucks, ejs or react-email',
      group: PROJECT,
    },
    order: {
      flags: '--order <engines>',
      description: 'engines in the order in which they are applied, such as handlebars,mjml',
      group: PROJECT,
    },
    from: {
      flags: '--from <address>',
      description: 'who sends: Our shop <hello@shop.example>',
      group: PROJECT,
    },
    yes: {
      flags: '-y, --yes',
      description: 'ask nothing, take what looks likeliest',
      group: PROJECT,
    },
    dryRun,
    color,
    debug,
  },
  load: () => import('../commands/init.ts'),
});
