import { defineCommand } from '../define-command.ts';
import type { CheckFlags } from '../commands/check.ts';
import { count } from '../values.ts';
import {
  MAILPIT,
  OUTPUT,
  PASS,
  SELECT,
  color,
  config,
  debug,
  errorOnUnmatchedPattern,
  format,
  maxWarnings,
  outputFile,
  quiet,
  rule,
  showCannotTell,
} from './shared-options.ts';
import { suppressionOptions } from './suppression-options.ts';

export const check = defineCommand<CheckFlags>({
  name: 'check',
  arguments: '[files...]',
  summary: 'lint messages rendered elsewhere: .eml, .html, and captured messages in .json or .yaml',
  examples: [
    'sendlint check captured/',
    'sendlint check shipping.html --type shipping-notification --customer ada',
    "sendlint check 'mails/**/*.eml' --format json=report.json",
    'sendlint check --stdin --stdin-filename refund.eml < refund.eml',
    'sendlint check --mailpit http://127.0.0.1:8025 --wait 10 --expect-count 3',
  ],
  options: {
    config,
    rule,
    customer: {
      flags: '--customer <name|file>',
      values: 'customers',
      description: 'whose messages these are, where a message does not say',
      group: SELECT,
    },
    type: {
      flags: '--type <type>',
      values: 'message types',
      description: 'of what type the messages are, where a message does not say',
      group: SELECT,
    },
    locale: {
      flags: '--locale <tag>',
      description: 'language of the messages, where a message does not say',
      group: SELECT,
    },
    stdin: {
      flags: '--stdin',
      description: 'read a message from the standard input',
      group: SELECT,
    },
    stdinFilename: {
      flags: '--stdin-filename <name>',
      description:
        'what it would be called as a file: says how to read it and of what type it may be',
      group: SELECT,
    },
    mailpit: {
      flags: '--mailpit <url>',
      description: 'read the messages that a Mailpit instance caught, and change nothing there',
      group: MAILPIT,
    },
    mailpitQuery: {
      flags: '--mailpit-query <query>',
      description: "only the messages that Mailpit's search finds, such as to:ada@example.com",
      group: MAILPIT,
    },
    mailpitLimit: {
      flags: '--mailpit-limit <count>',
      description: 'only the newest of them',
      group: MAILPIT,
      parse: count,
    },
    wait: {
      flags: '--wait <seconds>',
      description:
        'wait so long for Mailpit to start, and for the first message or as many as --expect-count says',
      group: MAILPIT,
      parse: count,
    },
    quiet,
    ...suppressionOptions,
    format,
    outputFile,
    showCannotTell,
    stats: {
      flags: '--stats',
      description: 'say how long finding the messages, linting and reporting took',
      group: OUTPUT,
    },
    color,
    debug,
    maxWarnings,
    expectCount: {
      flags: '--expect-count <count>',
      description: 'fail when there are more or fewer messages than this',
      group: PASS,
      parse: count,
    },
    errorOnUnmatchedPattern,
  },
  load: () => import('../commands/check.ts'),
});
