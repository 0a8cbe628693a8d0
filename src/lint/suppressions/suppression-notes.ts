import type { EngineName } from '../../engines/names.ts';
import type { Severity } from '../../model/finding/finding.ts';

/** What a run, or a shard of it, saw that bears on what is kept back: plain data. */
export interface SuppressionNotes {
  /** Files that speak to sendlint; none where nobody listens. */
  readonly commented: readonly CommentedSource[];
  readonly definitions: readonly SeenDefinition[];
  /** Every file that had a part in a message: templates, partials, customers, cases. */
  readonly files: readonly string[];
  /** Whether the canary world was rendered. */
  readonly canary: boolean;
  /** Ids of rules that ran as the project sets them, or are off there. */
  readonly rules: readonly string[];
  readonly isEveryRule: boolean;
  /** Of the rules that are on and speak of suppressions, by id. */
  readonly severities: Readonly<Record<string, Severity>>;
}

/** A file with comments, and what messages make of it. */
export interface CommentedSource {
  readonly file: string;
  readonly text: string;
  readonly engines: readonly EngineName[];
  /** Whether anything of it is HTML or MJML. */
  readonly isMarkup: boolean;
}

/** A message definition that was rendered for somebody. */
export interface SeenDefinition {
  /** Files of its parts. */
  readonly files: readonly string[];
  /** False where a part did not render for somebody. */
  readonly isWhole: boolean;
}

/** What is said of suppressions themselves cannot be suppressed. */
export const isSuppressible = (rule: string): boolean => !rule.startsWith('suppression/');
