import type { OptionEntry } from '../define-command.ts';
import { count, eachOf } from '../values.ts';

/** Headings that options stand under. */
export const PROJECT = 'Project';
export const SELECT = 'Choose what is linted';
export const FIX = 'Mend';
export const OUTPUT = 'Output';
export const COVERAGE = 'Coverage of the templates';
export const PASS = 'When to fail';
export const MAILPIT = 'Mail catcher';

export const config: OptionEntry<string | undefined> = {
  flags: '-c, --config <file>',
  description: 'config file to use instead of searching for one upward from here',
  group: PROJECT,
};

export const color: OptionEntry<boolean | undefined> = {
  flags: '--color',
  opposite: '--no-color',
  description:
    'colours, or none with --no-color; by default as the terminal, NO_COLOR and FORCE_COLOR say',
  group: OUTPUT,
};

export const debug: OptionEntry<boolean | undefined> = {
  flags: '--debug',
  description: 'show the stack when sendlint itself fails',
  group: OUTPUT,
};

export const dryRun: OptionEntry<boolean | undefined> = {
  flags: '--dry-run',
  description: 'show what would be written, and write nothing',
  group: OUTPUT,
};

export const json: OptionEntry<boolean | undefined> = {
  flags: '--json',
  description: 'print JSON',
  group: OUTPUT,
};

export const rule: OptionEntry<readonly string[]> = {
  flags: '--rule <id:severity>',
  description: 'set a rule to error, warning or off; repeatable',
  values: 'rules',
  group: PROJECT,
  initial: [],
  parse: eachOf,
};

export const quiet: OptionEntry<boolean | undefined> = {
  flags: '--quiet',
  description: 'only errors: rules that warn are not run',
  group: SELECT,
};

export const format: OptionEntry<readonly string[]> = {
  flags: '-f, --format <name[=file]>',
  values: 'formats',
  description:
    'how to report (stylish, json, sarif, junit, github, gitlab, checkstyle, rdjson, rdjsonl, tap, teamcity, markdown, or a module or package of yours), and into which file; repeatable',
  group: OUTPUT,
  initial: [],
  parse: eachOf,
};

export const outputFile: OptionEntry<string | undefined> = {
  flags: '-o, --output-file <file>',
  description: 'write the report to this file',
  group: OUTPUT,
};

export const showCannotTell: OptionEntry<boolean | undefined> = {
  flags: '--show-cannot-tell',
  description: 'list the questions that stayed open, and why',
  group: OUTPUT,
};

export const maxWarnings: OptionEntry<number | undefined> = {
  flags: '--max-warnings <count>',
  description: 'fail when there are more warnings than this',
  group: PASS,
  parse: count,
};

export const errorOnUnmatchedPattern: OptionEntry<boolean> = {
  flags: '--no-error-on-unmatched-pattern',
  description: 'ignore a pattern that matches nothing',
  group: PASS,
};
