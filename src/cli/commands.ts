import { defineCommand, type Command, type OptionEntry } from './define-command.ts';
import { count, eachOf } from './values.ts';
import type { CheckFlags } from './commands/check.ts';
import type { ExplainFlags } from './commands/explain.ts';
import type { FactsFlags } from './commands/facts.ts';
import type { InitFlags } from './commands/init.ts';
import type { LintFlags } from './commands/lint.ts';
import type { LockFlags } from './commands/lock.ts';
import type { NewPartFlags } from './commands/new-part.ts';
import type { NewRuleFlags } from './commands/new-rule.ts';
import type { RulesFlags } from './commands/rules.ts';

const PROJECT = 'Project';
const SELECT = 'Choose what is linted';
const OUTPUT = 'Output';
const COVERAGE = 'Coverage of the templates';
const PASS = 'When to fail';
const MAILPIT = 'Mail catcher';

const config: OptionEntry<string | undefined> = {
  flags: '-c, --config <file>',
  description: 'config file to use instead of searching for one upward from here',
  group: PROJECT,
};

const color: OptionEntry<boolean | undefined> = {
  flags: '--color',
  opposite: '--no-color',
  description:
    'colours, or none with --no-color; by default as the terminal, NO_COLOR and FORCE_COLOR say',
  group: OUTPUT,
};

const debug: OptionEntry<boolean | undefined> = {
  flags: '--debug',
  description: 'show the stack when sendlint itself fails',
  group: OUTPUT,
};

const json: OptionEntry<boolean | undefined> = {
  flags: '--json',
  description: 'print JSON',
  group: OUTPUT,
};

const rule: OptionEntry<readonly string[]> = {
  flags: '--rule <id:severity>',
  description: 'set a rule to error, warning or off; repeatable',
  group: PROJECT,
  initial: [],
  parse: eachOf,
};

const quiet: OptionEntry<boolean | undefined> = {
  flags: '--quiet',
  description: 'only errors: rules that warn are not run',
  group: SELECT,
};

const format: OptionEntry<readonly string[]> = {
  flags: '-f, --format <name[=file]>',
  description: 'how to report (stylish or json), and into which file; repeatable',
  group: OUTPUT,
  initial: [],
  parse: eachOf,
};

const outputFile: OptionEntry<string | undefined> = {
  flags: '-o, --output-file <file>',
  description: 'write the report to this file',
  group: OUTPUT,
};

const showCannotTell: OptionEntry<boolean | undefined> = {
  flags: '--show-cannot-tell',
  description: 'list the questions that stayed open, and why',
  group: OUTPUT,
};

const maxWarnings: OptionEntry<number | undefined> = {
  flags: '--max-warnings <count>',
  description: 'fail when there are more warnings than this',
  group: PASS,
  parse: count,
};

const errorOnUnmatchedPattern: OptionEntry<boolean> = {
  flags: '--no-error-on-unmatched-pattern',
  description: 'ignore a pattern that matches nothing',
  group: PASS,
};

const lint = defineCommand<LintFlags>({
  name: 'lint',
  arguments: '[patterns...]',
  summary: 'render each message for each customer and report what would embarrass the sender',
  examples: [
    'sendlint',
    "sendlint 'templates/orders/**' --customer ada",
    'sendlint --format stylish --format json=report.json --max-warnings 0',
    'sendlint --rule contact/email-only:off',
    'sendlint --coverage --coverage-format lcov',
  ],
  options: {
    config,
    rule,
    message: {
      flags: '--message <name>',
      description: 'only this message; repeatable',
      group: SELECT,
      initial: [],
      parse: eachOf,
    },
    customer: {
      flags: '--customer <name>',
      description: 'only for this customer; repeatable',
      group: SELECT,
      initial: [],
      parse: eachOf,
    },
    quiet,
    canary: {
      flags: '--no-canary',
      description:
        'leave out the second render with fresh identifiers: faster, but a wrong field that happens to hold the right digits stays hidden',
      group: SELECT,
    },
    format,
    outputFile,
    showExpected: {
      flags: '--show-expected',
      description: 'list the findings that a case expects',
      group: OUTPUT,
    },
    showCannotTell,
    stats: {
      flags: '--stats',
      description: 'say how long reading the project, linting and reporting took',
      group: OUTPUT,
    },
    color,
    debug,
    coverage: {
      flags: '--coverage',
      description:
        'show the expressions, branches and partial calls of the templates that no customer reached, and fail under the thresholds of the config',
      group: COVERAGE,
    },
    coverageFormat: {
      flags: '--coverage-format <name[=file]>',
      description:
        'also write the coverage for other tools: lcov (into coverage/lcov.info unless a file is named) or istanbul (coverage/coverage-final.json); repeatable, implies --coverage',
      group: COVERAGE,
      initial: [],
      parse: eachOf,
    },
    maxWarnings,
    passOnNoMessages: {
      flags: '--pass-on-no-messages',
      description: 'succeed in a project without messages',
      group: PASS,
    },
    errorOnUnmatchedPattern,
    printConfig: {
      flags: '--print-config',
      description: 'print the project as it was understood, as JSON, and lint nothing',
      group: PROJECT,
    },
  },
  load: () => import('./commands/lint.ts'),
});

