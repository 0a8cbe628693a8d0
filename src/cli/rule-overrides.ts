import type { Severity } from '../model/finding/finding.ts';
import { UserError, type Problem } from '../model/user-error.ts';
import type { RuleSetting } from '../project/project.ts';
import { unknownName } from './did-you-mean.ts';

const SEVERITIES: Readonly<Record<string, Severity | 'off'>> = {
  error: 'error',
  warning: 'warning',
  warn: 'warning',
  off: 'off',
};

/**
 * Settings for what `--rule id:severity` says, with the options that `configured` has for the rule.
 * Throws a {@link UserError} that names every id and severity that is none.
 */
export function ruleOverrides(
  given: readonly string[],
  configured: ReadonlyMap<string, RuleSetting>,
  ruleIds: readonly string[],
): ReadonlyMap<string, RuleSetting> {
  const problems: Problem[] = [];
  const overrides = new Map<string, RuleSetting>();
  for (const text of given) {
    const [id = '', word] = text.split(':', 2);
    const severity = severityNamed(word ?? '');
    if (!ruleIds.includes(id)) problems.push(unknownName('rule', id, ruleIds));
    if (severity === undefined) {
      problems.push({
        message: `Expected a severity behind "${id}:", but got ${JSON.stringify(word ?? '')}.`,
        hint: `Write --rule ${id}:error, :warning or :off.`,
      });
    } else {
      const options = configured.get(id)?.options ?? {};
      overrides.set(id, { severity, options, at: undefined });
    }
  }
  if (problems.length > 0) throw new UserError(...problems);
  return overrides;
}

const severityNamed = (word: string): Severity | 'off' | undefined =>
  Object.hasOwn(SEVERITIES, word) ? SEVERITIES[word] : undefined;
