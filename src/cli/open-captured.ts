import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { UserError, type Problem } from '../model/user-error.ts';
import { type Capture, openCapture } from '../project/captured/capture.ts';
import type { CapturedSource } from '../project/captured/captured-message.ts';
import { findCaptured } from '../project/captured/find-captured.ts';
import { type Background, loadBackground } from '../project/captured/load-background.ts';
import { isLocale } from '../project/config/settings.ts';
import type { Customer } from '../project/project.ts';
import { rules } from '../rules/index.ts';
import { unknownName } from './did-you-mean.ts';
import { type MailpitFlags, openMailpit } from './open-mailpit.ts';
import type { Terminal } from './terminal.ts';

export interface CapturedFlags extends MailpitFlags {
  readonly config?: string;
  readonly customer?: string;
  readonly type?: string;
  readonly locale?: string;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly errorOnUnmatchedPattern: boolean;
}

export interface OpenedMessages {
  readonly sources: readonly CapturedSource[];
  readonly background: Background;
  /** What kept some of them from being read: asked once all are. */
  readonly fault: () => Problem | undefined;
}

/** The messages that the command line names, unread. Throws a {@link UserError} for names that lead nowhere. */
export async function openCaptured(
  places: readonly string[],
  flags: CapturedFlags,
  terminal: Pick<Terminal, 'cwd' | 'env' | 'readInput'>,
): Promise<OpenedMessages> {
  const { cwd } = terminal;
  if (places.length === 0 && flags.stdin !== true && flags.mailpit === undefined) {
    throw new UserError({
      message: 'No messages to check.',
      hint: 'Name files, folders or globs: sendlint check captured/. Or pass one message: --stdin. Or read a mail catcher: --mailpit http://127.0.0.1:8025.',
    });
  }
  const { capture, background } = await openBackground(flags, cwd);
  const found = await findCaptured({ cwd, places, failOnNothing: flags.errorOnUnmatchedPattern });
  const sources = found.map((files) => capture.fromFiles(files));
  if (flags.stdin === true) {
    const bytes = await (terminal.readInput?.() ?? new Uint8Array());
    const name = flags.stdinFilename ?? nameFor(bytes);
    const absolute = join(cwd, name);
    const file = relative(background.root, absolute).split(sep).join('/');
    sources.push(capture.fromBytes(file, bytes));
  }
  const others = sources.length;
  const caught = await openMailpit(flags, others, { capture, background, env: terminal.env });
  return { sources: [...sources, ...caught.sources], background, fault: caught.fault };
}

/** What is known of all messages, and what reads them. Throws a {@link UserError} for names of nothing. */
export async function openBackground(
  flags: Pick<CapturedFlags, 'config' | 'customer' | 'type' | 'locale'>,
  cwd: string,
): Promise<{ readonly capture: Capture; readonly background: Background }> {
  const named = flags.customer === undefined ? undefined : resolve(cwd, flags.customer);
  const customerFile =
    named !== undefined && CUSTOMER_FILE.test(named) && existsSync(named) ? named : undefined;
  const ruleIds = rules.map(({ id }) => id);
  const background = await loadBackground({ cwd, configFile: flags.config, ruleIds, customerFile });

  const { type, locale } = flags;
  const customer = customerNamed(flags.customer, customerFile, background);
  if (type !== undefined) checkType(type, background);
  if (locale !== undefined && !isLocale(locale)) {
    throw new UserError({
      message: `"${locale}" is no locale.`,
      hint: 'Use a BCP 47 tag such as en-GB.',
    });
  }
  return { capture: openCapture({ background, type, locale, customer }), background };
}

const CUSTOMER_FILE = /\.(?:ya?ml|json|m?[jt]s)$/;

function customerNamed(
  given: string | undefined,
  file: string | undefined,
  { customers, root }: Background,
): Customer | undefined {
  if (given === undefined) return undefined;
  const own = customers.find((customer) =>
    file === undefined ? customer.name === given : resolve(root, customer.file) === file,
  );
  if (own !== undefined) return own;
  const names = customers.map(({ name }) => name);
  const { message, hint } = unknownName('customer', given, names);
  const named = names.length === 0 ? 'Name a file with what is true of them.' : hint;
  throw new UserError({ message, ...(named !== undefined && { hint: named }) });
}

function checkType(type: string, { messageTypes }: Background): void {
  if (messageTypes.has(type)) return;
  const problem: Problem = unknownName('message type', type, [...messageTypes.keys()]);
  throw new UserError(problem);
}

/** What the standard input holds, by how it begins, where nobody says. */
function nameFor(bytes: Uint8Array): string {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  if (start.startsWith('{')) return 'stdin.json';
  return start.startsWith('<') ? 'stdin.html' : 'stdin.eml';
}
