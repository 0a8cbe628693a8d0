import type { RuleSummary } from '../model/run.ts';
import type { AnyRule } from '../rules/define-rule.ts';

/** What a run's result says of the rules there are. */
export const summariesOf = (rules: readonly AnyRule[]): RuleSummary[] =>
  rules.map(({ id, summary }) => ({ id, summary, page: pageOf(id) }));

const pageOf = (rule: string): string =>
  `https://github.com/sendlint/sendlint/blob/main/src/rules/${rule}/README.md`;
