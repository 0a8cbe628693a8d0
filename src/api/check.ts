import path from 'node:path';
import { lintCaptured } from '../lint/lint-captured.ts';
import { severityOverrides } from '../lint/severity-overrides.ts';
import type { Severity } from '../model/finding/finding.ts';
import type { RunResult } from '../model/run.ts';
import { UserError } from '../model/user-error.ts';
import type { Capture } from '../project/captured/capture.ts';
import type { CapturedSource } from '../project/captured/captured-message.ts';
import { findCaptured } from '../project/captured/find-captured.ts';
import { openBackground } from '../project/captured/open-background.ts';
import type { Config } from '../project/config/config.ts';
import { rules as allRules } from '../rules/index.ts';
import { blamingCaller } from './caller.ts';
import { ownVersion } from './own-version.ts';

/** A message as it was sent, in parts: the keys of a captured message (docs/check.md). `html`, `text` or both are needed. */
export interface SentMessage {
  /** What findings call it; in the way of a file's name it may say of what type it is: `shipping-notification`. */
  readonly name?: string;
  readonly type?: string;
  /** BCP 47. */
  readonly locale?: string;
  readonly from?: string;
  readonly replyTo?: string;
  readonly to?: string;
  readonly subject?: string;
  /** The preview text, where it does not stand in the HTML. */
  readonly preheader?: string;
  readonly html?: string;
  readonly text?: string;
  /** What is true of whoever got it, or the name of a customer of the project. */
  readonly customer?: string | Readonly<Record<string, unknown>>;
  /** How to understand that record; else the project's dictionary holds. */
  readonly facts?: NonNullable<Config['facts']>;
  /** Records of other customers, by name. */
  readonly others?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A message as it was sent, in the format of an `.eml` file. */
export interface SentMail {
  readonly eml: string | Uint8Array;
  /** What findings call it. */
  readonly name?: string;
  readonly type?: string;
}

export interface CheckOptions {
  /** Where to look for a project, here and above; files are relative to it. Default: the current folder. */
  readonly cwd?: string;
  /** A config file to use instead. */
  readonly config?: string;
  /** Whose the messages are that do not say: a customer of the project by name, or a file. */
  readonly customer?: string;
  /** Of what type the messages are that do not say. */
  readonly type?: string;
  /** Language of the messages that do not say, as a BCP 47 tag. */
  readonly locale?: string;
  /** Severities laid over the project's own, by rule id. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Leaves out the warnings, and the rules that only warn. */
  readonly quiet?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Lints messages that were rendered elsewhere, as `sendlint check` does: files, folders and globs, and
 * messages themselves. Findings of the latter point into the message as JSON, or into the mail.
 * A message that cannot be read is a finding; throws a {@link UserError} where no run can be made.
 */
export async function check(
  messages: string | SentMessage | SentMail | Iterable<string | SentMessage | SentMail>,
  options: CheckOptions = {},
): Promise<RunResult> {
  return blamingCaller(check, () => checkAll(listed(messages), options));
}

async function checkAll(
  messages: Iterable<string | SentMessage | SentMail>,
  options: CheckOptions,
): Promise<RunResult> {
  const { rules = {}, quiet, onProgress } = options;
  const cwd = path.resolve(options.cwd ?? '');
  const ruleIds = allRules.map(({ id }) => id);
  const { capture, background } = await openBackground({ ...options, cwd, ruleIds });
  const overrides = severityOverrides(Object.entries(rules), background.rules, ruleIds);

  const sources: CapturedSource[] = [];
  for (const [index, message] of [...messages].entries()) {
    if (typeof message === 'string') {
      const found = await findCaptured({ cwd, places: [message], failOnNothing: true });
      sources.push(...found.map((files) => capture.fromFiles(files)));
    } else {
      sources.push(sourceOf(message, message.name ?? `messages[${index}]`, capture));
    }
  }
  return lintCaptured(sources, background, {
    rules: overrides,
    version: ownVersion(),
    ...(quiet !== undefined && { quiet }),
    ...(onProgress !== undefined && { onProgress }),
  });
}

const listed = (
  messages: Parameters<typeof check>[0],
): Iterable<string | SentMessage | SentMail> =>
  typeof messages === 'object' && Symbol.iterator in messages ? messages : [messages];

function sourceOf(message: SentMessage | SentMail, name: string, capture: Capture): CapturedSource {
  if ('eml' in message) {
    const { eml, type } = message;
    return capture.fromMail({ name, type, fetch: async () => Buffer.from(eml) });
  }
  const { name: _, ...record } = message;
  return capture.fromBytes(`${name}.json`, Buffer.from(written(record, name)));
}

function written(record: object, name: string): string {
  try {
    return JSON.stringify(record, null, 2);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new UserError({
      message: `${name} cannot be written as JSON: ${reason}.`,
      hint: 'Pass a record of plain values: texts, numbers, lists and mappings.',
    });
  }
}
