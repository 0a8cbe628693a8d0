import { NO_REPLY_MAILBOXES } from '../../../lexicon/tokens.ts';
import type { ContactRoute, Line, Link } from '../../../model/reading.ts';
import { sentencesOf } from '../clauses.ts';
import { decoded } from '../decoded.ts';
import { endsWith, isIn, startsWith } from '../phrases/phrases.ts';
import type { ContactVocabulary } from './contact-vocabulary.ts';
import { deadness } from './dead-addresses.ts';
import { linkedRoute as route } from './linked-route.ts';
import type { LinkWords } from './link-words.ts';

export interface MailQuestion {
  /** The address the message goes to, which reaches nobody but the reader. */
  readonly to: string | undefined;
  /** From and Reply-To: an address of the same domain is the sender's, whatever stands around it. */
  readonly senders: readonly string[];
}

/** The address a link writes to, unless nobody but the reader gets what is sent there. */
export function mailLink(
  link: Link,
  line: Line | undefined,
  { to, senders }: MailQuestion,
  { vocabularies }: LinkWords,
): ContactRoute | undefined {
  const [address = '', query = ''] = link.href.replace(/^mailto:/i, '').split('?');
  const value = decoded(address || (/(?:^|&)to=([^&]*)/i.exec(query)?.[1] ?? '')).trim();
  if (value === '' && /(?:^|&)(?:subject|body)=/i.test(query) && isSharing(query)) return undefined;
  const dead = deadness(value);
  if (dead !== undefined) return { ...route('email', value, link), dead };
  if (isUnanswered(value) || isSameAddress(value, to)) return undefined;
  const isSenders = senders.some((sender) => isOfDomain(sender, value));
  const isReaders = link.form === 'bare' && !isSenders && isReadersOwn(line, link, vocabularies);
  return isReaders ? undefined : route('email', value, link);
}

/** "Tell a friend" writes a mail without an address, on purpose. */
const isSharing = (query: string): boolean => /(?:^|&)body=/i.test(query);

function isUnanswered(address: string): boolean {
  const mailbox = (address.split('@')[0] ?? '')
    .toLowerCase()
    .replace(/\+.*$/, '')
    .replace(/[^a-z]/g, '');
  return mailbox === 'unsubscribe' || NO_REPLY_MAILBOXES.includes(mailbox);
}

function isSameAddress(address: string, header: string | undefined): boolean {
  return header !== undefined && header.toLowerCase().includes(address.toLowerCase());
}

function isOfDomain(sender: string, address: string): boolean {
  const [, domain] = /@([^\s<>",;]+)/.exec(sender.toLowerCase()) ?? [];
  return domain !== undefined && address.toLowerCase().endsWith(`@${domain}`);
}

/** "This message was sent to ada@example.com."; not "Send a mail to help@shop.example." */
function isReadersOwn(
  line: Line | undefined,
  { at }: Link,
  vocabularies: readonly ContactVocabulary[],
): boolean {
  if (line === undefined) return false;
  const offset = line.offsets.indexOf(at.span.start);
  const before = line.text.slice(Math.max(0, offset - 80), Math.max(0, offset));
  const behind = line.text.slice(Math.max(0, offset)).replace(/^\S+/, '').slice(0, 24);
  const sentence = before.slice(sentencesOf(before).at(-1)?.start ?? 0);
  if (vocabularies.some(({ invitations }) => isIn(invitations, sentence))) return false;
  return vocabularies.some(
    ({ ownAddress, ownAddressBehind }) =>
      endsWith(ownAddress, before, /^[^.!?]{0,24}$/) || startsWith(ownAddressBehind, behind),
  );
}
