import { type Problem, UserError } from '../model/user-error.ts';
import type { Address } from './address.ts';
import type { Answer, Client } from './request.ts';

/** What the list says of a message. */
export interface Summary {
  readonly id: string;
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly tags: readonly string[];
  /** Bytes. */
  readonly size: number;
}

export interface Selection {
  /** In Mailpit's search syntax: `to:ada@example.com`. */
  readonly query?: string | undefined;
  /** Only the newest. */
  readonly limit?: number | undefined;
}

/** How many messages there are, or why nobody can say. */
export type Count =
  { readonly kind: 'counted'; readonly count: number } | Exclude<Answer, { kind: 'found' }>;

export async function countMessages(
  client: Client,
  address: Address,
  { query }: Selection,
): Promise<Count> {
  const page = await readPage(client, address, { query, start: 0, limit: 1 });
  return page.kind === 'page' ? { kind: 'counted', count: page.count } : page;
}

/**
 * The messages of a mailbox, the oldest first. Mailpit pages by number, newest first, so that a message
 * which goes meanwhile moves others to a page that was read already. So each page begins with the last
 * message of the one before, and where it does not, all is read again. Throws a {@link UserError}.
 */
export async function listMessages(
  client: Client,
  address: Address,
  { query, limit = Infinity }: Selection,
): Promise<readonly Summary[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await readAll(client, address, { query, limit });
    if (found !== undefined) return found.toSorted(byAge);
  }
  throw new UserError({
    message: `The messages of Mailpit at ${address.shown} change while they are read.`,
    hint: 'Check them when the tests are through. Mailpit itself deletes the oldest once it has 500: --max changes that.',
  });
}

const ATTEMPTS = 4;
/** The most that early versions of Mailpit give at once is 500. */
const PAGE = 200;

/** Undefined where messages went while they were listed. */
async function readAll(
  client: Client,
  address: Address,
  { query, limit }: { readonly query: string | undefined; readonly limit: number },
): Promise<readonly Summary[] | undefined> {
  const found = new Map<string, Summary>();
  while (found.size < limit) {
    const start = Math.max(0, found.size - 1);
    const page = await readPage(client, address, { query, start, limit: PAGE });
    if (page.kind !== 'page') throw new UserError(page.problem);
    const [first] = page.messages;
    if (first === undefined) return found.size > 1 ? undefined : [];
    if (found.size > 0 && !found.has(first.id)) return undefined;
    const before = found.size;
    for (const message of page.messages) {
      if (found.size < limit) found.set(message.id, message);
    }
    if (start + page.messages.length >= page.count) break;
    // Whoever came meanwhile filled the page, or the instance does not page at all.
    if (found.size === before) return undefined;
  }
  return [...found.values()];
}

/** Two that came in the same millisecond must not change places from run to run. */
const byAge = (a: Summary, b: Summary): number => a.created - b.created || (a.id < b.id ? -1 : 1);

type Page =
  | { readonly kind: 'page'; readonly messages: readonly Summary[]; readonly count: number }
  | Exclude<Answer, { kind: 'found' }>;

async function readPage(
  client: Client,
  { shown }: Address,
  {
    query,
    start,
    limit,
  }: { readonly query: string | undefined; readonly start: number; readonly limit: number },
): Promise<Page> {
  const window = { start: String(start), limit: String(limit) };
  const answer =
    query === undefined
      ? await client.get('messages', window)
      : await client.get('search', { query, ...window });
  if (answer.kind !== 'found') return answer;
  return pageIn(answer.bytes) ?? { kind: 'refused', problem: notMailpit(shown, answer.bytes) };
}

/** Undefined where it is not what Mailpit answers. */
function pageIn(bytes: Uint8Array): Page | undefined {
  const page = fieldsOf(parsed(bytes));
  const { messages, messages_count: count } = page ?? {};
  if (!Array.isArray(messages) || typeof count !== 'number') return undefined;
  const summaries = messages.map(summaryOf);
  return summaries.every((summary) => summary !== undefined)
    ? { kind: 'page', messages: summaries, count }
    : undefined;
}

function summaryOf(entry: unknown): Summary | undefined {
  const {
    ID: id,
    Subject: subject,
    Created: created,
    Tags: tags,
    Size: size,
  } = fieldsOf(entry) ?? {};
  if (typeof id !== 'string' || id === '') return undefined;
  return {
    id,
    subject: typeof subject === 'string' ? subject : '',
    created: (typeof created === 'string' ? Date.parse(created) : 0) || 0,
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    size: typeof size === 'number' ? size : 0,
  };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;

function notMailpit(shown: string, bytes: Uint8Array): Problem {
  const found = parsed(bytes) === undefined ? 'something that is no JSON' : 'other JSON';
  return {
    message: `Expected a list of messages from Mailpit at ${shown}, found ${found}.`,
    hint: 'Look whether it is Mailpit that listens there (MailHog has another API), and not one too old.',
  };
}
