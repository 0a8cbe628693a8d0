import type { Person } from '../../model/facts.ts';
import { isSameName } from '../../model/person.ts';

/** What of the recipient, other than a name, the words are: "a user id". */
export function handleOf(
  recipient: Person | undefined,
  values: ReadonlyMap<string, string>,
  words: string,
): string | undefined {
  const { email = '', handles = [] } = recipient ?? {};
  if (/^\S+@\S+\.\S+$/u.test(words)) return 'an e-mail address';
  if (email !== '' && isSameName(words, email.split('@')[0] ?? '')) {
    return 'the beginning of an e-mail address';
  }
  if (handles.some((handle) => isSameName(handle, words))) return 'a user id';
  // Fields of any name may number the customer; a name has no digits.
  const isValue =
    /\p{N}/u.test(words) && [...values.values()].some((own) => isSameName(own, words));
  return isValue ? 'an identifier' : undefined;
}

/** Whether words are written as no name is: "user_88231", "yuki.mori0412", "customer 20881", "a***z". */
export const isWrittenAsHandle = (words: string): boolean =>
  words
    .split(/\s+/u)
    .filter((word) => !IS_YEAR.test(word))
    .some((word) => JOINED.test(word) || NUMBER.test(word) || MASKED.test(word));

/** "Hello 2027!" greets a year. */
const IS_YEAR = /^(?:19|20)\d\d$/;

/** Letters joined with what no name holds. */
const JOINED = /^\p{L}(?:[\p{L}\p{M}\p{N}._-]*(?:_|\p{L}\d|-\d{2})[\p{L}\p{M}\p{N}._-]*|\d{3,})$/u;

const NUMBER = /^[#№(]?\p{Nd}[\p{Nd}-]{2,}\)?$/u;

const MASKED = /^[\p{L}\p{N}][\p{L}\p{N}.]*(?:\*{2,}|•{2,}|●{2,})[\p{L}\p{N}.@*•●]*$/u;
