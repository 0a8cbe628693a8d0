import type { RenderedMessage } from '../../api/rendered-message.ts';
import type { AnyFinding } from '../../model/finding/finding.ts';
import type { Judged } from '../../model/judged.ts';
import type { AnyRule } from '../../rules/define-rule.ts';

/** What a matcher finds out about a message. */
export interface Answer {
  readonly holds: boolean;
  /** Why it does not hold; where it does, what would have to go for it not to. */
  readonly said: readonly Said[];
}

/** A sentence about the message, with its placeholders in braces, and the place that it speaks of. */
export type Said = Pick<AnyFinding, 'message'> & Partial<AnyFinding>;

/** How a matcher is asked. */
export interface Asking {
  /** Whether the opposite is expected: then what holds of a part of the message is too much. */
  readonly isNot: boolean;
  /** Vitest's own comparison, which knows asymmetric matchers. */
  readonly equals: (a: unknown, b: unknown) => boolean;
}

export type Matcher<Given extends readonly unknown[]> = (
  message: RenderedMessage,
  asking: Asking,
  ...given: Given
) => Answer;

/** What rules have to say of a message, in their own words. */
export const saidBy = (rules: readonly AnyRule[], judged: Judged): Said[] =>
  rules.flatMap((rule) =>
    [...rule.check(judged, rule.options.parse({}) as never)].flatMap((outcome) =>
      'cannotTell' in outcome
        ? []
        : [{ ...outcome, message: rule.messages[outcome.message] ?? outcome.message }],
    ),
  );
