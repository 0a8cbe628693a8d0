import type { AnyFinding } from '../model/finding/finding.ts';
import type { Judged } from '../model/judged.ts';
import type { Message, PartName } from '../model/message.ts';
import type { Reading } from '../model/reading.ts';
import type { GroupedFinding, RunResult } from '../model/run.ts';
import type { SourceRange } from '../model/text/position.ts';

/** One message as one customer gets it. */
export interface RenderedMessage {
  readonly name: string;
  readonly customer: string;
  /** Id of a message type, where known. */
  readonly type: string | undefined;
  /** Undefined where the message has none, and where it could not be rendered. */
  readonly subject: string | undefined;
  readonly preheader: string | undefined;
  readonly from: string | undefined;
  readonly replyTo: string | undefined;
  readonly to: string | undefined;
  readonly html: string | undefined;
  readonly text: string | undefined;
  /** What is wrong with it, expected by a case or not; without what is suppressed. */
  readonly findings: readonly GroupedFinding[];
  /** What it says, as a person reads it. Not shown where the message is printed. */
  readonly reading: Reading;
  /** What matchers go by. Not shown where the message is printed. */
  readonly evidence: Evidence;
}

/** What is known of a rendered message beside its words. */
export interface Evidence {
  /** What rules are given. */
  readonly judged: Judged;
  /** The run over this one message: for reporters. */
  readonly result: RunResult;
  /** False where a part could not be rendered; the finding `render/failed` says why. */
  readonly isWhole: boolean;
  /** A finding of one's own about the message, with its place in the user's files and what printed its words. */
  readonly locate: (finding: AnyFinding) => GroupedFinding;
  /** Where the customer's file holds the value at a path; undefined for one that overrides bring, and for a computed one. */
  readonly recordAt: (path: string) => SourceRange | undefined;
  /** Text of one of the user's files, by the name that findings give it. */
  readonly sourceOf: (file: string) => string | undefined;
}

export function renderedMessage(
  { name, type, parts, from, replyTo, to }: Message,
  customer: string,
  evidence: Evidence,
): RenderedMessage {
  const contentOf = (part: PartName): string | undefined => parts[part]?.content;
  const shown = {
    name,
    customer,
    type,
    subject: contentOf('subject'),
    preheader: contentOf('preheader'),
    from,
    replyTo,
    to,
    html: contentOf('html'),
    text: contentOf('text'),
    findings: evidence.result.findings,
  };
  const { reading } = evidence.judged;
  // A test runner prints what it compares: these hold the whole record, and every letter's place.
  Object.defineProperties(shown, { reading: { value: reading }, evidence: { value: evidence } });
  return shown as RenderedMessage;
}
