import { join, relative, sep } from 'node:path';
import { UserError, type Problem } from '../model/user-error.ts';
import type { CapturedSource } from '../project/captured/captured-message.ts';
import { findCaptured } from '../project/captured/find-captured.ts';
import type { Background } from '../project/captured/load-background.ts';
import { openBackground } from '../project/captured/open-background.ts';
import { rules } from '../rules/index.ts';
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
  const ruleIds = rules.map(({ id }) => id);
  const { capture, background } = await openBackground({ ...flags, cwd, ruleIds });
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

/** What the standard input holds, by how it begins, where nobody says. */
function nameFor(bytes: Uint8Array): string {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  if (start.startsWith('{')) return 'stdin.json';
  return start.startsWith('<') ? 'stdin.html' : 'stdin.eml';
}
