import { closest } from '../model/text/closest.ts';
import type { Severity } from '../model/finding/finding.ts';
import { UserError, type Problem } from '../model/user-error.ts';
import type { RuleSetting } from '../project/project.ts';
import type { AnyRule } from '../rules/define-rule.ts';

/** A rule that is on, with its options parsed. */
export interface ActiveRule {
  readonly rule: AnyRule;
  readonly severity: Severity;
  /** True where the project set the severity, which then wins over the rule's own for single findings. */
  readonly severityIsSet: boolean;
  readonly options: unknown;
}

/**
 * The rules that are on: the recommended ones under the project's settings. Throws a
 * {@link UserError} that names every unknown rule and every option that does not fit.
 */
export function activeRules(
  rules: readonly AnyRule[],
  settings: ReadonlyMap<string, RuleSetting>,
): ActiveRule[] {
  const problems: Problem[] = unknownRules(rules, settings);
  const active = rules.flatMap((rule): ActiveRule[] => {
    const setting = settings.get(rule.id);
    const severity = setting?.severity ?? (rule.recommended === false ? 'off' : rule.severity);
    if (severity === 'off') return [];
    const options = rule.options.safeParse(setting?.options ?? {});
    if (!options.success) {
      for (const issue of options.error.issues) {
        problems.push({
          message: wordsOf(issue, rule.id),
          hint: `Run "sendlint explain ${rule.id}" to see its options.`,
          ...(setting?.at === undefined ? {} : { at: setting.at }),
        });
      }
      return [];
    }
    return [{ rule, severity, severityIsSet: setting !== undefined, options: options.data }];
  });
  if (problems.length > 0) throw new UserError(...problems);
  return active;
}

type Issue = NonNullable<ReturnType<AnyRule['options']['safeParse']>['error']>['issues'][number];

function wordsOf(issue: Issue, rule: string): string {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => JSON.stringify([...path, key].join('.')));
    return `${rule} has no option ${names.join(', ')}.`;
  }
  const subject = path.length === 0 ? 'Options' : `Option ${JSON.stringify(path.join('.'))}`;
  return `${subject} of ${rule}: ${message.replace(/\.?$/, '.')}`;
}

/** Rules that can fail a run: what `--quiet` needs. A severity that the project set holds for all of a rule's findings. */
export const rulesOfErrors = (active: readonly ActiveRule[]): ActiveRule[] =>
  active.filter(
    ({ rule, severity, severityIsSet }) =>
      severity === 'error' || (rule.mayBeError === true && !severityIsSet),
  );

function unknownRules(
  rules: readonly AnyRule[],
  settings: ReadonlyMap<string, RuleSetting>,
): Problem[] {
  const ids = rules.map(({ id }) => id);
  return [...settings]
    .filter(([id]) => !ids.some((known) => known === id))
    .map(([id, { at }]) => {
      const meant = closest(id, ids);
      return {
        message: `Unknown rule ${JSON.stringify(id)}.`,
        hint:
          meant === undefined
            ? 'Run "sendlint rules" to see them all.'
            : `Did you mean "${meant}"?`,
        ...(at === undefined ? {} : { at }),
      };
    });
}
