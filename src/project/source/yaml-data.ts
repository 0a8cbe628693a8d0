import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import { joinPath } from '../data/path.ts';
import type { Report } from './text-file.ts';
import { readNumber } from './written-value.ts';
import { keyOf, MERGE_KEY, mergedMaps, type YamlDocument } from './yaml-document.ts';

export interface DataOptions {
  /** Whether a number at a path is a text: an identifier, a phone number, a postcode. Default: none is. */
  readonly isTextField?: (path: string) => boolean;
  /** Told of numbers that were meant as texts. */
  warn?: Report;
}

/** Aliases are copied, and a few lines of them can stand for more than any memory holds. */
const MOST_NODES = 200_000;

/** A document as plain data; undefined, and reported, where it cannot be made into any. */
export function dataOf(
  document: YamlDocument,
  report: Report,
  { isTextField = () => false, warn = () => {} }: DataOptions = {},
): unknown {
  const { file } = document;
  const open = new Set<unknown>();
  let nodes = 0;
  let isBroken = false;

  const fail = (node: unknown, message: string, hint: string): undefined => {
    const [start, end] = (node as Scalar | null)?.range ?? [0, 0];
    if (!isBroken) report(file.problem(message, { hint, span: { start, end } }));
    isBroken = true;
  };

  const read = (given: unknown, path: string): unknown => {
    const node = document.resolve(given);
    if (isBroken) return undefined;
    if (++nodes > MOST_NODES) {
      return fail(
        given,
        'Expected less data.',
        'Use fewer aliases, or leave out what no message shows.',
      );
    }
    if (node === undefined && given !== undefined) {
      return fail(given, 'Unknown alias.', 'Set its anchor (&name) before it is used.');
    }
    if (open.has(node)) return fail(given, 'An alias cannot hold itself.', 'Write the data out.');
    if (isScalar(node)) return scalarOf(node, path);
    if (!isMap(node) && !isSeq(node)) return null;
    open.add(node);
    const value = isMap(node)
      ? mapOf(node, path)
      : node.items.map((item, index) => read(item, joinPath(path, index)));
    open.delete(node);
    return value;
  };

  const mapOf = (map: YAMLMap, path: string): Record<string, unknown> => {
    const entries = new Map<string, unknown>();
    for (const pair of map.items) {
      const key = keyOf(pair);
      if (key === undefined) {
        fail(
          pair.key,
          'Expected a text as key, found a list or mapping.',
          'Put a text that begins with "{" or "[" in quotes.',
        );
      } else if (key !== MERGE_KEY) {
        entries.set(key, read(pair.value, joinPath(path, key)));
      }
    }
    for (const merged of mergedMaps(map, document.resolve)) {
      const inherited = read(merged, path);
      for (const [key, value] of Object.entries(inherited ?? {})) {
        if (!entries.has(key)) entries.set(key, value);
      }
    }
    // Unlike an assignment, this takes "__proto__" for the key that it is.
    return Object.fromEntries(entries);
  };

  const scalarOf = (scalar: Scalar, path: string): unknown => {
    const { value, source } = scalar;
    if (typeof value !== 'number' || source === undefined) return value;
    const written = readNumber(source, value, isTextField(path));
    if (written.isAmbiguous) {
      const [start, end] = scalar.range ?? [0, 0];
      warn(
        file.problem(
          `${source} without quotes reads as the number ${String(value)}; it is kept as written.`,
          {
            hint: `Quote it: "${source}".`,
            span: { start, end },
          },
        ),
      );
    }
    return written.value;
  };

  const value = read(document.root, '');
  return isBroken ? undefined : value;
}
