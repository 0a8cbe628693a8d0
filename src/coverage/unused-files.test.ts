import { expect, test } from 'vitest';
import { unusedFiles } from './unused-files.ts';

test.each([
  ['what took part is used', ['a.mjml', 'b.mjml'], ['a.mjml'], [], ['b.mjml']],
  [
    'an include is a use, though no customer reached it',
    ['p/head.mjml', 'p/foot.mjml', 'p/old.mjml'],
    [],
    ["{{#if x}}<mj-include path='../p/head.mjml' />{{/if}}", '<mj-include type="css" path=p/foot>'],
    ['p/old.mjml'],
  ],
  [
    'a file found in two places is one, and the order is that of names',
    ['b', 'a', 'b'],
    [],
    [],
    ['a', 'b'],
  ],
])('%s', (_, files, used, texts, unused) => {
  expect(unusedFiles(files, new Set(used), texts)).toEqual(unused);
});
