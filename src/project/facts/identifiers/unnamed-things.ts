import { TELLTALE_KEYS, TYPE_KEYS } from '../../../lexicon/field-names/names-around.ts';
import { FORMER_WORDS } from '../../../lexicon/field-standing.ts';
import { isNoun, nameSet } from '../names.ts';
import { keysAround, type Leaf, type RecordObject } from '../record.ts';
import { flatten } from '../words.ts';
import type { IdentifierName } from './identifier-name.ts';

/** What an object is that no key names: the root of a payload, or one that says its own type. */
export function unnamedNoun(holder: RecordObject | undefined): string | undefined {
  if (holder === undefined) return undefined;
  for (const [key, value] of holder.fields) {
    if (TYPES.has(key) && typeof value === 'string') return value;
  }
  const keys = new Set(Array.from(holder.fields.keys(), flatten));
  return Object.entries(TELLTALE_KEYS).find(([, telltales]) =>
    telltales.some((key) => keys.has(flatten(key))),
  )?.[0];
}

/** Shopify calls an order's number its name: "#1001", "DP-64120". A name in words is no number. */
export function shopifyName({ steps, text, holder }: Leaf): IdentifierName | undefined {
  const [leaf, container] = keysAround(steps);
  if (leaf !== 'name' || !/^#?[\p{Lu}\d]{0,8}[-_/]?\d+(?:[-_/]\d+)*$/u.test(text)) return undefined;
  const isOrder = isNoun(container ?? unnamedNoun(holder) ?? '', ORDER);
  return isOrder
    ? {
        kind: 'order',
        form: 'whole',
        isInternal: false,
        alternatives: [],
        isAccount: false,
        because: 'field "name" of an order',
      }
    : undefined;
}

const ORDER = nameSet(['order', ...FORMER_WORDS.flatMap((word) => [`${word} order`])]);
const TYPES: ReadonlySet<string> = new Set(TYPE_KEYS);
