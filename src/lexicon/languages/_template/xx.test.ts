import { describe, expect, test } from 'vitest';
import { saidIn } from '../../../../test/support/said-in.ts';

// Sentences as senders write them, at least a third of them with nothing to read:
// how to write what is read stands at `saidIn`.
describe('xx', () => {
  test.each<[string, readonly string[]]>([['A sentence of a mail, in the language.', []]])(
    '%s',
    (text, expected) => {
      expect(saidIn(text, 'xx')).toEqual(expected);
    },
  );
});
