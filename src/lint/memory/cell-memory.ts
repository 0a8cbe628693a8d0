import { type Contents, openContents } from '../../graph/contents.ts';
import { environmentOf } from '../../graph/environment.ts';
import { type ProjectGraph, readGraph } from '../../graph/project-graph.ts';
import { textsOf } from '../../graph/template-files.ts';
import type { EngineProject } from '../../engines/port.ts';
import type { AnyFinding } from '../../model/finding/finding.ts';
import type { Customer, MessageDefinition, Project } from '../../project/project.ts';
import { digestOf } from '../../store/digest.ts';
import type { Shelf, Store } from '../../store/store.ts';
import type { CellRecord } from '../cell-record.ts';
import type { Cell } from '../matrix.ts';
import type { Pair } from '../note-fixtures.ts';
import type { ActiveRule } from '../settings.ts';
import type { LockWatch } from '../watch-lock.ts';
import { engineMemory } from './engine-memory.ts';
import { answersAlike, type OthersAsked } from './others-asked.ts';
import { textOfValue } from './value-text.ts';

/** What earlier runs saw of messages of which no input has changed since. */
export interface CellMemory {
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
  pairsOf(cell: Cell, make: () => readonly Pair[]): readonly Pair[];
  /** What of a customer's record seems to be a real person's. */
  realDataOf(customer: Customer, make: () => readonly AnyFinding[]): readonly AnyFinding[];
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

/** What else decides how messages are judged. */
export interface JudgedWith {
  readonly rules: readonly ActiveRule[];
  readonly canary: boolean;
  readonly lock: LockWatch | undefined;
  readonly version: string;
}

/** Raised when an entry is given another shape. */
const FORMAT = 1;

export function openMemory(
  project: Project,
  { store, written, variables, graph = readGraph(project), onRemembered }: MemoryOptions,
  judged: JudgedWith,
): CellMemory {
  const contents = openContents(project.root, variables, written);
  const common = commonKey(project, graph, contents, judged);
  const keys = keysOf(graph, contents);
  const crowd = crowdOf(project, keys);
  const roomFor = roomIn(project);
  const shelfOf = (definition: MessageDefinition): Shelf =>
    store.shelf(`message ${definition.name}`, roomFor(definition));
  const askedOf = (definition: MessageDefinition): Shelf =>
    store.shelf(`asked ${definition.name}`, roomFor(definition));
  const lessonsOf = remembered<MessageDefinition, Lessons>(() => ({ chain: '', pending: [] }));
  const keyOf = (cell: Cell, chain = lessonsOf(cell.definition).chain): string | undefined => {
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
  const chained = (chain: string, key: string | undefined): string =>
    digestOf(`${chain} ${key ?? Math.random()}`);
  const learn = (
    { definition }: Cell,
    key: string | undefined,
    { silenced }: CellRecord,
  ): boolean => {
    const teaches = isTeaching(silenced);
    const lessons = lessonsOf(definition);
    // Whoever has no key has none that could be found again.
    if (teaches) lessons.chain = chained(lessons.chain, key);
    return teaches;
  };
  const isUnmoved = (key: string, cell: Cell, entry: Entry): boolean => {
    if (entry.seen.some(([file, digest]) => contents.ofFile(file) !== digest)) return false;
    if (entry.crowd === crowd) return true;
    const asked = askedOf(cell.definition).get(key) as OthersAsked | undefined;
    const { customer, definition: message, data } = cell;
    const facts = project.factsOf(data, { customer, message, to: undefined });
    return asked !== undefined && answersAlike(asked, facts);
  };

  const took = new Set<string>();
  let isEachKept = true;
  const ofRecord = <Seen>(
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
  /** Where messages come from, as their templates say it. */
  const senders = (): string =>
    (headers ??= JSON.stringify(
      project.messages.map(({ from, replyTo }) => [from?.text, replyTo?.text]),
    ));

  return {
    recall(cell) {
      const key = keyOf(cell);
      const shelf = shelfOf(cell.definition);
      const entry = key === undefined ? undefined : readEntry(shelf.get(key));
      if (key === undefined || entry === undefined || !isUnmoved(key, cell, entry))
        return undefined;
      if (entry.crowd !== crowd) shelf.set(key, { ...entry, crowd });
      if (learn(cell, key, entry.record)) lessonsOf(cell.definition).pending.push(cell);
      for (const file of entry.record.files) took.add(file);
      return entry.record;
    },

    unknownOf(cells) {
      let unknown = 0;
      let chain: string | undefined;
      for (const cell of cells) {
        const key = keyOf(cell, chain);
        const shelf = shelfOf(cell.definition);
        if (key === undefined || !shelf.has(key)) {
          unknown += 1;
        } else if (chain === undefined) {
          // The first is the one that teaches, where one does; to read all takes as long as to recall them.
          const entry = readEntry(shelf.get(key));
          chain = entry !== undefined && isTeaching(entry.record.silenced) ? chained('', key) : '';
        }
      }
      return unknown;
    },

    lessons: ({ definition }) => lessonsOf(definition).pending.splice(0),

    keep(cell, record, asked) {
      const { chain } = lessonsOf(cell.definition);
      const key = keyOf(cell);
      learn(cell, key, record);
      const isExplained = record.silenced.before === 0 || chain !== '';
      // What failed may fail for what no file says, and is to be tried again.
      if (key === undefined || !record.isWhole || !record.isStable || !isExplained) {
        isEachKept = false;
        return;
      }
      for (const file of record.files) took.add(file);
      const inputs = graph.messages.get(cell.definition.name)?.files ?? [];
      const known = new Set(inputs.map(({ file }) => file));
      const seen = record.files
        .filter((file) => !known.has(file))
        .map((file) => [file, contents.ofFile(file)] as const);
      shelfOf(cell.definition).set(key, { crowd, seen, record } satisfies Entry);
      askedOf(cell.definition).set(key, asked);
    },

    pairsOf(cell, make) {
      const data = textOfValue(cell.definition.data);
      const customer = keys.ofCustomer(cell.customer);
      return ofRecord(['pairs', customer, data], make);
    },

    realDataOf(customer, make) {
      return ofRecord(['real data', keys.ofCustomer(customer), senders()], make);
    },

    engines: engineMemory(project, { store, graph, contents, version: judged.version }),

    close() {
      if (isEachKept) onRemembered?.(took);
    },
  };
}

const isTeaching = ({ before, after }: CellRecord['silenced']): boolean => after > before;

/** How many states of a message are remembered: branches, and flags that ask other questions. */
const ROOM = 8;

function roomIn({ customers, cases }: Project): (definition: MessageDefinition) => number {
  const pinned = new Map<string, number>();
  for (const { message } of cases) pinned.set(message, (pinned.get(message) ?? 0) + 1);
  return ({ name, variantOf = name }) => {
    const overrides =
      (pinned.get(name) ?? 0) + (variantOf === name ? 0 : (pinned.get(variantOf) ?? 0));
    return ROOM * customers.length * (1 + overrides);
  };
}

/** What messages of one definition teach those behind them. */
interface Lessons {
  /** Digest of the keys of those that taught something. */
  chain: string;
  /** Those among them that were not rendered in this run. */
  readonly pending: Cell[];
}

interface Entry {
  /** Digest of all customers, as they were when the message was judged. */
  readonly crowd: string;
  /** Files that took part though nobody could tell from the templates, with their digests. */
  readonly seen: readonly (readonly [file: string, digest: string])[];
  readonly record: CellRecord;
}

/** Entries have a checksum, so that what has the shape of one is one. */
function readEntry(value: unknown): Entry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return 'crowd' in value && 'seen' in value && 'record' in value ? (value as Entry) : undefined;
}

/** What all messages have in common; undefined where nobody can say that it is what it was. */
function commonKey(
  { root, clock, sender, messageTypes, engineOptions, helpers, rules: _rules }: Project,
  { everywhere }: ProjectGraph,
  contents: Contents,
  { rules, canary, version }: JudgedWith,
): string | undefined {
  // Of the lock only what it says of a message matters to it; what is kept back is decided afterwards.
  const files = everywhere.files.filter(({ role }) => role !== 'lock' && role !== 'suppressions');
  const inputs = contents.digestOf({ ...everywhere, files });
  const settings = textOfValue([
    rules.map(({ rule, severity, severityIsSet, options }) => [
      rule.id,
      severity,
      severityIsSet,
      options,
    ]),
    clock,
    sender,
    [...messageTypes],
    engineOptions,
    helpers,
  ]);
  if (inputs === undefined || settings === undefined) return undefined;
  return digestOf(
    JSON.stringify([FORMAT, version, environmentOf(), root, inputs, settings, canary]),
  );
}

interface Keys {
  ofMessage(definition: MessageDefinition): string | undefined;
  ofCustomer(customer: Customer): string | undefined;
  ofCases(cell: Cell): string | undefined;
}

function keysOf(graph: ProjectGraph, contents: Contents): Keys {
  return {
    ofMessage: remembered((definition) => {
      const inputs = graph.messages.get(definition.name);
      const files = inputs && contents.digestOf(inputs);
      const written = writtenOf(definition);
      if (files === undefined || written === undefined) return undefined;
      return digestOf(JSON.stringify([files, written]));
    }),
    ofCustomer: remembered((customer) => {
      const { name, file, locale, data } = customer;
      const start = [name, locale, file, contents.ofFile(file)];
      // What is written stands in the file, under the dictionary of the config.
      if (!/\.m?[jt]s$/.test(file)) return digestOf(JSON.stringify(start));
      const inputs = graph.customers.get(name);
      const modules =
        inputs && contents.digestOf({ ...inputs, anyFile: undefined, unknowable: undefined });
      const values = textOfValue(data);
      return values === undefined ? undefined : digestOf(JSON.stringify([start, modules, values]));
    }),
    ofCases: ({ cases, override }) => textOfValue([cases, override?.name, override?.data]),
  };
}

/** What a definition says beside the files that it comes from: settings may stand in several of them. */
function writtenOf({ partials, ...definition }: MessageDefinition): string | undefined {
  const texts = textsOf(definition).map((template) => [
    template.file,
    template.text,
    template.rangeOf({ start: 0, end: 0 }),
  ]);
  const {
    html: _html,
    text: _text,
    subject: _subject,
    preheader: _preheader,
    ...rest
  } = definition;
  const { from: _from, replyTo: _replyTo, to: _to, ...settings } = rest;
  const own = [...(partials ?? [])].map(([name, { file }]) => [name, file]);
  return textOfValue([texts, settings, own]);
}

/** The records of all customers, any of whom a message may betray. */
function crowdOf({ customers }: Project, keys: Keys): string {
  return digestOf(
    JSON.stringify(customers.map((customer) => keys.ofCustomer(customer) ?? Math.random())),
  );
}

function remembered<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as Made;
  };
}
