import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { textOfValue } from './value-text.ts';

it('is one text for what is equal, and another for what is not', () => {
  const value = fc.anything({
    withDate: true,
    withBigInt: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    maxDepth: 3,
  });
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [one, other] = [textOfValue(a), textOfValue(b)];
      if (one === undefined || other === undefined) return;
      expect(textOfValue(structuredCloneOf(a))).toBe(one);
      expect(one !== other || isDeepStrictEqual(structuredCloneOf(a), structuredCloneOf(b))).toBe(
        true,
      );
    }),
  );
});

/** Without prototypes: fields are what counts. */
const structuredCloneOf = (value: unknown): unknown => structuredClone(value);

it.each<[string, unknown]>([
  ['a function', { word: () => 'x' }],
  [
    'a getter',
    {
      get word() {
        return 'x';
      },
    },
  ],
  ['an object of a class', { at: new URL('https://shop.example') }],
  ['a symbol', [Symbol('x')]],
])('says nothing of %s', (_, value) => {
  expect(textOfValue(value)).toBe(undefined);
});

it('comes back from circles', () => {
  const a: { self?: unknown; word: string } = { word: 'x' };
  a.self = a;
  const b: { self?: unknown; word: string } = { word: 'y' };
  b.self = b;
  expect(textOfValue(a)).not.toBe(textOfValue(b));
});

it('tells a text from a number, and what is left out from nothing', () => {
  const texts = [
    1,
    '1',
    [1],
    { 0: 1 },
    null,
    undefined,
    'null',
    {},
    { a: undefined },
    true,
    1n,
    -0,
    0,
  ];
  expect(new Set(texts.map(textOfValue)).size).toBe(texts.length);
});
