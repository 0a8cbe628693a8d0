import { ownCopy } from '../model/text/own-copy.ts';

/** How many lines to remember: those of a sender's messages come again with the next customer and in the canary. */
export const MOST_LINES = 4000;

/** Remembers what `make` made of the last keys it was given, `most` at most. */
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
  // What nobody has asked for while as many others came is forgotten.
  let recent = new Map<string, Made>();
  let earlier = new Map<string, Made>();
  return (key, make) => {
    const known = recent.get(key);
    if (known !== undefined) return known;
    const own = ownCopy(key);
    const value = earlier.get(own) ?? make(own);
    if (recent.size * 2 >= most) {
      earlier = recent;
      recent = new Map();
    }
    recent.set(own, value);
    return value;
  };
}
