import { unknownName } from '../../model/unknown-name.ts';
import { UserError } from '../../model/user-error.ts';
import { rules } from '../../rules/index.ts';

/** Ids of rules, or whole categories: `contact/*`. */
export type RuleNames = string | readonly string[];

/** Whether a rule is among those that are named. Throws a {@link UserError} for names of none. */
export function amongRules(names: RuleNames): (id: string) => boolean {
  const patterns = typeof names === 'string' ? [names] : names;
  const ids = rules.map(({ id }) => id);
  const unknown = patterns.filter((pattern) => !ids.some((id) => isNamedBy(pattern, id)));
  if (unknown.length > 0) {
    throw new UserError(...unknown.map((pattern) => unknownName('rule', pattern, ids)));
  }
  return (id) => patterns.some((pattern) => isNamedBy(pattern, id));
}

const isNamedBy = (pattern: string, id: string): boolean =>
  pattern === id || (pattern.endsWith('/*') && id.startsWith(pattern.slice(0, -1)));
