import { expect, it } from 'vitest';
import { wordsOf } from '../project/facts/words.ts';
import { MESSAGE_TYPES } from './message-types.ts';

it('names every type once, and no two types by one alias', () => {
  const claimed = MESSAGE_TYPES.flatMap(({ id, aliases }) => [
    ...new Set([id, ...aliases].map((phrase) => wordsOf(phrase).join(' '))),
  ]);
  expect(claimed.filter((alias, index) => claimed.indexOf(alias) !== index)).toEqual([]);
});

it.each(MESSAGE_TYPES)('$id is written as the others are', ({ id, summary, source, aliases }) => {
  expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  expect(summary).toMatch(/^[a-z].*[^.]$/);
  expect(source).not.toBe('');
  for (const alias of aliases) expect(alias).toBe(wordsOf(alias).join(' '));
});
