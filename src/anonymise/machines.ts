import type { Random } from './random.ts';

/** Addresses of machines, each of those that are reserved for documentation. */
export interface Machines {
  redraw(text: string): string;
}

export const IP_ADDRESS =
  /(?<![\w.:])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}|(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}|(?:[\da-f]{2}[:-]){5}[\da-f]{2})(?![\w.:])/gi;

export const isMachine = (text: string): boolean =>
  text.replace(IP_ADDRESS, '').trim() === '' && text.trim() !== '';

/** RFC 5737 and RFC 3849 for IP, RFC 7042 for MAC. */
export function createMachines(random: Random): Machines {
  const drawn = new Map<string, string>();
  const make = (text: string): string => {
    if (text.includes('.')) {
      return `${random.pick(['192.0.2', '198.51.100', '203.0.113'])}.${1 + random.below(254)}`;
    }
    const byte = (): string => random.below(256).toString(16).padStart(2, '0');
    if (/^(?:[\da-f]{2}[:-]){5}/i.test(text)) {
      const mark = text.charAt(2);
      return ['00', '00', '5e', '00', '53', byte()].join(mark);
    }
    return `2001:db8::${byte()}${byte()}:${byte()}${byte()}`;
  };
  return {
    redraw(text) {
      const key = text.toLowerCase();
      const known = drawn.get(key);
      if (known !== undefined) return known;
      const taken = new Set([...drawn.values(), key]);
      let made = make(key);
      // Of so few there are not many.
      for (let attempt = 0; attempt < 50 && taken.has(made); attempt++) made = make(key);
      drawn.set(key, made);
      return made;
    },
  };
}
