import { joinPath, type Step } from '../project/data/path.ts';

export type Scalar = string | number | bigint | boolean;

/** A value of a record that is no list, mapping or nothing. */
export interface RecordValue {
  readonly path: string;
  readonly steps: readonly Step[];
  readonly value: Scalar;
}

/** All values of a record in its order. The record is data as files hold it: without cycles. */
export function* valuesOf(
  data: unknown,
  path = '',
  steps: readonly Step[] = [],
): Generator<RecordValue> {
  if (isScalar(data)) yield { path, steps, value: data };
  for (const [step, inner] of entriesOf(data)) {
    yield* valuesOf(inner, joinPath(path, step), [...steps, step]);
  }
}

/** How a record is written anew. */
export interface Rewriting {
  readonly change: (value: RecordValue) => Scalar;
  readonly rename?: (key: string) => string;
  /** What stands for a list or a mapping, given it as it was and as it has become. */
  readonly close?: (was: object, made: object) => unknown;
}

/** The same record with other values, and other keys; everything else is as it was. */
export function mapValues(
  data: unknown,
  writing: Rewriting,
  path = '',
  steps: readonly Step[] = [],
): unknown {
  if (isScalar(data)) return writing.change({ path, steps, value: data });
  if (typeof data !== 'object' || data === null || data instanceof Date) return data;
  const inner = (step: Step, value: unknown): unknown =>
    mapValues(value, writing, joinPath(path, step), [...steps, step]);
  const made = Array.isArray(data)
    ? data.map((entry: unknown, index) => inner(index, entry))
    : Object.fromEntries(
        Object.entries(data).map(([key, value]) => [
          writing.rename?.(key) ?? key,
          inner(key, value),
        ]),
      );
  return writing.close?.(data, made) ?? made;
}

function entriesOf(data: unknown): Iterable<readonly [Step, unknown]> {
  if (Array.isArray(data)) return (data as readonly unknown[]).entries();
  return typeof data === 'object' && data !== null && !(data instanceof Date)
    ? Object.entries(data)
    : [];
}

const isScalar = (data: unknown): data is Scalar =>
  ['string', 'number', 'bigint', 'boolean'].includes(typeof data);
