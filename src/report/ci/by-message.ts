import type { GroupedFinding, LintedMessage, Occurrence, RunResult } from '../../model/run.ts';
import { harmless } from '../terminal/harmless.ts';
import { sentencesOf } from '../words/wording.ts';

/** A message, and the findings that show in it. */
export interface JudgedMessage {
  readonly about: LintedMessage;
  readonly findings: readonly ShownFinding[];
}

/** A finding as one of its messages shows it. */
export interface ShownFinding extends GroupedFinding {
  /** The words of this message. */
  readonly excerpt: string;
}

/** Every message of the run, those without findings too: what test reports call a test. */
export function byMessage({ messages, findings }: RunResult): JudgedMessage[] {
  const judged = new Map<string, { about: LintedMessage; findings: ShownFinding[] }>(
    messages.map((about) => [keyOf(about), { about, findings: [] }]),
  );
  for (const finding of findings) {
    for (const { excerpt, ...about } of messagesWith(finding)) {
      const key = keyOf(about);
      const known = judged.get(key) ?? { about, findings: [] };
      judged.set(key, known);
      known.findings.push({ ...finding, excerpt });
    }
  }
  return [...judged.values()];
}

/** All that is said of a finding, and what this message says where the text quotes another's. */
export function sentencesHere(finding: ShownFinding): string {
  const sentences = sentencesOf(finding);
  const excerpt = harmless(finding.excerpt);
  return excerpt === '' || sentences.includes(excerpt)
    ? sentences
    : `${sentences} Here: "${excerpt}".`;
}

/** `shipping-notification for ada, case two-parcels`. */
export function messageTitle({ message, customer, case: override }: LintedMessage): string {
  const forWhom = customer === '' ? '' : ` for ${customer}`;
  return `${message}${forWhom}${override === undefined ? '' : `, case ${override}`}`;
}

/** A finding that shows nowhere is the file's own. */
const messagesWith = ({
  occurrences,
  at: { file },
}: GroupedFinding): (LintedMessage & { readonly excerpt: string })[] =>
  occurrences.length === 0
    ? [{ message: file, customer: '', file, excerpt: '' }]
    : occurrences.map((occurrence) => ({ ...occurrence, file }));

const keyOf = ({
  message,
  customer,
  case: override,
}: Pick<Occurrence, 'message' | 'customer' | 'case'>): string =>
  JSON.stringify([message, customer, override]);
