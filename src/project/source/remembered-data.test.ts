import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DataMemory, rememberedData } from './remembered-data.ts';

function memory(): DataMemory {
  const known = new Map<string, string>();
  return {
    get: (question) => JSON.parse(known.get(question) ?? 'null') as unknown,
    set: (question, value) => void known.set(question, JSON.stringify(value)),
  };
}

const anything = fc.anything({
  withBigInt: false,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
});

it('gives what was made, whether it was kept or is made again', () => {
  fc.assert(
    fc.property(anything, (made) => {
      const kept = memory();
      const make = () => ({ made, isQuiet: true });
      expect(rememberedData(kept, () => 'q', make)).toBe(made);
      expect(rememberedData(kept, () => 'q', make)).toStrictEqual(made);
    }),
  );
});

it('makes plain data once, and what had something to report each time', () => {
  for (const [isQuiet, expected] of [
    [true, 1],
    [false, 2],
  ] as const) {
    const kept = memory();
    let times = 0;
    const make = () => ({ made: { times: ++times }, isQuiet });
    rememberedData(kept, () => 'q', make);
    rememberedData(kept, () => 'q', make);
    expect(times).toBe(expected);
  }
});
