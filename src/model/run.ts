import type { Coverage } from './coverage.ts';
import type { FindingData, Severity } from './finding/finding.ts';
import type { PartName } from './message.ts';
import type { Expression, PartialCall } from './origin.ts';
import type { MarkupSharing } from './sharing.ts';
import type { SourceRange } from './text/position.ts';

/** One message for one customer in which a finding shows. */
export interface Occurrence {
  readonly message: string;
  readonly customer: string;
  /** Name of the case whose overrides made the message, if one did. */
  readonly case?: string;
  readonly parts: readonly PartName[];
  /** The words of the message the finding speaks of, shortened. */
  readonly excerpt: string;
  /** The finding's text as it is for this message; absent where it is the same. */
  readonly text?: string;
  /** Where the customer's file holds what was printed; its start where no more is known. */
  readonly record?: SourceRange;
}

/** What printed the words of a finding. */
export type Blame =
  | {
      readonly kind: 'expression';
      readonly expression: Expression;
      readonly via: readonly PartialCall[];
      /** Data paths read, those that explain the words first. */
      readonly paths: readonly string[];
    }
  | { readonly kind: 'literal' }
  | { readonly kind: 'unknown' };

/** A stretch of one of the user's files, and the text to put in its place. */
export interface SourceEdit {
  readonly at: SourceRange;
  readonly replacement: string;
}

/** A way to mend a finding: all of its edits, or none. */
export interface Fix {
  /** In the imperative: "Make the URL a link". */
  readonly description: string;
  readonly edits: readonly SourceEdit[];
}

/** Why a finding is not reported. */
export interface Suppression {
  /** `comment`: a comment in the template; `file`: the suppressions file. */
  readonly kind: 'comment' | 'file';
  /** In the user's words, where they gave one. */
  readonly reason?: string;
  /** The comment, or the entry of the suppressions file. */
  readonly at: SourceRange;
}

/** One fault with one cause, and every customer it hits. */
export interface GroupedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** Id of one of the rule's messages, and what fills it for the first occurrence. */
  readonly message: string;
  readonly data: FindingData;
  /** The message filled in. */
  readonly text: string;
  /** The template's place to mend; the message definition where nothing nearer is known. */
  readonly at: SourceRange;
  readonly blame: Blame;
  /** Other places of the same cause, as the text part's expression beside the HTML's. */
  readonly related: readonly SourceRange[];
  readonly occurrences: readonly Occurrence[];
  /** How many customers the message was rendered for: the "12" of "10 of 12 customers". */
  readonly outOf: number;
  /** The case that expects this finding; an expected finding does not fail the run. */
  readonly expectedBy?: string;
  /** What mends the cause for certain: `--fix` applies it. */
  readonly fix?: Fix;
  /** Ways to mend the cause that a person has to choose from. */
  readonly suggestions?: readonly Fix[];
}

/** A finding that the user asked not to be told of. */
export interface SuppressedFinding extends GroupedFinding {
  readonly suppressedBy: Suppression;
}

/** A message that a run read, whether anything was found in it or not. */
export interface LintedMessage {
  readonly message: string;
  /** Empty for a message rendered elsewhere that does not say whose it is. */
  readonly customer: string;
  /** Name of the case whose overrides made the message, if one did. */
  readonly case?: string;
  /** The template of its body, or what stands for one. */
  readonly file: string;
}

/**
 * What a run looked at so fully that what it did not find is not there. Only of that can a comment or
 * an entry of the suppressions file be called unused.
 */
export interface Looked {
  /** Relative to the root. Empty for a run of a part of the messages or customers. */
  readonly files: readonly string[];
  /** Ids of rules that ran as the project sets them, or are off there. */
  readonly rules: readonly string[];
  /** Whether those are all rules there are. */
  readonly isEveryRule: boolean;
}

/** A question that stayed open, once per rule, reason and message. */
export interface OpenQuestion {
  readonly rule: string;
  readonly reason: string;
  readonly text: string;
  readonly message: string;
  readonly customers: readonly string[];
}

export interface RuleSummary {
  readonly id: string;
  readonly summary: string;
  /** Where its page is, as a URL. */
  readonly page: string;
}

export interface RunCounts {
  /** Message definitions that were rendered. */
  readonly definitions: number;
  readonly customers: number;
  /** Messages rendered: definition × customer, and cases with overrides. */
  readonly messages: number;
  readonly errors: number;
  readonly warnings: number;
  readonly expected: number;
  readonly cannotTell: number;
  /** Findings that comments and the suppressions file keep back. */
  readonly suppressed: number;
}

/** What one run found: all that reporters get. */
export interface RunResult {
  readonly version: string;
  /** True where the messages were rendered elsewhere: then there are no templates, and not all customers have names. */
  readonly captured?: true;
  /** Absolute path that all files are relative to. */
  readonly root: string;
  /** In the order in which they were read. */
  readonly messages: readonly LintedMessage[];
  readonly findings: readonly GroupedFinding[];
  /** In the order of findings. They count neither as errors nor as warnings. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Absent where nobody knows: then nothing is unused. */
  readonly looked?: Looked;
  readonly questions: readonly OpenQuestion[];
  readonly counts: RunCounts;
  readonly rules: readonly RuleSummary[];
  /** Text of each file that a finding stands in. */
  readonly sources: ReadonlyMap<string, string>;
  /** Where to open the messages with findings that stand in no file, by the name that stands for one. */
  readonly urls?: ReadonlyMap<string, string>;
  /** How many of the messages an earlier run had made already; absent where none. No finding depends on it. */
  readonly remembered?: number;
  /** Milliseconds of wall time. */
  readonly duration: number;
  /** What documents of one shape had in common; absent where no engine is asked to share. No finding depends on it. */
  readonly sharing?: MarkupSharing;
  /** What of the templates the run reached, where it was asked for. */
  readonly coverage?: Coverage;
}
