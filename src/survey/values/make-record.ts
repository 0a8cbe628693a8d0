import type { Field } from '../fields/field.ts';
import { isObject } from './merge-data.ts';
import { sampleMaker } from './sample-of.ts';
import type { SampleOptions } from './sample-options.ts';
import type { Scalar } from './sample-place.ts';

export type Data = Scalar | readonly Data[] | { readonly [key: string]: Data };

export type DataObject = { readonly [key: string]: Data };

/** No data of a customer is nested more deeply, but partials that call each other read on for ever. */
const DEEPEST = 12;

const ENTRIES = 2;

/** A record with everything that templates read, filled with values that their names ask for. */
export function makeRecord(root: Field, options: SampleOptions): DataObject {
  const sample = sampleMaker(options);
  const make = (field: Field, steps: readonly (string | number)[]): Data => {
    if (steps.length > DEEPEST) return sample(field, steps);
    if (field.entry !== undefined || (field.uses.has('listed') && field.fields.size === 0)) {
      const entry = field.entry ?? EMPTY;
      return Array.from({ length: ENTRIES }, (_, index) => make(entry, [...steps, index]));
    }
    if (field.fields.size === 0) return sample(field, steps);
    return Object.fromEntries(
      Array.from(field.fields, ([name, inner]) => [name, make(inner, [...steps, name])]),
    );
  };
  const made = make(root, []);
  return isObject(made) ? made : {};
}

const EMPTY: Field = {
  fields: new Map(),
  entry: undefined,
  uses: new Set(['printed']),
  literals: new Set(),
  helpers: new Set(),
};
