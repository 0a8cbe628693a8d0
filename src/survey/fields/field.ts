/** What templates do with a field of their model. */
export type Use =
  /** Its value is shown. */
  | 'printed'
  /** It decides whether something is shown. */
  | 'tested'
  /** A helper, filter or method is given it. */
  | 'argument'
  /** It is gone through entry by entry. */
  | 'listed'
  /** Its value begins the address of a link. */
  | 'link'
  /** Its value begins the address of a picture. */
  | 'picture'
  /** It says which partial is called. */
  | 'partial';

/** A field that templates read, with what they read of it in turn. It grows while templates are read. */
export interface Field {
  readonly fields: Map<string, Field>;
  /** What every entry is like, where the field is a list. */
  entry: Field | undefined;
  readonly uses: Set<Use>;
  /** What it is compared with. */
  readonly literals: Set<string | number>;
  /** Helpers, filters and methods that are given it. */
  readonly helpers: Set<string>;
}

export const newField = (): Field => ({
  fields: new Map(),
  entry: undefined,
  uses: new Set(),
  literals: new Set(),
  helpers: new Set(),
});

/** Names that no data has: what is read under them is the language's own. */
const NOT_DATA = new Set(['__proto__', 'constructor', 'prototype', 'hasOwnProperty']);

/** Properties that lists have, by which a list is seen to be one. */
const OF_LISTS = new Set(['length', 'size', 'first', 'last']);

/** The field at the end of a path, made where it is new; undefined for what is no data. */
export function fieldAt(from: Field, steps: readonly string[]): Field | undefined {
  let field = from;
  for (const [index, step] of steps.entries()) {
    if (NOT_DATA.has(step)) return undefined;
    const isLast = index === steps.length - 1;
    if (/^\d+$/.test(step)) field = entryOf(field);
    else if (isLast && index > 0 && OF_LISTS.has(step) && !field.fields.has(step)) {
      field.uses.add('listed');
      return step === 'first' || step === 'last' ? entryOf(field) : undefined;
    } else {
      const known = field.fields.get(step) ?? newField();
      field.fields.set(step, known);
      field = known;
    }
  }
  return field;
}

export function entryOf(field: Field): Field {
  field.uses.add('listed');
  field.entry ??= newField();
  return field.entry;
}

/** How an expression at `offset` stands in the markup around it: it may begin an address. */
export function useAt(text: string, offset: number): Use {
  const before = text.slice(Math.max(0, offset - 200), offset);
  const [, name = ''] =
    /([\w-]+)\s*=\s*(?:"\s*|'\s*)$/.exec(before) ?? /\burl\(\s*['"]?$/i.exec(before) ?? [];
  if (/^(?:href|action|xlink:href)$/i.test(name)) return 'link';
  if (/^(?:src|background|background-url|poster|srcset)$/i.test(name)) return 'picture';
  return 'printed';
}
