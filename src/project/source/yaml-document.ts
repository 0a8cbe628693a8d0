import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { SourceRange } from '../../model/text/position.ts';
import type { TextFile } from './text-file.ts';

/** A YAML or JSON document whose nodes know where they stand. */
export interface YamlDocument {
  readonly file: TextFile;
  /** Undefined for a document that holds nothing. */
  readonly root: Node | undefined;
  /** Where the document begins. */
  readonly at: SourceRange;
  readonly nodeAt: (steps: readonly PropertyKey[]) => Node | undefined;
  /** The value at a path; its key where it has no extent of its own. */
  readonly rangeOf: (steps: readonly PropertyKey[]) => SourceRange | undefined;
  /** The key at a path. */
  readonly keyRangeOf: (steps: readonly PropertyKey[]) => SourceRange | undefined;
  readonly resolve: (node: unknown) => unknown;
}

export function yamlDocument(file: TextFile, document: Document): YamlDocument {
  const root = document.contents ?? undefined;

  // To resolve one, the whole document is searched.
  const aliases = new Map<unknown, unknown>();
  const resolve = (node: unknown): unknown => {
    if (!isAlias(node)) return node;
    if (!aliases.has(node)) aliases.set(node, node.resolve(document));
    return aliases.get(node);
  };

  const nodeAt = (steps: readonly PropertyKey[]): Node | undefined => {
    let node: unknown = root;
    for (const step of steps) {
      const holder = resolve(node);
      if (isSeq(holder)) node = holder.items[Number(step)];
      else if (isMap(holder)) node = pairOf(holder, step, resolve)?.value;
      else return undefined;
    }
    return (node ?? undefined) as Node | undefined;
  };

  const pairAt = (steps: readonly PropertyKey[]): Pair | undefined => {
    const holder = resolve(nodeAt(steps.slice(0, -1)));
    const key = steps.at(-1);
    return isMap(holder) && key !== undefined ? pairOf(holder, key, resolve) : undefined;
  };

  const keyRangeOf = (steps: readonly PropertyKey[]): SourceRange | undefined =>
    rangeOfNode(file, pairAt(steps)?.key);

  return {
    file,
    root,
    at: rangeOfNode(file, root) ?? file.rangeOf({ start: 0, end: 0 }),
    nodeAt,
    rangeOf: (steps) => rangeOfNode(file, nodeAt(steps)) ?? keyRangeOf(steps),
    keyRangeOf,
    resolve,
  };
}

/** A key's text as the file has it: the keys of YAML are not only texts. */
export const keyOf = (pair: Pair): string | undefined => {
  const { key } = pair;
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
};

export const MERGE_KEY = '<<';

/** Maps that are merged into `map`, nearest first. */
export function mergedMaps(map: YAMLMap, resolve: (node: unknown) => unknown): readonly YAMLMap[] {
  return map.items
    .filter((pair) => keyOf(pair) === MERGE_KEY)
    .flatMap(({ value }) => {
      const source = resolve(value);
      return isSeq(source) ? source.items.map(resolve) : [source];
    })
    .filter(isMap);
}

export function rangeOfNode(file: TextFile, node: unknown): SourceRange | undefined {
  const range = (node as Node | null | undefined)?.range;
  if (range === undefined || range === null) return undefined;
  const [start, end] = range;
  const trimmed = file.text.slice(start, end).trimEnd();
  return end > start ? file.rangeOf({ start, end: start + trimmed.length }) : undefined;
}

function pairOf(
  map: YAMLMap,
  key: PropertyKey,
  resolve: (node: unknown) => unknown,
): Pair | undefined {
  const own = map.items.find((pair) => keyOf(pair) === String(key));
  if (own !== undefined) return own;
  for (const merged of mergedMaps(map, resolve)) {
    const found = merged.items.find((pair) => keyOf(pair) === String(key));
    if (found !== undefined) return found;
  }
  return undefined;
}
