import { setTimeout as sleep } from 'node:timers/promises';
import { type Problem, UserError } from '../model/user-error.ts';
import { addressOf } from './address.ts';
import { listMessages, type Selection, type Summary } from './list-messages.ts';
import { type Answer, type Client, createClient } from './request.ts';
import { waitForMessages } from './wait-for-messages.ts';

export interface MailboxOptions extends Selection {
  /** Address of the web interface, as a person writes it. */
  readonly address: string;
  /** `user:password`, where the address has none. */
  readonly credentials?: string | undefined;
  /** Milliseconds to wait for messages; without it nobody waits. */
  readonly wait?: number | undefined;
  /** How many messages end the waiting. */
  readonly until?: number | undefined;
  /** Bytes of the largest message that is read. */
  readonly mostBytes: number;
  /** Milliseconds that one answer may take. Default: 10 seconds. */
  readonly patience?: number | undefined;
}

/** A message in a mailbox, unread. */
export interface CaughtMessage {
  /** `mailpit:` and its subject, or its id; with both where others have the same subject. */
  readonly name: string;
  /** Where a person can open it. */
  readonly url: string;
  readonly tags: readonly string[];
  /** Its source. Throws a {@link UserError} where it cannot be had. */
  readonly fetch: () => Promise<Uint8Array>;
}

export interface Mailbox {
  /** The address, without a password. */
  readonly shown: string;
  /** The oldest first. */
  readonly messages: readonly CaughtMessage[];
  /** What keeps the instance from answering, once it has stopped to do so. */
  readonly fault: () => Problem | undefined;
}

/** Lists the messages of a Mailpit instance. Throws a {@link UserError} where that cannot be done. */
export async function openMailbox(options: MailboxOptions): Promise<Mailbox> {
  const address = addressOf(options.address, options.credentials);
  const { query, limit, patience = PATIENCE, mostBytes } = options;
  const client = createClient(address, { patience, mostBytes });
  const selection = { query: query?.trim() === '' ? undefined : query, limit };
  if (options.wait !== undefined) {
    const { wait, until = 1 } = options;
    const now = (): number => performance.now();
    await waitForMessages(client, address, { selection, wait, until, now });
  }
  const summaries = await listMessages(client, address, selection);
  const source = createSource(client, address.shown);
  const names = namesOf(summaries);
  return {
    shown: address.shown,
    messages: summaries.map((summary, index) => ({
      name: names[index] ?? summary.id,
      url: new URL(`view/${encodeURIComponent(summary.id)}`, address.base).href,
      tags: summary.tags,
      fetch: () => source.fetch(summary, mostBytes),
    })),
    fault: source.fault,
  };
}

const PATIENCE = 10_000;

function namesOf(summaries: readonly Summary[]): readonly string[] {
  const subjects = summaries.map(({ subject }) => shortened(subject));
  const counts = new Map<string, number>();
  for (const subject of subjects) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return summaries.map(({ id }, index) => {
    const subject = subjects[index] ?? '';
    if (subject === '') return `mailpit:${id}`;
    return counts.get(subject) === 1 ? `mailpit:${subject}` : `mailpit:${subject} (${id})`;
  });
}

const LONGEST_SUBJECT = 70;
const SEGMENTER = new Intl.Segmenter();

function shortened(subject: string): string {
  const words = subject.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const characters = Array.from(SEGMENTER.segment(words), ({ segment }) => segment);
  return characters.length > LONGEST_SUBJECT
    ? `${characters
        .slice(0, LONGEST_SUBJECT - 1)
        .join('')
        .trimEnd()}…`
    : words;
}

interface Source {
  readonly fetch: (summary: Summary, mostBytes: number) => Promise<Uint8Array>;
  readonly fault: () => Problem | undefined;
}

/** An instance that has stopped to answer is not asked for each message that it still holds. */
function createSource(client: Client, shown: string): Source {
  let failures = 0;
  let fault: Problem | undefined;
  return {
    fault: () => fault,
    async fetch({ id, size }, mostBytes) {
      if (fault !== undefined) throw new UserError(fault);
      if (size > mostBytes) throw new UserError(tooLarge(size, mostBytes));
      const answer = await getTwice(client, `message/${encodeURIComponent(id)}/raw`);
      if (answer.kind === 'unreachable') {
        failures += 1;
        if (failures >= MOST_FAILURES) {
          fault = {
            message: `Mailpit at ${shown} has stopped to answer.`,
            hint: 'Keep it running until all messages are read, and check again.',
          };
        }
        throw new UserError(fault ?? answer.problem);
      }
      failures = 0;
      if (answer.kind === 'found') return answer.bytes;
      throw new UserError(answer.kind === 'missing' ? DELETED : answer.problem);
    },
  };
}

/** In a row. */
const MOST_FAILURES = 2;
const BEFORE_SECOND_ATTEMPT = 200;

async function getTwice(client: Client, path: string): Promise<Answer> {
  const answer = await client.get(path);
  if (answer.kind !== 'unreachable') return answer;
  await sleep(BEFORE_SECOND_ATTEMPT);
  return client.get(path);
}

const DELETED: Problem = {
  message: 'It was deleted from Mailpit before it was read.',
  hint: 'Empty the mailbox before the tests, not after them. Mailpit itself deletes the oldest once it has 500: --max changes that.',
};

const tooLarge = (size: number, most: number): Problem => ({
  message: `It is ${Math.round(size / 1024 / 1024)} MB large.`,
  hint: `Messages of up to ${most / 1024 / 1024} MB are read.`,
});
