import type { GroupedFinding, LintedMessage, Occurrence, RunResult } from '../../model/run.ts';

/** A message, and the findings that show in it. */
export interface JudgedMessage {
  readonly about: LintedMessage;
  readonly findings: readonly GroupedFinding[];
}

/** Every message of the run, those without findings too: what test reports call a test. */
export function byMessage({ messages, findings }: RunResult): JudgedMessage[] {
  const judged = new Map<string, { about: LintedMessage; findings: GroupedFinding[] }>(
    messages.map((about) => [keyOf(about), { about, findings: [] }]),
  );
  for (const finding of findings) {
    for (const about of messagesWith(finding)) {
      const key = keyOf(about);
      const known = judged.get(key);
      if (known === undefined) judged.set(key, { about, findings: [finding] });
      else known.findings.push(finding);
    }
  }
  return [...judged.values()];
}

/** `shipping-notification for ada, case two-parcels`. */
export function messageTitle({ message, customer, case: override }: LintedMessage): string {
  const forWhom = customer === '' ? '' : ` for ${customer}`;
  return `${message}${forWhom}${override === undefined ? '' : `, case ${override}`}`;
}

/** A finding that shows nowhere is the file's own. */
const messagesWith = ({ occurrences, at: { file } }: GroupedFinding): LintedMessage[] =>
  occurrences.length === 0
    ? [{ message: file, customer: '', file }]
    : occurrences.map((occurrence) => ({ ...occurrence, file }));

const keyOf = ({
  message,
  customer,
  case: override,
}: Pick<Occurrence, 'message' | 'customer' | 'case'>): string =>
  JSON.stringify([message, customer, override]);
