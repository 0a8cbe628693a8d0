import type { AnyCannotTell } from '../model/finding/finding.ts';
import type { Judged } from '../model/judged.ts';
import type { ActiveRule } from './settings.ts';
import type { JudgedFinding } from './sighting.ts';

export interface Verdict {
  readonly findings: readonly JudgedFinding[];
  readonly questions: readonly Question[];
}

/** Something a rule could not tell of one message. */
export interface Question {
  readonly active: ActiveRule;
  readonly open: AnyCannotTell;
}

/** Runs every active rule over one message. */
export function judge(judged: Judged, rules: readonly ActiveRule[]): Verdict {
  const findings: JudgedFinding[] = [];
  const questions: Question[] = [];
  for (const active of rules) {
    const { rule, severity, severityIsSet, options } = active;
    for (const outcome of rule.check(judged, options as never)) {
      if ('cannotTell' in outcome) {
        questions.push({ active, open: outcome });
        continue;
      }
      findings.push({
        rule: rule.id,
        severity: severityIsSet ? severity : (outcome.severity ?? severity),
        messages: rule.messages,
        finding: outcome,
      });
    }
  }
  return { findings, questions };
}
