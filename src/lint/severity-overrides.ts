import type { Severity } from '../model/finding/finding.ts';
import { unknownName } from '../model/unknown-name.ts';
import { UserError, type Problem } from '../model/user-error.ts';
import type { RuleSetting } from '../project/project.ts';

const SEVERITIES: Readonly<Record<string, Severity | 'off'>> = {
  error: 'error',
  warning: 'warning',
  warn: 'warning',
  off: 'off',
};

/**
 * Settings for severities by rule id, with the options that `configured` has for the rule.
 * Throws a {@link UserError} that names every id and severity that is none.
 */
export function severityOverrides(
  given: Iterable<readonly [id: string, severity: string]>,
  configured: ReadonlyMap<string, RuleSetting>,
  ruleIds: readonly string[],
): ReadonlyMap<string, RuleSetting> {
  const problems: Problem[] = [];
  const overrides = new Map<string, RuleSetting>();
  for (const [id, word] of given) {
    const severity = severityNamed(word);
    if (!ruleIds.includes(id)) problems.push(unknownName('rule', id, ruleIds));
    if (severity === undefined) {
      problems.push({
        message: `Expected a severity for ${id}, but got ${JSON.stringify(word)}.`,
        hint: 'Write error, warning or off.',
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
