import type { Field } from '../fields/field.ts';
import { identifying } from './identifying-sample.ts';
import { personal } from './personal-sample.ts';
import { plainSample } from './plain-sample.ts';
import type { SampleMemory, SampleOptions } from './sample-options.ts';
import { placeOf, type Scalar, type Steps } from './sample-place.ts';

/**
 * Makes the values of one customer. One thing has one value wherever the record holds it, and no two
 * things share one: an order number never ends like a card.
 */
export function sampleMaker(options: SampleOptions): (field: Field, steps: Steps) => Scalar {
  const memory: SampleMemory = {
    people: new Map(),
    identifiers: new Map(),
    texts: new Map(),
    cards: new Map(),
    parcels: new Map(),
  };
  return (field, steps) => {
    const [literal] = field.literals;
    if (literal !== undefined) return literal;
    const place = placeOf(steps);
    return (
      personal(place, options, memory) ??
      identifying(place, options, memory) ??
      plainSample(place, field, options, memory.texts)
    );
  };
}
