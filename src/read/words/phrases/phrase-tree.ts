import type { SpellingHabits } from '../../../lexicon/language.ts';
import { plainBeginning } from './fold.ts';
import { patternsOf, withoutFirstChoice, type Pattern } from './phrase-notation.ts';

/** A pattern, and what the phrase that it is a way to write stands for. */
export interface Entry<Value> {
  readonly pattern: Pattern;
  readonly value: Value;
}

/** Ways to write a phrase that nobody has needed yet: messages come near to few of the phrases of all languages. */
export interface Seed<Value> {
  /** Phrases, which stand for all of them. */
  readonly phrases: readonly string[];
  readonly spelling: SpellingHabits | undefined;
  readonly value: Value;
  /** Letters that all of them begin with. */
  readonly head: string;
}

/** Patterns whose first pieces begin alike. It grows further branches where a text comes near. */
export interface Branch<Value> {
  /** How many units they are known to share. */
  readonly depth: number;
  /** Those that end here; all of them where they are few. */
  entries: readonly Entry<Value>[];
  /** By the next UTF-16 unit. */
  next: ReadonlyMap<number, Branch<Value>> | undefined;
  /** All of them in their order, until a text comes near. */
  unread: readonly (Entry<Value> | Seed<Value>)[] | undefined;
}

/** So few are compared one by one. */
const FEW = 3;

/** The root of a tree. */
export function plantTree<Value>(entries: readonly (Entry<Value> | Seed<Value>)[]): Branch<Value> {
  const root = branchOf(0, entries);
  grow(root, entries);
  return root;
}

/** What a phrase grows from. Ways to write it that may begin with anything are worked out at once. */
export function seedsOf<Value>(
  phrase: string,
  value: Value,
  spelling: SpellingHabits | undefined,
): readonly (Entry<Value> | Seed<Value>)[] {
  const begun = withoutFirstChoice(phrase) ?? [phrase];
  const seeds: (Entry<Value> | Seed<Value>)[] = [];
  for (const [head, phrases] of byBeginning(begun)) {
    if (head === '') seeds.push(...entriesOf(phrases, value, spelling));
    else seeds.push({ phrases, spelling, value, head });
  }
  return seeds;
}

/** Phrases of which none begins as one of another group does. */
function byBeginning(phrases: readonly string[]): Iterable<readonly [string, readonly string[]]> {
  const [first = '', ...others] = phrases;
  if (others.length === 0) return [[plainBeginning(first), phrases]];
  const heads = phrases.map(plainBeginning);
  // What may begin with anything begins as all others do.
  if (heads.includes('')) return [['', phrases]];
  const shortest = new Set<string>();
  for (const head of heads.toSorted((a, b) => a.length - b.length)) {
    if (beginningIn(shortest, head) === undefined) shortest.add(head);
  }
  const groups = new Map<string, string[]>();
  for (const [index, head] of heads.entries()) {
    const beginning = beginningIn(shortest, head) ?? head;
    const group = groups.get(beginning) ?? [];
    groups.set(beginning, group);
    group.push(phrases[index] ?? '');
  }
  return groups;
}

/** The one of `beginnings` that a head begins with. */
function beginningIn(beginnings: ReadonlySet<string>, head: string): string | undefined {
  for (let end = 1; end <= head.length; end++) {
    const beginning = head.slice(0, end);
    if (beginnings.has(beginning)) return beginning;
  }
  return undefined;
}

const entriesOf = <Value>(
  phrases: readonly string[],
  value: Value,
  spelling: SpellingHabits | undefined,
): readonly Entry<Value>[] => patternsOf(phrases, spelling).map((pattern) => ({ pattern, value }));

/** The branch whose entries begin as `text`, which is folded, does at `offset`, by one unit more than `branch`. */
export function branchBehind<Value>(
  branch: Branch<Value>,
  text: string,
  offset: number,
): Branch<Value> | undefined {
  const next = branch.next?.get(text.charCodeAt(offset + branch.depth));
  if (next?.unread !== undefined) read(next, next.unread);
  return next;
}

const branchOf = <Value>(depth: number, unread: Branch<Value>['unread']): Branch<Value> => ({
  depth,
  entries: [],
  next: undefined,
  unread,
});

function read<Value>(branch: Branch<Value>, unread: readonly (Entry<Value> | Seed<Value>)[]): void {
  const entries = unread.length > FEW ? unread : unread.flatMap(sprout);
  if (entries.length > FEW) {
    grow(branch, entries);
    return;
  }
  branch.entries = entries as readonly Entry<Value>[];
  branch.unread = undefined;
}

const isSeed = <Value>(entry: Entry<Value> | Seed<Value>): entry is Seed<Value> => 'head' in entry;

const sprout = <Value>(entry: Entry<Value> | Seed<Value>): readonly Entry<Value>[] =>
  isSeed(entry) ? entriesOf(entry.phrases, entry.value, entry.spelling) : [entry];

/** Hands the entries on to branches by their next unit, but for those that end. */
function grow<Value>(
  branch: Branch<Value>,
  entries: readonly (Entry<Value> | Seed<Value>)[],
): void {
  const { depth } = branch;
  const ended: Entry<Value>[] = [];
  const handed = new Map<number, (Entry<Value> | Seed<Value>)[]>();
  const hand = (unit: number, entry: Entry<Value> | Seed<Value>): void => {
    const there = handed.get(unit);
    if (there === undefined) handed.set(unit, [entry]);
    else there.push(entry);
  };
  const handOn = (entry: Entry<Value>): void => {
    const [{ stem, bare = stem }] = entry.pattern;
    if (depth >= stem.length) {
      ended.push(entry);
      return;
    }
    const unit = stem.charCodeAt(depth);
    const bareUnit = bare.charCodeAt(depth);
    hand(unit, entry);
    if (bareUnit !== unit) hand(bareUnit, entry);
  };
  for (const entry of entries) {
    if (!isSeed(entry)) handOn(entry);
    else if (depth < entry.head.length) hand(entry.head.charCodeAt(depth), entry);
    else sprout(entry).forEach(handOn);
  }
  branch.entries = ended;
  branch.unread = undefined;
  branch.next = new Map(Array.from(handed, ([unit, there]) => [unit, branchOf(depth + 1, there)]));
}
