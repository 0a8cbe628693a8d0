import { z } from 'zod';
import type {
  AnyCannotTell,
  AnyFinding,
  CannotTell,
  Finding,
  MessageTemplates,
  Severity,
} from '../model/finding/finding.ts';
import type { Judged } from '../model/judged.ts';

export interface RuleMetadata {
  /** `category/what-is-wrong`. */
  readonly id: `${string}/${string}`;
  /** One sentence part in the imperative: "Disallow a greeting whose name came out empty". */
  readonly summary: string;
  /** Its severity in the recommended preset. */
  readonly severity: Severity;
  /** True for a rule that warns and of which single findings are errors all the same. */
  readonly mayBeError?: true;
  /** False for a rule that is only on where a project asks for it. Default: true. */
  readonly recommended?: boolean;
}

export interface Rule<
  Messages extends MessageTemplates,
  Options extends z.ZodObject,
  Unknowns extends MessageTemplates = Readonly<Record<never, string>>,
> extends RuleMetadata {
  readonly options: Options;
  readonly messages: Messages;
  /** Reasons for which the rule cannot tell. */
  readonly unknowns?: Unknowns;
  /** A pure function: it renders, parses and asks nothing. */
  check(
    judged: Judged,
    options: z.output<Options>,
  ): Iterable<Finding<Messages> | CannotTell<Unknowns>>;
}

/** A rule whose options and messages are no longer known by type: what the registry holds. */
export interface AnyRule extends RuleMetadata {
  readonly options: z.ZodObject;
  readonly messages: MessageTemplates;
  readonly unknowns?: MessageTemplates;
  check(judged: Judged, options: never): Iterable<AnyFinding | AnyCannotTell>;
}

/** Returns `rule` as it is; it exists so that findings are typed by the rule's own messages. */
export function defineRule<
  const Messages extends MessageTemplates,
  Options extends z.ZodObject,
  const Unknowns extends MessageTemplates = Readonly<Record<never, string>>,
>(rule: Rule<Messages, Options, Unknowns>): Rule<Messages, Options, Unknowns> {
  return rule;
}

/** Says that a rule's findings are made by the run itself. */
export interface RunRule<
  Messages extends MessageTemplates,
  Options extends z.ZodObject = NoOptions,
> extends RuleMetadata {
  readonly messages: Messages;
  /** Default: none. */
  readonly options?: Options;
}

type NoOptions = z.ZodObject<Record<never, never>>;

/**
 * A rule for what only the run can see: a template that does not render, an expectation that is not
 * met. It owns words, severity and page like every rule; `lint/` makes its findings, so that its check
 * yields nothing.
 */
export function defineRunRule<
  const Messages extends MessageTemplates,
  Options extends z.ZodObject = NoOptions,
>(rule: RunRule<Messages, Options>): Rule<Messages, Options> & { readonly reportedBy: 'run' } {
  return {
    options: z.strictObject({}) as NoOptions as Options,
    ...rule,
    reportedBy: 'run',
    check: () => [],
  };
}
