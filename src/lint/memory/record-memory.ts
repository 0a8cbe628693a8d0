import type { AnyFinding } from '../../model/finding/finding.ts';
import type { Customer, Project } from '../../project/project.ts';
import { digestOf } from '../../store/digest.ts';
import type { Store } from '../../store/store.ts';
import type { Cell } from '../matrix.ts';
import type { Pair } from '../note-fixtures.ts';
import { ROOM } from './cell-entries.ts';
import type { Keys } from './input-keys.ts';
import { textOfValue } from './value-text.ts';

/** What earlier runs saw in records of which nothing has changed since. */
export interface RecordMemory {
  /** Two fields, or two addresses, of a customer's record that are for different things and say the same. */
  pairsOf(cell: Cell, make: () => readonly Pair[]): readonly Pair[];
  /** What of a customer's record seems to be a real person's. */
  realDataOf(customer: Customer, make: () => readonly AnyFinding[]): readonly AnyFinding[];
}

/** `common` is what all records have in common; undefined where nothing can be remembered. */
export function openRecordMemory(
  project: Project,
  store: Store,
  { common, keys }: { readonly common: string | undefined; readonly keys: Keys },
): RecordMemory {
  const recall = <Seen>(
    about: readonly (string | undefined)[],
    make: () => readonly Seen[],
  ): readonly Seen[] => {
    if (common === undefined || about.includes(undefined)) return make();
    const key = digestOf(JSON.stringify([common, ...about]));
    const shelf = store.shelf('records', ROOM * 2 * project.customers.length);
    const known = shelf.get(key);
    if (Array.isArray(known)) return known as Seen[];
    const seen = make();
    shelf.set(key, seen);
    return seen;
  };
  let headers: string | undefined;
  const senders = (): string => (headers ??= sendersOf(project));

  return {
    pairsOf(cell, make) {
      const data = textOfValue(cell.definition.data);
      return recall(['pairs', keys.ofCustomer(cell.customer), data], make);
    },
    realDataOf(customer, make) {
      return recall(['real data', keys.ofCustomer(customer), senders()], make);
    },
  };
}

/** Where messages come from, as their templates say it. */
const sendersOf = ({ messages }: Project): string =>
  JSON.stringify(messages.map(({ from, replyTo }) => [from?.text, replyTo?.text]));
