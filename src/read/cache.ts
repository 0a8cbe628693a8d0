/** How many lines to remember: those of a sender's messages come again with the next customer and in the canary. */
export const MOST_LINES = 2000;

/** Remembers what `make` made of the last keys it was given; when `most` are known, it forgets them all. */
export function createCache<Made>(
  most: number,
  make: (key: string) => Made,
): (key: string) => Made {
  const remember = createMemory<Made>(most);
  return (key) => remember(key, make);
}

/** The same for what is made of more than its key says. */
export function createMemory<Made>(
  most: number,
): (key: string, make: (key: string) => Made) => Made {
  const made = new Map<string, Made>();
  return (key, make) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
