import type { EngineProject } from '../../engines/port.ts';
import { openContents } from '../../graph/contents.ts';
import { type ProjectGraph, readGraph } from '../../graph/project-graph.ts';
import type { Project } from '../../project/project.ts';
import { digestOf } from '../../store/digest.ts';
import type { Store } from '../../store/store.ts';
import type { CellRecord } from '../cell-record.ts';
import type { Cell } from '../matrix.ts';
import { type Entry, openEntries } from './cell-entries.ts';
import { engineMemory } from './engine-memory.ts';
import { commonKey, crowdOf, type JudgedWith, keysOf } from './input-keys.ts';
import { chained, isTeaching, openLessons } from './lessons.ts';
import { answersAlike, type OthersAsked } from './others-asked.ts';
import { openRecordMemory, type RecordMemory } from './record-memory.ts';

/** What earlier runs saw of messages of which no input has changed since. */
export interface CellMemory extends RecordMemory {
  /** To be asked for every message, in the order of the run. */
  recall(cell: Cell): CellRecord | undefined;
  /** How many of a definition's messages, given in the order of the run, it knows nothing of; an estimate. */
  unknownOf(cells: readonly Cell[]): number;
  /**
   * Messages that were recalled and whose renders teach what the next one has to know, in their order:
   * whoever renders one renders these before.
   */
  lessons(cell: Cell): readonly Cell[];
  /** `asked` is what was asked of the other customers while the message was judged. */
  keep(cell: Cell, record: CellRecord, asked: OthersAsked): void;
  /** What engines keep; undefined where nobody can say which of them are installed. */
  readonly engines: EngineProject['memory'];
  /** To be called when all messages of a run are over. */
  close(): void;
}

export interface MemoryOptions {
  readonly store: Store;
  /** Absolute paths of files that the run writes. */
  readonly written: ReadonlySet<string>;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** What is read of the project so far. */
  readonly graph?: ProjectGraph;
  /** Told at the end of a run of which each message will be recalled, with the files that took part. */
  readonly onRemembered?: (files: ReadonlySet<string>) => void;
}

export function openMemory(
  project: Project,
  { store, written, variables, graph = readGraph(project), onRemembered }: MemoryOptions,
  judged: JudgedWith,
): CellMemory {
  const contents = openContents(project.root, variables, written);
  const common = commonKey(project, graph, contents, judged);
  const keys = keysOf(graph, contents);
  const crowd = crowdOf(project, keys);
  const entries = openEntries(project, store);
  const lessons = openLessons();
  /** Files of the messages that this run remembers or recalls. */
  const took = new Set<string>();
  let isEachKept = true;

  const keyOf = (cell: Cell, chain = lessons.chainOf(cell.definition)): string | undefined => {
    const { definition, customer } = cell;
    const parts = [
      common,
      keys.ofMessage(definition),
      keys.ofCustomer(customer),
      keys.ofCases(cell),
    ];
    if (parts.includes(undefined)) return undefined;
    const locked = judged.lock && (judged.lock.entryOf(definition.name) ?? 'new');
    return digestOf(JSON.stringify([...parts, locked, chain]));
  };

  const isUnmoved = (key: string, cell: Cell, entry: Entry): boolean => {
    if (entry.seen.some(([file, digest]) => contents.ofFile(file) !== digest)) return false;
    return entry.crowd === crowd || isAnsweredAlike(key, cell);
  };

  const isAnsweredAlike = (key: string, { definition, customer, data }: Cell): boolean => {
    const asked = entries.askedFor(definition, key);
    const facts = project.factsOf(data, { customer, message: definition, to: undefined });
    return asked !== undefined && answersAlike(asked, facts);
  };

  /** The files that took part in a message though its templates do not tell. */
  const unforeseen = ({ definition }: Cell, { files }: CellRecord): Entry['seen'] => {
    const inputs = graph.messages.get(definition.name)?.files ?? [];
    const foreseen = new Set(inputs.map(({ file }) => file));
    return files
      .filter((file) => !foreseen.has(file))
      .map((file) => [file, contents.ofFile(file)] as const);
  };

  return {
    recall(cell) {
      const { definition } = cell;
      const key = keyOf(cell);
      const entry = key === undefined ? undefined : entries.get(definition, key);
      if (key === undefined || entry === undefined || !isUnmoved(key, cell, entry)) {
        return undefined;
      }
      if (entry.crowd !== crowd) entries.set(definition, key, { ...entry, crowd });
      if (lessons.learn(cell, key, entry.record)) lessons.owe(cell);
      for (const file of entry.record.files) took.add(file);
      return entry.record;
    },

    unknownOf(cells) {
      let unknown = 0;
      let chain: string | undefined;
      for (const cell of cells) {
        const key = keyOf(cell, chain);
        if (key === undefined || !entries.has(cell.definition, key)) {
          unknown += 1;
        } else if (chain === undefined) {
          // The first is the one that teaches, where one does; to read all takes as long as to recall them.
          const entry = entries.get(cell.definition, key);
          chain = entry !== undefined && isTeaching(entry.record) ? chained('', key) : '';
        }
      }
      return unknown;
    },

    lessons: ({ definition }) => lessons.settle(definition),

    keep(cell, record, asked) {
      const { definition } = cell;
      const before = lessons.chainOf(definition);
      const key = keyOf(cell);
      lessons.learn(cell, key, record);
      if (key === undefined || !isToKeep(record, before)) {
        isEachKept = false;
        return;
      }
      for (const file of record.files) took.add(file);
      entries.set(definition, key, { crowd, seen: unforeseen(cell, record), record });
      entries.setAsked(definition, key, asked);
    },

    ...openRecordMemory(project, store, { common, keys }),

    engines: engineMemory(project, { store, graph, contents, version: judged.version }),

    close() {
      if (isEachKept) onRemembered?.(took);
    },
  };
}

/**
 * What failed may fail for what no file says, and is to be tried again; so is what was taught by a message
 * that is not in the chain.
 */
const isToKeep = ({ isWhole, isStable, silenced }: CellRecord, chain: string): boolean =>
  isWhole && isStable && (silenced.before === 0 || chain !== '');
