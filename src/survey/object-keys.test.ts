import { expect, test } from 'vitest';
import { keysOfObject } from './object-keys.ts';

test.each([
  ['a, b }; const c = { d }', ['a', 'b']],
  ['a }', ['a']],
  [' }', []],
  ["a(x) { return { y: 1, z: [2, 3] }; },\n  b(p, q) { return '}, no'; },\n}", ['a', 'b']],
  [
    '\'to-upper\': (s) => s, "x": 1, async c() {}, ...others, d: function (a, b) {} }',
    ['to-upper', 'x', 'c', 'd'],
  ],
  ['// a: not this\n b: 1, /* c, */ d: `},${1}` }', ['b', 'd']],
  ['a: 1, b: (', ['a']],
])('keys of { %s', (text, keys) => {
  expect(keysOfObject(text)).toEqual(keys);
});
