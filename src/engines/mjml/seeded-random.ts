/** Numbers in [0, 1) that are the same for the same seed: mulberry32, public domain. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Lets `Math.random` draw the same numbers each time until the function that is returned is called. */
export function seedRandom(): () => void {
  const original = Math.random;
  Math.random = seededRandom(1);
  return () => {
    Math.random = original;
  };
}
