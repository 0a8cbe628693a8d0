import type { Severity } from '../model/finding/finding.ts';
import type { RuleMetadata } from './define-rule.ts';

export const PRESET_NAMES = ['recommended', 'all'] as const;

export type PresetName = (typeof PRESET_NAMES)[number];

/** Severity by rule id. A rule that is not in it is off. */
export type Preset = ReadonlyMap<string, Severity>;

/** `recommended`: what every project wants. `all`: that, and what a project has to ask for. */
export function presetsOf(rules: readonly RuleMetadata[]): Readonly<Record<PresetName, Preset>> {
  const severities = (of: readonly RuleMetadata[]): Preset =>
    new Map(of.map(({ id, severity }) => [id, severity]));
  return {
    recommended: severities(rules.filter(({ recommended = true }) => recommended)),
    all: severities(rules),
  };
}
