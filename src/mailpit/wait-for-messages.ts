import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../model/user-error.ts';
import type { Address } from './address.ts';
import { countMessages, type Selection } from './list-messages.ts';
import type { Client } from './request.ts';

export interface Waiting {
  /** Milliseconds. */
  readonly wait: number;
  /** How many messages end the waiting. */
  readonly until: number;
  /** The clock, in milliseconds. */
  readonly now: () => number;
}

/**
 * Waits until an instance answers and holds enough messages, or until the time is up. Throws a
 * {@link UserError} where it answers, but not as Mailpit does, and where it never answered.
 */
export async function waitForMessages(
  client: Client,
  address: Address,
  { selection, wait, until, now }: Waiting & { readonly selection: Selection },
): Promise<void> {
  const end = now() + wait;
  for (;;) {
    const counted = await countMessages(client, address, selection);
    if (counted.kind === 'counted' && counted.count >= until) return;
    const isFinal = counted.kind === 'missing' || counted.kind === 'refused';
    const left = end - now();
    if (counted.kind !== 'counted' && (isFinal || left <= 0)) throw new UserError(counted.problem);
    if (left <= 0) return;
    await sleep(Math.min(BETWEEN, left));
  }
}

const BETWEEN = 250;
