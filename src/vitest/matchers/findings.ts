import type { RenderedMessage } from '../../api/rendered-message.ts';
import type { GroupedFinding } from '../../model/run.ts';
import { amongRules, type RuleNames } from './named-rules.ts';
import { quoted } from './meets.ts';

export interface FindingOptions {
  /** Rules whose findings are left out of account. */
  readonly except?: RuleNames;
  /** Rules whose findings alone are taken into account. */
  readonly rules?: RuleNames;
  /** True leaves the warnings out of account. */
  readonly quiet?: boolean;
}

/** What a matcher about findings finds out. */
export interface FindingAnswer {
  readonly holds: boolean;
  readonly said: string;
  readonly findings: readonly GroupedFinding[];
}

/** Whether nothing is found in the message but what cases expect of it. */
export function hasNoFindings(
  { name, customer, findings }: RenderedMessage,
  { except, rules, quiet = false }: FindingOptions = {},
): FindingAnswer {
  const isExcepted = except === undefined ? () => false : amongRules(except);
  const isMeant = rules === undefined ? () => true : amongRules(rules);
  const found = findings.filter(
    ({ rule, severity, expectedBy }) =>
      expectedBy === undefined &&
      isMeant(rule) &&
      !isExcepted(rule) &&
      !(quiet && severity === 'warning'),
  );
  const holds = found.length === 0;
  const about = `${name} for ${customer}`;
  return {
    holds,
    said: holds
      ? `Expected findings in ${about}, but there are none.`
      : `Expected no findings in ${about}, but there ${found.length === 1 ? 'is one' : `are ${found.length}`}:`,
    findings: found,
  };
}

/** Whether a rule reports on the message, in words that hold the text or fit the pattern; expected by a case or not. */
export function hasFinding(
  { name, customer, findings }: RenderedMessage,
  rule: string,
  words?: string | RegExp,
): FindingAnswer {
  const isMeant = amongRules(rule);
  const found = findings.filter((finding) => isMeant(finding.rule) && isSaid(finding, words));
  const holds = found.length > 0;
  const wanted = `${rule}${words === undefined ? '' : ` that says ${quoted(words)}`}`;
  const about = `${name} for ${customer}`;
  return {
    holds,
    said: holds
      ? `Expected no finding of ${wanted} in ${about}, but there is:`
      : `Expected a finding of ${wanted} in ${about}, but ${findings.length === 0 ? 'there are none.' : 'there is only:'}`,
    findings: holds ? found : findings,
  };
}

function isSaid({ text }: GroupedFinding, words: string | RegExp | undefined): boolean {
  if (words === undefined) return true;
  if (typeof words === 'string') return text.includes(words);
  return new RegExp(words, words.flags.replace(/[gy]/g, '')).test(text);
}
