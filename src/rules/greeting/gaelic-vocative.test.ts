import { expect, test } from 'vitest';
import { isGaelicVocativeIn } from './gaelic-vocative.ts';

test.each([
  ['A Mháire, a chara,', 'Máire', true],
  ['A Sheáin,', 'Seán', true],
  ['A Aoife,', 'Aoife', true],
  ['A Sheáin,', 'Máire', false],
  ['A chara,', 'Cara', false],
  ['A Great Day,', 'Grace', false],
])('%s', (words, given, isVocative) => {
  expect(isGaelicVocativeIn(words, { given })).toBe(isVocative);
});
