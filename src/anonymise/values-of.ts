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

/** The same record with other values, and other keys; everything else is as it was. */
export function mapValues(
  data: unknown,
  change: (value: RecordValue) => Scalar,
  rename: (key: string) => string,
  path = '',
  steps: readonly Step[] = [],
): unknown {
  if (isScalar(data)) return change({ path, steps, value: data });
  const inner = (step: Step, value: unknown): unknown =>
    mapValues(value, change, rename, joinPath(path, step), [...steps, step]);
  if (Array.isArray(data)) return data.map((entry: unknown, index) => inner(index, entry));
  if (typeof data !== 'object' || data === null || data instanceof Date) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [rename(key), inner(key, value)]),
  );
}

function entriesOf(data: unknown): Iterable<readonly [Step, unknown]> {
  if (Array.isArray(data)) return (data as readonly unknown[]).entries();
  return typeof data === 'object' && data !== null && !(data instanceof Date)
    ? Object.entries(data)
    : [];
}

const isScalar = (data: unknown): data is Scalar =>
  ['string', 'number', 'bigint', 'boolean'].includes(typeof data);
