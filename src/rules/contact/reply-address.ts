import { NO_REPLY_MAILBOXES } from '../../lexicon/tokens.ts';
import type { Message } from '../../model/message.ts';

/** Where an answer goes: Reply-To, else From. Undefined where the definition does not say. */
export function replyAddressOf({ from, replyTo }: Message): string | undefined {
  const header = replyTo?.trim() ? replyTo : from;
  const [address] = /[^\s<>",;:]+@[^\s<>",;]+/u.exec(header ?? '') ?? [];
  return address;
}

/** Whether nobody reads what is sent to the address, by its name. */
export function refusesReplies(address: string): boolean {
  const mailbox = (address.split('@')[0] ?? '').toLowerCase().replace(/\+.*$/u, '');
  const joined = mailbox.normalize('NFKD').replace(/[^a-z]/gu, '');
  return NO_REPLY_MAILBOXES.some(
    (known) =>
      joined === known ||
      (known.length >= 7 && (joined.startsWith(known) || joined.endsWith(known))),
  );
}
