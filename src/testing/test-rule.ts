import { describe, expect, it } from 'vitest';
import type { MessageTemplates, Severity } from '../model/finding/finding.ts';
import type { AnyRule } from '../rules/define-rule.ts';
import { runExample, type Example } from './run-example.ts';

interface RuleCase<Unknown extends string> extends Example {
  /** Why this case is one, as a sentence part; titles the test. */
  readonly because?: string;
  /** Questions that stay open, by their ids. Default: none. */
  readonly cannotTell?: readonly Unknown[];
}

export interface ExpectedFinding<Message extends string> {
  readonly message: Message;
  /** The reported words of the message, without tags; empty for a finding about something absent. */
  readonly over: string;
  /** Default: the rule's own. */
  readonly severity?: Severity;
}

export interface RuleCases<Message extends string, Unknown extends string> {
  readonly accepts: readonly RuleCase<Unknown>[];
  readonly reports: readonly (RuleCase<Unknown> & {
    readonly findings: readonly ExpectedFinding<Message>[];
  })[];
}

/**
 * Tests a rule on templates and customers. Each case is rendered, read and judged as in a run, and
 * must yield exactly the findings it lists.
 */
export function testRule<Rule extends AnyRule>(
  rule: Rule,
  { accepts, reports }: RuleCases<IdsOf<Rule['messages']>, IdsOf<Rule['unknowns']>>,
): void {
  describe.each([rule])('$id', () => {
    it.each(accepts.map(titled))('accepts $title', async ({ example }) => {
      expect(await outcomeOf(rule, example)).toEqual(expectedOf(rule, example, []));
    });
    it.each(reports.map(titled))('reports $title', async ({ example }) => {
      expect(await outcomeOf(rule, example)).toEqual(expectedOf(rule, example, example.findings));
    });
  });
}

type IdsOf<Templates extends MessageTemplates | undefined> = keyof NonNullable<Templates> & string;

interface ComparedOutcome {
  readonly findings: readonly Required<ExpectedFinding<string>>[];
  readonly cannotTell: readonly string[];
}

async function outcomeOf(rule: AnyRule, example: Example): Promise<ComparedOutcome> {
  const { findings, cannotTell } = await runExample(rule, example);
  return {
    findings: findings.map(({ message, over, severity }) => ({ message, over, severity })),
    cannotTell,
  };
}

const expectedOf = (
  { severity }: AnyRule,
  { cannotTell = [] }: RuleCase<string>,
  findings: readonly ExpectedFinding<string>[],
): ComparedOutcome => ({
  findings: findings.map((finding) => ({ severity, ...finding })),
  cannotTell,
});

function titled<Case extends RuleCase<string>>(example: Case): { title: string; example: Case } {
  const { because, text, html, mjml } = example;
  const source = (text ?? html ?? mjml ?? '').replace(/\s+/gu, ' ').trim();
  return { title: because ?? source.slice(0, 80), example };
}
