import type { MessageDefinition, Project } from '../../project/project.ts';
import type { Shelf, Store } from '../../store/store.ts';
import type { CellRecord } from '../cell-record.ts';
import type { OthersAsked } from './others-asked.ts';

/** What is kept of a message. */
export interface Entry {
  /** Digest of all customers, as they were when the message was judged. */
  readonly crowd: string;
  /** Files that took part though nobody could tell from the templates, with their digests. */
  readonly seen: readonly (readonly [file: string, digest: string])[];
  readonly record: CellRecord;
}

/** What is kept of messages, by their keys. */
export interface CellEntries {
  has(definition: MessageDefinition, key: string): boolean;
  get(definition: MessageDefinition, key: string): Entry | undefined;
  set(definition: MessageDefinition, key: string, entry: Entry): void;
  /** What was asked of the other customers while the message was judged. */
  askedFor(definition: MessageDefinition, key: string): OthersAsked | undefined;
  setAsked(definition: MessageDefinition, key: string, asked: OthersAsked): void;
}

export function openEntries(project: Project, store: Store): CellEntries {
  const roomFor = roomIn(project);
  const entriesOf = (definition: MessageDefinition): Shelf =>
    store.shelf(`message ${definition.name}`, roomFor(definition));
  const askedOf = (definition: MessageDefinition): Shelf =>
    store.shelf(`asked ${definition.name}`, roomFor(definition));
  return {
    has: (definition, key) => entriesOf(definition).has(key),
    get: (definition, key) => readEntry(entriesOf(definition).get(key)),
    set: (definition, key, entry) => entriesOf(definition).set(key, entry),
    askedFor: (definition, key) => askedOf(definition).get(key) as OthersAsked | undefined,
    setAsked: (definition, key, asked) => askedOf(definition).set(key, asked),
  };
}

/** Entries have a checksum, so that what has the shape of one is one. */
function readEntry(value: unknown): Entry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return 'crowd' in value && 'seen' in value && 'record' in value ? (value as Entry) : undefined;
}

/** How many states of a message are remembered: branches, and flags that ask other questions. */
export const ROOM = 8;

function roomIn({ customers, cases }: Project): (definition: MessageDefinition) => number {
  const pinned = new Map<string, number>();
  for (const { message } of cases) pinned.set(message, (pinned.get(message) ?? 0) + 1);
  return ({ name, variantOf = name }) => {
    const overrides =
      (pinned.get(name) ?? 0) + (variantOf === name ? 0 : (pinned.get(variantOf) ?? 0));
    return ROOM * customers.length * (1 + overrides);
  };
}
