import { keysAround, type Leaf, type RecordObject } from '../record.ts';
import { spelledOut } from '../spelled-out.ts';
import { byFormat } from './by-format.ts';
import { byFullName } from './by-full-name.ts';
import { byLabel } from './by-label.ts';
import { byName } from './by-name.ts';
import { byType } from './by-type.ts';
import { byBareNoun, internalCode } from './by-noun.ts';
import { type IdentifierName, identifierName } from './identifier-name.ts';
import type { InferredIdentifier } from './inferred-identifier.ts';
import { shopifyName, unnamedNoun } from './unnamed-things.ts';

/** Undefined where name and value leave a doubt: a wrong kind would accuse a message that is right. */
export const inferIdentifier = (leaf: Leaf): InferredIdentifier | undefined =>
  identifierInferrer()(leaf);

/** `inferIdentifier` for many records, whose fields have the same names. */
export function identifierInferrer(): typeof inferIdentifier {
  const nouns = new WeakMap<RecordObject, { readonly noun: string | undefined }>();
  const names = new Map<string, IdentifierName | undefined>();
  const nameOf = ({ path, steps, holder }: Leaf): IdentifierName | undefined => {
    const { noun } = nouns.get(holder) ?? { noun: unnamedNoun(holder) };
    nouns.set(holder, { noun });
    const key = `${path}\0${noun ?? ''}`;
    if (names.has(key)) return names.get(key);
    if (names.size >= MOST_NAMES) names.clear();
    const name = identifierName(steps, noun);
    names.set(key, name);
    return name;
  };
  return (leaf) => read(leaf, nameOf(leaf) ?? shopifyName(leaf)) ?? readSpelledOut(leaf);
}

const read = (leaf: Leaf, name: IdentifierName | undefined): InferredIdentifier | undefined =>
  (name === undefined ? internalCode(leaf) : byName(leaf, name)) ??
  byType(leaf) ??
  byFormat(leaf) ??
  byFullName(leaf) ??
  (name === undefined ? (byBareNoun(leaf) ?? byLabel(leaf)) : undefined);

/** What nothing is known of as it is called, by what its abbreviations stand for. */
function readSpelledOut(leaf: Leaf): InferredIdentifier | undefined {
  const [found, ...others] = spelledOut(leaf.steps)
    .map((steps) => read({ ...leaf, steps }, identifierName(steps, unnamedNoun(leaf.holder))))
    .filter((it) => it !== undefined);
  if (found === undefined) return undefined;
  const kinds = [found, ...others].flatMap(({ kind, alternatives = [] }) => [
    kind,
    ...alternatives,
  ]);
  const alternatives = [...new Set(kinds)].filter((kind) => kind !== found.kind);
  return {
    ...found,
    because: `field "${keysAround(leaf.steps)[0] ?? ''}"`,
    ...(alternatives.length > 0 && { alternatives }),
  };
}

/** More fields than a customer has. */
const MOST_NAMES = 10_000;
