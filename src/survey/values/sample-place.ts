export type Scalar = string | number | boolean | null;

export type Steps = readonly (string | number)[];

/** A field with what its name and the names around it say. */
export interface SamplePlace {
  readonly steps: Steps;
  /** The field's own name. */
  readonly leaf: string;
  /** What it lies in, nearest first; indexes left out. */
  readonly around: readonly string[];
  /** The nearest index, from 0. */
  readonly index: number;
}

export function placeOf(steps: Steps): SamplePlace {
  const [leaf = 'value', ...around] = steps.filter((step) => typeof step === 'string').toReversed();
  return { steps, leaf, around, index: steps.findLast((step) => typeof step === 'number') ?? 0 };
}
