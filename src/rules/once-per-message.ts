import type { Judged } from '../model/judged.ts';

/** What several rules ask of one message, made once for all of them. */
export function oncePerMessage<Made>(make: (judged: Judged) => Made): (judged: Judged) => Made {
  const made = new WeakMap<Judged, { readonly value: Made }>();
  return (judged) => {
    const known = made.get(judged) ?? { value: make(judged) };
    made.set(judged, known);
    return known.value;
  };
}
