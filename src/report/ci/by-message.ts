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
    for (const { shown, ...about } of messagesWith(finding)) {
      const key = keyOf(about);
      const known = judged.get(key) ?? { about, findings: [] };
      judged.set(key, known);
      known.findings.push(shown);
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
function messagesWith(
  finding: GroupedFinding,
): (LintedMessage & { readonly shown: ShownFinding })[] {
  const { file } = finding.at;
  if (finding.occurrences.length === 0) {
    return [{ message: file, customer: '', file, shown: { ...finding, excerpt: '' } }];
  }
  return finding.occurrences.map((occurrence) => ({
    ...occurrence,
    file,
    shown: shownIn(occurrence, finding),
  }));
}

/** What is said of one message names nobody else who gets it. */
const shownIn = (occurrence: Occurrence, finding: GroupedFinding): ShownFinding => ({
  ...finding,
  text: occurrence.text ?? finding.text,
  occurrences: [occurrence],
  outOf: 1,
  excerpt: occurrence.excerpt,
});

const keyOf = ({
  message,
  customer,
  case: override,
}: Pick<Occurrence, 'message' | 'customer' | 'case'>): string =>
  JSON.stringify([message, customer, override]);