const check = defineCommand<CheckFlags>({
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
      description: 'whose messages these are, where a message does not say',
      group: SELECT,
    },
    type: {
      flags: '--type <type>',
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
  load: () => import('./commands/check.ts'),
});

const rules = defineCommand<RulesFlags>({
  name: 'rules',
  summary: 'list the rules',
  examples: ['sendlint rules', 'sendlint rules --json'],
  options: { json, color, debug },
  load: () => import('./commands/rules.ts'),
});

const explain = defineCommand<ExplainFlags>({
  name: 'explain',
  arguments: '<rule>',
  summary: "show a rule's page: what it reports, what it leaves alone, its options",
  examples: ['sendlint explain identifier/mismatched'],
  options: { color, debug },
  load: () => import('./commands/explain.ts'),
});

const facts = defineCommand<FactsFlags>({
  name: 'facts',
  arguments: '[customer]',
  summary: 'show what is known of a customer, or of all, and how it came to be known',
  examples: ['sendlint facts ada'],
  options: { config, color, debug },
  load: () => import('./commands/facts.ts'),
});

const lock = defineCommand<LockFlags>({
  name: 'lock',
  summary: 'write down what each place of each message prints, so that a change of it is reported',
  examples: ['sendlint lock', 'sendlint lock && git diff sendlint.lock.yaml'],
  options: { config, color, debug },
  load: () => import('./commands/lock.ts'),
});

const init = defineCommand<InitFlags>({
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
    dryRun: {
      flags: '--dry-run',
      description: 'show what would be written, and write nothing',
      group: OUTPUT,
    },
    color,
    debug,
  },
  load: () => import('./commands/init.ts'),
});

const newRule = defineCommand<NewRuleFlags>({
  name: 'new rule',
  arguments: '<id>',
  summary: 'begin a rule in a checkout of sendlint: its folder with code, test and page',
  examples: ['sendlint new rule greeting/empty-name'],
  options: { color, debug },
  load: () => import('./commands/new-rule.ts'),
});

/** Parts of sendlint itself, in a checkout of it. */
const newParts: readonly Command[] = [
  { kind: 'language', argument: '<code>', example: 'lt', what: 'its words and a test' },
  { kind: 'engine', argument: '<name>', example: 'eta', what: 'its adapter and a test' },
  { kind: 'reporter', argument: '<name>', example: 'tap', what: 'its code and a test' },
].map(({ kind, argument, example, what }) =>
  defineCommand<NewPartFlags>({
    name: `new ${kind}`,
    arguments: argument,
    summary: `begin a ${kind} in a checkout of sendlint: ${what}`,
    examples: [`sendlint new ${kind} ${example}`],
    options: { color, debug },
    load: async () => (await import('./commands/new-part.ts')).begins(kind),
  }),
);

/** The command that runs where none is named. */
export const defaultCommand: Command = lint;

export const commands: readonly Command[] = [
  lint,
  check,
  rules,
  explain,
  facts,
  lock,
  init,
  newRule,
  ...newParts,
];
