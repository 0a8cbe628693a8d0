import { joinPath, type Step } from '../data/path.ts';

/** A scalar of a record. */
export interface Leaf {
  readonly path: string;
  readonly steps: readonly Step[];
  /** In its written form; what is blank is no leaf. */
  readonly text: string;
  readonly holder: RecordObject;
}

/** A mapping of a record. */
export interface RecordObject {
  readonly path: string;
  readonly steps: readonly Step[];
  readonly fields: ReadonlyMap<string, unknown>;
  /** The mapping around it; undefined for the root. */
  readonly holder: RecordObject | undefined;
}

/** A record laid out flat, in its own order. */
export interface FlatRecord {
  readonly objects: readonly RecordObject[];
  readonly leaves: readonly Leaf[];
  /** Every scalar in its written form by path, blank ones too. */
  readonly values: ReadonlyMap<string, string>;
}

const DEEPEST = 40;
const MOST_LEAVES = 100_000;

/** Cycles are followed once; beyond a depth or number that no customer has, the rest is left out. */
export function flattenRecord(data: unknown): FlatRecord {
  const objects: RecordObject[] = [];
  const leaves: Leaf[] = [];
  const values = new Map<string, string>();
  const open = new Set<object>();

  const visit = (
    value: unknown,
    path: string,
    steps: readonly Step[],
    holder: RecordObject,
  ): void => {
    if (values.size >= MOST_LEAVES || steps.length > DEEPEST) return;
    const text = textOf(value);
    if (text !== undefined) {
      values.set(path, text);
      if (text.trim() !== '') leaves.push({ path, steps, text, holder });
      return;
    }
    if (typeof value !== 'object' || value === null || open.has(value)) return;
    open.add(value);
    if (Array.isArray(value)) {
      value.forEach((entry: unknown, index) =>
        visit(entry, joinPath(path, index), [...steps, index], holder),
      );
    } else {
      visitObject(value, path, steps, holder);
    }
    open.delete(value);
  };

  const visitObject = (
    value: object,
    path: string,
    steps: readonly Step[],
    holder: RecordObject | undefined,
  ): void => {
    const object: RecordObject = { path, steps, fields: fieldsOf(value), holder };
    objects.push(object);
    for (const [key, entry] of object.fields) {
      visit(entry, joinPath(path, key), [...steps, key], object);
    }
  };

  if (typeof data === 'object' && data !== null) {
    open.add(data);
    visitObject(data, '', [], undefined);
  }
  return { objects, leaves, values };
}

/** Undefined for what is no scalar, and for nothing. */
export function textOf(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
    default:
      if (value instanceof Date) {
        return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
      }
      return undefined;
  }
}

/** A getter that throws has nothing to say. */
function fieldsOf(object: object): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const key of Object.keys(object)) {
    try {
      fields.set(key, Reflect.get(object, key));
    } catch {
      // The record is the user's code here; a template that reads the field will show the fault.
    }
  }
  return fields;
}

/** The text of a field; undefined where it is blank or no scalar. */
export function fieldText(value: unknown): string | undefined {
  const text = textOf(value)?.trim();
  return text === undefined || text === '' ? undefined : text;
}

/** Names of the mappings and lists around something, nearest first; indexes say nothing. */
export const keysAround = (steps: readonly Step[]): readonly string[] =>
  steps.filter((step) => typeof step === 'string').toReversed();
