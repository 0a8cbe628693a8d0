import { fillMessage, type AnyFinding, type Severity } from '../../model/finding/finding.ts';
import type { GroupedFinding, Looked } from '../../model/run.ts';
import type { SourceRange } from '../../model/text/position.ts';
import type { AnyRule } from '../../rules/define-rule.ts';
import invalid from '../../rules/suppression/invalid/rule.ts';
import missingReason from '../../rules/suppression/missing-reason/rule.ts';
import unused from '../../rules/suppression/unused/rule.ts';
import type { CommentedFile, Keeper } from './commented-file.ts';
import type { Directive } from './directive.ts';

interface About {
  readonly isUsed: (file: CommentedFile, keeper: Keeper) => boolean;
  readonly looked: Looked;
  readonly severities: Severities;
}

/** Of the rules that are on, by id. */
export type Severities = Readonly<Record<string, Severity>>;

/** What is wrong with the comments of a file themselves. */
export function reportComments(file: CommentedFile, about: About): GroupedFinding[] {
  const findings: readonly (readonly [AnyRule, readonly AnyFinding[]])[] = [
    [
      invalid,
      file.misuses.map(({ message, data, span }) => ({ message, data, at: file.rangeOf(span) })),
    ],
    [missingReason, file.directives.filter(lacksReason).map((it) => withoutReason(file, it))],
    [unused, [...unusedIn(file, about)]],
  ];
  return findings.flatMap(([rule, found]) => reportedAlone(rule, found, about.severities));
}

/** Findings of a rule that speak of nobody's message; none where the rule is off. */
export function reportedAlone(
  rule: AnyRule,
  findings: readonly AnyFinding[],
  severities: Severities,
): GroupedFinding[] {
  const severity = severities[rule.id];
  if (severity === undefined) return [];
  return findings.map(({ message, data, at }) => ({
    rule: rule.id,
    severity,
    message,
    data,
    text: fillMessage(rule.messages[message] ?? message, data),
    at: at as SourceRange,
    blame: { kind: 'unknown' },
    related: [],
    occurrences: [],
    outOf: 0,
  }));
}

const lacksReason = ({ action, reason }: Directive): boolean =>
  action !== 'enable' && reason === undefined;

function withoutReason(file: CommentedFile, { action, rules = [], span }: Directive): AnyFinding {
  const named = rules.map(({ id }) => id).join(', ');
  const example = `sendlint-${action}${named === '' ? '' : ` ${named}`} -- why`;
  return { message: 'missing', data: { example }, at: file.rangeOf(span) };
}

function* unusedIn(file: CommentedFile, { isUsed, looked }: About): Iterable<AnyFinding> {
  // What nobody looked at in full, nobody can call unused.
  if (!looked.files.includes(file.file)) return;
  for (const directive of file.directives.filter(({ action }) => action !== 'enable')) {
    if (directive.rules === undefined) {
      const isTold = looked.isEveryRule && !isUsed(file, { directive, mention: undefined });
      if (isTold) yield { message: 'unusedComment', data: {}, at: file.rangeOf(directive.span) };
      continue;
    }
    for (const mention of directive.rules) {
      if (!looked.rules.includes(mention.id) || isUsed(file, { directive, mention })) continue;
      const at = file.rangeOf(mention.span);
      yield { message: 'unusedRule', data: { rule: mention.id }, at };
    }
  }
  for (const { directive, mention } of file.idle) {
    const what = mention?.id ?? 'anything';
    const at = file.rangeOf(mention?.span ?? directive.span);
    yield { message: 'nothingToEnable', data: { what }, at };
  }
}
