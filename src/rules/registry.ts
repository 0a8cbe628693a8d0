import type { AnyRule } from './define-rule.ts';
import { rules } from './index.ts';

const byId = new Map(rules.map((rule) => [rule.id as string, rule]));

/** The rule of this id; undefined where there is none. */
export const ruleById = (id: string): AnyRule | undefined => byId.get(id);
