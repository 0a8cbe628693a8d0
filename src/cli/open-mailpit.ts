import { openMailbox } from '../mailpit/mailbox.ts';
import { type Problem, UserError } from '../model/user-error.ts';
import type { Capture } from '../project/captured/capture.ts';
import type { CapturedSource } from '../project/captured/captured-message.ts';
import { LARGEST_FILE } from '../project/captured/limits.ts';
import type { Background } from '../project/captured/load-background.ts';
import type { Terminal } from './terminal.ts';

export interface MailpitFlags {
  readonly mailpit?: string;
  readonly mailpitQuery?: string;
  readonly mailpitLimit?: number;
  /** Seconds. */
  readonly wait?: number;
  readonly expectCount?: number;
  readonly errorOnUnmatchedPattern: boolean;
}

export interface MailpitContext {
  readonly capture: Capture;
  readonly background: Background;
  readonly env: Terminal['env'];
}

export interface CaughtMessages {
  readonly sources: readonly CapturedSource[];
  readonly fault: () => Problem | undefined;
}

/** The messages in the mailbox that the flags name, unread. `others` is how many come from elsewhere. Throws a {@link UserError}. */
export async function openMailpit(
  flags: MailpitFlags,
  others: number,
  { capture, background, env }: MailpitContext,
): Promise<CaughtMessages> {
  const { mailpit, expectCount } = flags;
  if (mailpit === undefined) {
    refuseWithoutMailpit(flags);
    return { sources: [], fault: () => undefined };
  }
  const { messages, shown, fault } = await openMailbox({
    address: mailpit,
    credentials: env['SENDLINT_MAILPIT_AUTH'],
    query: flags.mailpitQuery,
    limit: flags.mailpitLimit,
    wait: flags.wait === undefined ? undefined : flags.wait * 1000,
    // Where none is expected, one that comes ends the waiting.
    until: Math.max(1, (expectCount ?? 1) - others),
    mostBytes: LARGEST_FILE,
  });
  if (messages.length === 0 && expectCount === undefined && flags.errorOnUnmatchedPattern) {
    throw new UserError(nothingIn(shown, flags));
  }
  const sources = messages.map(({ name, url, tags, fetch }) =>
    capture.fromMail({ name, url, fetch, type: typeOfTags(tags, background) }),
  );
  return { sources, fault };
}

function refuseWithoutMailpit({ mailpitQuery, mailpitLimit, wait }: MailpitFlags): void {
  const given = {
    '--mailpit-query': mailpitQuery,
    '--mailpit-limit': mailpitLimit,
    '--wait': wait,
  };
  for (const [flag, value] of Object.entries(given)) {
    if (value === undefined) continue;
    throw new UserError({
      message: `${flag} says something only together with --mailpit.`,
      hint: 'Name the instance to read: --mailpit http://127.0.0.1:8025.',
    });
  }
}

function nothingIn(shown: string, { mailpitQuery, wait }: MailpitFlags): Problem {
  const matching = mailpitQuery === undefined ? '' : ` that match "${mailpitQuery}"`;
  return {
    message: `There are no messages${matching} in Mailpit at ${shown}.`,
    hint:
      wait === undefined
        ? 'Give the application time to send them: --wait 10. Where none is a good sign, say so: --expect-count 0.'
        : 'Look whether the application sends to the SMTP port of this instance. Where none is a good sign, say so: --expect-count 0.',
  };
}

/**
 * Mailpit makes tags of the `X-Tags` header, among others. One that is the name of a message type says
 * what the message is; whoever names two says neither.
 */
function typeOfTags(tags: readonly string[], { messageTypes }: Background): string | undefined {
  const named = tags
    .map((tag) =>
      tag
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-'),
    )
    .filter((tag) => messageTypes.has(tag));
  return named.length === 1 ? named[0] : undefined;
}
