import { defineCommand } from '../define-command.ts';
import type { LintFlags } from '../commands/lint.ts';
import { count, eachOf } from '../values.ts';
import {
  COVERAGE,
  OUTPUT,
  PASS,
  PROJECT,
  SELECT,
  color,
  config,
  debug,
  errorOnUnmatchedPattern,
  FIX,
  format,
  maxWarnings,
  outputFile,
  quiet,
  rule,
  showCannotTell,
} from './shared-options.ts';
import {
  cacheOptions,
  changedOptions,
  concurrencyOptions,
  graphOptions,
  watchOption,
} from './run-options.ts';
import { commentOptions, suppressionOptions } from './suppression-options.ts';

export const lint = defineCommand<LintFlags>({
  name: 'lint',
  arguments: '[patterns...]',
  summary: 'render each message for each customer and report what would embarrass the sender',
  examples: [
    'sendlint',
    "sendlint 'templates/orders/**' --customer ada",
    'sendlint --format stylish --format json=report.json --max-warnings 0',
    'sendlint --rule contact/email-only:off',
    'sendlint --coverage --coverage-format lcov',
    'sendlint --suppress-all',
    'sendlint --changed origin/main',
    'sendlint --shard 1/3 --format blob',
  ],
  options: {
    config,
    rule,
    message: {
      flags: '--message <name>',
      description: 'only this message; repeatable',
      values: 'messages',
      group: SELECT,
      initial: [],
      parse: eachOf,
    },
    customer: {
      flags: '--customer <name>',
      description: 'only for this customer; repeatable',
      values: 'customers',
      group: SELECT,
      initial: [],
      parse: eachOf,
    },
    ...changedOptions,
    quiet,
    canary: {
      flags: '--no-canary',
      description:
        'leave out the second render with fresh identifiers: faster, but a wrong field that happens to hold the right digits stays hidden',
      group: SELECT,
    },
    sharedShapes: {
      flags: '--no-shared-shapes',
      description:
        'compile and read each MJML document by itself, not what documents of one shape have in common: slower, and the same findings',
      group: SELECT,
    },
    renderTimeout: {
      flags: '--render-timeout <ms>',
      description:
        'milliseconds that one render of one part of a message may take before it is stopped and reported; 0 sets no limit (default: what the config says, or 10000)',
      group: SELECT,
      parse: count,
    },
    ...cacheOptions,
    ...concurrencyOptions,
    watch: watchOption,
    fix: {
      flags: '--fix',
      description: 'mend what can be mended for certain, lint again, and report what is left',
      group: FIX,
    },
    fixDryRun: {
      flags: '--fix-dry-run',
      description: 'show what --fix would change, and change nothing',
      group: FIX,
    },
    ...suppressionOptions,
    ...commentOptions,
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
      values: 'coverage formats',
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
    ...graphOptions,
  },
  load: () => import('../commands/lint.ts'),
});
