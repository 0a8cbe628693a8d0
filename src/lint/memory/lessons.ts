import type { MessageDefinition } from '../../project/project.ts';
import { digestOf } from '../../store/digest.ts';
import type { CellRecord } from '../cell-record.ts';
import type { Cell } from '../matrix.ts';
import { remembered } from './remembered.ts';

/** What messages of one definition teach those behind them. */
export interface Lessons {
  /** Digest of the keys of those that taught something. */
  chainOf(definition: MessageDefinition): string;
  /** To be told of every message, in the order of the run. Answers whether it taught something. */
  learn(cell: Cell, key: string | undefined, record: CellRecord): boolean;
  /** A message that taught something, and that this run did not render. */
  owe(cell: Cell): void;
  /** Those that are owed, each once. */
  settle(definition: MessageDefinition): readonly Cell[];
}

export function openLessons(): Lessons {
  const chains = new Map<MessageDefinition, string>();
  const owedOf = remembered<MessageDefinition, Cell[]>(() => []);
  const chainOf = (definition: MessageDefinition): string => chains.get(definition) ?? '';
  return {
    chainOf,
    learn({ definition }, key, record) {
      const teaches = isTeaching(record);
      if (teaches) chains.set(definition, chained(chainOf(definition), key));
      return teaches;
    },
    owe: (cell) => owedOf(cell.definition).push(cell),
    settle: (definition) => owedOf(definition).splice(0),
  };
}

/** A chain with one more message. Whoever has no key has none that could be found again. */
export const chained = (chain: string, key: string | undefined): string =>
  digestOf(`${chain} ${key ?? Math.random()}`);

export const isTeaching = ({ silenced: { before, after } }: CellRecord): boolean => after > before;
