import type { Command } from './define-command.ts';
import { check } from './descriptions/check.ts';
import { complete, completion } from './descriptions/completion.ts';
import { explain } from './descriptions/explain.ts';
import { facts } from './descriptions/facts.ts';
import { init } from './descriptions/init.ts';
import { lint } from './descriptions/lint.ts';
import { lock } from './descriptions/lock.ts';
import { mergeReports } from './descriptions/merge-reports.ts';
import { newCase } from './descriptions/new-case.ts';
import { newCustomer } from './descriptions/new-customer.ts';
import { newParts } from './descriptions/new-parts.ts';
import { newRule } from './descriptions/new-rule.ts';
import { render } from './descriptions/render.ts';
import { rules } from './descriptions/rules.ts';

/** The command that runs where none is named. */
export const defaultCommand: Command = lint;

export const commands: readonly Command[] = [
  lint,
  check,
  mergeReports,
  rules,
  explain,
  facts,
  render,
  lock,
  init,
  newCustomer,
  newCase,
  newRule,
  ...newParts,
  completion,
  complete,
];
