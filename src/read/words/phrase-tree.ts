import type { Pattern } from './phrase-notation.ts';

/** A pattern, and what the phrase that it is a way to write stands for. */
export interface Entry<Value> {
  readonly pattern: Pattern;
  readonly value: Value;
}

/**
 * Patterns whose first pieces begin alike. It grows further branches where a text comes near: of the many
 * phrases of all languages, messages come near to few.
 */
export interface Branch<Value> {
  /** How many units they are known to share. */
  readonly depth: number;
  /** Those that end here; all of them as long as nothing has grown. */
  entries: readonly Entry<Value>[];
  /** By the next UTF-16 unit. */
  next: ReadonlyMap<number, Branch<Value>> | undefined;
}

/** So few are compared one by one. */
const FEW = 3;

/** The root of a tree. */
export function plantTree<Value>(entries: readonly Entry<Value>[]): Branch<Value> {
  const root: Branch<Value> = { depth: 0, entries, next: undefined };
  grow(root);
  return root;
}

/** The branch whose entries begin as `text`, which is folded, does at `offset`, by one unit more than `branch`. */
export function branchBehind<Value>(
  branch: Branch<Value>,
  text: string,
  offset: number,
): Branch<Value> | undefined {
  const next = branch.next?.get(text.charCodeAt(offset + branch.depth));
  if (next !== undefined && next.next === undefined && next.entries.length > FEW) grow(next);
  return next;
}

/** Hands the entries on to branches by their next unit, but for those that end. */
function grow<Value>(branch: Branch<Value>): void {
  const { depth } = branch;
  const ended: Entry<Value>[] = [];
  const handed = new Map<number, Entry<Value>[]>();
  const hand = (unit: number, entry: Entry<Value>): void => {
    const there = handed.get(unit);
    if (there === undefined) handed.set(unit, [entry]);
    else there.push(entry);
  };
  for (const entry of branch.entries) {
    const [{ stem, bare = stem }] = entry.pattern;
    const unit = stem.charCodeAt(depth);
    const bareUnit = bare.charCodeAt(depth);
    if (depth >= stem.length) ended.push(entry);
    else hand(unit, entry);
    if (depth < stem.length && bareUnit !== unit) hand(bareUnit, entry);
  }
  branch.entries = ended;
  branch.next = new Map(
    Array.from(handed, ([unit, entries]) => [unit, { depth: depth + 1, entries, next: undefined }]),
  );
}
